package hearth.domain.language;

/** More blame than is one's own: "it's all my fault, I'm the worst". */
final class SelfErasing {
    private static final String WORTHLESS = Phrases
            .anyOf("""
                useless, worthless, hopeless, failure, idiot, stupid, pathetic, disaster, loser, waste of space, waste of (?:your )?time, fool
                disappointment, nothing, nobody, monster, mess, burden on you, joke, wreck, nuisance, pain, embarrassment, ugly, disgusting, unlovable
                broken, damaged, impossible to love, defective, rotten, rubbish, pointless, hard to love, dead weight, good for nothing, no good, no use
                a lost cause, lost cause, thick, fat and ugly, weak, useless article, no prize, no catch, neither here nor there
                not worth (?:it|the|your|much|anything|loving|knowing|bothering|fighting|a)\\p{L}*, the worst, bad news, poison, toxic, cursed, a problem
                the problem, to blame for everything, hateful, freak, awful, dreadful, terrible, beyond help, beyond repair, such a lot, a lot
                too much for (?:you|anybody|people), too needy, too broken, too damaged, second best, inadequate, deficient, inferior, trash, garbage, scum
                stupid cow, waste, so stupid, pest""");
    private static final String ROLE = Phrases
            .anyOf("""
                person, partner, husband, wife, mother, father, friend, parent, human, human being, boyfriend, girlfriend, lover, daughter, son, listener
                man, woman, excuse for a \\p{L}+, mum, dad, sister, brother, everything""");
    private static final String MINE = Phrases
            .anyOf("""
                needs, feelings, wishes, opinion, opinions, stuff, things, problems, tears, pain, work, time, ideas, say, view, dreams, life, side, thoughts
                preferences, birthday, job, health, plans, tiredness, worries, voice, needs and wishes, own needs""");

    static final Rule RULE = Telling
            .of("""
                (?:all|entirely|completely|only|always|totally|must be|has to be|probably|clearly|obviously|certainly) (?:down to )?(?:my (?:own )?(?:fault|doing|\
                stupid fault)|on me|me(?= |$)(?=,| ,|$| i| and))(?! (?:at maths))
                (?:it is |its )?my own (?:stupid |damn )?fault(?! (?:for eating|for drinking|i ate))
                everything is (?:always )?(?:my fault|because of me|on me|down to me)
                (?:it is |its )(?:all |always |just )(?:me|because of me|down to me)(?= ,|$| i| and)(?! (?:who|that|again who))
                (?:i am|i was) (?:always |the one |entirely |completely |totally )+(?:to blame|the (?:problem|one to blame|guilty)|in the wrong|at fault|wrong)
                blame (?:it all on )?me(?: for everything| , everybody|$| as usual)
                i (?:take|accept|deserve) (?:all|the full|the whole|every bit of)(?: of)?(?: the)? (?:blame|it|guilt)
                i (?:caused|cause|started|start) (?:all|everything|every)
                i (?:always |just |only |have |manage to |will |can only |somehow )*(?:ruin|ruined|wreck|wrecked|spoil|spoiled|spoilt|destroy|destroyed|break|mess up|\
                mess|messed up|screw up|screwed up|poison|fuck up|disappoint|let down|drive away|push away|hurt|kill|burden) (?:everything|everybody|everyone|all|\
                it for everybody|things for everybody|anything good|whatever|every|people|everything good)
                i (?:spoiled|spoilt|ruined|wrecked) it (?:all )?(?:for everybody|for you all|again like|as always|as usual|like i always)
                i (?:always|just|only) (?:\\p{L}+ )?(?:ruin|wreck|mess|spoil|break|destroy|fail|screw|disappoint|get it wrong|make (?:it|things|everything) worse|\
                let you down|say the wrong|do the wrong|do everything wrong|hurt|forget everything|bring|drag)(?! (?:the (?:eggs|yolk)|a glass))
                i am <very> (?:worst|worst \\p{L}+|terrible|horrible|awful|bad|rubbish|lousy|rotten|useless|pathetic|poor|hopeless|shit|crap|dreadful|failure of a|\
                disgrace of a|sorry excuse for a|sad excuse for a|worthless|disappointing|difficult|boring|burdensome|stupid|selfish|weak) %2$s
                i am the worst(?! (?:at|dancer|cook|singer|driver|bowler))
                i (?:am|was|feel|have always been|have been|must be|guess i am|suppose i am) <very> %1$s(?:<end>|(?= for(?! the dinner)| that| about| i | because|\
                 without| to you| as always| like always| who| sorry| , sorry|\
                 haha not))(?<!i am a pain)(?<!feel awful)(?<!feel terrible)(?<!i was stupid)(?<!was an idiot)(?<!was terrible)(?<!was awful)(?<!feel rubbish)(?<!feel rotten)(?<!feel weak)(?<!am weak)(?<!feel dreadful)(?<!feel a lot)
                i am <very> (?:useless|worthless|hopeless|failure|idiot|stupid|pathetic|disaster|loser|disappointment|nuisance|burden|let-down|letdown|disgrace|shame|\
                embarrassment) (?:as a|and|i|at everything|to (?:you|everybody|the family|live with|be around)|in every)
                i am <very> (?:bad|useless|hopeless|terrible|rubbish|no good|shit|crap) (?:at|for|with) (?:everything|anything|all|being|life|love|you|loving|people|\
                this marriage|relationships)
                i am (?:always |just |clearly )*(?:the|your) (?:problem|burden|mistake|one who (?:ruins|ruined|spoils|is broken|is wrong|messes|fails|destroys|\
                breaks)|cause of|reason (?:everything|you are (?:unhappy|sad|stressed|miserable)|for (?:all|every)))
                i (?:do not|did not|never|will never|could never|can not|am not sure i|have never) (?:ever |even |really )?(?:deserve|deserved|be worthy of|\
                earn) (?:you|to be|to (?:have|live with|complain|ask|cry)|your|anything|love|any|happiness|somebody like|forgiveness|kindness|better|it|this family|\
                the kids|nice)
                i (?:deserve|deserved) (?:it|this|that|to be (?:alone|shouted|ignored|hurt|left|punished|treated|unhappy|dumped)|everything you|nothing|all of it|\
                whatever|worse|no better|your anger|what i get|being)(?! (?:as much as|rest|break|holiday|after))
                undeserving of|not worthy of
                i (?:just |really |so )?(?:hate|despise|loathe|disgust|detest|can not stand|am disgusted (?:by|with)|am ashamed of|\
                am sick of) myself(?! for missing the bus)
                i (?:hate|can not stand) (?:who|what|how) i am|i hate being me|i am ashamed (?:to be|of (?:who|what|how) i am|of my)|i disgust (?:me|myself|you)
                i (?:can not|could not|never|can never|will never) (?:ever |even |seem to |manage to )*(?:do|get|say) (?:anything|a thing|one thing|a single thing|it|\
                things) right
                i can not do anything right|i (?:never|can not) get anything right|i can do nothing right
                (?:nothing|whatever|everything|anything) i (?:ever )?(?:do|say|try|touch) is (?:always |ever )?(?:right|wrong|a mistake|good enough|enough|rubbish|\
                worth|stupid|turns)(?! (?:for you|in your eyes|to you))
                (?:everything|everybody|whatever) i (?:touch|love|do) (?:breaks|dies|turns|goes wrong|falls apart|leaves|ends|i (?:ruin|break|spoil))
                i (?:do|say|get) everything wrong|i (?:make|made|will only make) everything worse
                i (?:can not|could not) even (?:do|get|be|cook|make|manage|keep|love|raise)[^.]{0,25}(?:right|properly|without|like a normal|can i|good)
                i (?:am|will be) (?:just |simply |never |clearly |obviously |not going to be )*(?:not |never )+(?:be |been |going to be )?(?:good |pretty |clever |\
                smart |thin |strong |interesting |man |woman |rich |half )?(?:enough|worth|important|lovable|good for (?:you|anybody|anything)|made for|wife material|\
                what you (?:need|want|deserve))(?: for(?! the))?(?! (?:for the|sleep|rest|time|money|hot|to eat|to (?:be|make)|information))
                i (?:will|could|can|would) never (?:ever )?(?:be (?:good|enough|what|the|as|like|able to make you)|make you (?:happy|proud)|measure up|compare|\
                live up|change|be forgiven|get it right|be loved)(?! (?:late|a (?:morning|dancer)|prouder|happier|without))
                (?:no|small|little) wonder (?:nobody|you|everybody|everyone|they|she|he|my|people|the kids)
                (?:any|every)?body (?:else )?would (?:leave|hate|be sick of|have left|get tired of|run) (?:me|from me)
                who (?:would|could|can) (?:ever |even |blame )?(?:you|love|want|put up with|live with|stay with|like|need|marry)(?: me| for (?:leaving|hating|going)|\
                 somebody like me)
                i (?:do not|can not|could not|would not) blame you (?:for|if|at all)(?: (?:hating|leaving|being|going|not|wanting|ignoring|you|shouting|cheating|\
                finding|avoiding|looking|are|left|hate|leave|want)|$)
                i would (?:hate|leave|not want|not love|be sick of|avoid) me(?: too| either)?
                i would not (?:want|love|choose|marry|like) (?:me|to be with me|to live with me)(?: either)?
                you (?:must|probably|should|have every right to|are right to|have every reason to|would be right to|can) (?:\\p{L}+ )?(?:hate|leave|despise|\
                be (?:ashamed|sick|tired|embarrassed|disappointed|angry with|furious with|fed up)|regret|dump|find somebody)(?: of| with| by| in)? ?(?:me|\
                somebody better|marrying me)?(?= |$)(?<=me|better|leave|hate me)
                (?:my|mine) ?%3$s (?:do|does|is|are|did|was|will|can|never|should) (?:really |just |even |probably |all )*(?:not (?:really |even |that )?(?:matter|\
                count|important|worth|as important|mean|relevant|interest|so important|interesting)|never (?:mattered|counted|matter|important|matters)|(?:stupid|\
                silly|irrelevant|unimportant|nothing|worthless|not|wait|come last|less important|boring))(?! (?:to you|for you|today|done|finished|in the|ready|here|\
                at))
                what i (?:want|need|feel|think|say|wish) (?:is not (?:important|worth|the point|relevant)|does not (?:matter|count)|never (?:matters|mattered)|\
                is (?:stupid|silly|irrelevant|unimportant|nothing))
                i (?:do not|never|should not|did not) (?:really |even )?(?:matter|count|have any right|have a right|have the right|deserve a say|need anything|\
                need much|get to (?:complain|be|feel|want))(?! (?:the|to (?:read|open|look)))
                (?:do not|never|no need to) (?:worry|think|bother|mind|care|fuss|ask|trouble|waste|be counting|count|spend)[^.]{0,14} (?:about |of |with |\
                yourself with |your time on |your breath on |for |to do anything for )?(?:me(?: in it| in)?|what i (?:want|think|need|feel|would like)|my (?:feelings|\
                needs|opinion|birthday|side|\\d+(?:th|st|nd|rd)?)|my)(?= |$)(?<=what i want|what i think|what i need|what i feel|what i would like|my feelings|\
                my needs|my opinion|me in it|me in)
                (?:as long as|so long as|only thing that matters is that|all that matters is that|the main thing is) (?:you are|ur|you is|you get|the others are|\
                everybody else is|everybody is|i am not in)(?: |$)[^.]{0,20}(?:happy|fine|okay|what you want|comfortable|not angry)
                i (?:will|can|would) (?:just )?(?:do it|go along with|accept|live with|put up with|change|be) (?:it )?(?:whatever|anything|however|everything|whoever|\
                wherever|with anything|around you|myself completely)(?: you)? ?(?:want|like|say|need|decide|ask|prefer|it is)?
                i will (?:be|try to be|stay|keep|make myself) (?:smaller|small|invisible|out of (?:the|your) way|no trouble|whatever you|less of a|less trouble)
                i (?:do not|will not) (?:need|want|ask for|expect) (?:anything|much|nothing) (?:for myself|from (?:you|anybody|life)|myself|just)
                (?:whatever|anything) (?:you (?:decide|want|say|choose|like|think)) (?:is (?:fine|grand|good|right|okay)|i will|and i will)[^.]{0,30}(?:i (?:will|\
                do not|am)|my|me|not|neither)(?= |$)(?! (?:bring|pick|be there|cook|drive|glad|happy|come|love|help|pay|starving|easy|hungry))
                i (?:will|should|can|have to|better|might as well) (?:just )?(?:give up|cancel|drop|forget|stop|quit|sell|skip) (?:the|my) \\p{L}+[^.]{0,12}(?:it is|\
                my|i do not|yours|you|your)[^.]{0,30}(?:matter|important|more|first|fault|stuff|worth)
                if you are happy ,? ?(?:then )?i am happy
                i (?:have|had) no (?:opinion|preference|say|wishes|needs)(?= |$|,)(?! (?:on the|about the (?:match|election)))
                (?:you )?(?:please )?(?:just )?decide for me(?: also| too|$)|(?:i want|need|wish for) nothing(?:$| ,| for myself)
                you would have (?:had )?(?:a |so much )?(?:much )?(?:better|happier|easier|nicer) (?:life|time|wife|husband|marriage|partner) (?:with|without|if you|\
                had you)
                i (?:am the one who|know i) (?:always )?(?:spoils?|ruins?|breaks?|messes?|wrecks?) (?:things|everything|it)
                who cares what i (?:want|think|feel|need)|tell me (?:who|what|how) to be(?= |$)(?! (?:careful|ready))
                i will (?:do|be|become|change to) (?:whatever|anything|whoever)(?= ,|$| you (?:want|need|like) me)
                forget (?:that )?i (?:said|asked for|wanted|mentioned|need(?:ed)?|feel|felt|exist) (?:anything|something|it all|help)?(?= |$)(?<=anything|something|\
                it all|wanted|needed|exist|help)
                (?:i )?(?:should not|should never|shouldn't|never should) have (?:said (?:anything|a word)|opened my (?:mouth|big mouth)|been born|bothered you|\
                existed|got (?:sick|ill|upset)|married you , you)(?= |$)(?! (?:you to (?:drive|carry|do)|that way|it like that|her|him)) ?(?:on a|when you|for|,|\
                again|anything|$)?
                i (?:talk|feel|cry|ask|need|want|eat|cost|think|am) (?:way |far |just )?too much(?= |$|,)(?! (?:cake|coffee|wine|pasta|about|of the|today|yesterday|\
                on))
                i (?:know )?(?:i )?am (?:just |only |too |such |really )*(?:a lot|too much|hard (?:work|to (?:love|live with|be with))|difficult to (?:love|live)|\
                high maintenance|needy|annoying|exhausting|a handful)(?= |$)(?! (?:better|happier|calmer|more|less|when i (?:have not|am hungry)|about|in the morning|\
                today))
                (?:nobody|who|no man|no woman|nobody else) (?:could|would|can|will) (?:ever )?(?:love|want|like|need|miss|marry|stay with|put up with|choose|\
                live with) (?:me|somebody like me|a \\p{L}+ like me|this)
                i (?:do not|can not|never) (?:know|understand|see|get|imagine) (?:why|how|what) (?:you|anybody|somebody) (?:even |ever |still |would |could |\
                can )*(?:stay|put up with|love|loves|like|likes|want|wants|bother|stand|picked|chose|married|see in me|saw in me|stuck|live with|tolerate|\
                with)(?! (?:pineapple|that (?:film|song|colour)))
                what (?:do|did|could|can) you (?:even |ever |possibly )?(?:see|saw|want|find) (?:in|with|from|of) (?:me|somebody like me)
                why (?:would |do |does |did |are )?(?:anybody|you|anyone) (?:\\p{L}+ )?(?:love|loves|want|wants|stay|stays|put up|bother|with|marry|\
                waste)[^.]{0,14}(?:me|somebody like me|on me|your time)
                i am sorry (?:for (?:existing|being (?:me|alive|born|here|like this|so|such|a|the way|this|who|sad|sick|ill|needy|difficult|useless|in the way|weak|\
                stupid|tired|depressed)|living|breathing|always|everything (?:i am|always|ever)|crying again|needing|having (?:feelings|needs)|my existence|taking up|\
                wasting your|ruining (?:everything|your life)|bothering you again|having been born)|i (?:exist|am (?:such|so|like this|not (?:better|more|prettier|\
                normal|good)|me|me\\b|always|useless|the|a (?:burden|failure|mess|nuisance|disappointment|bad|terrible|waste)|too)|ever (?:was|asked|spoke|said)|\
                was (?:ever )?born|got (?:ill|sick)|always (?:ruin|do|mess|make|get)|ruined (?:your life|everything)|bother|needed you|ruin|can not be (?:better|\
                normal|who|what|enough|more)|have feelings|take up|am not enough|keep (?:ruining|failing|disappointing)))(?! (?:late|tired tonight|for the short))
                sorry for being (?:me|such|so|a|like this|alive|here|the way)(?! (?:late|slow|quiet today|grumpy (?:this|yesterday|earlier)|short with you|tired|rude|\
                loud|distracted|unfair|harsh|snappy))
                ^(?:i am )?sorry ,? sorry ,? sorry
                i (?:always |just |only )*(?:get|do|make|say) (?:everything|it all|it|things) wrong(?= |$)(?! (?:on the form|this time|yesterday|that time))
                (?:am|was) i (?:really )?(?:that|so) (?:bad|awful|terrible|useless|stupid|hard to love|worthless|disgusting)
                (?:of course|as always|as usual|yes|yeah|sure|okay|sorry|fine|right|you are right) ,? ?(?:you are right ,? )?(?:it|everything|that|this) is (?:all |\
                always |entirely |only )+(?:my fault|on me|me)
                my fault ,? (?:it always is|as always|as usual|again|always|like everything|everything is|all of it|for (?:being|existing|having|loving|thinking|\
                needing|wanting|asking|trusting|marrying|expecting|hoping|not being))
                you (?:deserve|deserved|need|should (?:be with|have|find|go and find)|could (?:do|have)|can do|would be (?:better|happier)|should have (?:married|\
                chosen|picked|found)|would have been (?:better|happier)) (?:somebody |so much |a |much |far |off |with |have |so |better |somebody who |\
                with somebody )*(?:better|more|else|normal|who (?:is|can|does not|makes|knows|could|deserves|loves)|prettier|younger|a real|happier|without me|easier|\
                stronger|good|nicer|healthy|proper|different|kinder|not me)(?: than (?:me|this|i)| partner| man| woman| wife| husband| off without me| than what i|\
                 and we both|$| ,| and i)(?! (?:rest|pay|job|sleep))
                you (?:deserve|deserved) (?:better|more|somebody)(?= |$)(?! (?:than (?:how i spoke|that|the way i)|sleep|pay|from (?:them|work|your boss)|credit|\
                answer))
                (?:too good|too kind|too nice) for (?:me|somebody like me)
                i am (?:nothing but|only|just|always|such) (?:a |an |your )?(?:trouble|problem|pain|burden|nuisance|bother|weight|disappointment|mess|hassle|\
                liability|drain|failure|waste|let-down|embarrassment|obstacle|in the way|cost|annoyance|inconvenience)
                in (?:your|everybody's) way(?: again| as usual|$)(?<!you on your way)
                not worth (?:the|your) (?:fuss|trouble|effort|time|bother|tears|wait|money|worry|love|energy|while)
                (?:do not|never) (?:waste|spend) (?:your|any) (?:time|breath|money|energy|love|tears|life) (?:on|with|for) me
                how (?:you|anybody|somebody) (?:could|can) (?:ever |even |still )?(?:love|stand|want|put up with|live with|look at|like|touch|bear) (?:me|\
                somebody like me)
                how (?:do|can|could) you (?:even |ever |still )*(?:stand|love|put up with|live with|bear|look at|want|tolerate) me
                i am (?:so |just |too |simply |clearly |obviously )*(?:unlovable|broken|impossible to love|worthless|damaged|stupid|thick|ugly|dumb|useless)(?= |$|\
                ,)(?! (?:tired|hot|happy|to have|in the|about|for forgetting the (?:milk|bread|keys)))
                i (?:have )?(?:fail|failed|disappoint|disappointed) (?:at |in |as (?:a|your) )?(?:everything|everybody|you (?:all|again|as|in everything|\
                and the kids)|a? ?(?:wife|husband|mother|father|parent|partner)|life|us all|the whole family|all of you|my (?:kids|children|family))
                i let (?:everybody|you all|the whole family|you) down(?: again| as always| as usual| like always| every time)|i (?:always )?let everybody down
                i am (?:always )?letting everybody down
                i am not worth (?:it|your|the|loving|\\p{L}+ing|a|any|much|that)|what is wrong with me(?= |$)
                (?:there is )?something (?:is )?(?:really |seriously |deeply )?wrong with me
                (?:just|please)? ?(?:ignore|forget|do not mind|do not listen to|never mind|leave) me(?: ,? i am| i am|, as)(?: \\p{L}+)? ?(?:stupid|silly|being silly|\
                just|being|useless|nobody|not|a|an|too|always|the|used|wrong|crazy|fine|mess)(?= |$)(?! (?:trying|tired|hungry|on the|at the))
                (?:i )?(?:have no|did not have any|got no) (?:right|business|reason) to (?:be (?:upset|sad|tired|angry|hurt|here|jealous|unhappy)|complain|ask|cry|\
                feel|want|need|exist|say anything|speak|expect)
                (?:take|taking) up (?:so much |too much |your )?(?:space|room|air|time)(?! (?:in the|on the|running|yoga))
                i (?:should|will|had better|better) (?:just )?(?:shut up|keep (?:quiet|my mouth shut)|disappear|stop (?:talking|existing|complaining|having feelings|\
                needing))(?= |$)(?! (?:about the (?:surprise|film)|and listen|now and listen))
                """
                    .formatted(WORTHLESS, ROLE, MINE))
            .unless("at maths|in school|at school|no , i am not|directions|haha|my love|at (?:this game|that game|cards|chess|football|dancing|cooking|singing|parking|games|spelling|names)|like an idiot|the (?:car|bike|fuse|boiler|oven|dinner|rice|milk|bill|satnav|keys?)(?: got| is| was| burned| burnt| gone)|neither are you|and that is (?:okay|all right|fine)|i misread|left (?:my|the)|forgot (?:my|the)|lost (?:my|the)|locked|you are not|my reading|started to think");

    private SelfErasing() {}
}
