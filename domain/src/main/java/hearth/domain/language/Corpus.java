package hearth.domain.language;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.CRC32;

/** Lines that say what should be heard in which text: a label, a tab, a text. */
public record Corpus(List<Line> lines) {
    /** The label of a text in which nothing is to be heard. */
    public static final String NONE = "none";
    /** The label of a text that speaks of fear or harm. */
    public static final String SUPPORT = "support";

    private static final int PARTS = 3;
    private static final Pattern COMMA = Pattern.compile(",");

    public Corpus {
        lines = List.copyOf(lines);
    }

    /**
     * One text and what it is expected to be heard as.
     *
     * @param labels {@link #NONE}, {@link #SUPPORT}, or codes of categories
     */
    public record Line(Set<String> labels, String text) {
        public Line {
            labels = Set.copyOf(labels);
        }

        /** Whether this line belongs to the third that nobody looks at while tuning rules. It follows from the text alone. */
        public boolean heldOut() {
            var sum = new CRC32();
            sum.update(text.getBytes(StandardCharsets.UTF_8));
            return sum.getValue() % PARTS == 0;
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    /** What reading a file of lines comes to. */
    public sealed interface Read {
        record Fits(Corpus corpus) implements Read {}

        /**
         * A line that is none, and why.
         *
         * @param line counted from one
         */
        record Broken(int line, String why) implements Read {}
    }

    /** Blank lines and those that begin with {@code #} say nothing. */
    public static Read read(List<String> typed) {
        var lines = new ArrayList<Line>();
        for (int at = 0; at < typed.size(); at++) {
            var one = typed.get(at);
            if (one.isBlank() || one.startsWith("#"))
                continue;
            int tab = one.indexOf('\t');
            if (tab < 1 || one.substring(tab).isBlank())
                return new Read.Broken(at + 1, "A line is a label, a tab and a text.");
            var labels = COMMA.splitAsStream(one.substring(0, tab)).map(String::strip).collect(Collectors.toSet());
            var unknown = labels.stream().filter(label -> !isKnown(label)).sorted().findFirst();
            if (unknown.isPresent())
                return new Read.Broken(at + 1, "There is no category " + unknown.get() + ".");
            lines.add(new Line(labels, one.substring(tab + 1).strip()));
        }
        return new Read.Fits(new Corpus(lines));
    }

    private static boolean isKnown(String label) {
        return label.equals(NONE) || label.equals(SUPPORT) || Category.of(label).isPresent();
    }

    /** The lines that rules may be tuned by, or those that they may not. */
    public Corpus part(boolean heldOut) {
        return new Corpus(lines.stream().filter(line -> line.heldOut() == heldOut).toList());
    }
}
