package hearth.domain.language;

import java.util.ArrayList;

/** A sorry that takes itself back: "sorry, but …", "sorry if you felt …". */
final class HollowSorry {
    private static final Telling SAID = Telling
            .of("""
                (?:sorry|apologies|i apologi[sz]e) (?:okay )?,? ?(?:but|however|although|though)(?! can| could| would| may| please)
                (?:sorry|apologies|i apologi[sz]e)(?: about it| to you)? if
                sorry (?:that )?you (?:got (?:upset|angry|hurt|offended|mad)|were (?:upset|hurt|angry)|feel|felt|took|take|were offended|are offended|can not|could not|think|see it|misunderstood|understood|heard|got it wrong|did not like|do not like|find|are (?:so |that |this )?(?:upset|angry|hurt|sensitive|offended))
                (?:sorry|apologi[sz]e|apologies) (?:for|about|that|i) [^.]{1,60}? (?:but|though|however|although) (?:honestly |frankly |really |also |,)*(?:you|i|it|that|then|the|my|your|traffic|there|nobody|people|at least|maybe|come on|what|work|we|so|everybody|everyone|let us be)
                (?:already|just|have) said (?:that )?(?:i am |i was )?sorry
                i said (?:that )?(?:i am |i was )?sorry ,? ?(?:what|okay|so|did|already|twice|a hundred|three|is)
                sorry ,? (?:happy now|satisfied|are you happy|what more|is that enough|can we move on)
                sorry (?:for|about) (?:whatever|existing|breathing|everything then|not being perfect|having)
                i was wrong (?:[^.]{1,40} )?,? ?but (?:you|i only|it was you|so were)
                (?:i am )?sorry ,? okay(?: |$)(?! i will)
                sorry (?:that )?(?:my|the|it|this|that) [^.]{1,40}(?:too much|not good enough|not perfect|so hard|such a problem|offended|bothers?|upsets?) (?:for )?you
                sorry (?:that )?i am not (?:perfect|good enough|like|as)
                (?:sorry|apologi[sz]e) (?:that |for )?[^.]{1,50}(?:deserved it|started it|asked for it|made me do it|provoked me)
                i regret [^.]{1,40} but
                my apologies if|(?:how often|how many times) do i have to (?:say|apologi[sz]e)
                (?:sorry|apologi[sz]e) ,? i (?:just |simply )?can not do anything right
                """)
            .unless("without a but|without but|no but|no excuse|my fault|for your loss");
    private static final Phrases SORRY = Phrases.of("sorry|i apologi[sz]e|my apologies");
    private static final Phrases TAKEN_BACK = Phrases.of("""
        ^(?:but|however|although|then again|still) ,? ?(?:you|it is not as if|it is not|i only|i was|let us be|so)
        ^(?:happy now|satisfied|what more do you want|are you happy|is that enough)
        """);

    /** The but may come in the next sentence. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        var sentences = writing.own();
        for (int at = 1; at < sentences.size(); at++) {
            var words = sentences.get(at).words();
            if (SORRY.standIn(sentences.get(at - 1).words()) && TAKEN_BACK.standIn(words))
                heard.add(new Span(at, 0, words.length()));
        }
        return heard;
    };

    private HollowSorry() {}
}
