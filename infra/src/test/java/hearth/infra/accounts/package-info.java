/** Proves the accounts on a real PostgreSQL. */
@NullMarked
package hearth.infra.accounts;

import org.jspecify.annotations.NullMarked;
