#!/usr/bin/env bash
# Run once by the image of PostgreSQL when its volume is empty: roles and database.
set -euo pipefail
psql -v ON_ERROR_STOP=1 --username postgres \
  -v owner_password="$(cat /run/secrets/hearth_owner_password)" -v app_password="$(cat /run/secrets/hearth_app_password)" \
  -f /opt/hearth/roles.sql
createdb --username postgres --owner=hearth_owner --encoding=UTF8 hearth
psql -v ON_ERROR_STOP=1 --username postgres -c 'revoke all on database hearth from public' -c 'grant connect on database hearth to hearth_app'
