package hearth.domain.language;

import java.util.ArrayList;

/** Several topics at once, old dates, and accounts of who did how much. */
final class PileUp {
    private static final Telling SAID = Telling
            .of("""
                (?:last (?:year|month|week|summer|winter|spring|autumn|christmas|time)|(?:two|three|four|five|\\d+|some|many) (?:years|months) ago|back then|in \\d{4}|remember \\d{4}) ,? ?(?:too )?you (?:\\p{L}+ )?(?:did|said|promised|forgot|left|ruined) (?:\\p{L}+ )?(?:the same|this|it|that|exactly|just)
                you did (?:exactly |just )?(?:this|that|the same)(?: thing)? (?:then|last|at|before|in|already)
                this is (?:just |exactly )?like (?:the time|last|that time|when|at|our)
                (?:^|(?<= , ))and another thing(?! ,? ?thank)
                while we are at it|while i am at it|not to mention|do not get me started|let me remind you|to top it all off|on top of (?:that|all that|everything) ,? you
                after (?:everything|all) (?:that )?i (?:have done|did|do|have given|gave)
                (?:^|and )it was (?:the same|exactly the same|like that) (?:last|at|on|in|when)
                it is (?:also )?(?:about )?(?:the|your|my) [^,]{2,30}, (?:and |it is )?(?:the |your |my )[^,]{2,30}, (?:and )
                you said (?:exactly )?(?:the same(?: thing)?|that|this) [^.]{0,20}?(?:years?|months?|weeks?) ago
                (?:besides|also|moreover) ,? you also|there is still the thing
                you owe me|so it is your turn|now it is your turn
                (?:it is )?not (?:only|just) [^.]{2,40}, (?:it is )?also
                i \\p{L}+ , i \\p{L}+ , [^.]{0,60}and you (?:do |did |just )?(?:nothing|not|sit|sleep|watch|play)
                you did the same (?:when|at|in|last|to|with)
                (?:^|(?<= , ))and then there is|and what about (?:the|your|last|when)
                remember (?:what|how|when|that time) you
                (?:once|twice|\\p{L}+ times) ,? (?:and|but) you (?:not|never|zero|none|did not)
                i [^.]{2,60}?(?:, )?(?:so|and|but|while|then) you (?:should|owe|can not even|can not|could at least|will not|have done none|have not|did not even|did not|do nothing|never|still|at least|could)
                the least you (?:can|could) do
                (?:second|third|fourth|fifth|tenth|\\d+(?:nd|rd|th)) time this (?:week|month|year) (?:that )?you
                first it was [^.]{1,60} then
                you (?:got up|did it|helped|cooked|called|came) (?:zero|no|not one|not once|none)
                it is (?:the|your|my) [\\p{L}'-]+ , it is (?:the|your|my) [\\p{L}'-]+
                plus ,? you [^.]{1,60} plus ,? you
                (?:how many|count how many) times (?:did|have) you
                remember (?:\\d{4}|last (?:year|summer|christmas|easter)|that time|when you|what you did)(?! ,? ?(?:at the lake|we))
                i have a (?:whole )?list
                """)
            .unless("thank|thanks|i want that again|i was happy|love it|we (?:promised|moved)");
    private static final Phrases CHARGE = Phrases
            .of("""
                you (?:\\p{L}+ )?(?:forgot|forget|were (?:late|rude|mean)|left|lost|broke|lied|spent|missed|ignored|shouted|yelled|burned|burnt|bought|drank|slept|laughed)
                you (?:did|do|have|had|are|were|would|will|can|could) (?:still )?not
                you (?:spend|spent) (?:too much|all|our|my)|you still have not|you never|you did not come|the [\\p{L}'-]+ (?:are|is) still
                """);
    private static final int MANY = 3;

    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        for (int at = 0; at < writing.own().size(); at++) {
            var words = writing.own().get(at).words();
            if (CHARGE.in(words).results().count() >= MANY)
                heard.add(new Span(at, 0, words.length()));
        }
        return heard;
    };

    private PileUp() {}
}
