package hearth.infra.exercises;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The word that somebody probably meant: of those there are the one that takes the fewest changes of a letter, if these are few. */
final class Nearest {
    private static final int LETTERS_A_SLIP = 3;

    private Nearest() {}

    static Optional<String> to(String typed, Collection<String> known) {
        String plain = plain(typed);
        return known.stream().filter(word -> slips(plain, word) <= Math.max(1, word.length() / LETTERS_A_SLIP))
                .min(Comparator.comparingInt((String word) -> slips(plain, word)).thenComparing(word -> word));
    }

    /** The end of a sentence: "; did you mean `minutes`?", or a full stop. */
    static String asked(String typed, Collection<String> known) {
        return to(typed, known).map(word -> "; did you mean `" + word + "`?").orElse(".");
    }

    private static String plain(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }

    /** Letters put in, left out, exchanged, or swapped with their neighbour. */
    private static int slips(String one, String other) {
        var rows = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                rows[i][j] = i == 0 || j == 0 ? i + j : fewest(rows, one, other, i, j);
            }
        }
        return rows[one.length()][other.length()];
    }

    private static int fewest(int[][] rows, String one, String other, int i, int j) {
        boolean same = one.charAt(i - 1) == other.charAt(j - 1);
        int fewest = Math.min(Math.min(rows[i - 1][j], rows[i][j - 1]) + 1, rows[i - 1][j - 1] + (same ? 0 : 1));
        boolean swapped = i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2)
                && one.charAt(i - 2) == other.charAt(j - 1);
        return swapped ? Math.min(fewest, rows[i - 2][j - 2] + 1) : fewest;
    }
}
