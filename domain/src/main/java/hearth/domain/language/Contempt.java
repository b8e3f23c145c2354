package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;

/** Looking down on somebody: names, mockery, rolled eyes. */
final class Contempt {
    private static final String NAMES = Phrases
            .anyOf("""
                idiot, moron, loser, fool, imbecile, clown, dimwit, half-wit, halfwit, cretin, dope, twit, twat, prick, dick, dickhead, arsehole, asshole
                eejit, gobshite, muppet
                tosser, wanker, bitch, bastard, cow, pig, swine, scumbag, scum, git, waste of space, waste of time, waste of oxygen, sorry excuse
                poor excuse, embarrassment, disgrace, laughing stock
                failure, nobody, zero, worm, dumbass, airhead, pea-brain, donkey, ass, buffoon, joker, tool, gowl, spanner, numpty, plonker, dunce
                simpleton, dummy, ape, ignoramus, excuse for a \\p{L}+, shambles, piece of (?:shit|work|trash|garbage|dirt), useless article
                mistake of nature, joke""");
    private static final String LOW = Phrases
            .anyOf("""
                pathetic, stupid, dumb, ridiculous, laughable, worthless, disgusting, repulsive, vile, thick, dense, brainless, dim, witless, embarrassing
                cringe, cringeworthy
                beneath me, revolting, contemptible, idiotic, moronic, slow in the head, not very bright, not the brightest, not too bright
                sad little (?:man|woman), a sad case, not worth it, not worth my (?:time|breath|tears), tragic, cheap and nasty""");
    private static final String SMALL = Phrases
            .anyOf("""
                silly, stupid, little, precious, pathetic, ridiculous, dumb, childish, sad, sad little, wee, tiny, so-called, idiotic, poxy, crappy, lousy
                rubbish, daft, shitty, stupid little, pretend""");
    private static final String CLEVER = Phrases
            .anyOf("""
                genius, einstein, sherlock, professor, doctor, captain, champ, champion, chief, boss, your honou?r, princess, prince charming, superman
                superwoman, hero, big man, big shot, smart-?arse, smarty pants, mastermind, brains, mr \\p{L}+, miss \\p{L}+, mastermind, wise one, guru
                saint \\p{L}+, big brain, detective, sweetie pie, mother teresa, madam, queen""");

    private static final Telling SAID = Telling
            .of("""
                <you are> <very> (?:%1$s|%2$s)(?! (?:day|hot|good|news|to have missed|funny|amount))
                <you are> a <very> joke|an actual joke
                (?:your|you and your) (?:[\\p{L}'-]+ )?[\\p{L}'-]+ (?:is|are) <very> (?:pathetic|ridiculous|laughable|stupid|disgusting|a joke|embarrassing|worthless|\
                idiotic|dumb|cringe)
                (?:it|that|this) is <very> (?:pathetic|laughable|embarrassing|sad) (?:how|that you|what you|watching you|to watch you|even for you|coming from you|\
                really)
                even (?:for|by) you
                (?:what|such|you) (?:a|an)? ?<very> (?:idiot|moron|loser|fool|imbecile|clown|eejit|gobshite|muppet|prick|dickhead|arsehole|asshole|disgrace|\
                embarrassment|cretin|waste of space|shambles of a \\p{L}+|excuse for a \\p{L}+)(?! (?:i|of myself|the \\p{L}+ (?:is|was)))
                do not be (?:such )?(?:a |an )?<very> (?:idiot|moron|fool|stupid|ridiculous|pathetic|eejit|dense|thick|dumb)
                what kind of <very> (?:idiot|moron|fool|person|man|woman|mother|father|husband|wife|parent|clown|adult) [\\p{L}'-]+
                (?:any|every|a|even a|even the|my) (?:half-wit|idiot|fool|child|moron|monkey|toddler|five year old|\\p{L}+-year-old|\\d+ year old|blind man|dog|cat|\
                goldfish) (?:could|can|would|knows|manages|has more|would have|understands)(?! (?:hear|swim|smell))
                you <very> (?:stupid|dumb|lazy|silly|fat|old|useless|pathetic|ugly|sad|miserable|ignorant|thick) (?:cow|pig|bitch|idiot|git|man|woman|fool|thing|\
                little \\p{L}+|lump|eejit|arse|prick|bastard|goat|bat|hag)
                <first> grow up(?!(?: \\p{L}+)? (?:in|with|near|on))|grow a pair
                you (?:really |just |actually )?(?:disgust|sicken|repulse|revolt) me|i (?:despise|loathe) you
                i (?:am|feel) (?:disgusted|repulsed|sickened|embarrassed|ashamed) (?:by|of|for|to be (?:seen|married|with)) ?(?:with )?(?:you|to you)
                you make me (?:sick(?! with (?:worry|nerves))|want to (?:vomit|puke|throw up|be sick)|cringe|ashamed to)
                makes? me (?:want to (?:vomit|puke)|cringe) (?:when|how|that) you|makes my skin crawl|you turn my stomach
                (?:can not|could not) (?:stand|bear|look at|stomach) (?:the sight|the sound|the smell|looking|being in the same room|even look)? ?(?:of |at |\
                as )?you(?! (?:cry|suffer|being|hurt|sad|in pain|leaving|going|unhappy|go|leave|like this))
                (?:well done|nice one|nice going|good job|bravo|great job|good one|nice work|good man|good girl|excellent|congrats|congratulations|thanks a lot|\
                thank you so much|good luck with that|sure|yes|of course|whatever you say|no|wow|ok|okay|right|oh|ah|aye|sorry) ,? ?(?:there )?,? ?%4$s(?= |\
                $)(?! (?:of|appointment|came|called|gave|is (?:here|in|not in)|at (?:the|school|work)|\\p{L}+ (?:here|called|says|said|is|has)))
                so-called|so called
                boo hoo|poor you|poor little (?:you|\\p{L}+)|poor (?:little )?(?:baby|thing|darling|diddums|me) ,? ?(?:did|do|are|is|was|has|have|you)|cry me a river
                get over yourself|spare me|(?:the )?world's smallest violin|here come the (?:tears|waterworks)|diddums|my heart bleeds
                (?:aw+|ah+|oh+) ,? ?(?:did (?:the|somebody|you|your|my|his|little)|is|has|are|was|poor|does|do|bless) (?:the |your |you |little |baby |somebody |big |\
                diddums |his |her |my )
                your (?:majesty|highness|royal highness|grace|lordship|ladyship|holiness|excellency)
                (?:his|her) (?:majesty|highness|lordship|ladyship|nibs)(?! the (?:baby|cat|dog))
                nice of you to (?:finally|even|show up|join|turn up|grace|remember|notice|wake up|let me know)
                (?:so )?(?:good|kind) of you to (?:finally|even|show up|join us|turn up|grace|remember|notice|wake up|bother)
                glad you could (?:finally )?(?:make it|join|be bothered|fit)
                congratulations ,? (?:you (?:managed|finally|even|have (?:managed|finally))|on (?:finally|actually|doing|managing))
                congratulations on (?:finally|actually|managing)
                (?:do|would) you (?:want|like|expect) (?:a )?(?:medal|trophy|prize|applause|round of applause|parade|gold star|sticker|cookie|standing ovation)
                slow clap|round of applause for|give (?:the|that) (?:man|woman|lad|girl) a (?:medal|prize|cigar)|what do you want ,? (?:a )?(?:medal|cookie)
                (?:husband|wife|father|mother|parent|partner|man|woman|boyfriend|girlfriend|son|dad) of the (?:year|century|month)(?! over here)
                give yourself a (?:clap|medal|pat)|alert the media|stop the press(?:es)?
                oh please ,? you
                yeah right|oh sure ,? you|yeah ,? sure ,? (?:you|like you)|as if you (?:ever|could|would|had|knew|know|understood|care|were ever)
                like you (?:would|could|ever|even|have (?:a|any|ever)) (?:know|knew|understand|manage|had|have|clue|idea|done|worked|plan|cook|care)
                (?:who|what) do you think you are|who (?:do|does) (?:you|he|she) think|what would you know(?: about)?|what do you know about
                you would not know (?:\\p{L}+ ){1,5}if|you would not understand ,? (?:it is|you are|with your)|how would you know
                you could not (?:even )?(?:organise|organize|boil|find your|run a|hold down|manage|change|cook|make|fix|tell|spell|count|read|hammer|keep a|earn|pour|\
                hit) [\\p{L}'-]+ ?(?:[\\p{L}'-]+ )?(?:[\\p{L}'-]+ )?(?:if|even|to save|properly|straight|alive|without|in a|$)
                how (?:stupid|dumb|dense|thick|blind|lazy|pathetic|slow|ignorant|dim) (?:can|could|are|do) (?:you|somebody|one person|a person)
                (?:just )?look at (?:the state|the cut) of (?:you|yourself)
                look at you(?=$| ,| sitting| lying| with| standing| there| trying| acting| crying| pretending)(?! , (?:so|beautiful|gorgeous|all|my))
                listen to (?:yourself|you there)|(?:do|can) you (?:ever |even |actually )?hear yourself|what are you , (?:\\p{L}+|a child)
                are you (?:five|six|twelve|stupid|dumb|thick|simple|thick or|really that|actually that|that) ?(?:stupid|thick|dense|dumb|slow|blind|what)?(?=$| or| ,)
                (?:state|face) of you
                (?:you and )?your %3$s (?:little )?(?:\\p{L}+)(?! (?:face|hands|fingers|feet|toes|hand|smile|nose|ears|sister|brother|one|things|notes|note|ways|girl|\
                boy|voice|bit|song|dance))
                i laugh at you
                (?:everybody|everyone|people|they|my (?:friends|family|mother|sister|brother|mates)) (?:\\p{L}+ )?(?:laughs?|is laughing|are laughing|laughing|\
                sees? (?:what|how|through)|saw (?:it|what)|thinks? you are|pit(?:y|ies|ied)|feels? sorry|warned me|knows? (?:what|how) you|knew (?:what|it)|\
                was right about you|were right about you|told me so|said it|said you|can not stand)(?: (?:at|about) you)?(?! (?:looked|look|were (?:great|lovely)|\
                could|did well))
                laughing stock|you could not (?:even )?if you tried
                (?:bravo|wow|amazing|brilliant|fantastic|incredible|gosh|impressive|unreal|look at that|great) ,? (?:just wow ,? )?(?:so )?(?:you (?:burned|burnt|can|\
                managed|actually|finally|even|did|remembered|noticed|washed|got off|lifted|found|turned up|made it|put|opened|learned|are capable|used|said)|\
                an? (?:whole )?(?:degree|entire|grown|full)|(?:one|two) whole)(?! (?:so well|great|brilliant|it , i am so proud|amazing|it!))
                (?:the great|our great|mister|mr|little miss|the big|miss|mrs|lord|lady|king|queen|saint|captain|doctor|professor) (?:expert|perfect|clever|\
                know-it-all|know it all|hero|boss|genius|i know everything|never wrong|always right|sensitive|important|muck|big shot|high and mighty|wonderful|\
                organised|popular|sunshine|obvious|holy|success|businessman|provider|independent)
                typical you|typical of you|how typical|in your dreams|keep dreaming|dream on|blah blah|bla bla|yada yada|yap yap
                whatever you say ,? (?:boss|dear|princess|your|genius|professor|champ|master)|jog on|get a life|get lost|piss off|fuck off|go to hell|screw you
                fuck you|drop dead|bite me|up yours|sod off|bugger off|shove it|get stuffed|talk to the hand
                a grown (?:man|woman|adult) (?:who|and|that|of|with|crying|can|sulking|in)
                (?:grown|\\d+ years old|thirty|forty|fifty|at your age)(?: \\p{L}+)? and (?:you )?(?:still )?(?:can not|can|still|crying|afraid|have to be|needs?|\
                your mother)
                what a (?:surprise|shock) ,? (?:you|another)|(?:is|are) not you (?:clever|special|great|wonderful|the (?:clever|big|smart))
                you (?:are|were) (?:no|not much of a|not half the|hardly a|barely a|not even half a|not a real|half a|less than a) (?:real )?(?:man|woman|husband|\
                wife|father|mother|catch|prize|provider|oil painting|use to anybody)
                (?:like )?(?:talking|speaking) to a (?:wall|child|toddler|brick wall|stone|post|plank|block)|call yourself (?:a|an)
                you call (?:that|this|yourself|it) (?:an? )?(?:\\p{L}+)|(?:is that|that is) what you call (?:an? )?\\p{L}+
                some (?:husband|wife|man|woman|father|mother|partner|friend|provider|hero|catch|prize|genius|romantic) you (?:are|turned)
                (?:the|our|his|her|my) (?:little |great |big |resident )?(?:genius|expert|professor|oracle|mastermind|master|king|queen|wise one) (?:has spoken|\
                speaks|knows (?:it all|best|everything)|arrives|returns|is here)
                shall (?:we|i) (?:all )?(?:clap|applaud|bow|kneel|curtsy)|now (?:he|she) is (?:the|an) expert
                no wonder (?:they|your (?:boss|ex|friends|mother|brother)|she|he|everybody|nobody|people|the kids) (?:\\p{L}+ )?(?:passed you|fired|sacked|left you|\
                leave|laughs?|dumped|avoid|avoids|does not respect|do not respect|never|can not stand|wants? you|hires?|promotes?|picked|calls?|rings?|replaced)
                more fool me
                (?:met|seen|known|owned|had) (?:\\p{L}+ ){1,3}with more \\p{L}+(?! experience)
                more (?:brains?|sense|ambition|personality|backbone|charm|intelligence|manners|class) (?:in|than) (?:a|my|your|the|an?)
                you can not (?:even )?(?:run a bath|boil an egg|read a (?:\\p{L}+ )?(?:map|timetable|clock|recipe|label)|change a bulb|tie your|string (?:two|a)|\
                spell|add up|count to|organi[sz]e a|find your own)
                (?:mr|miss|mrs|mister) (?:perfect|know-it-all|clever|always right|never wrong|big shot|important|high and mighty)|your sort(?= |$)(?! of)
                embarrassment to be seen|(?:brain|boomer) brain
                (?:aw+|ah+) ,? ?(?:is|was|are|has|did|does|do) (?:the |our |my |mommy's |poor |little |big |somebody's? |baby |him |her |he |she |you )+(?:\\p{L}+)
                half a brain|gold star
                (?:my|a|an|even my|even a|any) (?:\\p{L}+ )?(?:\\p{L}+[ -]year[ -]old|nephew|niece|toddler|grandmother|granny|dog|goldfish)(?: \\p{L}+)? (?:could|\
                would have|would|can|knows|has|handles?|manages?)(?= [^.]*(?:better|than you|you|more))
                even (?:the|a|my|our) \\p{L}+ (?:can|could|does|would|manages?)(?: to)?(?: \\p{L}+)? better
                (?:his|her|your) (?:little |precious |poor |big )*feelings (?:get )?hurt(?= by| at|$)|feelings hurt by a
                nobody asked (?:you|for your)|shut up (?:and|about|for once|already|you|will you|with)(?! you (?:did|got))|(?:just|will you|would you|oh) shut up
                shut your (?:mouth|face|trap|gob)
                nobody (?:cares what you|else would (?:have|want|take|put up|touch|marry)|wants to hear (?:you|your)|would (?:have|want|take|touch|miss) you|\
                likes you|takes you seriously)
                (?:no|not one) (?:other )?(?:man|woman|person) would (?:have|want|put up)
                (?:do not|try not to|careful|mind you do not) (?:strain|hurt|overwork|exhaust|injure|tire) (?:yourself|your brain|your head)
                (?:thinking|maths|cooking|work|that|it|brains?|money|responsibility|cleaning|effort|loyalty|punctuality) (?:is|was|are) (?:not|never|\
                hardly) (?:your (?:department|strong|thing|strength|forte|area)|exactly your)
                let me (?:explain (?:it|this) (?:slowly|again slowly|in|like|so)|use (?:small|short|simple|little) words|draw you|spell it out|translate|dumb)
                (?:shall|should|will|do) i (?:have to |need to )?(?:draw|explain it|write|spell|say it) (?:you a (?:picture|diagram|map)|slower|slowly|it down|\
                in crayon|with)
                too (?:complicated|big|hard|difficult|long a word|clever|deep|advanced) for (?:you|your (?:little )?(?:brain|head|mind))|one brain cell|brain cells?
                (?:brain|mind|iq|attention span|personality|charm|depth|charisma|patience|backbone) of (?:a|an) \\p{L}+|a brain in|use your (?:one|two|tiny)
                is (?:there )?anybody (?:home|in there)|lights are on|village idiot|people like you|(?:your|that) (?:kind|sort|type) (?:of people|never|always)
                you are (?:punching|out of your depth|in no position|hardly one to|a fine one to|one to talk)|(?:fine|rich|good one) ,? coming from you|that is rich
                pot , kettle|no class|(?:could|should) have (?:done (?:so much )?better|married (?:up|better|a real))|(?:marry|married|marrying) (?:down|beneath)
                (?:settled|settling) for (?:you|this)
                my (?:ex|last boyfriend|last girlfriend|brother|sister|friends' husbands|mother|father)(?: \\p{L}+)? (?:was|is|were|earns?|makes|would never|\
                would have|would not|had|could|sends) (?:twice|more|ten times|right|better|a real|at least|never so|half|more money|home more|embarrass|so)
                (?:cute|adorable|sweet|funny|hilarious|precious) (?:that|how) you (?:think|thought|believe|imagine|still|try|actually)
                bless (?:your|you|him|her) (?:little )?(?:cotton|heart ,? you|for trying)|nice try(?= |$)
                (?:oh |how |very |so |real |really )(?:mature|grown-up|original|classy|brave|helpful|clever|manly|lovely for you|impressive)(?: of you)?$|very mature
                real mature|how very \\p{L}+ of you|aye right
                (?:big|brave|clever|great|hard|tough) (?:man|lad|fella|woman|girl|boy)(?: yourself)? ,? ?(?:are not you|you are|now|all right|aren't|eh$|at it again|\
                with your)
                (?:yeah|sure) because you are so|because you are (?:so|such an?) (?:perfect|expert|genius|clever|great|smart)|you with your|lol at you
                haha (?:you|at you)(?: with| and your| really| actually| think)|do not make me laugh|^(?:haha |oh |yeah ,? )?you wish$
                i have (?:lost|no) (?:all |any )?respect (?:left )?for you|i do not respect you
                i (?:have )?(?:never|no longer|stopped) (?:respect|respected|respecting) you
                how do you (?:even )?(?:manage to|get dressed|survive|hold down|function|tie)
                do you need (?:a|me to hold|help with|your mother|instructions)(?: map| manual| your hand| hand-holding| nappy| bib| diagram)
                """
                    .formatted(NAMES, LOW, SMALL, CLEVER))
            .unless("^(?:i am |well ,? )?(?:so |very )?sorry|my favou?rite|i adore|i love (?:you|it|that)|legend|what a fool i|poor you , (?:come|let me|i will)|my love|come here|of course i|want to marry|you (?:big|daft|absolute) (?:softie|pest|legend|hero)|like an idiot i|i am (?:an|such an|the|a) (?:idiot|fool|eejit)|in the film|the (?:film|match|referee|boss|queue)");

    /** Rolled eyes are no words, and stand for the whole of what they stand beside. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        if (writing.marked().contains("🙄") || writing.marked().contains("🤡") || writing.marked().contains("👏"))
            heard.addAll(everything(writing));
        return heard;
    };

    private Contempt() {}

    private static List<Span> everything(Writing writing) {
        var spans = new ArrayList<Span>();
        for (int at = 0; at < writing.own().size(); at++)
            spans.add(new Span(at, 0, writing.own().get(at).words().length()));
        if (spans.isEmpty())
            spans.add(new Span(0, 0, 1));
        return spans;
    }
}
