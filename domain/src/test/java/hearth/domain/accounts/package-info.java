/** Proves the rules of identity: passphrases, names, codes, refresh families, budgets. */
@NullMarked
package hearth.domain.accounts;

import org.jspecify.annotations.NullMarked;
