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

    static final Rule RULE = Telling
            .of("""

                you (?:have |do |can |will |could |just |even |still |practically |would |had |honestly |simply |really |almost )*(?:never|not ever)(?! (?:so|been|\
                met|seen|tried|had|heard|eaten|tasted|lived|learned|learnt|knew|know|know what|stop to amaze|cease|fail|were|need(?:ed)? (?:to|a)|mentioned|\
                told me (?:you|that you) (?:played|spoke|could|were|had)|bore|failed|stopped|mean|meant|let on|let (?:me|us|anybody|them) (?:down|fall)|had to|\
                have to|owe|owed|judge|judged|rush|rushed|push|pushed|pressured?|laughed at|say a bad|give up|gave up|complain|complained|lose (?:patience|\
                your temper|hope)|forget|forgot|run out|get tired|tire|raise your voice|raised your voice|hold a grudge|doubt|doubted|made me|boast|skip|lied|lie|\
                ask for (?:anything|much)|asked to be|raise an|say (?:what|when|if|who|how)|said (?:what|when|if|who|how)|got (?:my|the)|did (?:tell|say|get)|\
                told me (?:how|about)|found|finished (?:the|that|your)|left my side|felt|lose (?:hope|your)|asked for|stop (?:smiling|making)|miss (?:a|his|her|\
                their)|told|said(?! (?:sorry|thank|a|one|anything))|mentioned|came|rang|sent|went|got|texted|showed|steered|have enough|drank|smoked|flew|skied|owned|\
                played|studied|worked in|saw|said (?:you|that you)|liked?(?! (?:me|my))|eat (?:meat|fish|cheese|pork|breakfast|lunch)|sleep(?! (?:with|beside|next))|\
                drink coffee|met|looked (?:better|so|more|lovel)|age|minded|mind)\\b) (?:ever |even |once |really |actually |just )*[\\p{L}'-]+
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
                never once
                not (?:even )?once(?! (?:a|upon|in a|(?:did|have|has) (?:you|she|he) (?:complain|judge|moan|let|give up|lose|blame|make me feel|rais|hesitat|doubt)))
                not one \\p{L}+ (?:have|did|do|are|were) you
                not one (?:single )?(?:time|day|word|thing|thank|evening|weekend|kind|call|text|message|question|hug|kiss|meal)|for once in your (?:life|whole)
                just for once|(?:would|could|can) (?:you )?for once|(?:just|only|even) once (?:in|this|i would|could|it would|you)(?! (?:more|a))
                at no (?:point|time) (?:do|did|have)|zero (?:help|effort|thanks|interest|support|romance|time for)
                no (?:help|effort|support|interest|romance|thanks|credit|affection)(?: \\p{L}+)? (?:ever|whatsoever|at all|from you|in this|around here)
                (?:there is )?never (?:any|a|one) (?:\\p{L}+ )?(?:help|thank you|thanks|word|time|money|kind|apology|effort|question|kiss|hug|sorry|call|text|support|\
                interest|compliment|romance|rest|peace|credit)
                every (?:single )?(?:time|day|night|evening|morning|weekend|week|sunday|saturday|friday|meal|holiday|christmas|conversation|argument|\
                party) (?:that )?(?:i|we|you|it is|my|there is|the|something|anything|,)(?=[^.]*(?<!of |with |about |to |for )\\byou\\b|[^.]*\\bit is (?:me|the same|\
                always|your)\\b)[^.]*
                every single (?:day|night|week|weekend|evening|morning|month|year|meal|holiday|time|conversation) ,? ?(?:you|it is|the same|your|without fail)
                (?:any|every ?) ?time (?:i|we|you) [^.]{2,50}(?:, |and )?you (?!smile|laugh|make me|come|hug|hold|help)\\p{L}+
                whenever i (?:need|want|try|ask|talk|speak|say|cook|plan|cry|am|get|have|bring|come|mention|tell|suggest|invite|open|go)[^.]{0,40}you (?!smile|hug|\
                hold|listen|cook|bring|help|comfort|cheer)\\p{L}+(?! (?:there|here|listen|by my|me laugh|me feel (?:better|safe)|my hand|hug|hold|come|\
                make (?:me )?tea|know))
                it is (?:always|only ever|forever|constantly|never) (?:me|about (?:you|your|what you|me)|your|the same|my (?:fault|job|turn)|something|\
                somebody else's|i who|up to me|on me|left to me|what you|good enough|enough for you|your fault|you (?:who|first|you)|work|football|her|him|them|later|\
                tomorrow|an excuse|too (?:late|much|early)|the wrong|one thing|work first)(?! (?:who gets to|you who (?:remembers|makes|thinks|cheers)))
                i am (?:always|ever|constantly|forever|never) (?:the (?:only )?(?:one|bad|last|villain|idiot|fool|enemy)|(?:one )?(?:who|that)|left|waiting|alone|\
                cleaning|the|wrong|last|second|your|asked|good enough|enough|right|apologi[sz]ing|doing (?:everything|it all|all|the)|picking up|stuck|first|\
                in the wrong|begging|chasing|covering|tidying|expected|important|consulted|invited|thanked)(?! (?:for (?:you|the (?:bus|train|dog))|here|by your|\
                yours|happy|cold))
                i am (?:literally |basically |apparently )?the only (?:one|person|adult|parent|grown-up) (?:who|that|in this|around|here|doing|making|trying|working|\
                paying|cleaning)(?! (?:knows|can open|likes|loves|saw))
                (?:nobody|no one) (?:else )?(?:ever|but me|except me)
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
                (?:told|asked|said|explained|reminded|begged|heard|warned)(?: you| it| that| this| to you)?(?: \\p{L}+){0,3} (?:hundred|thousand|million|\
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
                    .formatted(ALWAYS, WEARS))
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
