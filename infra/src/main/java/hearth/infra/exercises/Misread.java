package hearth.infra.exercises;

import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * Why a file cannot be read as YAML, said to somebody who never heard of it, at the line where they have to mend something: that is
 * often an earlier one than where the reading stopped.
 */
record Misread(int line, String sentence) {
    private static final int LONGEST_EXAMPLE = 40;

    /** What the reader of YAML says, and what that means to somebody who writes: the first that fits. */
    private static final List<Meaning> MEANINGS = List.of(
            new Meaning("could not find expected ':'", Where.BEGAN, spot -> noColon(spot.line())),
            new Meaning("mapping values are not allowed", Where.STOPPED,
                    spot -> secondValue(spot.line(), spot.column())),
            new Meaning("cannot start any token", Where.STOPPED, spot -> oddBeginning(spot.line(), spot.column())),
            new Meaning("undefined alias", Where.STOPPED, _ -> inQuotes('*')),
            new Meaning("unexpected character found", Where.STOPPED, _ -> inQuotes('*')),
            new Meaning("expected <block end>", Where.STOPPED, Misread::outOfLine),
            new Meaning("expected ','", Where.BEGAN,
                    _ -> "A bracket is opened on this line and not closed, or a comma is missing in it."),
            new Meaning("unexpected end of stream", Where.BEGAN,
                    _ -> "A quote is opened on this line and not closed."),
            new Meaning("another document", Where.STOPPED,
                    _ -> "Three hyphens begin another file; take this line out."),
            new Meaning("", Where.STOPPED, spot -> "This is not readable as YAML: " + spot.problem() + "."));

    private record Meaning(String problem, Where where, Function<Spot, String> sentence) {}

    /** Whether the slip is where the reader stopped, or where what it was reading began. */
    private enum Where {
        BEGAN, STOPPED
    }

    /** A line of the file, counted from 1, and what was said about it. */
    private record Spot(List<String> lines, int at, int column, String problem) {
        String line() {
            return at <= lines.size() ? lines.get(at - 1) : "";
        }
    }

    static Misread of(MarkedYamlEngineException stopped, String content) {
        int found = stopped.getProblemMark().map(Misread::line).orElse(1);
        int begun = stopped.getContextMark().map(Misread::line).orElse(found);
        int column = stopped.getProblemMark().map(Mark::getColumn).orElse(0);
        String problem = stopped.getProblem();
        var meaning = MEANINGS.stream().filter(one -> problem.contains(one.problem())).findFirst().orElseThrow();
        int at = meaning.where() == Where.BEGAN ? begun : found;
        return new Misread(at, meaning.sentence().apply(new Spot(content.lines().toList(), at, column, problem)));
    }

    /** What the reader of YAML would not even begin with: letters that were saved in another way, or none that one could see. */
    static Optional<Misread> letters(String content) {
        int at = 0;
        for (String line : content.lines().toList()) {
            at++;
            if (line.indexOf('\uFFFD') >= 0 || line.indexOf('\0') >= 0) {
                return Optional.of(new Misread(at,
                        "Letters on this line are not saved as UTF-8. Save the file again, with UTF-8 as its encoding."));
            }
            if (line.chars().anyMatch(letter -> (letter < ' ' && letter != '\t') || letter == '\u007F')) {
                return Optional.of(new Misread(at, "There is something invisible on this line; type it anew."));
            }
        }
        return Optional.empty();
    }

    static String inQuotes(char first) {
        return "A text that begins with " + first + " stands in quotes, as in \"" + first + " …\".";
    }

    private static String noColon(String line) {
        String text = line.strip().replaceFirst("^- +", "");
        if (text.matches("[A-Za-z][\\w-]*:\\S.*")) {
            return "After the colon comes a space" + example(text.replaceFirst(":", ": ")) + ".";
        }
        String[] words = text.split("\\s+", 2);
        String like = words.length == 2 && words[0].matches("[a-z][a-z0-9-]*") && words[1].length() < LONGEST_EXAMPLE
                ? example(words[0] + ": " + words[1])
                : ", as in `minutes: 5`";
        return "After the name come a colon and a space" + like
                + ". If this goes on from the line above, it stands further in.";
    }

    private static String secondValue(String line, int column) {
        String before = line.substring(0, Math.min(column, line.length()));
        int colon = before.indexOf(": ");
        return colon < 0
                ? "This line stands further in than the one above, which has its value already."
                : "There is a second colon on this line. Put the text in quotes"
                        + example(line.strip().replaceFirst("^- +", "").replaceFirst(": +(.*)", ": \"$1\"")) + ".";
    }

    private static String oddBeginning(String line, int column) {
        char first = column < line.length() ? line.charAt(column) : '\t';
        return first == '\t'
                ? "There is a tab on this line. What stands further in begins with spaces, two for each step."
                : inQuotes(first);
    }

    private static String outOfLine(Spot spot) {
        String line = spot.line();
        if (line.strip().matches("-[^\\s-].*")) {
            return "After the hyphen comes a space.";
        }
        if (spot.problem().contains("<scalar>") && line.matches(".*[\"'].*")) {
            return "The text goes on after its closing quote. Where it has an apostrophe or a quote in it,"
                    + " put it between double quotes \"…\" and use ’ or “ inside.";
        }
        String above = spot.lines().subList(0, Math.min(spot.at() - 1, spot.lines().size())).stream()
                .filter(one -> !one.isBlank() && !one.strip().startsWith("#")).reduce("", (_, later) -> later);
        return String.format(Locale.ROOT,
                "This line begins after %s, the one above after %s, and none that it could belong to does so."
                        + " What belongs together begins in the same column.",
                spaces(line), spaces(above));
    }

    private static String spaces(String line) {
        int many = line.length() - line.stripLeading().length();
        return many == 0 ? "no space" : many == 1 ? "1 space" : many + " spaces";
    }

    private static String example(String text) {
        return text.length() > LONGEST_EXAMPLE * 2 ? "" : ", as in `" + text + "`";
    }

    private static int line(Mark mark) {
        return mark.getLine() + 1;
    }
}
