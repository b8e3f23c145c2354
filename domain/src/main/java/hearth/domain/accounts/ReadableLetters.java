package hearth.domain.accounts;

import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * Codes that are read aloud and written down by hand: 26 letters and digits of which no two look alike (none of 0, O, 1, I, L, U;
 * of 2 and Z, 5 and S, 6 and G, 8 and B only the letter), in groups of four. Case, spaces and dashes do not count when typed.
 */
public final class ReadableLetters {
    private static final String ALPHABET = "3479ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int GROUP = 4;

    private ReadableLetters() {}

    public static String random(int length, RandomGenerator random) {
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++)
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        return letters.toString();
    }

    /** Letters spelled by given bytes, the same each time; two bytes for a letter keep the bias below 1 in 2,000. */
    public static String spelled(int length, byte[] bytes) {
        if (bytes.length < 2 * length)
            throw new IllegalArgumentException(length + " letters need " + 2 * length + " bytes");
        var letters = new StringBuilder(length);
        for (int i = 0; i < length; i++) {
            int number = (bytes[2 * i] & 0xFF) << 8 | (bytes[2 * i + 1] & 0xFF);
            letters.append(ALPHABET.charAt(number % ALPHABET.length()));
        }
        return letters.toString();
    }

    /** What was typed, without what does not count; empty when it cannot be such a code. */
    public static Optional<String> read(int length, String typed) {
        var letters = typed.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        boolean fits = letters.length() == length && letters.chars().allMatch(c -> ALPHABET.indexOf(c) >= 0);
        return fits ? Optional.of(letters) : Optional.empty();
    }

    /** In groups, for eyes: {@code AB2C-D3EF-…}. */
    public static String grouped(String letters) {
        var shown = new StringBuilder();
        for (int i = 0; i < letters.length(); i++) {
            if (i > 0 && i % GROUP == 0)
                shown.append('-');
            shown.append(letters.charAt(i));
        }
        return shown.toString();
    }
}
