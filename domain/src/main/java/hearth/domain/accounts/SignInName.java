package hearth.domain.accounts;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The name a person signs in with: what they wished for and digits that Hearth adds, always, so that signing up cannot
 * tell whether somebody else has an account (I3). Case does not count.
 */
public record SignInName(String value) {
    private static final int FIRST_DIGITS = 4;
    private static final int TRIES_PER_LENGTH = 3;
    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}._-]*");

    /** What somebody typed to sign in; whether such a person exists is another question. */
    public static SignInName typed(String text) {
        return new SignInName(folded(text));
    }

    /** A wish that may become a sign-in name once digits are added; empty when its letters are not allowed. */
    public static Optional<Wish> wished(String text) {
        var folded = folded(text);
        return SHAPE.matcher(folded).matches() ? Optional.of(new Wish(folded)) : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "•••";
    }

    /** A sign-in name still without its digits. */
    public record Wish(String base) {
        /**
         * The name to try. Digits grow by one after every third try that was taken, so that the search ends soon
         * however many people wished for the same.
         *
         * @param attempt counts from 0
         */
        public SignInName withDigits(RandomGenerator random, int attempt) {
            int digits = FIRST_DIGITS + attempt / TRIES_PER_LENGTH;
            var name = new StringBuilder(base);
            for (int i = 0; i < digits; i++)
                name.append(random.nextInt(10));
            return new SignInName(name.toString());
        }
    }
}
