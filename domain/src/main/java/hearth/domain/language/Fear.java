package hearth.domain.language;

/** Being afraid of somebody one lives with, and the small ways in which one goes round it. */
final class Fear {
    private static final String AFRAID = Phrases.anyOf("""
        scared, afraid, frightened, terrified, petrified, fearful, fear, scared stiff, in fear, in terror, dread""");
    private static final String MOODS = Phrases
            .anyOf("""
                temper, anger, reactions?, hands?, moods?, fists?, rage, tempers, outbursts, drinking, shouting, rages, face, look, fits, silence after""");

    static final Phrases TOLD = Phrases
            .of("""
                %1$s of (?:you|him|her|them|your %2$s|my (?:husband|wife|partner|boyfriend|girlfriend|own (?:husband|wife|partner|home))|(?:what|how) (?:you|he|she|\
                will happen|happens)|being alone with|going home|coming home|upsetting|angering|setting you off|making you (?:angry|mad|lose)|myself|what i (?:might|\
                could|will) do|saying (?:no|anything|the wrong))(?! (?:leaving|losing|being (?:ill|away|sick)|dying|getting (?:ill|sick)|falling|might (?:think|feel)|\
                moving))
                %1$s (?:that |because |in case )?(?:you|he|she) (?:will|would|might|could|may|are going to|is going to) (?:\\p{L}+ )?(?:hit|hurt|kill|beat|take|\
                do something|lose it|lose control|lose your temper|snap|go off|blow up|explode|come|find|follow|tell|punish|throw|get (?:violent|angry|mad)|smash|\
                start again|kick|scream|shout|hear me|see this|read this|go for|flip|report|take the)
                %1$s (?:to (?:come|go|be|stay|say no|disagree|sleep|leave|open|speak|move|breathe|refuse|talk to you|bring|tell you(?! (?:the (?:price|cost|score|\
                truth about the)|how much|what (?:it|the)|(?:that )?i (?:had|have|lost|broke|forgot|was|am|failed|love|miss)))|ask you|answer|look|be alone|be in|\
                go home|come home|press|even)|when i hear (?:you|your|him|his|her)|(?:every time|whenever|each time|as soon as|the moment|when) (?:you|he|she|\
                your) (?!(?:were|was|are|did not|do not|had (?:the|an|a|your)) (?:late|ill|sick|driving home|away|delayed|answer|call|come|fell|operation|accident|\
                in hospital))(?:drink|drinks|shout|shouts|drive like|drives like|are drunk|is drunk|get|gets|come|comes|came|raise|raised|look|walk|slam|lose|lost|\
                go quiet|start|key|car|voice|step|steps)|at home|in (?:my|our) (?:own )?(?:home|house|flat|bed))
                (?:do|did|does|am|have) not (?:been |felt |feel |feeling )?safe (?:with|at home|around|here|near|when you|in (?:my|our|this|the)|anymore|being|\
                on my own with)
                (?:feel|felt|feeling) (?:un)safe (?:with you|at home|around you|when you|in (?:my|our|this))(?: and i did not know)?
                (?:if|whether) (?:i|we) (?:feel|felt|am|are) safe (?:at home|with|around)|not safe (?:with you|at home|around you|here)
                unsafe (?:with you|at home|around you)|feel unsafe
                careful not to (?:make|get|set|upset|anger|provoke|wake) (?:you|him|her)|careful (?:what|how|about what) i (?:say|do|wear|ask|cook|laugh)
                watch (?:what|how|every word) i (?:say|do|move|speak)
                (?:so|in case) (?:that )?(?:you|he|she) (?:do|does|will|would) not (?:explode|blow up|lose it|snap|hit|go off|start|kick off|get angry|flip|get mad|\
                hear me|find|see me|notice|follow|wake up and)
                then things (?:break|fly|get broken)
                (?:ran|fled|ran away|escaped|hid|hide|hiding|slept in the car|locked (?:myself|ourselves|me and the kids)|climbed out|barricaded|\
                lock(?:ing)? myself) (?:to|in|from|because|away|out of|under|behind|upstairs|with the kids)[^.]{0,40}(?:afraid|scared|you (?:were|are|came|come|had|\
                got|drink|started|stop|calm)|from you|bathroom|toilet|wardrobe|neighbours?|neighbors?|shelter|refuge|police|until you|till you|temper)
                (?:the )?(?:kids|children|baby|boys|girls|son|daughter|dog|cat|he|she|they) (?:always |all |just |now |even )*(?:hide|hides|hid|flinch|flinches|cower|\
                cowers|cowered|wet the bed|wets the bed|go quiet|goes quiet|go silent|freeze|freezes|froze|run to (?:their|his|her) room|shake|shakes|are scared|\
                is scared|are afraid|is afraid|are terrified|is terrified|asked? (?:me )?(?:if|why) (?:you|daddy|father|mother)) [^.]{0,30}(?:when (?:you|your|he|she|\
                his|her)|of (?:you|him|her|what you|what he)|from you|if you|every time you|as soon as you|why you|if daddy)
                egg ?shells
                (?:walk|walking|walked|living|live|tread|treading|tiptoe|tiptoeing|creep|creeping) (?:on|around|over|round) (?:broken )?(?:glass|egg|eggshells|\
                thin ice|pins|needles|you|your (?:moods?|temper)|landmines|nails|hot coals|the house)
                tiptoe(?:ing|d)? (?:around|round|about|past)|tread(?:ing)? (?:so )?(?:carefully|lightly)
                (?:when|if|once|before|every time|whenever|after) (?:you|he) (?:are|is|get|gets|come|comes|drink|drinks|start|starts|open|opens|have had|has had|\
                are in)[^.]{0,30} i (?:lock|hide|take the (?:kids|children|baby|dog)|pretend|go quiet|stay (?:quiet|in|out of|very|still)|leave the (?:house|\
                room) with|sleep (?:in|with)|keep (?:quiet|the|my|still)|put the (?:kids|children|baby)|get the (?:kids|children) (?:out|to|upstairs)|do not (?:move|\
                breathe|speak|come))(?! (?:the door for|asleep so i can))
                (?:take|took|get|bring|send|sent|put|hide|hid|brought) the (?:kids|children|baby|boys|girls) (?:to|into|out|upstairs|in|away|\
                and) [^.]{0,40}(?:quiet game|when you (?:drink|are|get|start|come)|until you (?:calm|sleep|are asleep|leave)|before you (?:get|come)|\
                so they (?:do not|can not|will not) (?:hear|see))
                (?:when|once) the bottle (?:opens|is open|comes out)|pretend(?:ed|ing)? (?:to be|i am|i was) asleep (?:when|so|until|because)
                sleep (?:in my clothes|with my clothes|with my shoes)|(?:kids|children) (?:are|go) (?:in their rooms|quiet|silent)(?: (?:when|before|because)|$)
                (?:afraid|scared|frightened|terrified) (?:to|of) (?:come|coming|go|going) (?:home|back|in)
                (?:can not|could not|do not|never) tell (?:anybody|a soul|somebody)(?: (?:what|about|how))? (?:happens|happened|you do|you did|it is like|goes on)
                (?:neighbours?|neighbors?|somebody) (?:called|rang|phoned) the (?:police|guards|gardai|cops)
                (?:dog|cat|puppy) (?:went|goes|hides|hid|runs|ran|crawls|crawled) (?:under|behind|out|away|from|to)[^.]{0,25}(?:when|because|from) you
                (?:did|do|does) not feel safe(?= |$)(?! (?:on (?:the|that) (?:road|bike|ladder|bus|plane)|in (?:the|that) (?:car park|lift)))
                (?:keep|kept|have|got|left|leave) (?:a|my|some) (?:bag|clothes|things|money|cash|documents) (?:at|with|in) (?:\\p{L}+'s|a friend's|my \\p{L}+'s|work|\
                the car)[^.]{0,20}(?:just in case|in case|for when)
                have not had (?:a friend|friends|anybody|my \\p{L}+|visitors|people) (?:over|round|in|here)
                flinch|flinched|flinching|flinches|cower|cowering|cowered|shaking with fear|so that i fear|live in fear|living in fear|in fear of|brace myself
                bracing myself|duck when|i duck
                (?:check|read|watch|scan|study|look at) your (?:face|mood|eyes|shoulders)(?: \\p{L}+)? (?:before|to (?:know|see|tell)|first|every|when you)
                (?:what|which) (?:mood|version|kind of mood|side of you|one of you) (?:you|of you|i|will|comes|it)
                count(?:ing)? (?:your|the) (?:beers|drinks|cans|bottles)
                (?:my|the kids') (?:stomach|heart|hands?|body|chest|whole body|throat|breath|skin|blood|legs) (?:always |still |just |just about |would )?(?:drops?|\
                dropped|sinks?|turns?|knots?|tightens?|freezes?|froze|stops?|shakes?|starts? (?:shaking|racing|to)|races?|races|goes? (?:cold|tight|stiff)|ran cold|\
                runs cold|crawls?|clenches|pounds?|pounding|churns?|lurches) (?:\\p{L}+ ){0,3}(?:when|every time|whenever|if|as soon|the moment|each time) (?:i hear|\
                you|your|the (?:door|key|car)|i see)
                (?:every time|when|whenever|as soon as|each time|the moment|if) (?:i hear|i see|you|the) (?:\\p{L}+ )?(?:key|keys|car|steps|footsteps|boots|door|\
                voice|name on (?:my|the) phone|come|raise|lift|move|shout|get up|walk|text|ring)(?: \\p{L}+){0,6} ,? ?(?:(?:my|i) (?:\\p{L}+ )?(?:stomach|heart|hands|\
                body|freeze|froze|shake|shook|flinch|feel sick|hold my breath|stop breathing|want to hide|hide|go cold|go stiff|tense|jump|panic|duck|brace))
                (?:feel|felt) sick (?:when|every time|if) (?:i hear|you (?:come|get|text|ring|walk|raise)|your (?:key|car))
                hold(?:ing)? my breath (?:when|until|till|whenever)|i freeze when|froze when you|go(?:es)? (?:stiff|rigid|numb) when you
                (?:bag|suitcase|shoes|keys|coat|money) (?:is |are )?(?:packed|hidden|ready|under|by the door|in the car)[^.]{0,30}(?:in case|just in case|if you|\
                pillow|for when)
                sleep with (?:my (?:keys|phone|shoes|bag)|the (?:door|light|lamp|chair)|one eye open|a chair)
                (?:chair|furniture) (?:against|under|in front of) the (?:door|handle)
                (?:slept|sleep|sleeping|spent the night|stayed|staying) (?:in the (?:car|bathroom|kids' room|hall|garden)|at (?:my|a) \\p{L}+(?:'s)?|with the (?:kids|\
                children))[^.]{0,30}(?:afraid|scared|because of you|so you could not|frightened|safe|to get away|away from you)
                to (?:frighten|scare|intimidate|terrorise|terrorize|terrify) (?:me|us|the kids)
                (?:scare|scared|scares|frighten|frightened|frightens|terrify|terrifies|terrified|scaring|frightening|terrifying) (?:me|us|the kids|\
                the children) (?:last night|when you(?! (?:fainted|fell|crashed|collapsed|were|had|did not|jumped|popped|disappeared))|when he|when she|the way|\
                how you|with|like that|so much|now|sometimes|these days|on (?:monday|tuesday|wednesday|thursday|friday|saturday|sunday))
                you scare me|you frighten me|you terrify me|you are (?:scaring|frightening|terrifying) (?:me|us|the)
                (?:say|said|saying|tell you) no (?:to you )?without|can not (?:say no|refuse|disagree|tell you no)
                (?:not|never|nobody) dares?(?: to)? (?:say|speak|tell you|open|leave|go|move|breathe|look|disagree|refuse|bring|ask you|come|answer|be|wear|sleep|\
                cross|invite|call|laugh|touch)
                (?:not|never) dare$|too (?:scared|afraid|frightened|terrified) to
                (?:agree|agreed|say yes|said yes|go along|gave in|give in) (?:to|with) (?:everything|it|anything|whatever)[^.]{0,30}(?:because i (?:am|was)|\
                so (?:that )?you|to keep|to avoid|scared|afraid|safe)
                (?:keep|kept|stay|stayed|keeping) (?:quiet|silent|still|small|out of (?:your|the) way)[^.]{0,20}(?:so (?:that )?you|so you|to keep|to avoid|\
                because i am scared|because i was|until you|when you (?:are|get|drink)|in case)
                (?:please )?(?:do not|stop) (?:come|coming) (?:near|any closer|closer|close to|to my (?:house|work|door|flat)) ?(?:me|us|the kids|to me)?
                stay away from (?:me|us|the (?:kids|children|house))|leave me alone or|keep away from (?:me|us|the kids)|please (?:just )?put (?:it|that) down$
                scared (?:for my life|you would|he would|what you)
                (?:thought|think|believed|sure) (?:that )?(?:i was (?:going to|about to) die|you (?:were|are) going to (?:kill|hit|hurt|do it)|you would (?:kill|hit|\
                hurt|really do it|run us)|i would (?:not survive|die))
                (?:frightened|scared|afraid|terrified) for (?:my|the|our) (?:life|kids|children|safety|baby|son|daughter)|have nightmares (?:about|of) you
                (?:had|had to|have to|i) (?:called?|ring|rang|phoned?|calling|ringing) the (?:police|guards|gardai|cops|helpline|hotline|women's)
                (?:women's|domestic) (?:aid|shelter|refuge)|restraining order|protection order|barring order
                """
                    .formatted(AFRAID, MOODS));

    private Fear() {}
}
