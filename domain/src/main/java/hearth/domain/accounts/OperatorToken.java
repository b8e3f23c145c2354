package hearth.domain.accounts;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a script of the operator's shows instead of a login. It belongs to the house and to no person, so it opens nobody's words.
 *
 * @param hash of the token, which is nowhere kept
 * @param since the day it was made
 */
public record OperatorToken(Name name, SecretHash hash, LocalDate since) {
    /** What the operator calls it: a small letter, then up to 39 small letters, digits and hyphens. */
    public record Name(String value) {
        private static final String SHAPE = "[a-z][a-z0-9-]{0,39}";

        public Name {
            if (!value.matches(SHAPE))
                throw new IllegalArgumentException("not a token's name");
        }

        public static Optional<Name> typed(String text) {
            return text.matches(SHAPE) ? Optional.of(new Name(text)) : Optional.empty();
        }
    }
}
