package hearth.domain.language;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A list of phrases, one a line, as regular expressions over plain sentences. A word in angle brackets stands for a set: {@code <very>} for
 * any words that only strengthen, {@code <adv>} for those that may stand beside a verb, {@code <first>} for the beginning of a sentence or
 * clause, {@code <you are>} for its forms, {@code <they>} for whoever may do somebody harm, {@code <end>} for the end of a clause.
 */
final class Phrases {
    static final Phrases NONE = new Phrases("(?!)");

    private static final String BESIDE_A_VERB = "(?:(?:just|really|so|simply|only|even|still|also|always|constantly|often|sometimes|usually|"
            + "clearly|obviously|probably|secretly|totally|completely|absolutely|all|again|already|then|now|once|ever|finally|"
            + "suddenly|truly|actually|seriously|deliberately|regularly|basically|surely|certainly|definitely|apparently|"
            + "evidently|forever|continually|perfectly|all but|kind of|sort of|quite) )*";

    private static final Map<String, String> SETS = Map.of(
            "<very>",
            """
                (?:(?:so|such|just|really|very|too|always|simply|being|a|an|the|totally|completely|absolutely|plain|still|utterly|utter|\
                again|pure|clearly|obviously|unbelievably|incredibly|quite|pretty|most|rather|often|sometimes|acting|getting|all|becoming|\
                bit|little|kind of|sort of|complete|total|real|only|also|even|actually|entirely|right|as|like|some|truly|more|extremely|\
                that|nothing but|such an|massive|big|huge|proper|absolute|ever|usually|constantly|forever|increasingly|every bit|far|way|once|now|never anything but) )*""",
            "<adv>", BESIDE_A_VERB,
            "<first>",
            """
                (?:^|(?<= , )|(?<= and )|(?<= but )|(?<= so )|(?<= or ))(?:(?:just|oh|come on|well|okay|seriously|now|then|so|and|but|because|please|\
                go on|will you|again|right|look|listen|god|hey|ugh|no|yes|yeah|maybe|jesus|christ|for god's sake|for once|for crying out loud) ,? ?)*""",
            "<you are>",
            "you " + BESIDE_A_VERB
                    + "(?:are|were|have been|have become|became|become|must be|can be|could be|get|got|are getting|sound|act|are acting|"
                    + "behave|seem|have turned into|turned into|turn into|have always been|will always be|have turned out)",
            "<they>",
            "(?:you|he|she|(?:my|the) (?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|brother|son|man)|somebody)(?: (?:have|has|had|"
                    + "just|then|once|also|even|never|always|often|nearly|almost|would|will|could|sometimes|really|both|only|are|is|were|was|did|do|does|"
                    + "said you would|keep|kept|keeps|actually|twice|again|still|might|may|can|tried to|try to|tries to|started|start|used to|going to|"
                    + "deliberately|suddenly|regularly|constantly|repeatedly|even once|on purpose|been|threatened to|like to|want to|wanted to|got so angry you|"
                    + "got angry and|came and|came over and|went and|came home and|turned around and|got up and|stood up and))*",
            "<end>",
            "(?=$| ,| and | but | then$| now$| again$| already$| or something| at all$| anymore$| as usual$)");

    /** Nobody strengthens a word more often, and a text of nothing but such words must not go deep. */
    private static final String AT_MOST = "){0,6}";

    /** Sets that bring the space after them along. */
    private static final Set<String> LEADING = Set.of("<very>", "<first>", "<adv>");

    private final Pattern pattern;

    private Phrases(String alternatives) {
        this.pattern = Pattern.compile("(?<![\\p{L}'-])(?:" + alternatives + ")(?![\\p{L}'-])");
    }

    static Phrases of(String lines) {
        return new Phrases(lines.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Phrases::spelledOut)
                .collect(Collectors.joining("|")));
    }

    /** A family of words, with commas or line ends between them, as one of which any may stand in a phrase. */
    static String anyOf(String words) {
        return Pattern.compile("[,\\n]").splitAsStream(words).map(String::strip).filter(word -> !word.isEmpty())
                .collect(Collectors.joining("|", "(?:", ")"));
    }

    private static String spelledOut(String line) {
        var spelled = line;
        for (var set : SETS.entrySet())
            spelled = spelled.replace(set.getKey() + (LEADING.contains(set.getKey()) ? " " : ""), set.getValue());
        return "(?:" + spelled.replace(")*", AT_MOST) + ")";
    }

    Matcher in(String words) {
        return pattern.matcher(words);
    }

    boolean standIn(String words) {
        return in(words).find();
    }
}
