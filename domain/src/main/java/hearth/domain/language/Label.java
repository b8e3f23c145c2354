package hearth.domain.language;

/** "You're so lazy": what somebody is, in place of what happened. */
final class Label {
    private static final String TRAIT = Phrases
            .anyOf("""
                lazy, selfish, immature, childish, stubborn, inconsiderate, needy, thoughtless, unreliable, heartless, careless, rude, snobbish, spiteful
                vindictive, sneaky, tactless, shallow, fake, superficial, bad-tempered, short-tempered, hot-tempered, grouchy, sulky, unreasonable
                incompetent
                undependable, pushy, pedantic, fussy, sloppy, untidy, forgetful, oversensitive, hypersensitive, unromantic, antisocial, greedy, disloyal
                unfaithful, unforgiving, manipulative, pessimistic, hopeless, helpless, ungrateful, cruel, stingy, dishonest, two-faced, bossy, clingy
                irresponsible, arrogant, insensitive, uncaring, unloving, ignorant, boring, dull, moody, grumpy, messy, egoistic, egotistical, self-absorbed
                self-obsessed, self-righteous, self-important, self-cent(?:red|ered), self cent(?:red|ered), unfair, nasty, petty, vain, weak, lame
                spineless
                disorganised, disorganized, chaotic, judge?mental, possessive, impatient, intolerant, narrow-minded, close-minded, closed-minded
                pig-headed, pigheaded, bull-headed, hard-headed, headstrong, big-headed, conceited, smug, pompous, condescending, patronising, patronizing
                cynical
                sarcastic, hypocritical, cowardly, gutless, deceitful, untrustworthy, sly, devious, calculating, scheming, callous, cold-hearted
                hard-hearted
                ruthless, unkind, mean-spirited, hostile, hot-headed, reckless, wasteful, tight-fisted, tight, miserly, frigid, apathetic, unmotivated
                undisciplined, slovenly, filthy, clueless, inattentive, absent-minded, scatterbrained, scatty, unhelpful, uncooperative, demanding
                high-maintenance, high maintenance, whiny, whingy, argumentative, confrontational, stuck-up, stuck up, spoiled, spoilt, entitled, inflexible
                uptight, obnoxious, annoying, irritating, tiresome, insufferable, hateful, evil, wicked, rotten, good for nothing, good-for-nothing
                workshy, work-shy, irrational, humourless, joyless, emotionless, closed off, closed-off, unapproachable, secretive, evasive, flaky, fickle
                flirty
                sexist, bigoted, macho, chauvinist, chauvinistic, paranoid-ish, jealous person, useless, hard to love, full of yourself, up yourself
                unbearable to live with
                stubborn as a mule, all talk, all mouth, never satisfied, impossible to please, impossible to (?:talk|live|deal|reason) (?:to|with)
                not normal, a law unto yourself""");
    private static final String SOMEBODY = Phrases
            .anyOf("""
                liar, cheat, cheater, hypocrite, coward, brat, baby, child, kid, toddler, teenager, nag, slacker, cheapskate, snob, know-it-all, know it all
                control freak, neat freak, perfectionist, drama queen, drama king, spoilt child, spoiled child, bully, mess, cold fish, miser, hothead
                sulker, princess
                diva, egoist, egotist, egomaniac, slob, lazybones, layabout, workaholic, freeloader, sponger, leech, parasite, scrounger, couch potato
                hoarder, gossip
                snake, rat, witch, brute, tyrant, dictator, martyr, killjoy, spoilsport, wet blanket, grouch, grump, moaner, moan, whiner, whinger
                complainer, crybaby, wimp
                wuss, pushover, doormat, quitter, procrastinator, pain in the \\p{L}+, nightmare, ice queen, robot, (?:mummy|mother|mommy|daddy|\
                mammy)'s boy, mammys boy, man-child
                man child, manchild, people pleaser, backstabber, traitor, fraud, phon(?:e)?y, attention seeker, show-off, gold digger, spendthrift
                skinflint, smart-?arse, smart-?ass
                smart alec, dosser, waster, layabout, big child, overgrown (?:child|teenager|\
                baby), old goat, mule, bore, burden, sneak, pushover, doormat, cold-hearted thing, chancer, user, brick wall, fusspot, windbag
                so-and-so, lazy so-and-so, disappointment of a \\p{L}+, mean (?:man|woman|person|streak), flake, sulk, scrooge, penny pincher, penny-pincher
                party pooper, slave driver, lump, freak, good-for-nothing""");
    private static final String ROLE = Phrases
            .anyOf("""
                father, mother, partner, husband, wife, parent, friend, listener, person, cook, driver, boyfriend, girlfriend, lover, man, woman, human
                human being, son, daughter, dad, mum, role model, host""");
    private static final String QUALITY = Phrases
            .anyOf("""
                manners, heart, backbone, spine, shame, conscience, compassion, class, tact, discipline, ambition, decency, consideration, warmth
                self-control, willpower
                sense of (?:humour|humor|responsibility|shame|decency|duty|direction in life), guts, balls, respect for anybody, staying power, work ethic
                drive, cop on, loyalty, common sense, morals, integrity, principles, initiative""");

    static final Rule RULE = Telling
            .of("""
                (?!you are the most \\p{L}+ (?!person|man|woman|human|partner|thing|husband|wife|so))<you are> <very> (?:%1$s|%2$s)(?! (?:to (?:open|see|hear from|\
                get)|as a kid|about (?:pizza|music|books)))
                <you are> <very> (?:bad|terrible|awful|lousy|rubbish|horrible|poor|useless|shit|crap|dreadful|lazy|absent|desperate|hopeless) %3$s
                <you are> <very> (?:selfish|unreliable|difficult|dishonest|cold|negative|bad|horrible|lazy|awful|terrible|arrogant|cruel|bitter|mean|weak|greedy|\
                jealous|nasty|boring|toxic|unpleasant|hard|closed) (?:person|man|woman|human|human being|character|piece of work|bastard|bitch|old \\p{L}+|git|cow)
                <you are> (?:so|just|such|really|always|too|very|simply|just so|being|being so|that|fierce|awful|unreal|some) <very> (?:cold|distant|dramatic|mean|\
                negative|difficult|clumsy|slow|unpredictable|defensive|critical|passive|jealous|impulsive|predictable|weird|strict|hard|harsh|loud|contrary|thick|odd|\
                thin-skinned|cheap|dry|dirty|demanding|disrespectful|nosy|gullible|naive|indecisive|unavailable|inconsistent|wound up|awkward)(?! (?:for me|day|\
                to find|to say no))
                <you are> <very> (?:cold|distant|mean|awful|horrible|nasty|harsh|disrespectful) (?:to|with|towards) (?:me|my|us|everybody|people)
                <you are> <very> impossible(?! (?:not|to (?:buy|beat|resist|forget|replace|hate)))
                <you are> <very> (?:impossible|bitter|unbearable|insufferable|intolerable|exhausting|hard work|heavy going|a nightmare|trouble|bad news|no good|\
                no use|no help|no better)<end>
                <you are> <very> (?:bitter|grumpy|cold|distant|mean|hard) and
                <you are> (?:no use|no good|no help|useless|hopeless) (?:to|at|with|around|in)
                <you are> too sensitive for
                <you are> (?:hard|difficult|exhausting|impossible|not easy|a nightmare|hell|no picnic) (?:work|to (?:live|be|deal|talk|reason|please|be around|\
                be married|love))
                you (?:are|were) not (?:a <very> )?(?:team player|good (?:partner|husband|wife|father|mother|listener|parent|person|friend)|real partner|reliable|\
                trustworthy|capable of (?:love|loving|change)|husband material|partner at all|man i can rely on|person who)
                <you are> <very> (?:mean|tight|careless|stingy|hopeless|useless|terrible) with (?:money|people|the kids|everybody|your)|^such a <very> (?:%2$s)
                <you are> too (?:proud|soft|hard|quiet|loud|lazy|slow|easily led|comfortable|clever by half|big for your boots)(?! (?:of|on yourself|for me|tonight|\
                to hear))
                ^(?:so|too|how|such|always so|just so|plain) (?:%1$s)(?! (?:of me|today|sunday|morning))
                %1$s as (?:your|a|an|the|they come|hell|ever|usual)(?! (?:cat|sunday))
                <first> (?:what|such) a <very> (?:%1$s|%2$s)(?= (?:thing|person|man|woman|way|comment|attitude|so-and-so|you)|$|,| ,)
                <first> (?:typical|classic) <very> (?:%1$s|%2$s|man|woman|men|only child|male|female|selfish \\p{L}+)
                ^<very> %1$s(?:$| (?:that is (?:the|what|all)|you are|is what you are|as usual|as ever|as always|man$|woman$))
                ^<very> %1$s ,? ?(?:that is (?:what|all|the)|you are|is what you are|as usual|as ever|as always)
                (?:how|so) <very> %1$s (?:you are|are you|of you|can you|can somebody|you can be|you have become)
                %1$s ,? is what you are|%2$s ,? (?:that is|is) what you are|there is (?:only )?(?:one|a|no other) word for (?:it|you|that)
                (?:i )?(?:married|am married to|live with|am living with|am stuck with|got|share a bed with|ended up with|fell for|am dealing with|have|\
                picked) <very> (?:%2$s|man who can not|woman who can not|big baby|child|third child|second child|extra child|another child)(?! (?:on the way|\
                of our own))
                <you are> (?:like|worse than) (?:having )?(?:a|another|an extra|the|one of the|my third|our third|my second|a third|a second) (?:child|kid|toddler|\
                teenager|baby|kids|children|stone|wall|robot|fridge)
                the most (?:%1$s|difficult|negative|unreliable) (?:person|man|woman|human|partner|thing|husband|wife|creature|individual)
                (?<!i am )the (?:laziest|meanest|rudest|coldest|messiest|stingiest|pettiest|nastiest|moodiest|grumpiest|neediest|bossiest|tightest|sulkiest|\
                worst) (?:person|man|woman|human|partner|husband|wife|father|mother|listener|boyfriend|girlfriend)
                your <very> (?:laziness|selfishness|coldness|stubbornness|childishness|carelessness|arrogance|immaturity|meanness|greed|vanity|jealousy|pettiness|\
                neediness|thoughtlessness|cowardice|bad temper|cold heart|big ego|ego|huge ego|attitude problem|self-pity|stinginess|rudeness|moodiness|\
                ungratefulness|self-importance|stupid pride|pigheadedness|pig-headedness|insensitivity)
                you (?:have|had|have got|got) (?:no|zero|not an ounce of|never had any|absolutely no|about as much) %4$s(?! for (?:spicy|hills))
                you (?:do|did) not have (?:a|any|an ounce of|the|a shred of|one bit of) <very> (?:%4$s|kind bone|romantic bone|caring bone|considerate bone)
                (?:is|are) not (?:a|one) \\p{L}+ bone in your body
                you have (?:a|such a) (?:heart of stone|cold heart|nasty streak|mean streak|cruel streak|bad attitude|big mouth|foul mouth|filthy temper)
                you are made of (?:stone|ice)
                you (?:only|just) (?:ever )?(?:think|care|look out|live|thought|cared) (?:of|about|for|after) yourself
                you (?:think|care) (?:of|about) (?:nobody|no one|nothing) but yourself|all you (?:think|care) about is yourself
                you (?:are )?only (?:interested in|in it for) yourself|you love (?:only )?yourself|yourself first and
                (?:i|we) (?:can|could) not rely on you|(?:nobody|no one|you) can (?:ever )?(?:rely|depend|count) on you
                you (?:can not|could not) be (?:trusted|relied on|counted on|bothered)
                as (?:stubborn|thick|cold|mean|useless|tight|selfish|reliable) as (?:a|an|your|the)
                ^(?:you )?(?:%1$s|old|stupid) (?:%2$s|so-and-so|\\p{L}+ that you are)|the (?:%2$s|egoist) (?:that )?you are
                you (?:just )?(?:sulk|act|behave|carry on|go on|react|are acting|are behaving|are carrying on|are sulking) <very> (?:five|three|two|six|twelve|\
                fifteen|\\d+) years? old
                you (?:sulk|act|behave) (?:like|as if you were) <very> (?:%2$s|\\p{L}+-year-old|three year old|five year old|king|queen|teenager)
                """
                    .formatted(TRAIT, SOMEBODY, ROLE, QUALITY))
            .unless("in the best way|teacher|my favourite|not to love|(?:my|your|a) (?:jacket|coat|blanket)(?=$| ,| on)|adore|i love (?:you|it|that|how|when)|my love|haha|and (?:we|i) love|my favou?rite thing|i admire|lovely|on sundays and|as a (?:baby|child|kid|boy|girl|teenager)|for a film|character in|in the (?:film|book|play)|the way i like");

    private Label() {}
}
