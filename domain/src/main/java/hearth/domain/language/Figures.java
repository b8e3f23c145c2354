package hearth.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How well the helper hears a corpus, category by category. */
public record Figures(List<Row> rows, int silentLines, int spokenInto, int hintsOnSupport) {
    public Figures {
        rows = List.copyOf(rows);
    }

    /**
     * One category's counts.
     *
     * @param code a category's, or {@link Corpus#SUPPORT}
     * @param right heard where it was expected
     * @param wrong heard where it was not
     * @param missed expected and not heard
     */
    public record Row(String code, int right, int wrong, int missed) {
        /** Of what was heard, how much was right; 1 where nothing was heard. */
        public double precision() {
            return right + wrong == 0 ? 1 : (double) right / (right + wrong);
        }

        /** Of what was there, how much was heard; 1 where nothing was there. */
        public double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        /** How many lines of it there are. */
        public int lines() {
            return right + missed;
        }
    }

    private record Tried(Corpus.Line line, Set<String> heard) {
        boolean expects(String code) {
            return line.labels().contains(code);
        }
    }

    public static Figures of(Corpus corpus) {
        var tried = corpus.lines().stream().map(line -> new Tried(line, codes(Hearing.of(line.text())))).toList();
        var rows = Stream.concat(Stream.of(Category.values()).map(Category::code), Stream.of(Corpus.SUPPORT))
                .map(code -> row(code, tried)).toList();
        var silent = tried.stream().filter(one -> one.expects(Corpus.NONE)).toList();
        return new Figures(rows, silent.size(), (int) silent.stream().filter(one -> !one.heard().isEmpty()).count(),
                (int) tried.stream().filter(one -> one.expects(Corpus.SUPPORT))
                        .filter(one -> one.heard().stream().anyMatch(code -> !code.equals(Corpus.SUPPORT))).count());
    }

    /** What was heard in a text, by code; empty for silence. */
    public static Set<String> codes(Heard heard) {
        return switch (heard) {
            case Heard.Support() -> Set.of(Corpus.SUPPORT);
            case Heard.Hints(var categories) -> categories.stream().map(Category::code).collect(Collectors.toSet());
        };
    }

    /** All categories together. */
    public Row all() {
        return new Row("all hints", sum(rows, Row::right), sum(rows, Row::wrong), sum(rows, Row::missed));
    }

    private static int sum(List<Row> rows, ToIntFunction<Row> of) {
        return rows.stream().filter(row -> !row.code().equals(Corpus.SUPPORT)).mapToInt(of).sum();
    }

    private static Row row(String code, List<Tried> tried) {
        int right = 0;
        int wrong = 0;
        int missed = 0;
        for (var one : tried) {
            boolean heard = one.heard().contains(code);
            boolean expected = one.expects(code);
            right += heard && expected ? 1 : 0;
            wrong += heard && !expected ? 1 : 0;
            missed += !heard && expected ? 1 : 0;
        }
        return new Row(code, right, wrong, missed);
    }

    /** A table as it stands in a terminal and, in Markdown, in the docs. */
    public String table() {
        var table = new StringBuilder("| category | lines | precision | recall | wrong |\n|---|---|---|---|---|\n");
        Stream.concat(rows.stream(), Stream.of(all())).forEach(row -> table.append(line(row)));
        return table + String.format(Locale.ROOT,
                "Silent lines: %d, with a hint or the card on %d. Lines of fear or harm with a hint about tone: %d.\n",
                silentLines, spokenInto, hintsOnSupport);
    }

    private static String line(Row row) {
        return String.format(Locale.ROOT, "| %s | %d | %.2f | %.2f | %d |\n", row.code(), row.lines(), row.precision(),
                row.recall(), row.wrong());
    }
}
