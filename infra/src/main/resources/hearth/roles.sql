-- The three roles of Hearth, none of them a superuser. May be run again at any time; it then sets the passwords anew.
-- With a PostgreSQL of your own, as its administrator:
--
--   psql -v owner_password=… -v app_password=… -f roles.sql
--   createdb --owner=hearth_owner --encoding=UTF8 hearth
--
-- hearth_owner  logs in to migrate, and owns the tables        → HEARTH_MIGRATION_URL
-- hearth_app    logs in to serve; owns nothing, bypasses nothing → HEARTH_DATABASE_URL
-- hearth_log    never logs in; owns only the functions that write the log of sittings
DO $roles$
DECLARE
    role_name text;
BEGIN
    FOREACH role_name IN ARRAY ARRAY ['hearth_owner', 'hearth_log', 'hearth_app']
    LOOP
        IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = role_name) THEN
            EXECUTE format('CREATE ROLE %I', role_name);
        END IF;
    END LOOP;
END
$roles$;

ALTER ROLE hearth_owner WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'owner_password';
ALTER ROLE hearth_app WITH LOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS PASSWORD :'app_password';
ALTER ROLE hearth_log WITH NOLOGIN NOSUPERUSER NOCREATEDB NOCREATEROLE NOREPLICATION NOBYPASSRLS;

-- The owner may hand functions over to hearth_log, but has none of its rights while doing anything else.
GRANT hearth_log TO hearth_owner WITH INHERIT FALSE, SET TRUE;
