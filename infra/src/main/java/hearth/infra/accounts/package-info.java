/** Accounts and logins in PostgreSQL: hashes and days, never a passphrase, a token or an hour. */
@NullMarked
package hearth.infra.accounts;

import org.jspecify.annotations.NullMarked;
