package hearth.domain.language;

/** "I feel that you …", "I feel ignored": a charge in the clothes of a feeling. */
final class Accusation {
    private static final String DONE_TO_ME = Phrases
            .anyOf("""
                attacked, ignored, abandoned, disrespected, manipulated, used, judged, betrayed, neglected, unappreciated, taken for granted, criticised
                criticized
                belittled, blamed, unheard, rejected, dismissed, misunderstood, unwanted, unloved, cheated, mocked, patronised, patronized, provoked
                pressured, pressurised
                insulted, let down, overlooked, excluded, shut out, humiliated, accused, bullied, interrupted, unsupported, exploited, deceived, tricked
                nagged, smothered
                put down, walked over, pushed away, pushed aside, sidelined, undermined, undervalued, unvalued, replaced, discarded, dumped on
                talked down to, talked over, looked down on, laughed at
                made fun of, ridiculed, ganged up on, stonewalled, frozen out, shunned, discounted, disregarded, minimised, minimized, invalidated
                stabbed in the back, led on, lied to, played, conned, trampled on
                trampled, wronged, mistreated, treated badly, treated unfairly, unfairly treated, controlled, managed, bossed around, ordered around
                pushed around, policed, watched, spied on, cornered by you, interrogated, cross-examined, lectured
                suffocated, crowded, dominated, overruled, overpowered, disowned, deserted, left out by you, left out on purpose, left behind by you
                double-crossed, robbed, blackmailed, guilt-tripped, scapegoated, singled out, set up, teased, tested, unseen by you, invisible to you
                unaccepted, distrusted, mistrusted
                second-guessed, compared, rated, graded, tolerated, forgotten by you, pitied, disliked, hated, despised, punished, ambushed, brushed off
                brushed aside, fobbed off, steamrolled, steamrollered, bulldozed, demeaned, degraded, devalued, diminished, objectified, picked on, got at
                hard done by, stood up, cast aside, thrown away, short-changed, shortchanged, taken advantage of, walked all over, unimportant to you
                worthless to you""");
    private static final String LIKE = Phrases
            .anyOf("""
                maid, hired help, help, servant, lodger, flatmate, roommate, housemate, doormat, afterthought, cash machine, atm, slave, nanny, housekeeper
                cook, taxi, taxi driver, chauffeur, skivvy, cleaner, unpaid \\p{L}+, secretary
                single (?:mother|parent|father), single mum, single dad, piece of furniture, furniture, wallpaper, ghost in (?:my|this|our)
                stranger in (?:my|this|\
                our), prisoner, guest in (?:my|this|our), second choice, second best, last (?:priority|choice|on), spare part, nobody, wallet, bank
                burden to you, joke to you, dog, child being, employee, babysitter, unpaid maid, convenience, trophy, toy, incubator, option, project
                checkbox, item on your, bottom of, back-up, backup, plan b, enemy, criminal, suspect, servant in, mother to you, second-class, third wheel
                intruder, punching bag, punchbag, plaything, dirt, rubbish, shit on your, mug for, idiot for, invisible to you""");

    static final Rule RULE = Telling
            .of("""
                i <adv> (?:feel|felt|am feeling|was feeling|have felt|keep feeling|am starting to feel|started to feel|am beginning to feel|get the feeling|\
                got the feeling|have the feeling|had the feeling|get the sense|get the impression|had the impression|have the impression|\
                can not help feeling)(?: <adv> (?:like|that|as if|as though))? you(?! (?:are right|were right|(?:could|would) do with|deserve|need (?:a|some|rest)|\
                did (?:well|your)|have been gone|next|all|and|relax|near|beside|close|with me|there|here|breathe|sleep|holding|hold|smile))
                (?:feeling is|my feeling is|what i feel is|i (?:have|get) (?:the|a|this) (?:strong |strange )?(?:feeling|sense|impression)) (?:that )?you(?! and)
                i <adv> (?:feel|felt) you (?!are right|were right|could do with|would do with|have been gone)(?:are|were|do|did|have|never|always|should|could|only|\
                just|want|wanted|think|put|treat|make|made|expect|use|ignore)
                i <adv> (?:\\p{L}+ )?(?:feel|felt|am feeling|was feeling|have felt|feeling|have been feeling|end up feeling|left feeling|\
                am left feeling) <very> %1$s(?! (?:(?:by|at) (?!you|home|your)|in a good way|to (?:the|my) (?:full|limit) at work|and warm|to (?:it|that)))
                ^<very> (?:feel|feeling|felt) <very> %1$s
                (?:leaves?|left|leaving) me (?:feeling )?<very> %1$s
                (?:it |that |this )?(?:feels?|felt|is feeling) <adv> (?:a (?:bit|lot|little) )?(?:like|as if|as though|to me like|to me that|\
                to me as if) you(?! (?:with me|there|holding|and|next|have been (?:gone|away)|are (?:gone|here|back|with me|listening)|were (?:here|listening|with)))
                i (?:am|was|have been|get|got|keep getting|keep) (?:constantly |always |just |being |getting |so |continually |forever |sick of being |\
                tired of being |fed up being |fed up of being )*(?:ignored|criticised|criticized|judged|attacked|blamed|used|belittled|dismissed|taken for granted|\
                talked down to|treated (?:like|as)|made (?:out )?to (?:feel|look|be)|lied to|put down|laughed at|walked over|shut out|pushed away|talked over|\
                overlooked|spoken to like|left out|let down|neglected|undermined|mocked|disrespected)(?! (?:by (?:my (?:boss|colleagues?|manager|mother|father|sister|\
                brother|team)|the|people|strangers|him|her|them|work)|at (?:work|school)|to (?:it|that)))
                feel(?:ing)? <very> (?:attacked|ignored|disrespected|used|neglected|taken for granted) by you
                i <adv> (?:feel|felt|am feeling|am starting to feel) <adv> (?:like|as if|as though|that)(?: i am| i was| i have become| i have turned into|\
                 i was just| i am just| i am only)? <very> (?:your |the |my |his |our )?(?:own |personal |unpaid |live-in |full-time |least |lowest |free |\
                glorified )*%2$s
                (?:it )?feels? <adv> like (?:i am|being|living with|i live with|i am living with|i am married to|having) <very> (?:your |the |my )?(?:own |personal |\
                unpaid |live-in |free )*(?:%2$s|%1$s)
                i <adv> (?:feel|felt|feels) <adv> (?:like|as if|as though|that) i (?:am|was|have to|had to|can not|do not|did not|could|have|never|come|live|always|\
                will) [^.]{0,40}(?:to|for|by|with|around|near|from|in front of|without) you(?:r|rself)?(?! (?:and (?:it|i) (?:is|am) (?:nice|lovely|safe|good)|\
                again , (?:good|nice)))(?= |$)
                i <adv> (?:feel|felt) <adv> (?:like|as if|as though|that) (?:i am (?:not |never |always |just |only |being |constantly |the (?:only|last|least|bad|\
                one|villain|enemy|problem)|married to|living with|invisible|talking to|begging|competing|last|nothing|second|raising|treated|walking|on trial|\
                parenting|carrying|doing (?:everything|it all|all))|(?:nothing|everything|anything|whatever) i (?:do|say)|my (?:opinion|opinions|feelings|needs|\
                wishes|work|family|time|voice|culture|career) (?:is|are|does|do|means?|counts?|comes?|never|always|has|have)|nobody (?:here|in this)|our (?:marriage|\
                relationship) (?:is|means|comes|does)|everybody (?:else )?(?:comes|matters|is more)|(?:your|the) (?:\\p{L}+) (?:is|are|comes?|matters?|means?|always|\
                gets?) (?:always |more|first|before|the best|all|better|everything)|we (?:only|never|are only|just) (?:talk|do|see|matter|exist|when)|\
                (?:the )?whole \\p{L}+ is on)(?! (?:home|safe|with you|lucky|loved))
                (?:it|this) (?:feels|felt) <adv> (?:like|as if|as though) (?:i am (?:the only|always|never|just|only|invisible|talking to|married to|living with|\
                begging|raising|on my own|doing)|my (?:feelings|opinion|work|time|family) (?:do|does|is|are|never)|(?:everything|everybody|nobody|nothing|\
                your \\p{L}+) (?:else )?(?:comes?|matters?|is more|cares?|i do))
                i <adv> (?:feel|felt) (?:so |very |completely |totally )?(?:alone|lonely|small|stupid|worthless|unsafe|invisible|unseen|guilty|bad|cheap|second best|\
                second class|unimportant|like (?:nothing|dirt|shit|crap|rubbish|a fool|an idiot|a failure|a nobody)) (?:because of (?:you|how you|what you|\
                the way you)|with you|thanks to you|next to you|around you|beside you|in this (?:marriage|relationship)|every time you|whenever you|the way you|\
                by you)
                """
                    .formatted(DONE_TO_ME, LIKE))
            .unless("your best|really heard|heard me|hear me|understand me|understood me|love me|loved me|are with me|were with me|care for me|cared|proud|by my side|no longer|thank you|thanks|my love|do not feel|never felt so (?:loved|safe|seen|welcome)|feel (?:so )?(?:lucky|safe|at home|loved|close|blessed)|i felt (?:close|warm)|at work|my boss|my team|used to (?:it|this|the)|i am used to|haha|getting closer|understood by");

    private Accusation() {}
}
