package hearth.domain.language;

import java.util.ArrayList;

/** A sorry that takes itself back: "sorry, but …", "sorry if you felt …". */
final class HollowSorry {
    private static final String SORRY_WORDS = Phrases
            .anyOf("""
                sorry, i apologi[sz]e, apologies, my apologies, my bad, i take it back, forgive me, pardon me, i regret it, i regret, i admit it, mea culpa
                i beg your pardon, i will apologi[sz]e, i have apologi[sz]ed""");
    private static final String HOWEVER = Phrases
            .anyOf("""
                but, however, although, though, even though, even if, except, only that, yet, then again, except that, still, whereas""");
    private static final String TOOK = Phrases
            .anyOf("""
                got (?:upset|angry|hurt|offended|mad|cross|annoyed|the wrong|so), were (?:upset|hurt|angry|offended|bothered|so), feel, felt, took, take
                taken, can not, could not, think, thought, see it, misunderstood, misunderstand, understood, heard, got it wrong, did not like, do not like
                find, found it, chose to, choose to, decided to, need, needed, want me, wanted me, have to make, had to make, have such, always, never
                interpret, interpreted, read it, saw it, can only, consider, believe, perceive, perceived, reacted, react, imagined, imagine, have no sense
                have a problem, have an issue, have nothing better, do not understand, did not understand, do not get, did not get, are so, are that
                are this, are upset, are angry, are sensitive, are hurt, are offended, are too, are not able, are making, are being, are disappointed with
                are determined, misread, feel the need, made such, make such""");

    private static final Telling SAID = Telling
            .of("""
                (?:%1$s) (?:okay |love |babe |darling |honey |yaar |dear |man |mate |hun |pet |\\p{L}+ , |about it |about that |for it |for that |about (?:the|your|\
                last|my) [^.]{1,30}|for (?:the|your|last|my) [^.]{1,30})?,? ?(?:but|however|although|though|even though|only|yet|except)(?! (?:no (?:,|i|we|thanks)|\
                no$|can (?!you see|you not)|could|would|may|please|also|thank|i (?:can not (?:make|come|find|talk|do (?:monday|tuesday|wednesday|thursday|friday|\
                saturday|sunday|today|tonight)|stay|pick|get|cook|hear|really hear|eat|join)|have (?:to (?:work|go|leave|pick|run|be)|a (?:meeting|call|shift))|\
                need to (?:go|leave|work|be|run)|will be|am (?:going to be |running |stuck |going to have |a bit |very |so )?(?:late|stuck|not well|sick|tired|ill|\
                in a meeting|at work|on the)|forgot|lost|missed|love|think i|am at|am in|ate|burned|broke|really (?:have|need) to|am not (?:free|able|coming)|\
                do not (?:eat|drink))|the (?:card|order|website|booking|flight|oven|car|train|bus|shop|line|traffic is|dog|cat|baby|kids)|we (?:are|have) (?:out|run|\
                no|to|late)|no (?:milk|bread)|it (?:is (?:sold out|closed|raining|gone)|sold)|there (?:is|was) no (?:bread|milk|signal|parking|bus)|what time|where|\
                which|who is|do you|are you|is it|did you (?:say|mean)|when))
                (?:sorry|apologi[sz]e|apologies)(?: about it| to you| about that| for that| in advance| okay)? ,? ?if(?! (?:i (?:woke|wake|kept you waiting|\
                am (?:late|repeating|interrupting|bothering)|have asked|asked|missed|sound(?:ed)? tired)|this is (?:a|late)|it is (?:late|early|cold|a bad)|the)(?= |\
                $))
                (?:^|(?<= , )|(?<= and )|(?<= but )|(?<= well ))if (?:i|it|that|this|what i|anything i|something i|my \\p{L}+|you (?:felt|feel|were|are|got|took|\
                think|thought)) [^.]{0,60}(?:,|then) ?(?:i am |i was |well )?(?:so |very |really |truly )?(?:sorry|i apologi[sz]e|apologies|i regret)(?! for (?:being|\
                what i|the|my))
                i regret (?:if|that you|it if|any)
                sorry (?:that )?you (?:%3$s)(?! (?:ill|sick|so (?:tired|ill|unwell|cold)|to (?:wait|go|work)|sick|have to (?:work|go|wait)|had to (?:wait|go|work|do|\
                see|hear|carry|find)|alone|unwell|let down by me|hurt by what i|upset by what i did|the need to hide|so alone|lonely|that pain|scared|\
                like you could not (?:tell|talk)|need surgery|not well|so low))
                (?:%1$s) (?:for|about|that|i) [^.]{1,70}? ,? ?(?:%2$s) (?:honestly |frankly |really |also |, |just |maybe |to be (?:fair|\
                honest) )*(?:you(?! (?:did not deserve|were right|deserved better|are right|did nothing|were so))|i (?:was|had|am|would|only|just|did not|do not|\
                had every|have every|never|still|have a right|meant|felt)(?! (?:wrong|sorry|know|see|understand|(?:not )?(?:at )?fault|will|want|no (?:right|excuse)|\
                regret|hope|did wrong))|it (?:is not|was not|was|is|takes) (?!wrong|my fault|no excuse|mine)|that (?:is|was) (?!no excuse|on me|mine|my)|then|the|my|\
                your|traffic|there|nobody|people|at least|maybe|come on|what (?:did|about|do)|work|we|so|everybody|let us be|who|facts|anybody|a man|any|if you|\
                when you|she|he|they|it takes|look at)
                i said (?:i am |i was )?sorry (?:on|last|yesterday|this morning|about it|for it|for that|in front)[^.]{0,20} ?,? ?(?:so|why|what|can we|\
                and you (?:still|are)|do not see|did not i)
                (?:already|just|have|did|even|literally) said (?:that )?(?:i am |i was )?sorry
                i (?:have )?(?:already |just |even |literally )*apologi[sz]ed (?:already|twice|three|a hundred|once|ten|\\d+|for it|didn't|did not|so|what|for that|,|\
                now|and you)
                i (?:have )?(?:already|even|literally) apologi[sz]ed
                i said (?:that )?(?:i am |i was )?sorry ,? ?(?:what|okay|so|did|already|twice|a hundred|three|is|can|now|let|and|why|you|how|\\d+|move|\
                ,)(?! (?:i (?:said|meant) it|meant))
                ^(?:look ,? |well ,? |jesus ,? |okay ,? )*i said (?:that )?(?:i am |i was )?sorry$
                sorry ,? (?:okay ,? )?(?:happy now|satisfied|are you happy|are you satisfied|happy|better now|what more|is that enough|can we move on|there|\
                now (?:can|will|drop|let|stop|leave|move)|now ,|so (?:can|drop|move|let|stop)|is that what you want|does that help|feel better|what else|good enough|\
                there you (?:go|have)|end of|done|next|if that is what|whatever|i guess|i suppose|not sorry|again ,? (?:and again|for|as)|all right|alright|blah)
                (?:^|(?<= , )|well |there |fine )(?:there|fine|okay okay|okay|all right|well|whatever|alright|jeez|god|jesus|yes yes|yeah yeah|yeah|right|grand|\
                happy)(?: then)? ,? (?:i am |i (?:will )?)?(?:so |very |really |truly )?(?:sorry|apologi[sz]e)(?= |$|,)(?! (?:about (?:the|that|your)|for (?:the|my|\
                shouting|being late|what i)|to (?:hear|bother)|i (?:was|forgot|did|did not|will|missed)|you are (?:ill|sick|right)|love|that is on me|my love|, (?:i|\
                my|that) (?:was|will|should|fault))) ?(?:okay|happy|then|now|there|about everything|for (?:everything|existing|breathing|whatever|all)|if|but|even|\
                that i am|i am not|you|,|$)?
                sorry (?:for|about) (?:whatever|existing|breathing|everything then|not being (?:perfect|rich|good|your|as|like|able to read)|having (?:feelings|\
                a life|a job|friends|needs|an opinion)|being (?:human|alive|born|me|such a (?:burden|disappointment|monster)|so (?:terrible|awful|imperfect))|living|\
                caring|trying|asking|speaking|daring|thinking|wanting|loving|working|earning|your (?:feelings|hurt)|whatever it is|what you (?:think|feel|imagine)|\
                how you (?:feel|took|reacted)|the way you (?:feel|took|see)|any (?:offence|offense|hurt|inconvenience|upset)|not reading your|expecting)
                (?:excuse|forgive|pardon) me for (?:existing|breathing|asking|being (?:human|alive|tired|born|honest)|having|living|caring|trying|speaking|daring|\
                thinking|wanting|not being|not reading|working|earning|loving|expecting)
                i (?:was wrong|should not have|know i should not have|probably should not have|maybe should not have|shouldn't have|did wrong|made a mistake|\
                overreacted|may have|might have|lost my temper|went too far|know i was wrong|admit i|accept i|raised my voice|shouted|snapped|messed up|\
                was out of line|was a bit|was late|forgot)(?: [^.]{1,60})? ,? ?(?:%2$s) (?:then |so |honestly |also |really |\
                to be fair )*(?:you(?! (?:did not deserve|were right|deserved|are right|were so (?:kind|patient)|forgave|still|came|waited|helped|stayed|laughed|\
                made))|i only|it was you|so were|so did|so do|look at|who|it is not (?:as if|like)|it was not (?:as if|like)|what did you|what about|anybody would|\
                in my defence|you went|you were)
                (?:i am )?(?:so )?sorry ,? okay(?! (?:, )?i will)(?! (?:, )?(?:i (?:know|was|should)))
                sorry (?:that )?(?:my|the|it|this|that) [^.]{1,70}(?:an inconvenience|too much|not good enough|not perfect|so hard|such a problem|offended|bothers?|\
                upsets?|hurt your|hurts your|inconvenien\\p{L}+|not up to|does not suit|did not suit|disappoint\\p{L}*|triggered|triggers) ?(?:for )?(?:you|feelings|\
                your)?
                sorry (?:that )?i (?:am not|can not be|could not be|do not|did not|am only|am just|am (?:so|such|too)|have|was not|exist|ever|even|asked|bothered|\
                cared|said anything|work|earn|breathe|married|dared|can not read|had|wanted) (?:perfect|good enough|like|as|your|a mind|mind|rich|superman|a robot|\
                enough|the|able to|everything|have a|live up|meet|fit|read your|measure|anything|such a|so|too|human|only|bother\\p{L}*|feelings|a life|your mind|\
                an opinion|to work|a job|for us|to (?:care|exist|have)|care|trusted|spoke|opened)(?! (?:tired|late|slow|sure i|there|home|for you|on time|\
                able to (?:come|make|be there|help|talk)|well|much help|long|far|busy|stressed|sad|the one|your call|best|for (?:what|how|being)))
                (?:sorry|apologi[sz]e) (?:that |for )?[^.]{1,50}(?:deserved it|started it|asked for it|made me do it|provoked me|pushed me|drove me|wound me up|\
                had it coming|would not stop|kept (?:on|going|pushing)|did it first|were asking|wouldn't listen|would not listen|left me no)
                i regret [^.]{1,50} (?:but|though|however)|i feel bad (?:about|for|that) [^.]{1,50} but you
                i did not mean (?:it|to|that)[^.]{0,30} but (?:you|it is|that is|honestly)|no offen[cs]e (?:,? but|meant,? but)
                with (?:all )?(?:due )?respect ,? (?:but )?you
                (?:how (?:often|many times)|how much longer|what more|how many more times|when|do i|must i|shall i|should i) (?:do i |must i |should i |will i |\
                can i |am i )?(?:have to |need to |supposed to |going to )*(?:say (?:i am |that i am )?sorry|apologi[sz]e|be sorry|beg|grovel|crawl|pay for|\
                keep (?:saying|apologi[sz]ing))(?! to (?:her|him|them))
                (?:do you )?(?:want|expect) me to (?:apologi[sz]e for (?:existing|breathing|everything|being|what|something|that)|crawl|grovel|beg|\
                get (?:down )?on my knees|kneel)
                what (?:else|more) (?:do|did|can|should) (?:you|i) (?:want|expect|need|do|say)(?: from me| me to)?(?= |$)[^.]{0,30}(?:sorry|apologi[sz]ed|blood)
                i (?:am not|will not be) (?:going to |the one )?(?:apologi[sz]e|apologi[sz]ing|sorry|saying sorry) (?:for (?:being|who|how|having|telling|what i|\
                saying|speaking|it|that)|again|first|but|until|unless|when you)
                consider (?:this|it|that) (?:an|my|your) apology
                that is (?:the (?:best|only|closest)|all the|as (?:close|much)) (?:thing |of an |to an |an )*(?:apology|sorry)
                (?:take|there is|here is|that is) (?:it or leave|your (?:precious |little )?(?:apology|sorry))|you (?:have|got|had) your (?:apology|sorry)
                i (?:guess|suppose) (?:i am |i owe you |i should (?:say|be) |that means i am |i have to say )(?:an? )?(?:sorry|apolog\\p{L}+)
                (?:for what it is worth|whatever it was|if it helps|if it makes you (?:feel better|happy)|if that is what you (?:want|need)(?: to hear)?|\
                to keep the peace|for the sake of peace|just to end this|so you (?:stop|shut|calm|leave)|since you (?:insist|want|need)|\
                because you want) ,? (?:then )?(?:i am |i )?(?:sorry|apologi[sz]e)
                (?:sorry|apologi[sz]e) (?:,? )?(?:if that makes you|if it makes you|just to keep|to keep the peace|so that you stop|so you stop|since you|now stop|\
                for your sake|on behalf|for (?:being|having been) right|for telling the truth|for being honest|for my existence|that you are like|\
                that is (?:just )?(?:how|who|the way) i am|it is (?:just )?(?:how|who|the way) i am|you made me|you are impossible)
                (?:sorry|apologi[sz]e) ,? i (?:just |simply )?can not do anything right
                (?:mistakes were made|things were said|it was not my intention|i never meant to|i am sorry to hear you (?:feel|think))
                """
                    .formatted(SORRY_WORDS, HOWEVER, TOOK))
            .unless("without a but|without but|no but|no excuse|my fault|for your loss|you did not deserve|you were right|and i mean it|get the job|i was wrong to|no ifs|my love|haha");
    private static final Phrases SORRY = Phrases.of("sorry|i apologi[sz]e|my apologies");
    private static final Phrases TAKEN_BACK = Phrases
            .of("""
                ^(?:but|however|although|then again|still|though|even so) ,? ?(?:you|it is not as if|it is not|i only|i was|let us be|so|what about|maybe|honestly|\
                come on|i am not the|who|why|the|it takes|that is|next time you)
                ^(?:happy now|happy|satisfied|what more do you want|are you happy(?: now)?|is that enough|there|better|feel better|okay|can we move on(?: now)?|\
                now can we|what more|is that what you wanted.*|there i said it|said it|will that do|good enough.*|now drop it|now leave it|end of story|moving on|\
                next)$
                ^(?:happy now|satisfied|what more do you want|are you happy|is that enough|there you go|so can we|now can (?:we|you)|will that do|does that|\
                that is just (?:how|who)|it is just how|you (?:started|made|pushed|provoked|wound|drove|deserved|asked))
                """);

    /** What follows belongs to the taking back; and the but may come in the next sentence. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>();
        var sentences = writing.own();
        for (var said : SAID.heardIn(writing))
            heard.add(new Span(said.sentence(), said.from(), sentences.get(said.sentence()).words().length()));
        for (int at = 1; at < sentences.size(); at++) {
            var words = sentences.get(at).words();
            if (SORRY.standIn(sentences.get(at - 1).words()) && TAKEN_BACK.standIn(words))
                heard.add(new Span(at, 0, words.length()));
        }
        return heard;
    };

    private HollowSorry() {}
}
