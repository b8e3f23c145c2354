package hearth.domain.language;

/** "Why would you even …": a question that is a charge and wants no answer. */
final class CrossExamining {
    private static final String ON_EARTH = "(?:on (?:god's )?earth |the hell |in the world |in god's name |in heaven's name |the fuck |exactly |oh why |then |though |again |the heck |in the name of god |for the love of god |is it (?:exactly )?that )*";
    private static final String KINDLY = "(?! (?:come|join|sit|stay|have|rest|lie|go ahead|go (?:to bed|first|for)|tell me (?:about|what you need)|take (?:the|a|it|your)|bring|pick|choose|try|order|wear|invite|call me when|show|we|you and i|let me (?:help|cook|drive|do|take|carry)|make (?:yourself|a list)|ring your mother|ask (?:her|him) (?:over|to dinner)|sleep|use (?:mine|the)|borrow|read|and i))";

    static final Rule RULE = Telling
            .of("""
                <first> why %1$s(?:would|did|do|must|can|will|could|should|have|had|does) (?:you|it|somebody|anybody|one|a person|a grown man|everything|it always|\
                we) (?:\\p{L}+ )*?(?:even|always|never|have to|(?:do|did|done|doing) (?:this|that|it)|say (?:this|that|it|such|things|something)|tell|need|hide|lie|\
                act|treat|keep|think|ever|insist|bother|hate|ignore|forget|leave|invite|buy|spend|make (?:everything|me|it|such|a)|talk to (?:me|her|him|\
                them) (?:like|that)|turn|ruin|put (?:up|a|your|the|that|me)|get so|get (?:angry|defensive|mad|drunk)|wait until|wait till|marry|promise|agree|pretend|\
                assume|expect|look at me|speak|read my|listen to (?:her|him|them|your)|care (?:more|so much|what)|take (?:her|his|their|everything|it out)|choose|\
                book|walk|come home|stay out|drink|cancel|start|shut|give|go behind|go (?:through|and)|end up|fall|be (?:so|me|like|my)|so)(?! (?:me this lovely|\
                like that colour|the blue|that one|to go back|of me))
                <first> why (?:can|did|would|will|could|have|are|should|had|is) not (?:you|it) (?:\\p{L}+ )?(?:ever |even |simply |once |just |at least |for once |\
                bloody |)(?:call|tell|listen|help|answer|talk|care|ask|say|understand|trust|see|do|let|think|want|clean|text|write|leave me|be|get|stop|admit|reply|\
                pick up|told|called|listening|helping|ready|wait|give|show|apologi[sz]e|grow|remember|keep|take|pay|look|come home|come to me|mention|love|notice|\
                stand up|make|bothered|work|done|put|sort|respect|ever|even|once|just)%2$s
                <first> why do not you (?:just |ever |even |simply |once |at least |for once )*(?:listen|understand|trust|care|answer|believe|say|want|love|respect|\
                ever|help (?:me|more|with)|tell (?:me|the)|talk to me|ask me|call (?:me)? ?(?:when|if)|admit|notice|see (?:it|that|how|what)|get it|leave me|stop|\
                clean|think)(?! (?:about (?:it|going)|it over))
                <first> why (?:on (?:god's )?earth|the hell|in god's name|the fuck|oh why)
                <first> why %1$s(?:are|were|is) (?:you|everything) <very> (?:like|so|being|this|doing|acting|always|never|in such|even|still|such|only|like (?:this|\
                that)|late|shouting|sulking|angry with|mad at|ignoring|lying|hiding|on your phone|obsessed|incapable|unable|afraid to|making|talking|here|rude|mean|\
                more important|my (?:job|problem|fault)|defending|taking (?:her|his|their)|moody|avoiding|so|nobody|checking|staring|looking at me|\
                quiet with me)(?! (?:quiet|tired|sad|kind|nice|sweet|good|lovely|beautiful|cute|happy|early|dark|cold|funny|brilliant|up|smiling|awake|expensive|hot|\
                many|proud)(?: |$))
                <first> why is it (?:that |always |never |exactly |only |so )*(?:(?:hard|difficult|impossible)(?= for (?:you|me)| to (?:say|listen|help|talk|be|tell|\
                call|admit|apolog|get you|love|ask|please|just)|$)|my|me|too much|you|i|your|whenever|when|every|the|nobody|that|we|okay for)(?! (?:dark|cold|hot|\
                open|closed|moon|sky))
                <first> why (?:even )?bother(?: \\p{L}+)?|<first> why must (?:you|i|we|it)
                <first> why (?:did|do|would|have|are|were|is) (?:you|it) [^.]{2,60}(?:without (?:asking|telling|saying|even|me|a word|checking)|behind my back|\
                instead of (?:me|us|asking|telling)|in front of (?:my|the|your|everybody|our))(?! (?:sugar|milk))
                <first> why should i (?:believe|trust|listen|care|bother|always|have|be|apologi[sz]e|even|forgive|do|help|tell|wait|pay|cook|ever|put up|come|stay)
                <first> why (?:me|always me|now|again|bother|not tell me|the (?:lies|secrecy|attitude|tone|long face|face|silence|drama|sudden)|lie|all the (?:lies|\
                secrecy))(?: then)?$
                what (?:were|are|was) you (?:even |possibly |actually )*(?:thinking(?! (?:of|about))|playing at|doing (?:all|with (?:her|him|that|my)|on my|in my|\
                that for|there with|until)|like|trying to (?:prove|do|achieve|say|hide|pull)|hiding|waiting for|after|up to|on about|so (?:afraid|angry|busy|\
                scared) (?:of|about|with)?)(?: of| all)?(?:$| ,| now| when| letting| with| behind| for| anyway| all)
                how (?:could|can|dare|do) you (?:even |just |ever |possibly |always |still |stand there and |sit there and |look at me and |honestly )*(?:forget|do|\
                say|not|be|let|leave|lie|think|tell|go|treat|sit|stand|sleep|live|look|call|expect|hide|spend|choose|believe|eat|laugh|talk|act|ignore|miss|lose|\
                promise|manage to|walk|come|keep|accuse|blame|speak|embarrass|put|give|take|invite|get|read|ask me|question|judge|watch|smile|claim|defend|text|throw|\
                turn)(?! (?:so (?:patient|kind|calm)|it so well|to (?:see|do) it|the (?:cake|soup|crust)|like your (?:eggs|tea|coffee)|about (?:sunday|it|that|this)|\
                (?:your|it) (?:so|that)))(?= |$)(?! (?:you feel about|to handle))
                what (?:on earth |the hell |in god's name |the fuck |exactly |the heck )*(?:is|was) (?:wrong|the matter|going on|up|your (?:problem|issue|excuse|\
                damage|point)|it with|got into|possessed) ?(?:with)? (?:you|your|people like|this time)(?! (?:, love|knee|car|phone|mother's|poor|back|leg|tooth))
                what (?:on (?:god's )?earth|the hell|in god's name|the fuck|in the world|exactly|the heck)(?=[^.]*\\byou) (?:possessed|made|were|are|did|do|have|\
                got into|is|was|has|gave|am i|would|could|were you|did you)
                what (?:possessed|made|got into|has got into|gives|gave|makes) you (?:to|think|the right|so|any right|decide|do|say|believe|believe that|book|buy|\
                better|special|an expert|invite)(?! (?:smile|happy|laugh|feel (?:loved|better|safe|good|calm)|of me|want to))
                what is (?:your|the) (?:problem|issue|excuse|big secret|story this time)(?: (?:with|this|now|today|exactly)|$| ,)
                what is (?:so (?:hard|difficult|funny|important|interesting|special|complicated|terrible|wrong) (?:about|with|on|in|to|that)|it (?:going to take|\
                with you)|your hurry|that face|that supposed(?! to be)|that tone|this supposed(?! to be)|the point (?:of|in) (?:talking|telling|asking|trying|being|\
                you|me|having|planning|even|saying|marrying|a))(?! you , love)
                explain (?:to me |yourself |it to me |that to me )?,? ?(?:why|how|where|what you|this|that|to me (?:why|how|what))(?! (?:it works|the (?:rules|game|\
                machine|form)|you (?:like|love|do it|made)))
                (?:care|want|like|would you like|mind) to (?:explain|tell me (?:why|where|what you))
                (?:go on|come on|well|please) ,? (?:explain|tell me why|enlighten me|tell me where)
                how many (?:more )?times (?:do|did|must|have|will|am) (?:i|you|we)(?! (?:seen|been|been to|watched|tried|asked the))
                how (?:long|much longer|often) (?:do|must|will|am|are|have|is) (?:i|you|this|we|it)(?: \\p{L}+)? (?:have to|expect|supposed|going to (?:be|keep|\
                ignore|sulk|lie|hide|wait|treat|pretend)|keep|want me|think|been (?:lying|hiding|seeing|planning|doing|texting|going)|known about|going on with|\
                meant to)
                (?:do|did|would|could|can|will) you ever (?:\\p{L}+ )?(?:think|listen|hear|notice|look|ask|stop|care|consider|wonder|apologise|apologize|clean|cook|\
                help|stand)(?! (?:of|about) (?:moving|going|learning|trying|having))
                (?:do|did|would|could|can|have|will|are|were|does|was) (?:not )?you (?:even|actually|seriously|really|honestly|not even|once|\
                never) (?:\\p{L}+ )?(?:know|think|care|listen|hear|realise|realize|remember|notice|look|ask|asked|love|want|read|try|understand|see|consider|\
                considered|wonder|wondered|thought|stop|stopped|bother|trying|listening|looked|planning|check|say|said|going to|mean|done|clean|cleaned|cooked|washed|\
                believe|expect|respect|like|learn|read|forget|miss|apologise|apologize|one|once|stand)(?! (?:of (?:moving|going|learning|trying|having)|\
                about (?:moving|going|having|learning)|like (?:the|it|sushi)|(?:the|that) (?:taste|song|film|name|day we|time we|summer|place)|(?:a|the) (?:photo|\
                movie|book)|miss (?:it|the|your)))
                (?:were|are) you (?:ever |even |actually )+(?:going|planning) to
                when were you (?:ever |finally |actually )*(?:going|planning|intending|thinking of) (?:to )?(?:tell|mention|telling|ask|share|let me)
                when (?:are|will|do) you (?:finally |ever |actually )+(?:going to |planning to )?\\p{L}+
                when (?:are|will) you (?:going to )?(?:grow|learn|stop|start acting|take responsibility|listen|get (?:a job|it)|realise|realize|change|stand up|act|\
                be (?:honest|a man|home on))
                what is it with you|can you (?:please )?tell me why you (?:always|never|have to|must)
                (?:tell me|say) ,? (?:why|how) (?:is it|do|did|would|could|can|are|come) (?:that )?(?:you|it|i)
                who does that
                who (?:does|says|said you could|told you|asked you|gave you|do you think|even|in their right mind|forgets|leaves|brings|puts|spends|treats|buys|\
                did you think|were you (?:talking|texting|with|really)|the hell|invited|is (?:she|he|this|that) (?:\\p{L}+ )?(?:then|really|texting|to you)|\
                do you take me)(?! (?:the tickets|about the (?:party|film)|a whole wheel))(?: |$)(?<!who says )
                how dare you|what took you so|since when (?:do|are|did|is|have|has|does|were)
                how come (?:it is (?:me|always|my|only|never)|you (?:never|always|can|could|get|got|have time|do not|did not|can not|forgot|are (?:always|never|so)|\
                only|remember|knew|told)|i (?:always|never|have to|am|do|did not|only|get|had)|(?:everybody|nobody|your \\p{L}+|she|he|they) (?:gets?|knows?|knew|can|\
                is|are|has|have|always|never|comes?|come))
                what part of
                <first> why do (?:i|we) (?:even|bother|always|have to|keep|ever|still|never|need to|put up|try|do (?:everything|all)|get|need|cook|say|open|tell|\
                find out)
                <first> why (?:did|am|was|have) i (?:even|ever|always|the (?:only|one|last)|not|bother|married|marry|still|here|doing|have to|never|expected|supposed|\
                to)
                <first> why is (?:everything|everybody|your|nothing|my|that|this|the (?:house|kitchen|sink|car|bathroom|bed|money|account|\
                phone)) [^.]{0,30}(?:than me|more important|always|never|still|my (?:job|problem|fault)|about you|not|so (?:dirty|messy|hard)|a (?:mess|state|tip|\
                bomb)|on my|in the|a fight|too much|empty)(?! (?:closed|working|turning|heating))
                <first> why (?:can|do|must|are|did|have) you (?:never|always)|<first> why (?:would|does|do|did) (?:anybody|somebody|anyone|a grown|any sane|a normal)
                do you have any idea|have you any idea
                have you (?:ever|even|completely|totally|no|any|lost your|gone|forgotten (?:who|that|what)|not (?:got|a|an|the)) (?:thought|considered|asked|wondered|\
                lost|forgotten|mind|shame|respect|decency|mad|deaf|sense|bit|ounce|slightest|cop|listened|noticed|apologi[sz]ed|once)(?! (?:been|tried (?:the|sushi)|\
                seen|eaten|wanted|thought (?:of|about) (?:moving|going|learning)))
                did (?:it|that) (?:not )?(?:ever |even |never |not )*(?:occur|cross your|enter your|dawn)
                does it (?:not )?(?:ever |even |never |not )*(?:occur|cross your|bother you)
                did you (?:honestly |seriously |even |ever |really |just )+(?:think|listen|try|read|care|ask|look|expect|believe|say|roll|hang|walk|call|compare|\
                blame)
                what (?:kind|sort) of (?:excuse|person|answer|father|mother|man|woman|husband|wife|partner|example|way|behaviour|life|tone|apology|game|human|\
                thanks)(?! (?:do you want|would you|music|are you hoping))
                what do you want from me|what am i to you|what did i (?:ever )?do to (?:you|deserve)|what have i (?:ever )?done to (?:you|deserve)
                what (?:else|more|exactly) (?:do|did|am|were|was) (?:you|i) (?:want|expect|hiding|lying|supposed|expecting|need|meant)
                what did you (?:even |ever |actually )?(?:expect(?! from)|think (?:would|was|i)|do all|ever do|imagine)|what do you expect
                what have you (?:ever |even |actually )*(?:done|got to say|been (?:doing|up to|telling)|to say)(?! (?:today , love|with your hair|so far))
                what do you (?:even |actually |ever )*(?:do all|take me for|contribute|bring to|have to (?:say|hide|complain)|call this|think (?:i am|you are|this is|\
                gives|is going|will|happens|money|i do all))
                where (?:on earth |the hell |exactly |in god's name |the fuck )+(?:were|have|did|are|is|do)
                where (?:were|was) (?:you|your (?:phone|head|brain|manners)) (?:when i|really|until|all|last night then|on \\p{L}+ when|this time|exactly)
                where (?:is|was|has|did) (?:all )?(?:the|your|my) (?:money|respect|loyalty|man|woman|effort|sense|manners|apology|thanks|salary)(?: i married| go|\
                 gone| then|$)
                is it (?:really |honestly |actually |so |that |genuinely )*(?:too much|so hard|that hard|so difficult|that difficult|impossible|beyond you|too hard|\
                asking)(?: (?:to|for|of|on)|$)
                (?:would|will) it (?:really )?(?:hurt|be (?:so|that|too) (?:hard|much|difficult)|harm|take so much)(?: you)? ?(?:to|if|just)?(?! (?:when|me|there|at))
                how (?:hard|difficult) (?:is|can|could|would) (?:it|that)(?: possibly| really)?(?: be)?(?: to|$| for)
                (?:am i|is it) (?:asking|expecting) (?:for )?(?:too|so) much|is that (?:really )?(?:so |too |asking )*much to ask
                are you (?:(?:serious|kidding|joking)(?! (?:, )?(?:you|we|they|twins|that is (?:great|amazing)))|even listening|deaf|blind|stupid|for real|\
                having a laugh|actually serious|taking the piss|mad|insane|out of your mind|completely mad|trying to (?:hurt|annoy|make|kill|ruin|get|upset|start|\
                humiliate|provoke|wind)|ashamed of|proud of yourself|happy with yourself|pleased with yourself|ever going|even|always this|incapable|not (?:ashamed|\
                embarrassed|tired|able|even|sick|listening|going to)|too (?:good|proud|lazy|busy|important) to|too good for|hiding|lying|listening to yourself|\
                cheating|sleeping with)(?! (?:about (?:the job|moving|paris)|we won|you got|that is (?:great|amazing)|oh my|haha|amazing))
                is that (?:all|really all|the best|really the best|it|how you|what you) (?:you|have|can|can do|treat|talk|speak|think|call|got)(?! (?:want for|\
                would like|need|fancy))
                what (?:was|is) that supposed to(?! be)
                (?:and )?(?:so )?(?:you|that) (?:think|thought|call|reckon)(?:s)? (?:that )?(?:that|this|it) (?:is|was) (?:okay|acceptable|normal|fair|fine|right|\
                funny|enough|good enough|all right|a good idea|love|help|an apology)(?! with)
                (?:is|was) (?:that|this|it) (?:supposed|meant) to (?:make|impress|be (?:funny|help|an|a joke|love|clever))
                (?:and )?whose (?:fault|idea|job|turn|problem) (?:is|was) (?:that|it|this)(?: then| exactly| again)?(?! (?:to (?:cook|choose|drive|deal)|tonight|\
                today))
                do you (?:think|really think|honestly think|seriously think|believe) (?:that )?(?:i am|i (?:do not|did not|like|enjoy|have|would|will|can|was|want)|\
                money|it is (?:my|okay|normal|funny|fair|acceptable|fun)|this (?:house|is)|you are (?:the only|better|so|special|funny|perfect|always)|the (?:world|\
                house|kids|dishes|food)|that is)(?! (?:would like|could come|should|ready|ill|getting|too|strange))
                (?:do|did|can|could|would|are|have) not you (?:care|think|see|see that|realise|realize|understand|love|trust|listen|have any|ever|even|ashamed|\
                get (?:it|that)|feel|know (?:how|that|what)|notice|at least|just|once|for once|want|have called|have told|have asked|have waited|remember)(?= |\
                $)(?! (?:think (?:it|we|she|he|so)|(?:it|we|she|he) (?:is|was|are|would)|a (?:coffee|break|rest|hug|lift|cup)|the (?:blue|red)|come|some|to (?:come|\
                rest|see|sit|go|try)|want me|that (?:lovely|nice|great)|love (?:it|this|that|the)))
                you could not (?:have )?(?:at least|just|even|once) ?\\p{L}+$
                """
                    .formatted(ON_EARTH, KINDLY))
            .unless("love to know|like to know|help me understand|i wonder|what would help|i would like to understand|asked me why|sit down|we go|i married you|i love|love you|haha|my love|my brain|my knee|the (?:cat|cats|dog|sky|baby|bus|train)|reason \\d+|wants to know|i am curious|just curious|genuinely curious|if you want to tell|how was it for|how are you|for dinner|shall we|would you like");

    private CrossExamining() {}
}
