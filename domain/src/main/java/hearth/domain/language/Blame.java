package hearth.domain.language;

/** "You make me furious": a feeling, or what went wrong, laid at somebody's door whole. */
final class Blame {
    private static final String STATE = Phrases
            .anyOf("""
                furious, angry, mad, sad, cry, crazy, lose, sick with, miserable, jealous, nervous, anxious, unhappy, depressed, ill, late, look, shout
                yell, scream, hate, doubt, upset, sick, insane, mental, bitter, tense, ashamed, frustrated, desperate, livid, enraged, hysterical, insecure
                paranoid, stressed, tired, exhausted, weak, lonely
                feel <very> (?:like|small|stupid|invisible|guilty|bad|worthless|alone|lonely|awful|terrible|horrible|ashamed|unwanted|ugly|nothing|fat|old|useless|\
                dumb|as if|that|sick|crazy|inferior|inadequate|second|cheap|dirty|unloved|unimportant|less|rotten|insecure|anxious|miserable|sad|angry|unsafe|wrong|\
                mad|foolish|pathetic|not good|so)
                snap, say (?:it|that|things|something|horrible), do (?:it|that|this), drink, cheat, nag, lie, late for, the bad guy, the villain
                want to (?:scream|cry|leave|run|hide|give up|shout|hit|punch|disappear), into (?:a|an|somebody|this|the), (?:so |too |a )?(?:nervous )?wreck
                suffer, worse, regret, behave, act like, be (?:the|like|mean|cruel|horrible|angry|somebody), sleep badly, get angry, forget, smoke again
                need, have to, late again, burn, drop, miss, fail, ill with, cold, hard, not want""");
    private static final String DRIVES = Phrases
            .anyOf("""
                up the wall, crazy, mad, nuts, insane, round the bend, around the bend, to drink, to tears, to despair, to distraction, mental, to it, away
                bananas, over the edge, to the edge, demented, spare, potty, bonkers, to the point, out of my mind, to the brink""");
    private static final String WEARS = Phrases
            .anyOf("""
                annoy, annoys, annoyed, infuriate, infuriates, infuriated, exhaust, exhausts, exhausted, frustrate, frustrated, drain, drained, irritate
                irritated, enrage, depress, depressed, disappoint, disappointed, stress me out so, embarrass, embarrassed, humiliate, humiliated, overwhelm
                anger, angered, aggravate, suffocate, sicken, tire, torture, torment, wreck, break, broke, ruin, ruined, trigger, triggered, upset
                wear me down, crush, crushed, destroy, destroyed, disturb, deflate, paralyse, bore""");
    private static final String THINGS = Phrases
            .anyOf("""
                evening, night, day, weekend, week, holiday, holidays, trip, birthday, christmas, party, dinner, mood, life, marriage, relationship, sleep
                peace, plan, plans, everything, it, anniversary, wedding, summer, year, morning, meal, surprise, chance, career, health, confidence
                friendship, friendships, family, home, trust, celebration, film, visit, walk, moment, eid, diwali, easter, new year, appetite, credit
                reputation, body, best years, twenties, thirties, youth""");

    static final Rule RULE = Telling
            .of("""
                you <adv> (?:have |are |keep |would |can |always |only |just )*(?:make|made|making|got|get|getting|turn|turned|turning|send|sent|leave|left|put|drove|\
                force|forced|keep|kept) me <very> (?:to )?%1$s(?! (?:for (?:the dentist|work)|forward|me (?:so )?(?:proud|happy)|at (?:the (?:stars|sea)|\
                things differently)))
                (?:it |that |this |which |and |your [\\p{L}'-]+|your [\\p{L}'-]+ [\\p{L}'-]+|the way you [\\p{L}'-]+|how you [\\p{L}'-]+|what you (?:do|did|said|say)|\
                (?:it|that|this) you [\\p{L}'-]+|living with you|being with you|being married to you|arguing with you|talking to you|loving you|\
                waiting for you) (?:always |just |really |only )?(?:makes?|made|is making|are making|turns?|drives?|has made|\
                have made) me <very> (?:to )?%1$s(?= [^.]{0,40}(?:you|your)|$)
                (?:your [\\p{L}'-]+|your [\\p{L}'-]+ [\\p{L}'-]+|the way you [\\p{L}'-]+|how you [\\p{L}'-]+|what you (?:do|did|said|say)) (?:makes?|made|is making|\
                are making) me <very> %1$s
                (?:you|living with you|being with you|your (?:[\\p{L}'-]+ )?[\\p{L}'-]+) <adv> (?:are |is |have |has |will |keep |would |could )*(?:drive|drives|\
                drove|driving|driven|push|pushes|pushed|pushing|send|sends|sent|sending) me (?:absolutely |completely |right |straight |half )?%2$s
                you (?:really |just |so |always |constantly |totally |completely |have |keep )*(?:%3$s) me(?! (?:when i (?:win|lose) at|haha|to bits|down gently|\
                at (?:chess|cards|scrabble)|with (?:kindness|your love)))
                you (?:really |just |always |constantly |totally |are |keep )*(?:(?:stress|stressing|tire|tiring|wear|wearing|burn|burning|freak|freaking|gross|creep|\
                wound|wind|winding|piss|pissing|set|setting|bring|bringing|drag|dragging|grind|grinding|weigh|hold|holding|pull|pulling|let|beat|wore|push|\
                pushing) me (?:out|down|up|off|back|over the edge|too far)|get (?:on|under|up) my (?:nerves|skin|wick|tits|nose)|do my head in|doing my head in|\
                are doing my head|try my patience|rub me up|press my buttons|pushed? (?:all )?my buttons)(?! (?:of bed|from the|at the airport|a hill|to (?:the|my)|\
                that (?:winter|year)))
                (?:your (?:[\\p{L}'-]+ )?[\\p{L}'-]+) (?:really |just |always )?(?:(?:drains?|exhausts?|infuriates?|annoys?|ruins?|ruined|destroys?|destroyed|wrecks?|\
                wrecked|spoils?|spoiled|spoilt|poisons?|poisoned|costs?|killed the|broke|breaks|depresses) (?:me|my|our|us|the|everything|this|everybody)|(?:stresses|\
                wears|brings|drags|winds|freaks) me (?:out|down|up)|gets? on my nerves|is (?:ruining|destroying|wrecking|killing|poisoning|making|tearing|costing|\
                dragging|pulling|eating|pushing|breaking|draining|bleeding) (?:me|us|my|our|this|the|everything)|are (?:ruining|destroying|wrecking|killing|poisoning|\
                making|tearing|costing|dragging|breaking|draining) (?:me|us|my|our|this|the))
                (?:is|was|are|were) (?:all |entirely |completely |only |just |partly |totally |always |again |mostly |100 |really |clearly |and will be )*(?:your|\
                yours)(?: and only)?(?: own)?(?: damn)? ?(?:fault|doing|problem for|responsibility|mess|mistake|idea|choice|decision)(?: that| and| we| i|$| ,| not|\
                 for| when| if| again| too)(?! (?:to (?:go|have|take)(?: to)? (?:the|and it was) (?:lovely|great|best)|and (?:it was|i) (?:lovely|great|brilliant|\
                love|loved)))
                (?:all|entirely|only|totally) your (?:own )?(?:fault|doing)|^your (?:own )?(?:fault|doing|mess)(?=$| ,| again| not| we| i)
                (?:the )?fault (?:is|lies|was) (?:all |only |entirely )?(?:yours|with you|on your side)|whose fault is (?:that|it|this)
                (?:and )?(?:who|whose) (?:is|was) (?:to blame|it|idea|that|responsible) ,? ?(?:you|yours)
                you <adv> (?:have |had to |are |managed to |will |had |go and |went and |always )*(?:ruin|ruined|ruining|spoil|spoiled|spoilt|wreck|wrecked|wrecking|\
                destroy|destroyed|destroying|sabotage|sabotaged|poison|poisoned|messed up|mess up|screwed up|screw up|fucked up|bollixed|botched|waste|wasted|\
                took all the joy out of|sucked the life out of|suck the joy out of|take the joy out of|take the fun out of|put a damper on|put me off) (?:it |this |\
                that |everything |my |our |the |us |me |all |every |another |whole |entire |first |last |best |only |mother's |kids' |kids |family |sunday |friday |\
                saturday |monday |entire |perfectly good |good |lovely |\\p{L}+'s |yet another )*%4$s(?! for (?:all|me))
                (?:because|cause) of (?:you|your [\\p{L}'-]+(?: [\\p{L}'-]+)?) ,? ?(?:(?:that )?(?:i|we|my|the|our|she|he|they|everybody|nobody|it|\
                half) (?:[\\p{L}'-]+ )?(?:[\\p{L}'-]+ )?(?:not|never|lost|lose|missed|miss|had to|have to|am|are|is|was|were|feel|have no|can|gave up|quit|left|broke|\
                cried|cry|hate|failed|shouted|got|now|stopped|ended|sit|stand|lie|look|late)(?! (?:finally|brave|happy|able|braver|stronger|better|here|alive|proud|\
                safe|home|laughing|who i am|learning|learned|dancing|singing))|$)
                (?:only|just|all|partly|mostly|entirely|is|was|am|are|happened|so|late|tired|angry|sad|alone|here|crying|ill|sick|broke|stuck|upset|stressed|high|bad|\
                cold|nervous|up|like this|this way) (?:because of|due to|down to|thanks to|on account of) (?:you|your|your (?:own )?\\p{L}+)(?= |$|\
                ,)(?! (?:that i (?:dare|dared|finally|smile|laugh|passed|got the)|support|help|love|patience|kindness|encouragement))
                is because of you that (?:i|we) (?:[\\p{L}'-]+ )?(?:not|never|lost|missed|had to|am|are|can not|have no)
                if it (?:were|was|had) not (?:been )?for you(?! ,? ?i would (?:have (?:given|quit|lost|been lost)|be lost|not (?:be here|have (?:passed|made|tried|\
                got|known))|never have (?:passed|made|tried|met|seen)))
                (?:you are|you were|it is you|that is|it was you|so you are) (?:the )?(?:reason|one|cause|root|source|person) (?:that |why |who |of |for |\
                behind )?(?:of )?(?:i (?:can not|do not|never|am not|have no|lost|hate|feel|drink|smoke|cry|am (?:so|always|like|this|unhappy|ill|sick|on|in|late|\
                alone|broke|tired|depressed|angry))|we (?:are|never|can not|do not|have|had|lost|missed|always|fight|argue|fought)|our|my (?:\\p{L}+ )?(?:is|are|do|\
                does|left|lost|can|will|never|has|have|health|blood|life|depression|hair|mother|parents|family|friends|problems|misery)|(?:all )?(?:this|that|\
                the) (?:mess|fight|trouble|problem|problems|argument|debt|debts|row)|started|starts|ruined|broke|caused|made|wanted|forgot|left|got us|put us|brought|\
                pushed|destroyed|messed|screwed|decided|insisted|invited|lost|who|wrecked|spent|changed|lied|cheated|walked|turned|nobody|nothing|everybody|\
                everything|the kids|all)(?! (?:smile|laugh|happy|believe|came home|came (?:back|here)|(?:and|because) i love|me feel (?:safe|loved)|me laugh|to call|\
                home happy))
                i was (?:in (?:a|such a) (?:great|good|lovely|grand|fine) (?:mood|form)|happy|fine|grand|doing (?:fine|well|great)|having (?:a|such a) (?:good|great|\
                lovely|nice) \\p{L}+|calm|relaxed) (?:until|before) (?:you|your)(?! (?:mother rang about|told me you were (?:ill|sick)))
                (?:lost|lose|missed|miss|ruined|late|broke|stuck|failed|wasted|blew|owe|fined|evicted) [^.]{0,50}(?:through|because of|over|thanks to|down to|\
                by) your (?!mother rang|birthday)
                i (?:\\p{L}+ ){1,4}because of (?:you|the way you|how you|what you|your (?!help|love|kindness|support|encourage))(?! (?:and i am (?:glad|grateful)|\
                that i (?:dare|finally)))
                (?:ruined|wrecked|spoiled|spoilt|destroyed|wasted|lost|a disaster|a mess|broken|late|cancelled|over) because (?:of )?you(?:r)?
                if it (?:was|were) not for (?:your|the way you|how you)(?! (?:help|love|kindness|support|patience|mother we would))
                if you would (?:just |only )?(?!like|want|rather|prefer|love|be happy)\\p{L}+ [^.]{2,60} (?:we|i|it|she|he) would (?:still|not|never|have)(?! (?:love|\
                be happy to help))
                you make (?:it|everything|life|my life|things|our life|all this) <very> (?:impossible|so hard|hard|so difficult|difficult|hell|a misery|miserable|\
                worse|unbearable|harder|ugly|complicated|about)(?! (?:not to (?:love|laugh|smile)|to (?:leave|say goodbye|be angry)))
                <you are> <very> (?:to blame|responsible for (?:this|that|it|how|my|the|our|all|everything)|at fault|guilty of|the (?:cause|source|root|problem)|\
                the only problem|the whole problem)
                i (?:do )?(?:blame|hold) you(?! (?:close|tight|in))(?: responsible| for|$| and| ,)?|that is on you|this is on you
                (?:it|that|this|blood|all of (?:it|this)) is (?:all )?on you(?=$| ,| and| not)|look what you (?:made|have done|did)
                see what you (?:have done|did|made|make|are doing)|what have you done to (?:me|us)
                (?:are you )?happy now(?= |$|,)(?: that)?(?! (?:i am|we|that we|here|with the)) ?(?:you|that i|i am crying|i have)?$
                (?:put|puts|putting) me in (?:a|such a|this) (?:bad|foul|terrible|horrible|awful|rotten|mood|state|position|filthy|vile)
                (?:is|was|it is|that is|this is|and that is|all) (?:all |entirely |only )?(?:down to you|thanks to you|your fault|on your head|your handiwork|\
                what you (?:get|wanted|did|caused|have done))(?! (?:that i (?:finally|can|dare|passed|got|am happy)))
                (?:you )?brought (?:it|this|that) on (?:yourself|us)|(?:you )?(?:asked|were asking) for (?:it|this)
                (?:you )?started (?:it|this|the fight|the whole)(?= |$)(?! (?:well|beautifully|garden))
                thanks to (?:you|your [\\p{L}'-]+(?: [\\p{L}'-]+)?) ,? ?[^.]{1,60}(?:ruined|late|missed|miss|lost|lose|wrong|spoiled|spoilt|angry|tired|broke|bust|\
                mess|not|crying|cried|sat in|sit in|stuck|alone|no|never|nobody|nothing|sick|bill|fine|debt|ill|headache|embarrass\\p{L}*|have to|had to|waiting|\
                worse|awake|everybody knows|furious|fool|idiot|eejit|behind|broken|hungry|wet|shouted)
                (?:well )?thanks for (?:ruining|nothing|spoiling|making me (?:look|feel|late|cry)|embarrassing|humiliating|wrecking|letting me|leaving me|forgetting|\
                the lovely (?:evening|fight))
                you (?:have )?(?:cost|costs|robbed|stole|stolen|lost|taken|took|deprived) (?:me|us|my|our)(?: of)? (?:the|my|our|a|all|everything|every|that|\\d+|two|\
                hours|years|best|sleep|any|so|job|youth|health|friends|family|peace|confidence|joy|life|deposit|\\p{L}+ years)(?! (?:hand|breath|to the|photo|picture|\
                out (?:for|to)|home|bags|coat|on (?:a|holiday)|for a|side|mother to|by (?:surprise|the hand)|kids to|shopping))
                you (?:made|make|got|get) us (?:late|miss|lose|look|all|into|in|lost|thrown|kicked|banned|fined|stuck|a (?:bad|fine))(?! (?:all (?:laugh|smile|tea|\
                dinner|breakfast)|tickets|a (?:table|bargain)))
                i (?:am|was|feel|felt|have been|have become|got) (?:so |really |just |often |only |always |this |now |an? )*(?:unhappy|miserable|sad|angry|lonely|\
                stressed|depressed|ill|alone|upset|exhausted|broke|in this mess|like this|this way|tired|sick|awake|crying|wreck|nervous wreck|bad mood|\
                in (?:a )?bad mood|anxious|insecure|bitter|drinking|smoking|late|on (?:tablets|pills|antidepressants)|stuck|here|in therapy|\
                going grey) (?:again )?(?:because of|due to|thanks to|down to|from|with) you(?:r)?(?= |$)
                i (?:was|used to be) (?:a |so |such a |much |quite a |always |perfectly |really )*(?:happy|happier|calm|confident|fine|healthy|normal|nice|thin|fun|\
                social|sociable|outgoing|good|relaxed|trusting|easygoing)(?: (?:person|woman|man|girl|guy|child))? (?:before|until|till) (?:you|i (?:met|married|\
                knew))
                before (?:i met )?you i (?:was|had|never|used|could)(?! (?:not (?:cook|dance|know|laugh|believe|understand)|knew what|so lonely|lost|alone|cooked|\
                danced|been (?:loved|so)|laughed|felt))
                you (?:are|were) (?:what is|the one who is|the thing that is|what went) wrong
                if (?:only )?you had (?:not|just|only|listened|called|paid|done|been|told|helped|asked|come|left|packed|remembered|checked|thought|read|given|got|\
                taken|bothered|looked|kept|stayed|let|put|said|booked|washed)(?! (?:been there|come (?:along|with)|seen|called me (?:i|that)|not (?:been there|helped|\
                come|called|held|caught|told me i|believed|said yes|met|asked me to dance|stopped|reminded|woken)|told me (?:how|i)))[^.]{0,60}(?:would|could|might|\
                will|,|$)
                you (?:have )?(?:broke|broken|break|are breaking|shattered) (?:my (?:heart|trust|spirit)|me|this (?:family|marriage|home)|our (?:family|home|marriage|\
                trust)|us)
                i (?:only|just) (?:\\p{L}+ ){1,8}because (?:of )?(?:you|your)(?! (?:asked (?:so )?nicely|make me (?:laugh|happy)|are (?:so )?(?:kind|lovely|cute|\
                worth)|love|like|were (?:tired|asleep|ill|sick|cold|busy|hungry)|looked (?:tired|so)|said (?:it was|you (?:liked|loved|wanted)|you would like)|wanted|\
                need|liked|birthday|favourite))
                i (?:would|could|should) (?:not|never) (?:have )?(?:\\p{L}+ ){1,8}(?:if (?:you|it was not for you|only you|i had not met)|unless you|\
                had you)(?! (?:had not (?:helped|been there|believed|told|held|come|asked|stood|pushed|shown|said|called|loved|supported|encouraged|taught|reminded|\
                woken)|were not (?:here|there|with|so)|did not (?:help|love|believe|support|remind)|asked|mind))
                (?:have to|had to|must|forced to) (?:nag|shout|yell|scream|lie|beg|hide it|snoop|check|drink|raise my voice|repeat|\
                remind)[^.]{0,40}because (?:of )?you(?:r)?
                because you (?:made|make|drove|pushed|forced|left me no)
                you <adv> (?:leave|left|give|gave) me (?:with )?no (?:choice|option|other|way)|you (?:forced|force) my hand
                you (?:bring|brought|bringing) out the (?:worst|bad|monster|devil)
                (?:you|this) (?:have |has )?turn(?:ed)? (?:me|us|everybody|the kids|my family) (?:into|against|bitter|sour|cold)
                you (?:have )?(?:given|gave|give|giving) me (?:a |an |this |these |another )*(?:headache|headaches|migraine|migraines|ulcer|anxiety|panic|insomnia|\
                stomach ache|heart attack|complex|complexes|grey hairs?|gray hairs?|nervous|depression|nightmare|nightmares|high blood|bad (?:night|mood|day)|\
                trust issues)
                (?:my|the) (?:blood pressure|headaches?|migraines?|nerves|stomach|insomnia|heart|depression|anxiety|hair|ulcer)[^.]{0,30}(?:because of|due to|\
                thanks to|from|is your|down to|on account of) (?:you|your)
                you (?:push and push|kept (?:pushing|on and on|at me|going)|keep (?:pushing|at me|going|on and on)|go on and on|went on and on|wouldn't stop|\
                would not stop|provoke|provoked|wound me up|bait|baited|goad|goaded|prod|poke)(?: me| and push)?(?: and| until| till|$| so| into)[^.]{0,40}(?:i|me|\
                then|$)
                you (?:have )?done this to (?:me|us)|you did this(?: to (?:me|us|yourself))?(?= |$)(?! (?:so well|beautifully|for me|drawing|all by))
                you (?:have )?(?:caused|cause) (?:all |this|that|the|it|me|so much|nothing)
                (?:this|that|it) is (?:what|all because of what) you (?:have )?(?:done|do|caused|did|made)(?: to (?:me|us))?(?! (?:for a living|best|well))
                you (?:got|landed|dragged|put) (?:us|me) (?:in|into) (?:this|that|debt|trouble|a|an) ?(?:mess|state|situation|hole|debt|fix|trouble|position|fight|\
                row|whole)?(?! (?:good|lovely|nice|yoga|running|cooking|jazz|great))
                you hurt (?:me|my feelings)(?= |$)(?! (?:back|knee|foot))
                """
                    .formatted(STATE, DRIVES, WEARS, THINGS))
            .unless("(?<!un)happy(?! (?:person|woman|man|girl|before|now|until))|proud|laugh(?!ing at)|in the best way|my love|haha|made me (?:a|an|my|some|the) (?:tea|coffee|list|cake|dinner|lunch|card|sandwich|cup)|feel (?:so )?(?:safe|loved|calm|better|welcome|at home|beautiful|wanted|special|braver|good)|in a good way|i blame (?:myself|me)|nobody is to blame|smile|grateful|thank you|not your fault|my fault|want to be (?:a )?bet(?:ter)|haha|mine to look at");

    private Blame() {}
}
