package hearth.api.accounts;

import hearth.domain.accounts.OperatorToken;

import java.time.LocalDate;
import java.util.random.RandomGenerator;

/**
 * An operator's token at the one moment at which it can be read.
 *
 * @param shown begins with {@code hearth_}, so that those who search for lost secrets find it
 */
public record FreshToken(String shown, OperatorToken token) {
    private static final String PREFIX = "hearth_";

    public static FreshToken called(OperatorToken.Name name, LocalDate day, RandomGenerator random) {
        var shown = PREFIX + Secrets.fresh(random);
        return new FreshToken(shown, new OperatorToken(name, Secrets.hash(shown), day));
    }

    @Override
    public String toString() {
        return "•••";
    }
}
