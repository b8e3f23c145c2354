package hearth.domain.language;

/** "You don't even care": a guess about the inside of somebody else, told as a fact. */
final class MindReading {
    private static final String HURT = Phrases
            .anyOf("""
                hurt, spite, make (?:me|us|sure|a point|him|her|them|everybody|yourself)
                get (?:at|back|a rise|out of|rid|me|your own|your way|to me|one over|\
                attention|even), punish, annoy, embarrass, show (?:me|them|off|up)
                upset, provoke, wind, test, shut, humiliate, avoid, impress, look (?:good|better|innocent|clever|important|\
                like), prove, score, win, irritate, shame, keep me (?:quiet|small|down|sweet|happy)
                please (?:her|him|them|your), control me, rub, teach me, see me, trick, manipulate, hide (?:it|something|the), ruin, spoil, sabotage
                escape (?:from )?(?:me|us), start (?:a|an|something), pick a, buy me
                be (?:right|mean|difficult|awkward|cruel|clever|the hero|seen|contrary), one-up, undermine, needle, belittle, mock""");
    private static final String FEELS_ABOUT = Phrases
            .anyOf("""
                ashamed of, embarrassed (?:by|of|about), bored (?:of|with|\
                by), tired of, sick of, disappointed in, jealous of, over me, fed up with, done with, disgusted by, repulsed by, sorry you (?:married|\
                met), in love with (?:her|him|somebody|your|that)
                only with me, threatened by, glad when i, happier (?:with|when|without), happy (?:when|that) i (?:fail|failed|am|was|lost|lose|leave|cry)
                delighted (?:when|that), pleased (?:when|that) i, relieved when i, counting the days, dying to, just (?:with me|here) (?:for|because)
                not (?:even )?(?:sorry|listening|interested|attracted|in love|proud|happy (?:for|that)|bothered), embarrassed""");

    static final Rule RULE = Telling
            .of("""
                you <adv> (?:do|did|does) not <adv> (?:care|give a (?:damn|toss|shit|fuck|monkey's|rat's))(?! which| for| what (?:you eat|we eat|colour)| either way|\
                 for (?:\\p{L}+ (?:food|films|music|cheese)))
                you <adv> (?:could not|could) <adv> care less|you have never (?:really |once )?cared|you stopped caring
                (?:see|saw|know|tell|shows?|showed|proves?|obvious|clear|clearly|means|it is like|that) (?:that )?you (?:do not|did not|never) (?:\\p{L}+ )?(?:care|\
                cared|love|loved|give)
                you <adv> (?:do|did) not <adv> (?:love|respect|value|trust|like|need|miss|desire|fancy|notice|appreciate|believe in|find me|think (?:of|about|\
                much of)|see) (?:me|us|my (?:family|friends|work|job|mother|people|culture|country|side)|our|this (?:family|marriage|relationship)|to (?:fix|try|\
                understand))(?! (?:waving|coming|there|at the|in the (?:crowd|dark)|standing|to (?:bring|come|drive|pick)|yet|last week when))
                you <adv> (?:do|did|have|will|would) not <adv> (?:want|intend|plan|bother|care|even want|ever want|wanted) (?:me|us|this|our|my family|my friends|\
                (?:to )?(?:fix|try|understand|listen|be (?:with|here|seen|married|a|in|near)|see me|hear|help|change|know (?:me|how|what it)|come with (?:me|us)|\
                live with|touch|talk to|marry|make (?:this|it|an effort)|kiss|hold|look at|meet my|have (?:kids|children|a baby|this)|get better|grow|share|work on|\
                spend|the baby|this baby|a family|be happy))(?! (?:to (?:lift|carry|cook|worry|catch)|tonight if|too early))
                you <adv> (?:want|wanted|need|needed) (?:to (?:win|hurt|be right|control|get rid|punish|embarrass|humiliate|upset|provoke|see me (?:suffer|fail|cry|\
                beg|break)|fight|pick a fight|start (?:a|something)|make me (?:look|feel|suffer|jealous|cry|crazy|the)|be (?:single|with (?:her|him|somebody)|free|\
                rid|the (?:hero|good|victim|boss))|ruin|have (?:the last|your cake|it both)|leave me|look good|show off|keep me (?:small|down|at home|poor|under|in)|\
                impress|believe the worst|break|destroy|pretend|forget me|replace|change me|hide me|have an affair)|me to (?:look|feel|fail|suffer|cry|be (?:small|\
                unhappy|alone|like|somebody|miserable|quiet|jealous|your (?:mother|maid|servant))|beg|fall|lose|disappear|leave|go away|shut|break|give up|\
                say (?:sorry|it)|think i am|guess|believe (?:i am|that i)|be the|end|apologi[sz]e for (?:existing|everything)|crawl|ask so|depend|do all|\
                stay (?:small|stupid|home))|me (?:gone|out|small|quiet|miserable|dead|weak|alone|jealous|dependent|to yourself)|rid of|an excuse|a reason to|a maid|\
                a mother|a servant|somebody (?:younger|else|prettier|better|richer))
                you (?:only|just|really|secretly) (?:want|wanted) (?:to (?:win|hurt|be right|control|look|show|get rid|make me|punish|impress|fight|argue|have (?:the|\
                a go|your)|shut)|me to|my|your own|sympathy|attention|credit|sex|money|peace)(?! (?:help|know|say|ask|make me (?:laugh|happy|smile)|cup|coffee|minute|\
                sleep|rest|be (?:near|close|kind|helpful|safe)|protect|surprise|come home|cuddle|hug|bit))
                you (?:obviously|clearly|secretly|evidently|plainly|apparently) (?!(?:needed|need|worked|love (?:the|that|your|it)|had a (?:hard|bad|long|good|rough)|\
                were (?:tired|exhausted|busy|ill|hungry|right)|are (?:tired|exhausted|busy|ill|hungry|right|upset|hurt|worried|stressed)|said|told|explained|put|\
                know what you are doing|enjoyed))[\\p{L}'-]+
                you <adv> (?:did|do|said|say|are doing|are saying|planned|meant|forgot|left|came late|broke|wore|bought|invited|told (?:him|her|them|your \\p{L}+)|\
                asked|agreed|married me|cooked|booked|chose|picked|posted|liked|laughed|stayed|went|called|cancelled|waited|kept|made|go|stay|come|work|agree|bring|\
                brought|mentioned|put|are late|were late|turned up|offered|cried|smiled|pretended|danced|answered) (?:it |this |that |yes |me |no |so |them |there |\
                her |him |late |sorry |out |all that |my \\p{L}+ |the \\p{L}+ |nice things |something |along |up |with me |quiet )*(?:only |just |all |purely |\
                simply )*(?:on purpose|deliberately|to %1$s|because (?:you )?(?:do not|want|wanted|hate|enjoy|like|knew|know|felt (?:guilty|sorry|bad)|feel (?:guilty|\
                sorry|bad)|thought i would|are (?:ashamed|afraid i|bored|embarrassed|jealous|sick)|were (?:ashamed|bored|jealous|embarrassed)|i (?:do not|\
                did not) matter|she|he (?:was|is|asked)|your (?:mother|ex|friends) (?:was|told|said|wanted))|so (?:that )?(?:i (?:would|will|feel|look|can not|\
                could not|have to)|you (?:would not|do not|could|can|look|have|had|did not)|(?:she|he|they|everybody|your \\p{L}+) (?:would|could|sees?|saw)))
                you (?:only|just) (?:said|say|did|do|came|come|stay|stayed|called|married|text|texted|ring|rang|asked|ask|want|touch|hug|kiss|help|helped|are nice|\
                smile|agreed|remember|remembered|love|loved|bought|brought|like|liked|care|cared) (?:me |us |that |it |yes |sorry |here |home |something |\
                \\p{L}+ )?(?:to|because|so|when you (?:want|need|are)|if you (?:want|need)|for (?:the|your|my)|out of)(?! (?:me (?:the|a) (?:salt|shop)|help|\
                say (?:hello|goodnight)|check (?:on|if)|see (?:if|how)|make (?:me|us) (?:laugh|smile)|be near|the shop))
                you are (?:only|just) (?:being nice|nice|saying|doing|here|pretending|with me|sorry (?:because|that|you)|jealous|angry because|scared|annoyed because|\
                upset because|using|in it for|looking for|trying to|waiting|playing|being (?:nice|kind|sweet) because|marrying)(?! (?:trying to (?:help|cheer|\
                be (?:kind|nice)|protect)|waiting (?:for (?:the|your)|at)|looking for (?:your|the)|playing (?:football|chess|with)))
                you (?:all |really |still |must |probably |actually |always |just |also |even )*(?:think|thought|believe|reckon|assume|\
                assumed) (?:that )?(?:i am (?!(?:right|funny|great|good at|beautiful|coming|asleep|home|at work|joking|kind|lovely|the best))\\p{L}+|everything i|\
                you are (?!(?:late|early|coming|getting|ill|sick|tired|going to (?:be late|get)|pregnant|lost|in trouble))\\p{L}+|it is (?:funny|my fault|all|beneath|\
                okay to (?:leave|treat|talk)|fine to)|i will (?:always|just|never|put|not|forgive|stay|do)|i do not (?:notice|know|see|hear|do|work|understand|care|\
                try|love|count)|nobody|i can not (?:tell|see|do|cope|manage|handle|cook|drive|count)|my \\p{L}+ (?:is|are) (?:stupid|nothing|a joke|beneath|not|worth|\
                a hobby|ridiculous|silly|less)|(?:this|the|our|that) (?:house|kids|home|place|marriage) (?:runs|cleans|is|raise)|(?:because|just because) i|\
                less of me|the worst of me|badly of me|little of me|so little|(?:i|we) (?:owe|exist|should be grateful)|the world (?:revolves|owes)|money grows|\
                being a|having kids|a woman|only of|nothing of|i enjoy|i like (?:cleaning|doing)|women|men)
                you (?:would|had) (?:so |much |far |clearly |obviously )*(?:rather|sooner|prefer) (?:be|have|spend|that i|if i|i|to be|not|do|sit|watch|talk|go|see|\
                talk to|play|drink|sleep|stay)(?! (?:stay in|stay home|go by (?:bus|train)|walk|tea|coffee|pizza|pasta|the|a|sit (?:here|there|outside|inside)|\
                watch (?:the|a)|not (?:talk|say|go|come|eat)))
                i know (?:that )?(?:you (?:were|are|secretly|just|only|want|think|planned|hate|never (?:wanted|loved|liked|cared)|do not (?:like|love|care|want|\
                respect|trust|believe|miss|think|find|even)|did not (?:want|like|even|forget)|still (?!love|miss me|need)\\p{L}+|wish|prefer|did (?:it|that)|like her|\
                love her|miss her|regret|look down|laugh|have been|blame|resent)|(?:exactly |perfectly well |full well )?(?:what|why|\
                how) you (?:are (?:really )?(?:thinking|up to|doing|playing|after|planning)|really (?:think|want|feel|mean)|think (?:of|about)|did (?:it|that)|\
                said (?:it|that)|want(?:ed)? to say|meant|feel about))(?! (?:tired|busy|trying|sorry|there|working|mean well|love me|right|doing your|under|worried|\
                ill|sick|exhausted|stressed|on my side|mean (?:it|no harm)|do not (?:like|want) to (?:talk|dance|fly)|did not mean|did your best|are working|home|\
                late|nervous|hurting|hurt|sad|scared|awake|hungry|upset|since|still (?:love|tired|hurt)|from|mean|like it|want to (?:help|rest|sleep)))
                you wanted to (?:hurt|embarrass|humiliate|punish|upset|provoke|annoy|see me|make me (?:look|feel|cry|jealous)|test|get rid|ruin|spoil) ?(?:me)?
                you (?:are|were) <adv> (?:trying|hoping|planning|plotting|itching|dying|looking|out|determined|pretending|waiting) (?:to (?:make me|hurt|upset|\
                provoke|punish|embarrass|get (?:back|rid|out|at|me)|replace|catch me|leave|turn|humiliate|win|trick|wind|start|pick|confuse|control|break|push me|\
                prove|see me|find|ruin|spoil|drive|buy)|i would|that i would|for me to (?:fail|slip|give|leave|break|cry|apologi[sz]e|fall|get it wrong)|\
                not to (?:hear|notice|see|care|know)|you (?:are|do not|did not|care|have))
                you <adv> (?:love|like|care about|care more about|prefer|value|trust|listen to|respect|admire|fancy) (?:your |that |the |a |other |\
                this )?[\\p{L}'-]+(?: [\\p{L}'-]+)? (?:more than|over|better than|to|above) (?:me|us|about me|my|your own|being|spending|our)(?! like)
                you <adv> (?:wish|wished|regret|dream|dreamt|imagine|think (?:of|about)) (?:that )?(?:you (?:had|were|could|did not|could go|lived)|\
                (?:i (?!could come|felt))|marrying|married|meeting|having|it (?:was|were)|her|him|(?:of |about )?(?:her|him|your ex|leaving|somebody else|another)|\
                moving (?:here|in)|being with|for (?:her|him|somebody)|this baby|we had never|the (?:kids|baby) (?:had|were))
                because (?:i|we|my \\p{L}+) (?:do not|did not|does not|never) (?:matter|count|mean anything|exist|interest|fit|come first) (?:to|for|with|\
                in)? ?(?:you|your)?
                you <adv> knew (?:exactly|perfectly well|very well|full well|damn well|that (?:would|it would|i would)|what (?:you were doing|it would|that would)|\
                i would|how (?:much )?(?:it|that|i))(?! (?:love|like|enjoy|be (?:happy|cold|hungry|tired|pleased|delighted|there)|to (?:cheer|make|help|get)))
                you know (?:exactly|perfectly well|very well|full well) (?:what|how|that|why|which) (?:you|it|that|this|i|hurts|buttons)(?! (?:like|love|need|\
                makes me (?:happy|laugh|smile)|cheers))
                you know (?:it hurts|that it hurts|how to hurt|what you are doing|which buttons)
                you <adv> (?:enjoy|enjoyed|love|like|loved|liked|get off on|get a kick out of|take pleasure in|relish|thrive on|revel in|live for) (?:hurting|\
                seeing me|watching me|making me|it when i (?:am (?:down|upset|wrong|small|weak|sad|crying|jealous|angry)|cry|fail|lose|beg|get|suffer|look|feel|need|\
                have to)|the drama|drama|putting me|embarrassing|humiliating|fighting|the fight|being (?:right|cruel|the victim|angry|miserable|mean|difficult|\
                adored by|contrary)|correcting|keeping me|making (?:me|us|people|everything|my)|arguing|the attention|upsetting|pushing|winding|having me|punishing|\
                when i (?:fail|cry|am (?:wrong|down|upset)|lose|suffer))(?! (?:laugh|smile|happy|dance|win|tea|dinner|(?:the|a|my) (?:garden|cake)))
                you (?:have )?(?:never|stopped|no longer|do not) (?:really |truly |ever |actually )?(?:loved|loving|cared|caring|love|wanted|liked|fancied|respected|\
                trusted|believed|accepted|forgave|forgiven|missed|see|saw|saw me|find|found)(?: (?:me|about me|about us|about anybody|us|this|my|attractive|in me|\
                in us|her|him|to (?:be|marry|have|come)))(?! (?:alone|down|keys|a))
                you (?:are|were) (?:secretly|obviously|clearly|actually) (?:pleased|glad|happy|delighted|thrilled|relieved|disappointed|hoping|laughing|counting|\
                jealous|ashamed|embarrassed|planning|thinking|wishing|enjoying|bored|dreading)(?= |$)(?! (?:for me|to (?:see|be|help|meet|come|have|hear)|with (?:the|\
                your|my) (?:present|gift|result|cake|news|new|exam|job)|about (?:the (?:job|news|result|baby|exam|trip)|it)|when i (?:got|won|passed|came|said yes)|\
                and (?:i|so)|on (?:sunday|saturday|friday|monday)|of (?:you|her|him|them|our)|you (?:won|got|came)))
                you (?:were|are) (?:delighted|thrilled|glad|pleased|relieved|happy|over the moon) (?:when|that|to see|to hear)(?: that)? (?:my|i|me|we|it|\
                the) (?:train|bus|flight|plan|plans|\\p{L}+ )?(?:was|were|had|got|did not|could not|failed|fail|lost|lose|fell|cancelled|leave|left|cry|crying|am|\
                suffer|suffering|struggling|not|missed|miss)
                do not (?:pretend|act like|act as if|tell me) you (?:did not|do not|were not|are not|have not|care|cared|do|forgot|wanted|love|are sorry)
                (?:do not|stop) pretend(?:ing)?(?: (?:you|to care|otherwise|it|that you))|admit (?:it|that) ,? ?(?:you|that you)|deep down ,? ?(?:you|i know)
                (?:in|at) (?:your|the back of your) (?:heart|mind|head) (?:you|i am|you have|of hearts)|if you are honest ,? you
                you <adv> (?:hate|resent|despise|detest|blame|pity|regret|loathe|look down on|laugh at|look through|see me as|judge|mock|begrudge|envy|\
                look down your nose) (?:me|my|being|us|that i|coming|spending|when i|having|it when i|our|me for|the (?:kids|baby|fact))(?! (?:cooking|hate|tea))
                in your (?:eyes|mind|head|heart|world|opinion|book|books) ,? ?(?:i|we|my|it is|she|he|everybody|nobody|you)(?! (?:see|can see|look|love))
                to you (?:i am|we are|it is|i have|this is|my \\p{L}+ is) (?:just|only|nothing|always|all|a|an|another|some|worth|no more|still|not)(?! (?:pleasure|\
                joy))
                you (?:look at me|looked at me|stare at me|stared at me) ?[^.]{0,25}(?:as if|like) (?:i|you|to say)[^.]{0,20}(?:dirt|nothing|stupid|wrong|hate|\
                disgust|nobody|something|wish|rather|furniture|rubbish|a stranger|worthless|less|wallpaper|dead|gone)
                you are <adv> (?:so )?%2$s(?! (?:tonight|today|work|the|that (?:film|book)|my \\p{L}+ (?:skills|jokes)))(?= |$)
                you are (?:just |only |secretly |clearly |obviously )*(?:waiting|looking|hoping|searching) for (?:me to|a reason|an excuse|somebody|the (?:first|\
                right) (?:chance|excuse)|something (?:better|to)|any excuse|a way out)
                you have (?:already |clearly |obviously |just |long )*(?:given up on|decided (?:to leave|i am|that i|it is|to)|stopped (?:loving|caring|trying|\
                wanting|listening)|no feelings|no respect|no love|no interest in (?:me|us|my|fixing|working)|made up your mind|checked out|lost interest|got somebody|\
                moved on|somebody else|another (?:woman|man)|other (?:plans|priorities)|never (?:really )?(?:forgiven|loved|wanted|cared|liked|trusted|been (?:in|\
                interested|happy|proud))|written me off|had enough of me|picked a side|chosen (?:her|him|them|your))
                you (?:feel|felt) (?:nothing|sorry for yourself|superior|better than|no (?:guilt|shame|remorse)|threatened)
                you wish (?:that )?(?:i|you had never|you were|we|she|he)
                i bet (?:that )?(?:you(?! (?:are|were|must be|will be|feel) (?:hungry|tired|cold|starving|exhausted|nervous|excited|wrecked|freezing|delighted|great|\
                the best))|if (?:it|she|he) (?:was|were))
                (?:you )?(?:will|would) (?:be|probably be|love|like|enjoy) (?:glad|happy|delighted|relieved|thrilled|pleased|it) (?:when|if|that) i (?:am gone|leave|\
                left|fail|failed|was gone|die|disappear|were gone|go|cry|lose|stop)
                i (?:can|could) (?:see|tell|hear|read|feel|smell) (?:it |that |in your (?:face|eyes|voice) |from your (?:face|eyes|voice) |by your (?:face|\
                voice) )*(?:,? ?that )?you (?:are|were|do not|did not|hate|want|wanted|would|wish|think|regret|still|have|never|could not|prefer|despise|had|find|\
                blame)(?! (?:tired|happy|trying|nervous|upset|hurt|sad|worried|exhausted|not (?:well|feeling)|cold|proud|busy|excited|smiling|having fun|under|ill|\
                stressed|hungry|angry|cross|had a|love|tried|have been (?:working|crying|trying)|sorry))
                you (?:just |really |simply |clearly )*(?:can not|could not|can hardly|could hardly|can barely|could barely) (?:\\p{L}+ )?(?:stand|bear|wait (?:to|\
                for me|until i)|stomach|look at me|be (?:bothered|arsed)|hide|admit|face|forgive|handle (?:that|me|not)|accept (?:that|me)|cope with (?:me|not|\
                being))(?: me| that i| seeing me| my| to| with| it| being| losing| wait)?(?! (?:to (?:see|meet|hold|get home|hug|try|tell|show|eat|open)|the (?:heat|\
                noise|cold|smell|rain)))
                you (?:just )?expect me to (?:read|guess|know|do everything|clean|wait|forget|sit|drop|be (?:grateful|quiet|your)|put up|fail)
                your (?:job|phone|mother|friends|work|car|game|team|family|xbox|laptop|dog|sister|brother|ex|career|club|football|gym|boss|father|mates|computer|\
                bike) (?:is|are|comes?|matters?|will always (?:be|come)|means?|counts?|was|were|always comes?) (?:clearly |always |obviously |so much |\
                just )*(?:more (?:important|to you|than)|first|before (?:me|us)|more|worth more|all you|everything to you)
                i (?:am|mean|meant|was) (?:obviously |clearly |just |only |absolutely )?(?:nothing|not important|not worth|not a priority|last on|bottom of|way down|\
                at the bottom|a joke|just a|only a|an afterthought|less important|second best|convenient|no more than) ?(?:[^.]{0,25} )?(?:to|for|on) (?:you|\
                your (?:list|life))
                i (?:do not|have never|never) (?:matter(?:ed)?|exist(?:ed)?|count(?:ed)?|come first) (?:to|for|in|with) (?:you|your)
                (?:we|the kids|my feelings|my family|my \\p{L}+) (?:do not|does not|mean nothing|means nothing) ?(?:matter|count|interest)? ?(?:to|for) you
                (?:it|that|this) (?:is|was) (?:all |just |only |never |clearly |obviously )*(?:about (?:you|control|her|him|your ego|winning|money)|\
                because you (?:do not|hate|are (?:ashamed|jealous|embarrassed|bored)|want|fancy|think|resent|never|would rather|love|regret|still)|to (?:hurt|punish|\
                spite|get back|test|annoy|humiliate) me|a game (?:to|for) you|an act|for show|a test|your way of (?:punishing|getting|making|saying|telling|avoiding|\
                controlling|not)|what you (?:really )?(?:wanted|want|think|hoped|planned)|revenge)(?! (?:to (?:know|say)|for (?:dinner|tea)))
                (?:your|the) real (?:reason|problem|motive|intention) is|what you (?:really|actually) (?:mean|meant|want|think) is
                you (?:really|actually) mean(?:t)? (?:that )?i
                you (?:did|do|do not|didn't) (?:not )?(?:even )?(?:mean|feel) (?:it|that|a word|one word|any of)(?: when| you said|, |$| at all)
                you were (?:thinking|dreaming) (?:of|about) (?:her|him|somebody|your ex|work|how)|you are (?:still )?in love with
                you (?:fancy|like|want|love) (?:her|him|that (?:woman|man|girl|guy)|somebody else)(?=$| ,| and| do not| more| , admit)
                """
                    .formatted(HURT, FEELS_ABOUT))
            .unless("i (?:guess|wonder|wondered|imagine|started to think|began to think|was afraid|am afraid|might be wrong)|i told myself|maybe you|my love|haha|i am glad|made me feel|in my head|that (?:was|is) my reading|i may be wrong|it could be that i|is that (?:so|right|true)|so thank|tea or coffee|the story i");

    private MindReading() {}
}
