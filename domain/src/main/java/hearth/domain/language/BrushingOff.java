package hearth.domain.language;

/** "Calm down", "you're overreacting": what somebody feels, waved away. */
final class BrushingOff {
    private static final String SMALL = Phrases
            .anyOf("""
                joke, plate, comment, misunderstanding, party, word, text, game, dinner, birthday, cup, glass, message, remark, drink, beer, pint, laugh
                bit of fun
                bit of banter, banter, kiss, like, photo, phase, chat, number, sofa, suggestion, question, haircut, few drinks, few quid, mug, towel, sock""");
    private static final String HEATED = Phrases
            .anyOf("""
                sensitive, emotional, touchy, dramatic, hysterical, over-sensitive, oversensitive, theatrical, serious, intense, hormonal, precious, soft
                needy about, worked up, melodramatic, negative, paranoid about, uptight, highly strung, stressed, irrational, ott, over the top, silly
                ridiculous, daft, childish about, much, fragile, thin-skinned, reactive, jumpy, tired to think""");

    static final Rule RULE = Telling
            .of("""
                calm (?:yourself|down|it|the hell down)(?! (?:, heart|first|after|with tea|together|for me|before i|by|when i))
                cool (?:down|it|your jets)(?! (?:before|first|in the|with ice))|lighten up|chill out|(?:take a )?chill(?:[ -]?pill)|<first> chill<end>
                <first> relax(?: ,? (?:babe|man|will you|it is (?:only|just)))?$|simmer down|settle down
                take a breath(?:er)? (?:and (?:calm|relax)|will you)|dial it down|tone it down|reel it in|wind your neck in
                keep your (?:hair|shirt|knickers) on|catch yourself on|cop on|get real|breathe , (?:babe|woman|man|love|will)
                give (?:it|me) a (?:rest|break)(?= |$)(?! (?:for|this|today|until|from|on|between|then|tonight|tomorrow)) ?(?:will you|would you|about|$)
                (?:would|will) you (?:ever )?(?:relax|calm|chill|stop fussing|give it)|no need for (?:the|all|this|that|tears|drama|shouting)
                you <adv> (?:are |were |always |being )*(?:overreact|overreacting|over-reacting|over reacting|overreacted|exaggerate|exaggerating|exaggerated|\
                overthink|overthinking|over-thinking|over thinking|catastrophising|catastrophizing|dramatising|dramatizing|overdramatic|over-dramatic|\
                over dramatic)(?! (?:i think , can))
                (?:bit of an|such an|an|huge|massive|total) overreaction
                stop (?:over-?thinking|over-?reacting|exaggerating|panicking|catastrophising|dramatising|stressing|worrying about nothing)
                (?:not|no|hardly|never|what a) (?:such |that |really |exactly )*(?:a |such a |that |much of a )?(?:big |massive |huge )?(?:deal|biggie|drama|tragedy)(?! (?:if|to me|on my|at all if|for me|either way|i (?:can|will))|y)
                what is the (?:big deal|drama|problem now|fuss|harm)|how is (?:that|this|it) (?:a|such a) (?:big )?(?:deal|problem|drama|issue)
                (?:is|was|it is|it was|that is|that was|its|over|about|for) (?:only|just|literally|literally just) (?:a|an|another|one|the|some|your) (?:little |\
                small |silly |stupid |wee |bad |tiny |bit of |few |couple of |friendly |harmless )*%1$s(?! (?:for (?:two|me)|and then i))
                (?:it is|its|that is) (?:a|an) %1$s(?:$| , (?:relax|calm|get over|not a|let it|so what|babe|love))
                (?:only|just|one) (?:\\p{L}+ )?(?:a|an|another|one) (?:little |small |silly )*(?:%1$s)(?= |$|,)(?<=one drink|one beer|a joke|a comment|\
                a misunderstanding|little joke|a plate|a word|a text|a party|another party|a game|a laugh|a bit of fun|of banter|one time|one pint|a phase|a remark|\
                a mistake|a chat)
                (?:was|were|am) (?:only|just) (?:joking|kidding|teasing|messing|having a laugh|having fun|playing|winding you up)(?! ,? you look)
                can (?:you )?not (?:you )?take a joke|(?:no|lost your|lose your|where is your) sense of humou?r(?= about| today|$)|have a sense of humou?r
                where is your sense of
                you are (?:actually|really|seriously|still|getting|honestly|that|so) (?:actually )?(?:upset|angry|crying|annoyed|mad|cross|sulking|offended|worked up|\
                bothered) (?:about|over|because of) (?:this|that|it|a|an|one|some)(?! (?:and i (?:get|understand|see)|, (?:tell|talk)))
                what is there to be (?:so )?(?:upset|angry|sad|cross|offended)|(?:only|just) kidding(?: around)?
                it is (?:only|just) an? (?:cat|dog|hamster|bag|bike|ring|photo|toy|mug|jumper)(?=$| ,)
                it is (?:a|only a|just a) (?:playlist|tv|show|song|plant|cushion|door|plate)(?=$| ,)
                mountain (?:out|of)(?: of)? (?:a|it|this|that|nothing)(?: molehill)?|molehill|storm in a tea ?cup|much ado|fuss (?:about|over) nothing
                over nothing(?= |$)(?! (?:but|else))
                all (?:this|that) (?:fuss|drama|noise|carry on|carry-on|performance|crying|shouting|theatre|hysteria) (?:over|about|for|because)
                <first> (?:get over it|move on|build a bridge|suck it up|grow a (?:thicker )?(?:skin|pair)|toughen up|snap out of it|dry your (?:eyes|tears)|\
                live with it|deal with it|pull yourself together)(?= |$|,)(?! (?:as soon|together , |and we will|i am sorry))
                thicker skin|thick skin|snap out of it
                (?:<you are>|you are|are you|that is you|you being) (?:just |being |getting |always |really |a bit |far |way |again |simply |acting )*(?:too|so|over|\
                overly|very|a bit|a little|way too|far too|super|just|ever so|that|being|bit|kind of|all|completely|totally|hyper) (?:much too |too )?%2$s(?! (?:for|\
                about (?:your (?:loss|mother)|the (?:funeral|wedding))|funny|night|with the kids|to (?:pollen|light|noise|the|heat|cold)|and i (?:love|like)))
                that is nothing(?! (?:new|to|i would))|it is nothing really
                (?:that|this) is (?:so |such |pure |just |total |complete |utter )*(?:silly|nonsense|rubbish|petty|ridiculous|trivial|a non-issue|a nothing|no reason|\
                not a reason|not a real|nothing compared|small stuff|ancient history|not worth (?:it|crying|arguing|getting|fighting|the|talking|being))(?! (?:of me|\
                i know|price|weather))
                ancient history|water under the bridge|spilt milk|spilled milk|old news
                (?:years|months|ages|weeks|days) ago (?:now )?,? ?(?:get over|move on|let it|drop|why|who cares|so)
                (?:that|it) was (?:years|months|ages|weeks|a (?:year|month|week)|yesterday|last (?:week|year|month)|\\p{L}+ (?:years|months|\
                weeks) ago)(?: ago)? ,? ?(?:get|move|let|drop|why|who|so|and you|are you still)
                are you (?:seriously |really )?still (?:on|going on|banging on|upset|crying|angry|mad|sulking|thinking|talking|moaning|annoyed|thinking) (?:about)?
                still (?:banging|going|harping) on about
                (?:real|bigger|worse|actual|proper|serious|more important) (?:problems?|things? (?:to worry|to think|going on|happening)|worries|issues)
                (?:people|others|women|men|couples) (?:have|has|had|got) it (?:so |far |way |a lot )?(?:much )?(?:worse|harder|tougher)
                (?:some|other|most|many|lots of|plenty of|half the) (?:people|couples|women|men|wives|husbands|families|world)[^.]{0,25}(?:would (?:love|kill|\
                be (?:glad|happy|grateful|thrilled)|give)|do not (?:even )?(?:have|get)|have (?:it (?:worse|harder)|real|nothing|worse)|starving|are (?:starving|\
                grateful|happy)|cope|get on with it|manage (?:fine|grand|without|with)|live)
                (?:be|should be|could be|try being|bit more) (?:a bit |more |so )?(?:grateful|thankful|glad)(?: (?:that|for|you|i|it)|$)|count your blessings
                you (?:are|do not know how) (?:lucky|spoiled|spoilt)(?: (?:that|i|to have|you|enough)|$)(?! (?:it|the|to be))|first[ -]world problems?
                worse things (?:happen|in life)
                at least i (?:do not|did not|am not|never|have not|came|work|pay|told)(?! (?:here|safe|home|had (?:fun|a good)|see|tried|rest|tell|still))
                <first> let it go(?= now| already|$)
                let us (?:just )?(?:drop it|not make a (?:fuss|thing|scene|drama))
                can (?:we|you) (?:please |just )*(?:move on|drop it|forget (?:it|about it)|stop (?:this|now|talking about)|let it go|leave it|get past|be normal|\
                not make)(?= |$|,)
                (?:just |please )?drop (?:it|the subject|this)(?= |$|,)(?! (?:off|at|in|into|on|by|here|there|to))|^(?:just )?leave it (?:now|then|out|be)$
                (?:please )?stop (?:going on about|banging on|harping|talking about it|dwelling|living in the past|bringing (?:it|this|that) up)
                (?:do|must|will) (?:we|you) (?:have to |need to |always )?(?:go (?:on|over|through) (?:this|about|it)|bring (?:it|this|that) up|dig|rake|keep|\
                talk about (?:this|it|that|feelings|everything))
                forget (?:about )?it ,? (?:it is|already|will you|would you|now|babe)
                you are (?:just |only |clearly )?(?:imagining|seeing|hearing|making) (?:things|it(?: all)?(?: up)?|ghosts|stuff up|problems|drama|this up|that up|\
                something out|everything|an issue)
                you (?:imagined|dreamt|dreamed|made) (?:it|that|this)(?: all)?(?: up)?$
                (?:that|it) (?:never|did not) (?:even )?happen(?:ed)?(?: like that| that way|$)|i never said (?:that|any such|anything)(?= |$|,)
                you (?:have got|got|have|remember|misremember|are remembering) (?:it|that|this) (?:all )?(?:wrong|backwards|twisted)
                you (?:twist|are twisting) (?:everything|my words|it)|your imagination|in your imagination|your memory is
                (?:do not|can not|could not|never) (?:see|know|get|understand) (?:what|why) (?:all )?(?:the |this |you are |it is |that is |you have to |\
                you would be |you get |you make )?(?:fuss|drama|so (?:upset|bothered|worked|angry|sad)|upset|crying|bothered|such a (?:big )?(?:deal|thing|problem)|\
                a (?:big )?(?:deal|problem)|making such|still)
                such a (?:fuss|drama|song and dance|big thing|performance|carry on)
                (?:making|make|made) (?:a |such a |this |it )?(?:fuss|scene|drama|song and dance|big (?:thing|deal)|issue|thing|problem|mountain|production|show|\
                meal) (?:of|out|about|over|for|because|again|into|in front)(?! (?:of it later|pasta|with (?:me|us)))
                so much fuss|song and dance
                (?:enough|spare me|cut|stop|quit|less|no more|leave out|save|forget|drop|always|here comes|no time for|not in the mood for|tired of|sick of|\
                can not (?:deal with|handle|be dealing with|take)|done with) (?:with |of )?(?:the |your |this |all this |all the |all that |more )*(?:drama|dramatics|\
                theatrics|waterworks|tears|tantrums?|hysterics|histrionics|whinging|whining|whingeing|moaning|sob story|act|performance|theatre|nonsense|pity party|\
                crying|feelings|sulking|complaining)
                here (?:we|you|she|he) go(?:es)?(?: again|$| ,? ?(?:the |more |with the |it is )?(?:waterworks|drama|tears|lecture|sob|crying|whining|violin|tantrum|\
                performance|guilt))
                not (?:this|that) again|there you go again
                (?:oh |ah )?(?:god|jesus|christ|lord|no|for god's sake|oh) ,? ?(?:not )?(?:this|that|again)(?: again| with this| with the)?$|what is it now$
                what (?:is it|have i done) (?:now|this time)|(?:always|there is always) something (?:with|wrong with) you
                (?:if it is not one thing|never ends|it never ends with) |more drama|the waterworks
                are we (?:really |seriously )*(?:doing|having|back to|still (?:on|at|doing)) (?:this|that)(?: conversation| talk| fight)?(?: again| now|$)|(?:same )?old (?:record|story|song|chestnut)
                broken record
                out of (?:all )?proportion|blow(?:ing|n)? (?:it|this|that|things|everything) (?:\\p{L}+ ){0,4}(?:up|out)
                do not be (?:so |such |all )?(?:a |an )?(?:dramatic|silly|sensitive|baby|upset|drama queen|like that|ridiculous|emotional|hysterical|paranoid|absurd|\
                difficult|precious|mean-spirited|stupid about|childish|sulky)(?! (?:, i love|if i|when i|for me|that i am))
                (?:was|it is|over|for) (?:only|just) (?:like )?(?:\\p{L}+|a few|a couple of|\\d+) (?:minutes?|seconds?|euros?|pounds|dollars|quid|drinks?|pints|beers|\
                words|texts|messages|mins)(?: late| (?:for god's sake|ago|what))?<end>
                (?:one|once|one single|just the one|only the one|just one|only one) (?:time|evening|night|mistake|drink|dinner|weekend|forgotten|little thing) (?:and|\
                ,) (?:you|it|i am|suddenly|now)
                (?:there is |it is )?nothing (?:here )?to (?:cry|be (?:upset|angry|sad|jealous|so|ashamed)|get (?:upset|angry|so|worked|excited|cross)|get worked up|\
                fuss|make|talk|discuss) ?(?:about|over)?(?! (?:, i (?:have|will|did)|i have|because i|at work))
                                can we not (?:do|talk|have|start|go|fight|for)|(?:not|hardly) the end of the world$
                nobody (?:died|is dying|got hurt|cares$)
                (?:it|that) is not like (?:i|anybody|somebody|you|we) (?:killed|died|hit|murdered|cheated|did anything|crashed|lost|burnt)
                you would think (?:i|somebody|the world|it was|i had)|anybody would think|what do you want me to (?:do|say) about (?:it|that)
                not my (?:problem|fault you|job to)|that is your problem(?! too)|that sounds like a you|tough (?:luck|shit|titty)?$|boo$|so what<end>
                so (?:what|big deal)|big (?:deal|whoop)(?:$| ,| so| you)|whoop(?:-de-| de |ie ).*|^(?:oh |go |go on )?cry about it|your point(?: is)?$
                mak(?:e|ing) (?:too much|a drama|such a drama|a thing|a big thing|a scene|everything|it|an elephant) (?:of|out of|about|such|bigger|\
                worse than)(?! (?:me|sure))?
                you (?:always |just |really )*exaggerate
                you (?:always )?(?:take|taking|are taking) (?:everything|things|it|this|that) (?:so |too |all |very |far too |way too )*(?:seriously|personally|\
                to heart|the wrong way|wrong)
                do not take (?:it|everything|things|that) (?:so |too )?(?:seriously|personally|to heart|the wrong way)
                (?:reading|read) (?:too much|way too much|things|stuff|a lot|something) into(?! (?:the|a) book)
                (?:looking for|look for|finding|invent|inventing|create|creating|making) (?:problems|trouble|drama|things to|issues|something to (?:be|cry|\
                complain)|a problem)(?! (?:at work|in the code))
                everybody (?:gets|is) (?:tired|stressed|lonely|sad)(?=$|,)
                who cares(?= about| what (?!i )| if|$)(?! what i)|who gives a (?:damn|shit|toss|fuck|rat's)|man up
                could be worse|that time of the month
                (?:your|is it your|because of your) (?:hormones|period|time of)|pms|pmsing|hormones talking|(?:are you )?on your period
                it is (?:the|your|just your|just the) (?:hormones|tiredness|wine|drink|stress|pregnancy) ?(?:talking|again|speaking)?$
                you are (?:just |only )(?:hormonal|overtired|hangry|emotional|being (?:silly|difficult))(?= |$|,)(?! (?:, (?:rest|lie|come|sit|\
                let me|i will|go)|come|let me|from|after|and (?:that is (?:okay|fine)|i)|love))
                (?:you will|you would) (?:be over it|live$|survive$|get over it|have forgotten|feel silly)(?= |$)(?! (?:in (?:the|your) (?:exam|interview|test)|tomorrow at|i (?:know|believe|promise)|at the|me when|together|\
                great|brilliant|with the|without)) ?(?:it|about it|this|all about|after|in the morning|tomorrow|by tomorrow|once|when you|$|,)?
                (?:sleep on it|have a (?:nap|lie down|snickers|bath|drink)|eat something|go to sleep|drink (?:some|a glass of) water) (?:and|,|\
                you) (?:you|it|calm|get|stop|then)
                you worry (?:too much )?about nothing
                you (?:analyse|analyze|feel|cry|fuss) (?:too much|about everything|at everything|far too much|way too much)
                (?:always|forever) (?:crying|worrying|fussing|whining) (?:about|over)
                not everything is (?:about|a|an) (?:you|drama|attack|crisis|tragedy|problem|issue)|(?:the world|it) does not revolve around
                nobody else (?:has a problem|minds|complains|would (?:mind|care|notice))
                you are (?:the only one|alone) (?:who|with|in) (?:has a problem|minds|cares|that|this|is upset)|(?:get|got) your knickers in a|knickers in a twist
                storm in
                (?:it is|that is|this is|must be) (?:all |just |only )*in your (?:own )?(?:head|mind)(?=$| babe| love$| ,)
                do not (?:get|go getting|be getting|start getting|go) (?:so |all |yourself so |your |yourself )*(?:worked up|upset|excited|angry|emotional|hysterical|\
                crying|stressed|in a (?:state|huff|flap|twist)|knickers|jealous|mad|dramatic|offended|weird|huffy|soft)
                there is no (?:reason|need|cause|point) (?:to|in|for) (?:(?:be|get|being|getting) (?:so |all )?(?:upset|angry|dramatic|jealous|hysterical|emotional|worked)|tears|drama|cry|crying)
                do not cry(?: (?:about|over) (?:it|that|this|nothing|spilt)|$)|stop (?:the )?(?:crying|whining|moaning|fussing|whinging|sniffling|blubbing|snivelling)
                (?:crying|sulking|moping|tears) (?:will not|does not|is not going to|never) (?:help|change|solve|work|fix|get|bring)
                you (?:have|had) no (?:reason|right|cause|business) to (?:be|feel|cry|complain|get|moan|sulk)
                what (?:have|do|could) you (?:have |possibly have |even have |got )*to (?:be|cry|complain|moan|feel|worry|get) (?:so )?(?:upset|sad|about|angry|\
                stressed|tired|depressed|unhappy|like)?
                (?:it|that) (?:was|is) not (?:that|so|even that|really that|all that) (?:deep|serious|rude|mean)(?! (?:after all , |in the end|\
                , (?:was it|i was|we|thanks)|of you))
                (?:was not|is not) even (?:a|that|about|worth|bad)|it is (?:really |just )?not (?:that deep|worth|a competition|about you|personal)
                no need to (?:cry|shout|be so|be (?:upset|dramatic|rude|jealous)|freak)
                <first> whatever<end> ,? ?(?:i am not|not|think|you)
                i am not (?:having|doing|discussing|talking about|listening to|in the mood for|\
                getting into) this(?: talk| conversation| discussion| again| now| argument| nonsense| tonight|$| with)
                i (?:do not|have not|can not) (?:have|got|be|have the) (?:time|energy|patience|head|dealing|space|mood|bothered) ?(?:for|with|to (?:listen|deal|talk|\
                hear)) (?:this|your (?:drama|feelings|moods|tears|nonsense)|all this|drama|feelings)(?! (?:film|game|show|year|weekend|tonight , can we))
                (?:do not|never) (?:want to|wanna|need to|have to|going to) hear (?:it|about it|this|any more|another word|about your|one more|that again)
                talk to (?:somebody|my|your (?:friends|mother|sister|therapist)) (?:who cares|about it|instead)
                do not (?:start|make)(?: (?:a fuss|a scene|a drama|drama|this|that|again|with (?:the|this|that|me|your)|on (?:me|that|about|this)|me laugh)| now|$)
                ^(?:enough|that is enough|okay enough|enough is enough)(?: now| already| of (?:this|that|it))?$
                are you (?:done|finished) (?:crying|moaning|sulking|whining)
                it is only (?:a|the) (?:plate|cup|text|dinner|birthday|word|day)
                (?:it is|was) (?:only|just) (?:banter|fun|words|a phase|the drink|how (?:i|men|he|she|they)|my (?:mother|friends|way|sense)|the way (?:i|he|she|they)|\
                what (?:people|men|women|mothers|families|lads) do|her way|his way|boys)(?= |$)(?! (?:enough|about|a bit (?:tired|late|sad|cold)))
                boys will be boys|(?:that is|it is) (?:just )?(?:how|who|the way) (?:i am|he is|she is|they are|men are|it is|things are|families are)
                """
                    .formatted(SMALL, HEATED))
            .unless("no big deal if|i learned|my joke was|no big deal (?:for|to) me|not (?:a )?problem|no problem|i calmed|help me calm|my fault|i am sorry|sorry that|i am (?:just|only) tired|let me know|no drama|i overreacted|fancy|calm down together|take your time|i got (?:upset|worked)|thank you|thanks|haha|my love|kids|baby|the dog|the (?:match|film|exam|interview)|don't worry|do not worry|i (?:did not|do not) mean to make");

    private BrushingOff() {}
}
