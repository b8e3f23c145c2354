package hearth.domain.language;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases, one a line, as regular expressions over plain sentences. A word in angle brackets stands for a set: {@code <very>} for
 * any words that only strengthen, {@code <first>} for the beginning of a sentence or clause, {@code <you are>} for its forms, {@code <end>}
 * for the end of a clause.
 */
final class Phrases {
    static final Phrases NONE = new Phrases("(?!)");

    private static final Map<String, String> SETS = Map.of(
            "<very>",
            """
                (?:(?:so|such|just|really|very|too|always|simply|honestly|being|a|an|the|totally|completely|absolutely|plain|still|\
                again|clearly|obviously|unbelievably|incredibly|quite|pretty|most|rather|often|sometimes|acting|getting|all|becoming|\
                bit|little|kind of|sort of|complete|total|real|only|also|even|actually|bloody|damn|entirely|right|as|like) )*""",
            "<first>",
            """
                (?:^|(?<= , )|(?<= and )|(?<= but )|(?<= so ))(?:(?:just|oh|come on|well|okay|seriously|honestly|now|then|so|and|but|honestly|\
                go on|will you|again) ,? ?)*""",
            "<you are>",
            "you (?:are|were|have been|have become|became|must be|can be|get|are getting|sound|act|are acting)",
            "<end>", "(?=$| ,| and | but | then$| now$| again$| already$| or something)");

    /** Sets that bring the space after them along. */
    private static final Set<String> LEADING = Set.of("<very>", "<first>");

    private final Pattern pattern;

    private Phrases(String alternatives) {
        this.pattern = Pattern.compile("(?<![\\p{L}'-])(?:" + alternatives + ")(?![\\p{L}'-])");
    }

    static Phrases of(String lines) {
        return new Phrases(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Phrases::spelledOut)
                .collect(Collectors.joining("|")));
    }

    private static String spelledOut(String line) {
        var spelled = line;
        for (var set : SETS.entrySet())
            spelled = spelled.replace(set.getKey() + (LEADING.contains(set.getKey()) ? " " : ""), set.getValue());
        return "(?:" + spelled + ")";
    }

    Matcher in(String words) {
        return pattern.matcher(words);
    }

    boolean standIn(String words) {
        return in(words).find();
    }
}
