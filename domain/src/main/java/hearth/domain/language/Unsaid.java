package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;

/** "Fine.", "nothing's wrong": something left to be guessed. */
final class Unsaid {
    private static final int AT_MOST = 3;
    private static final Phrases WHOLE = Phrases
            .of("""
                ^(?:well |oh |yeah |no , |okay , |okay |just |no , no , )*(?:oh , )?(?:fine|whatever|never mind|nevermind|nothing|guess|nope|forget it|forget about it|as you wish|suit yourself|okay then|right then|fine then|fine by me then|okay|sure|good for you)(?: then| , okay)?$
                ^(?:no , |well , |yeah , )?(?:i am|it is|everything is|all is|that is) (?:just |totally |perfectly |absolutely )?(?:fine|okay|not important)(?: ,? ?(?:really|i guess|okay|whatever))?$
                ^(?:no , )?(?:really , |i said )(?:it is|i am) (?:fine|okay|nothing)$|^i said (?:it is )?(?:fine|nothing|okay)$
                ^(?:i am used to it|as always|as usual|nice for some|lucky you|good for you|have fun|no comment|you know what you did|forget (?:that )?i (?:asked|said|mentioned) (?:it|anything)?|forget i asked)$
                ^(?:nothing|what) is (?:wrong|the matter|up)(?: with me)?$
                ^(?:just )?do (?:what|whatever|as) you (?:want|like|please|think)(?: then)?$
                ^if (?:you say so|that is what you want|you must|you think so)$
                ^it (?:does not|did not) matter(?: anymore)?$
                ^(?:i do not care|i said i am fine|no reason|you know what|you know why|you figure it out|figure it out|ask yourself|think about it|go ahead)$
                ^(?:no , )?i am not (?:at all )?(?:angry|cross|upset|mad|annoyed)$
                """);
    private static final Telling SAID = Telling
            .of("""
                you (?:should|ought to|must|would) (?:just |already |really )?(?:know|have known) (?:why|what|how|without|by now|this|it|that (?:already|by now|yourself))
                if you (?:really )?(?:loved|knew|cared about|listened to) me ,? ?you would
                i should(?: not)? (?:not )?have to (?:spell|tell|ask|say|explain|beg)
                without me having to (?:say|ask|tell)
                (?:have fun|enjoy yourself|go) without me
                do not (?:worry|bother|mind) (?:about )?me
                must be nice(?: to)?
                some (?:people|partners|husbands|wives|men|women|couples)
                i (?:suppose|guess) i (?:will|have to|must|can|am)
                i will (?:just )?do it (?:all )?(?:myself|alone) then
                you figure it out|think about it and you|you (?:will|would|must) know (?:it )?if you|you know (?:perfectly well |exactly |very well )?(?:what you did|what is wrong|why i am|what i mean)
                (?:some|those|ones) of us|nice (?:for some|that some|that somebody|how some)|i am not going to (?:say|tell you|explain)
                if you (?:do not know|can not see)(?: it| that)?(?: by now| why| yourself)* ,? ?(?:i|then)|(?:no , )?do not mind me|forget (?:that )?i (?:asked|mentioned)
                ask your (?:mother|phone|friends) then|you can guess
                other (?:couples|husbands|wives|partners) (?:manage|get|have|go|do)
                """)
            .unless("rain|which film|i feel|please");

    /** Short words say it only where they are all there is. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        var sentences = writing.own();
        if (!sentences.isEmpty() && sentences.size() <= AT_MOST && sentences.stream().noneMatch(Sentence::asks)
                && sentences.stream().allMatch(one -> WHOLE.standIn(one.words())))
            heard.addAll(List.of(new Span(0, 0, sentences.getFirst().words().length())));
        return heard;
    };

    private Unsaid() {}
}
