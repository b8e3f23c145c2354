package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Phrases that tell by themselves, sentence by sentence: not where they are denied ("I don't think you're lazy") or told of somebody
 * ("my teacher told me …"), and not in a sentence that has one of the phrases that excuse them.
 */
record Telling(Phrases phrases, Phrases excuses) implements Rule {
    private static final Pattern DENIED = Pattern.compile(
            "\\b(?:not(?! (?:you|i|we|only|just)\\b)|never|no longer|nobody|without|hardly|nor|neither)(?: (?!and |but |because |so |why |how |only )[\\p{L}'-]+){0,4} $");
    private static final Pattern TOLD = Pattern.compile(
            "\\b(?:told (?:me|myself|him|her|them|us)|(?:says?|said|saying|tells? me|calls?|called|calling|heard|hear|read|thought|thinking|"
                    + "wrote|texted|snapped|believed|assumed|imagined|whether|accused you of|asked (?:me )?if|wondered if|wonder if|"
                    + "feel like|feel that|feel as if|feel as though|felt like|felt that|felt as if|felt as though|feels like|feels as if|i feel|i felt)|was told|used to say)"
                    + "(?: that)?(?: (?!and |but |because |so )[\\p{L}'-]+){0,2} $|\\b(?:if|whether|in case|unless) $");

    /** Words that hold a thought at arm's length, or wish it were otherwise. */
    private static final Pattern HELD_AWAY = Pattern.compile(
            "\\b(?:stor(?:y|ies)|thoughts?|voice|part of me|my head (?:says|said|tells|told)|my (?:fear|worry|first thought)|"
                    + "i (?:caught|catch|noticed?|hear|heard) myself|i (?:was|am) about to|i (?:almost|nearly) (?:said|wrote|typed)|"
                    + "instead of (?:saying|thinking|shouting|writing)|i used to think|i am (?:scared|worried|afraid)|i (?:worry|worried)|"
                    + "i hope (?:we|that we|you never|you always)|i dreamt|i dreamed|in (?:the|that|my) (?:film|book|song|show|dream)|"
                    + "(?:song|book|article|podcast|character))\\b[^.]*$");

    /** Said with a wink, whatever it is. */
    private static final Phrases FOND = Phrases
            .of("(?:and|but|,) i (?:love|loved|adore) (?:it|that|you|every|them|this)|love it$|loved it");

    /** "If you don't …" denies nothing. */
    private static final Phrases CONDITION = Phrases.of("(?:if|unless|when|because) (?:you|it|this|we|things) [^,]* $");

    static Telling of(String phrases) {
        return new Telling(Phrases.of(phrases), Phrases.NONE);
    }

    Telling unless(String excuses) {
        return new Telling(phrases, Phrases.of(excuses));
    }

    @Override
    public List<Span> heardIn(Writing writing) {
        var heard = new ArrayList<Span>();
        var sentences = writing.own();
        for (int at = 0; at < sentences.size(); at++) {
            var words = sentences.get(at).words();
            if (FOND.standIn(words) || excuses.standIn(words))
                continue;
            var found = phrases.in(words);
            while (found.find())
                if (isSaidByTheAuthor(words, found))
                    heard.add(new Span(at, found.start(), found.end()));
        }
        return heard;
    }

    private static boolean isSaidByTheAuthor(String words, Matcher found) {
        var before = words.substring(0, found.start());
        var denied = DENIED.matcher(before).find() && !CONDITION.standIn(before);
        return !denied && !TOLD.matcher(before).find() && !HELD_AWAY.matcher(before).find();
    }
}
