package hearth.domain.language;

/** "You never", "every single time": one moment made into all of them. Not the warm ones, and not what never happened to be done. */
final class Absolutes {
    private static final String ALWAYS = Phrases
            .anyOf("""
                always, constantly, forever, continually, permanently, perpetually, incessantly, invariably, endlessly, literally always, every time
                non-stop, nonstop, always always""");
    private static final String WEARS = Phrases
            .anyOf("""
                leav\\p{L}+, complain\\p{L}*, forget\\p{L}*, cancel\\p{L}*, interrupt\\p{L}*, have to(?! (?:work|get up|go to work))[^.]*
                pick (?:a|that|the worst|\
                on|your|fights?|her|him|them|up your), choose (?:a|that|the worst|your|her|him|them), start(?: a| with| in| shout\\p{L}*| on|$)
                find (?:a|some|fault|\
                excuses|something|an), argu\\p{L}+, blam\\p{L}+
                want (?:to be right|more|the|your|something|to win), put (?:me|your|it|work|them|yourself|her|him|everybody|everything|the kids|football|\
                others), say (?:no|that|you|it|tomorrow|later|yes and|one thing|the same|sorry and|i), said (?:no|that), sit (?:on|there|in front)
                look (?:at your|\
                away|bored|down|for|through), check\\p{L}*, walk\\p{L}* (?:away|out|off|ahead), ignor\\p{L}+, criti\\p{L}+
                talk\\p{L}* (?:over|about your|about yourself|down|like|to me like|only), act\\p{L}*, do (?:this|that|it|nothing|the same|exactly|\
                what you), does? this
                make (?:everything|fun|excuses|us late|a (?:mess|fuss|scene|face|joke|comment)|it about|me (?:feel|look|wait|out|late|do|the)|\
                yourself|promises|plans without|decisions)
                tak(?:e|ing) (?:over|it out|the last|forever|everything|their|her|his|your mother's|so long|ages|\
                advantage|me for)
                expect\\p{L}*, think (?:you|only|the worst|of yourself), need to be, need to win, twist\\p{L}*
                turn\\p{L}* (?:it|everything|away|your|my|the|up late|\
                things), chang(?:e|ing) (?:the|our|your|plans), laugh(?:ing)? at(?! your own), com(?:e|ing) (?:home |in |back )?(?:too )?(?:late|\
                drunk), late, on (?:your|the (?:phone|laptop|computer|sofa|ps5|playstation|xbox|couch)|that (?:phone|\\p{L}+)|at me|about)
                at (?:work|the office|\
                your|the pub|it|me), tired when, too (?:busy|tired|late|much)
                busy, angry, cross, right, the last, win, hid(?:e|\
                ing), lie, lying, shout\\p{L}*, yell\\p{L}*, manage to, buried, glued, unhappy, sulk\\p{L}*
                get (?:angry|your|so|cross|defensive|the last|what you|\
                drunk|away), go (?:out|off|quiet|silent|on|behind|to bed|running to|straight), avoid\\p{L}*, give up, giving (?:out|me grief|\
                up), break\\p{L}*, los(?:e|\
                ing), burn\\p{L}*, miss\\p{L}*, pull\\p{L}* away, blow\\p{L}*, dodg\\p{L}+, dismiss\\p{L}*, mock\\p{L}*, correct\\p{L}*, nag\\p{L}*
                moan\\p{L}*
                negative, grumpy, moody, stressed, distracted, somewhere else, elsewhere, working, out with, out drinking, texting, scrolling, gaming
                playing (?:that|those|games|on), judging, comparing, defend\\p{L}*, side with, siding, taking (?:her|his|their) side
                take (?:her|his|their) side, promis\\p{L}+, undermin\\p{L}+, overreact\\p{L}*, exaggerat\\p{L}+, disappear\\p{L}*, vanish\\p{L}*
                spend\\p{L}*, buy(?:ing)? (?:things|stuff|rubbish|crap), run(?:ning)? (?:late|to your|away|off), leave it, let\\p{L}* me down
                keep me waiting, kept me waiting, punish\\p{L}*, the victim, the same with you, me who, my fault, your way, about you, about your \\p{L}+
                wait until, waiting until, in a (?:mood|bad mood|huff|strop|rush), rush\\p{L}*, snap\\p{L}*, roll\\p{L}* your, hang\\p{L}* up, hog\\p{L}*
                steal\\p{L}*, slam\\p{L}*, bring\\p{L}* (?:it|this|that|up)(?= |$), bringing up, have an excuse
                have (?:some|a reason|to be|something better|your|the last), got (?:an excuse|to be|something), with (?:your friends|the excuses|this|that)
                prioriti\\p{L}+, procrastinat\\p{L}+, postpon\\p{L}+, delay\\p{L}*, rubbish\\p{L}* , sneer\\p{L}*, belittl\\p{L}+, treat\\p{L}* me
                speak\\p{L}* to me, use (?:that|it|my|the)(?: \\p{L}+)? against, hold\\p{L}* (?:it|that|everything) against, fall(?:ing)? asleep
                only (?:think|care|call|ring|text), sleep\\p{L}* in, home late, last minute, the one who gets""");

    /** What somebody may be told never to do; any other "you never" may as well be praise, or a fact. */
    private static final String LEFT_UNDONE = Phrases
            .anyOf("""
                listen\\p{L}*, text(?! me to), call(?:ed)?, ring, phone, message, write, help(?:ed)?(?: (?:me|out|with|around|in|at|the|my|us))?, ask(?! for| too)
                asked (?:me|how|about|what|if|whether), thank(?:ed)?, say (?:thank\\p{L}*|sorry|please|anything|what you (?:mean|feel|want)|a word|good|hello|you|i)
                said (?:sorry|thank\\p{L}*|a word|one), tell me, tell (?:my|anybody|her|him), do (?:anything|the|your|what|any|it|a|as|things|dishes|laundry)
                do, clean\\p{L}*, wash\\p{L}*, tid(?:y|ied), cook(?:ed)?, empt(?:y|ied), hoover\\p{L}*, think(?! (?:twice|badly|ill)), care(?:d)?, want(?: to| me|ed)?, take (?:me|my|the|out|anything|any|responsibility|us|it)
                took (?:me|my|an), come (?:home|to|with|on|when|out|near|and|over|here), answer\\p{L}*, repl(?:y|ied), remember(?:ed)?, notice(?:d)?, spend(?! (?:more|too)), talk(?:ed)?, speak, touch
                kiss(?:ed)?, cuddle, hold, put (?:the|me|your|my|us|anything|it|away|things), pick (?:up|me|your|the), pay(?! (?:me back late)), show(?! off), give (?:me|us|my|any|a), make (?:time|any|an|a|the|plans|me (?:feel|tea|a)|dinner|space)
                apologi[sz]e\\p{L}*, admit(?:ted)?, support\\p{L}*, back me, finish, finish(?:ed)? (?:what|anything|a|your), let me (?:finish|speak|talk|explain|choose|decide|be|have), let anything, let it go, have (?:time|a|any|the|anything)
                get (?:up|off|the|home|me|anything|it|around|back|to), buy, bought me, plan(?:ned)?, invite\\p{L}*, stand (?:up|by), stood up, stick up, share(?:d)?, compliment\\p{L}*, appreciate\\p{L}*, respect\\p{L}*
                understand, understood, bother(?:ed)?, lift\\p{L}*, change(?:d)?, trust(?:ed)?, believe(?:d)? me, open(?: up)?, learn, look (?:at|up|after), consider\\p{L}*, include\\p{L}*, stop, stop to (?:think|ask)
                stop (?:talking|complaining|moaning|nagging|arguing|criti\\p{L}+|working|shouting|going), turn up, turn off, visit(?:ed)?, wait(?:ed)?, wake up, keep (?:your|a|any|to|promises|it), pull your, step up
                try(?! to (?:change|rush|fix))(?: to| anything)?, tried to, initiate, hug(?:ged)?, hear me, hear what, acknowledge\\p{L}*, offer(?:ed)?, close, shut, sit, go (?:out|anywhere|to|with|shopping), be (?:on|there|here|home)
                on time, there(?: for me| when)?, home, here, satisfied, available, interested, in the mood, on my side, one to, the one to, see (?:me|my|what|how|when|it from), love(?:d)? me, like(?:d)? (?:me|my), bring me, mention it""");

    /** What may follow on "every time I …". */
    private static final String ON_CUE = "(?:" + WEARS + "|"
            + Phrases
                    .anyOf("""
                        are on, start, roll, walk, go, say, find, have (?:an|some|a), make, turn, change, pick, forget, sigh, tell me, shut, hide
                        disappear, sit, look at, come home, come late, do (?:this|that|it|the same|not|nothing), get (?:angry|defensive|up|cross|out)
                        leave, need to, would rather, bring, act, end up, take (?:her|his|their|over|it), blame, expect, stare, fall asleep, cancel, ruin
                        shout, switch""")
            + ")";

    static final Rule RULE = Telling
            .of("""

                you (?:have |do |can |will |could |just |even |still |practically |would |had |honestly |simply |really |almost )*(?:never|not ever),? (?:ever |even |once |really |actually |just |never |bloody |properly )*(?:%3$s)
                ^(?:never|not once|not ever)(?: ever)? (?:once )?(?:do|did|have|has|are|is|were|was|a single|any|one) (?:you )?+(?!complain|judge|moan|let|give|lose|\
                blame)[\\p{L}'-]+
                never (?:a|one|any) (?:kind|nice|good|single|warm|loving|gentle|civil) \\p{L}+
                ^(?:you )?never (?:help|call|text|listen|ask|say|think|home|on time|any|a thank|a word|clean|cook|bother|remember|there|the|apologi[sz]e|want|tell|\
                answer|reply|care)\\p{L}*
                you (?:have )?never , ever|(?:^|, |and )never(?: , never)*$
                you <adv> (?:are |have |just |do |will |still |must |can |would )*%1$s (?:just |even |still |so |bloody |too |only |the one who |the first to |\
                fucking |really |such an? |being |getting )*(?:%2$s)
                you are <adv> (?:constantly|forever|continually|perpetually|endlessly|incessantly) (?!(?:help|smil|laugh|sing|humm|danc|cheer|giv|car|encourag|\
                support|look(?:ing)? (?:after|out|for ways)|teach|learn|try|think(?:ing)? (?:of (?:me|us|others|everybody))|welcom|will|surpris|bring|mak|danc|read|\
                cook|bak|pray|amaz|interest|charm|understand|hugg|kiss|learn|listen|grow|improv|hop|protect|mind|tidy|fix|thank|hungr|\
                morn)[\\p{L}]*ing?)[\\p{L}'-]+ing
                ^%1$s (?:%2$s)|it is constant with you|every (?:weekend|evening|night|sunday|holiday|day|week|morning) it is (?:your|the same|always|work|football)
                you always are (?:doing|like|so|the)
                ^(?:always|constantly|forever) (?:on|at|with|late|an excuse|something|some|my|your|busy|tired|me|excuses|complaining|in)
                (?:late|drunk|tired|busy|angry|work|excuses|phone|moaning|complaining|me|football|your (?:mother|phone|work|friends)) (?:again )?,? ?(?:as|\
                like) (?:always|usual|ever)
                ^(?:as usual|as always|like always|like every time|typical) ,? ?(?:you|your|late)(?! (?:look (?:great|lovely|beautiful)|are (?:great|lovely|right|\
                brilliant)))
                you do not ever|you (?:do|did|can|could|will|would|have) not (?:ever |even |once )+(?:\\p{L}+)(?: (?:once|anything|one|a single|a thing|at all))
                (?:do|did|have|has|will) (?:you )?not (?:\\p{L}+ )?(?:one|a single|any|once|anything)(?: \\p{L}+)? (?:nice|kind|good|thing|word|finger|penny|time|\
                in (?:months|years|weeks))
                you (?:have |had )?not (?:said|done|given|made|cooked|cleaned|washed|paid|touched|kissed|asked|looked|bought|lifted|planned|taken|called|shown|told|\
                rung|read|had) (?:me )?(?:one|a single|a|any|anything|a kind|a finger|me|at me|a word)(?: \\p{L}+){0,5} (?:since|in (?:months|years|weeks|a|all|the)|\
                for (?:months|years|weeks)|all (?:year|week|month|day)|ever|once|our whole)
                never once (?:(?:have|did|do|has|are|were|will|would) you )?(?:asked?|listen\\p{L}*|said|say|thank\\p{L}*|help\\p{L}*|call\\p{L}*|offer\\p{L}*|apologi[sz]e\\p{L}*|come|visit\\p{L}*|noticed?|picked|cook\\p{L}*|clean\\p{L}*|told|tell|thought|think|cared?|admit\\p{L}*)
                not (?:even )?once (?:(?:have|did|do|has|are|were|will|would) you )?(?:ever )?(?:asked?|listen\\p{L}*|said|say|thank\\p{L}*|help\\p{L}*|call\\p{L}*|ring|rung|offer\\p{L}*|apologi[sz]e\\p{L}*|come|visit\\p{L}*|noticed?|pick\\p{L}*|cook\\p{L}*|clean\\p{L}*|told|tell|thought|think|cared?|admit\\p{L}*|taken|take|put|made|make|got|text\\p{L}*)
                (?:you|and|,) not (?:even )?once$
                not one (?:single )?(?:word (?:of|from)|thank|kind word|call|text|message|question|hug|kiss)|for once in your (?:life|whole)
                just for once|(?:would|could|can) (?:you )?for once|(?:just|only|even) once (?:in|this|i would|could|it would|you)(?! (?:more|a))
                at no (?:point|time) (?:do|did|have)|zero (?:help|effort|thanks|interest|support|romance|time for)
                no (?:help|effort|support|interest|romance|thanks|credit|affection)(?: \\p{L}+)? (?:ever|whatsoever|at all|from you|in this|around here)
                (?:there is )?never (?:any|a|one) (?:\\p{L}+ )?(?:help|thank you|thanks|word|time|money|kind|apology|effort|question|kiss|hug|sorry|call|text|support|\
                interest|compliment|romance|rest|peace|credit)
                every (?:single )?(?:time|day|night|evening|morning|weekend|week|sunday|saturday|friday|meal|holiday|christmas|conversation|argument|\
                party) (?:that )?(?:i|we|you|it is|my|there is|the|something|anything|,)(?=[^.]*\\b(?:you <adv> (?:%4$s)|it is|your)\\b)(?=[^.]*(?<!of |with |about |to |for )\\byou\\b|[^.]*\\bit is (?:me|the same|\
                always|your)\\b)[^.]*
                every single (?:day|night|week|weekend|evening|morning|month|year|meal|holiday|time|conversation) ,? ?(?:you|it is|the same|your|without fail)
                (?:any|every ?) ?time (?:i|we|you) [^.]{2,50}(?:, |and )?you <adv> (?:%4$s)
                whenever i (?:need|want|try|ask|talk|speak|say|cook|plan|cry|am|get|have|bring|come|mention|tell|suggest|invite|open|go)[^.]{0,40}you <adv> (?:%4$s)
                it is (?:always|only ever|forever|constantly|never) (?:me|about (?:you|your|what you|me)|your|the same|my (?:fault|job|turn)|something|\
                somebody else's|i who|up to me|on me|left to me|what you|good enough|enough for you|your fault|you (?:who|first|you)|work|football|her|him|them|later|\
                an excuse|the wrong|one thing|work first)(?! (?:who gets to|you who (?:remembers|makes|thinks|cheers)))
                i am (?:always|ever|constantly|forever|never) (?:the (?:only )?(?:one|bad|last|villain|idiot|fool|enemy)|(?:one )?(?:who|that)|left|waiting|alone|\
                cleaning|the|wrong|last|second|your|asked|good enough|enough|right|apologi[sz]ing|doing (?:everything|it all|all|the)|picking up|stuck|first|\
                in the wrong|begging|chasing|covering|tidying|expected|important|consulted|invited|thanked)(?! (?:for (?:you|the (?:bus|train|dog))|here|by your|\
                yours|happy|cold))
                i am (?:literally |basically |apparently )?the only (?:one|person|adult|parent|grown-up) (?:who|that|in this|around|here|doing|making|trying|working|\
                paying|cleaning)(?! (?:knows|can open|likes|loves|saw))
                nobody (?:else )?(?:but me|except me)
                i (?:always|constantly|forever|have to always|am always having to) (?:end up|have to|get left|get (?:the blame|blamed|stuck|the worst)|do everything|\
                do it all|come (?:last|second)|pay|wait|cook|clean|apologi[sz]e|say sorry|lose|give in|make (?:the|all)|carry|drive|plan|remind|start|chase|ask|beg|\
                drop everything|put (?:you|everybody)|clear|pick up|tidy|book|organi[sz]e|cover)(?= |$)(?=[^.]*(?:you|alone|first|everything|all|never|myself|because|\
                nobody|in the end|after|the blame|last))(?! (?:the early|a coffee|for you with|your favourite))
                i (?:have to|must|need to|got to|am left to|am the one who has to) (?:always |constantly )?(?:do|carry|manage|think of|organi[sz]e|remember|plan|\
                clean|pay for|handle) (?:everything|it all|all of it|every(?:thing)? single)(?: (?:myself|alone|here|around|in this|on my own|for)|$| ,| and)
                nobody (?:in this (?:house|family) |here |else |around here )*(?:(?:but|except|besides) me |ever )+(?:ever|does|cleans|empties|cooks|thinks|asks|\
                helps|listens|thanks|cares|lifts|bothers|says|remembers|notices|washes|tells)
                nothing i (?:ever )?(?:do|say|cook|try|wear|buy|make|give|plan|suggest) (?:is|seems|can be|will be|pleases|makes|counts|suits|works|\
                matters) ?(?:ever )?(?:good enough|right|enough|you(?:r)?|happy|to you|for you|wrong)?
                (?:everything|anything|whatever) i (?:do|say|cook|try|wear|buy|make|suggest) is (?:always )?(?:wrong|not (?:good )?enough|bad|stupid|rubbish|\
                a problem|your business|criticised|too)
                nothing (?:ever (?:changes|gets done|gets fixed)|gets done unless|(?:ever )?(?:pleases you|makes you happy|satisfies you)|is ever (?:good |clean |\
                quick )?enough)
                all you (?:ever )?(?:do|want|talk about|think about|say|care about|are|know|did)(?: is| now|$| ,| all)(?! (?:need|is (?:love|rest|sleep|good)))
                you (?:do|have done|contribute|bring) (?:absolutely |exactly |literally |just |sweet )*(?:nothing|zero|fuck all|bugger all|sod all|\
                nothing at all)(?= |$)(?! (?:wrong|bad|but (?:help|love)|to (?:deserve|be sorry)|to apologi[sz]e))
                you (?:do|did|can|will) not (?:\\p{L}+ )?(?:do|help with|care about|notice|say|finish|clean|lift|contribute|remember|share|appreciate|\
                want) (?:anything|a thing|a single|one thing|a finger|shit|a hand)(?! (?:wrong|to|bad|today))
                you (?:would|do|will) not lift a finger
                i never (?:get a word in|get to (?:speak|finish|decide|choose|rest|sleep|go|say|have|be)|get (?:a|any|the) (?:thank|thanks|say|break|rest|minute|\
                moment|hug|kiss|compliment|help|apology|credit|choice|time|straight|reply|answer)|hear (?:a|thank|sorry|one|anything|from you)|have (?:a say|any say|\
                a minute|time for myself|a moment)|know where (?:you|i stand)|matter|come first|am (?:good|right|enough)|once)(?! (?:to thank))
                we never (?:do (?:anything|what i|things|nothing)|go (?:out|anywhere|to my|on (?:a date|dates|holiday))|talk(?: about (?:us|anything|real|\
                it))?(?: anymore)?|spend|have (?:fun|time|a conversation|a nice|any)|see my|see each other|laugh|touch|kiss|cuddle|eat together|finish|agree|\
                make (?:love|plans|time)|sit|get)(?= |$)(?! (?:to bed|out (?:on (?:mondays|sundays)|without)|bored|through winter|before (?:eight|nine)|meat))
                everything (?:has to be|is always|always has to be|is|must be|revolves|always revolves|always goes|goes|turns into|always turns into|i say is|\
                has always been|is forever) (?:always |only |all )?(?:your way|about (?:you|your)|my job|your rules|around (?:you|your)|my (?:responsibility|problem)|\
                left to me|on me|a (?:fight|battle|drama|lecture|competition)|an argument|wrong|more important than (?:me|us)|on your terms|up to me|how you (?:want|\
                like))
                you (?!and)(?:\\p{L}+ ){1,7}(?:all the (?:bloody |damn |fucking )?time|every single (?:day|night|time|week|evening|morning|weekend)|24 7|\
                day in ,? ?(?:and )?day out|day and night|morning(?: ,)? noon and night|time and (?:time )?again|time after time|without fail|without exception|\
                night after night|week after week|day after day|every chance you get|from morning (?:to|till|until) night|each and every time)(?! (?:when we|\
                on my mind))
                (?:the whole|the entire) (?:time|evening|weekend|day|week|holiday) you (?:were|are|just|sat|did|do|have|only|looked|ignored|complained|moaned|\
                sulked)(?! (?:so|smiling|lovely|held|there for|laughing))
                (?:in|for) (?:all (?:these|the|those|our)|(?:ten|twenty|five|\\p{L}+|\\d+)) years? [^.]{0,40}(?:you (?:have )?(?:never|not)|not one|not once|never)
                (?:told|asked|reminded|begged|warned) you(?: \\p{L}+){0,3} (?:hundred|thousand|million|\
                umpteen) times
                (?:hundredth|thousandth|millionth|umpteenth) time|how many times do i have
                (?:everybody else|the whole world|anybody else|your (?:mother|friends|brother|phone|work|sister)) (?:always )?(?:comes|come|\
                came) (?:always )?(?:first|before me)
                i (?:always )?come last
                you only (?:ever )?(?:talk|ring|call|text|touch|kiss|come|listen|hug|remember|speak|are nice|think|notice|help|clean|cook) (?:to me |me |home |here |\
                of me )?(?:when|if|about)(?! (?:yourself)?(?:i ask for space))
                you (?:are |have )?(?:never|not) (?:ever )?(?:there|around|home|here|satisfied|happy|on time|available|present|in the mood|ready|wrong|listening|\
                sorry|at home|awake|free)(?= |$)(?:(?! (?:yet|today|tonight|this week)).)*(?<=never there|never around|never home|never here|never satisfied|\
                never happy|never on time|never available|never present|never in the mood|never ready|never wrong|never listening|never sorry|never at home|\
                never awake|never free)
                """
                    .formatted(ALWAYS, WEARS, LEFT_UNDONE, ON_CUE))
            .unless(Warmth.PHRASES
                    + """

                        i (?:remember|know|feel)
                        never made me feel|let me down that|give up on|gave up on|forget my birthday|forgets my|judged? me|complain(?:ed)? when|fail to|failed to|tire of
                        cease to|unnoticed
                        always (?:know|knew) (?:what|how|when)|always there|always here
                        always (?:bring|brought|make|made|bake|cook|save|carry|keep|warm) (?:me(?! (?:feel|look|wait|late|out|do|the))|us(?! late)|my|him|her)
                        always listen|always ask how|always remember|always say goodnight|always sing|do not always have to|raise an eyebrow|regret|you never know
                        never know what|hope
                        go to bed angry|we have lasted|haha|for (?:the|a) (?:film|match|quiz)|at (?:charades|chess|cards|scrabble)|in the (?:film|book|song)|our song
                        """);

    private Absolutes() {}
}
