package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;

/** "Fine.", "nothing's wrong": something left to be guessed. */
final class Unsaid {
    private static final int AT_MOST = 4;
    private static final String BEFORE = "(?:well |oh |yeah |yes |no , |okay , |okay |just |no no |no |ah |ah no |sure |right |look |wow |hm |hmm |really , |, )*";
    private static final String AFTER = "(?: ,? ?(?:then|okay|really|i guess|whatever|honestly|thanks|paul|so|again|as always|by me|babe|dear|love|darling|grand|fine|carry on|please|now|i suppose|go on|forget it|nothing|never mind))*";
    private static final Phrases WHOLE = Phrases
            .of("""
                ^%1$s(?:fine|whatever|never mind|nevermind|nothing|guess|nope|forget it|forget about it|as you wish|suit yourself|okay then|right then|fine then|okay|\
                sure|good for you|noted|wow|wow okay|message received|loud and clear|point taken|duly noted|very well|typical|same as ever|what else is new|\
                do not bother|leave it|let us (?:just )?not talk about it|do (?:that|it|so) then|skip it|not bothered|nothing new|meh|it is whatever|grand so|\
                thanks for nothing|your loss)%2$s$
                ^%1$s(?:i am|it is|everything is|all is|that is|we are) (?:just |totally |perfectly |absolutely |all |completely |honestly |really )*(?:fine|okay|\
                not important|grand|all right|good|great|dandy|over it|cool|used to it|nothing|whatever)%2$s(?: ,? ?(?:you (?:go|enjoy|carry)|do not worry|\
                i will (?:manage|cope|live|survive)))?$
                ^(?:no , )?(?:really , |i said |i told you )(?:it is|i am|that) (?:okay|nothing|fine|grand)?$|^i am (?:fine|grand|okay) , i said$
                i said (?:it is |i am )(?:fine|nothing|okay|grand)(?: ,? ?\\p{L}+)?$|^i said (?:fine|nothing|okay|grand)$
                ^%1$s(?:i am used to (?:it|that|this|being (?:last|alone))|as always|as usual|nice for some|lucky you|good for you|have fun|no comment|\
                you know what you did|forget (?:that )?i (?:asked|said|mentioned|spoke) ?(?:it|anything)?|forget i asked|i have nothing (?:more |\
                else )?to say(?: to you)?|nothing (?:more |left )?to say|i have said (?:all|enough)|it is (?:always )?the same|i will (?:manage|cope|survive|live|\
                be fine|get over it|be grand|say nothing|keep it to myself|not say (?:anything|another word)|leave you to it|be here|wait)|do not (?:worry|bother|ask|\
                mind me|let me (?:stop|keep) you)|you (?:would not|will not|do not|did not|never) (?:understand|get it|notice|want to know|care)|\
                i do not want to talk(?: about it)?|there is nothing to (?:say|talk about|discuss|tell)|nothing you would (?:understand|care about|notice)|\
                (?:you )?(?:go|enjoy|go on|you go|off you go|carry on|work away|enjoy your(?:self| \\p{L}+)?|have (?:a )?(?:fun|great|lovely|nice|good) ?(?:time|\
                night|evening)?)(?: then| so)?|i am sure (?:you are|you did|you will|it was|you have your reasons)|we will see|i would not dream of it|\
                who am i to (?:say|judge|complain|ask)|what do i know|what would i know|nobody asked me|not that (?:you|it|anybody) (?:care|cares|asked|matters?|\
                noticed|would (?:know|notice|care)))%2$s$
                ^%1$s(?:nothing|what) is (?:wrong|the matter|up|going on|new)(?: with me)?%2$s$
                ^%1$s(?:why would (?:i be|anything be|there be)|what makes you think (?:i am|something is)|who said (?:i am|i was|anything|something)|do i (?:look|\
                sound|seem)) ?(?:annoyed|upset|angry|cross|mad|wrong|bothered|hurt|jealous|sad|anything|anything was|is wrong|something)?(?: wrong)?$
                ^%1$s(?:just )?do (?:what|whatever|as|how|however) (?:you (?:want|like|please|think(?: is (?:best|right))?|always do|must|feel|need|think best)|\
                makes you happy|suits you)%2$s$
                ^%1$swhatever (?:you (?:want|like|say|think|prefer|need)|makes you happy)%2$s(?: ,? ?\\p{L}+)?$
                ^%1$sif (?:you say so|that is (?:what|how) you (?:want|feel|see it|think)|you must|you think so|you like|you insist|that is how it is|\
                it makes you happy|that suits you)(?: ,? ?\\p{L}+)?$
                ^%1$s(?:it|that) (?:does not|did not|really does not|no longer|never) matters?(?: ,? ?(?:anymore|now|anyway|forget it|really))?$
                ^%1$s(?:not that )?it matters$
                ^%1$sit is (?:nothing|not important|no big deal|not worth (?:it|talking about|mentioning|saying))(?: ,? ?(?:only|just|really|forget it|never mind|\
                anyway|at all)(?: [^.]{0,25})?)?$
                ^%1$s(?:i do not care(?: anymore| either way)?|i said i am fine|no reason|you know what|you know why|you (?:can )?figure it out|figure it out|\
                ask yourself|think about it|go ahead|you tell me|guess|take a guess|work it out|read my mind|you should know|you know (?:well|full well|rightly|\
                yourself|exactly)|use your imagination|have a think|ask (?:her|him|them|your (?:mother|mammy|friends|phone|sister))|if you have to ask|\
                i think you know)(?: then| why| what i mean| , you know why)?%2$s$
                ^%1$si am not (?:at all |even |one bit |in the least )?(?:angry|cross|upset|mad|annoyed|bothered|jealous|sulking|crying|hurt|in a mood|disappointed|\
                offended|sad|saying anything|talking about it|going to say anything|even surprised|surprised)(?: at all| with you| about (?:it|anything))?%2$s$
                """
                    .formatted(BEFORE, AFTER));
    private static final Telling SAID = Telling
            .of("""
                you (?:should|ought to|must|would) (?:just |already |really |at least )?(?:know|have known|have noticed|have guessed|notice|guess|be able to (?:tell|\
                guess|see)) (?:why|what|how|without|by now|this|it|that (?:already|by now|yourself)|me by now|me well)
                if you (?:really |even |truly |actually )*(?:loved|knew|cared(?: about)?|listened to|wanted|paid attention|looked at|noticed|had (?:eyes|noticed|\
                listened|been listening))(?: me)? ,? ?(?:you would|i would not|we would not|at all|properly)
                if you (?:can not|could not|do not) (?:see|know|tell|guess|figure it out|remember)(?: \\p{L}+){0,4}(?: by now| yourself| without me| after)
                anybody else would (?:have )?(?:notice|noticed|see|seen|know|known|ask|asked)
                i should(?: not)? (?:not )?(?:even )?have to (?:spell|tell|ask|say|explain|beg|draw|remind)
                (?:do|must) i (?:really |have to |really have to )*(?:spell|say) it(?: out)?|why should i have to (?:tell|say|ask|spell|explain)
                without me (?:having to |even having to |)(?:say|ask|tell|saying|asking|telling|spelling|begging|reminding)
                (?:have fun|enjoy yourself|go|enjoy it|have a (?:nice|great|lovely|good) (?:time|night|evening|trip|weekend)|you (?:all )?(?:go|\
                enjoy)) (?:on )?(?:then )?,? ?without me
                no no (?:no )?,? ?(?:you )?(?:go|enjoy|have|do not|it is|i am|i will|that is|take|leave|sure)
                do not (?:worry|bother|mind|fret|concern yourself|trouble yourself|think) (?:about |yourself about |with |yourself with |of )?(?:me(?: at all)?|\
                asking|getting up|coming|helping|answering|explaining|replying|with a card|my birthday)(?= |$|,)(?! (?:, i (?:have got|locked|took)|in a|wrong|\
                i have got it|to the)) ?(?:i will|then|now|$|,|i am|here|at all|as usual|like always)?
                must be (?:nice|lovely|great|grand|wonderful|lovely for (?:some|you)|so nice|nice for (?:some|you)) ?(?:to(?! (?:be (?:home|back|there)|see|hear|\
                meet))|having|being|when|for|that|$)
                (?:it must|that must) be (?:nice|lovely|great|wonderful) (?:to|having|being|for|when|that)(?! (?:see (?:her|him|them) again|be home|hear|\
                have (?:finished|passed|it done)))
                some (?:people|partners|husbands|wives|men|women|couples|of us)(?= [^.]*(?:would|manage|actually|get|have|work|do|notice|remember|care|ask|know|can|\
                have to|are|still|listen|help|talk|love|bring|buy|say))(?! (?:from|at work|in the office|like (?:olives|coriander)|on the bus|have all the luck|came))
                i (?:suppose|guess) (?!i will (?:see|meet|call|ring))(?:i|that is|we|it is|you) (?:will|have to|must|can|am|do|should|just|not|how it is|what|are|\
                have|know|on my own|down to me)
                i will (?:just |do it |go |eat |manage |sort it |handle it |carry it |clean it |deal with it )*(?:do it |sort it |handle it |manage |eat |go |pay |\
                deal with it |carry it |cook |clean )(?:all )?(?:myself|alone|on my own|by myself)(?: then| so| again| like always| as usual| as always|$)
                ^(?:look ,? |jesus ,? |no ,? )*i said i am (?:fine|okay|grand)(?: ,? ?\\p{L}+)?$|you figure it out|think about it and you
                you (?:will|would|must) know (?:it )?if you
                you know (?:perfectly well |exactly |very well |full well |rightly |damn well )?(?:what you did|what is wrong|why i am|what it is|why|\
                what this is about|what i am talking about|what day it (?:is|was))(?: and| ,|$)
                (?:those|ones) of us|(?:nice|lovely|grand|great|well) (?:for some|that some|that somebody|how some|for somebody)
                (?:glad|happy|good|nice|great|lovely) (?:that )?(?:somebody|one of us|some people|some of us|you at least|at least (?:one of us|you|somebody)) (?:is|\
                are|has|have|had|gets?|got|can|could|enjoyed|slept|remembers?|noticed|had a)
                i am (?:not|never) going to (?:say|tell you|explain|spell|repeat|ask|beg)(?! (?:no|you how|goodbye|you who))
                (?:not|never) (?:telling|saying|explaining|going to spell it)(?: you)?(?=$| ,| again| if| why)
                if you (?:do not know|can not see|do not notice|have to ask|need to ask|do not remember)(?: it| that| me| what| why| by now| yourself| then| already|\
                 i am not| there)* ,? ?(?:then )?(?:i|then|there|it|i am|$|what|why|that|forget)
                (?:no , )?do not mind me
                forget (?:that )?(?:i (?:asked|mentioned|spoke|said (?:it|anything|something)|brought it up|ever (?:said|asked|mentioned)|even (?:asked|said|\
                mentioned))|it , (?:i|it)|about it , (?:i|it)|i said)
                (?:forget it|never mind|it is nothing|leave it|nothing|it does not matter|whatever) ,? ?(?:i (?:should not|shouldn't|would not|will|do not|did not|am|\
                was|knew|have)|you (?:would not|will not|do not|did not|never|are|have|were|go)|it is (?:not|fine|nothing|okay|always|too late|my|only)|as (?:usual|\
                always)|like always|nothing|never mind|it was (?:stupid|silly|nothing|only)|there is no (?:point|use)|not (?:important|now|worth)|only|\
                what is the (?:point|use))(?! (?:found|have (?:got|found|sorted) (?:it|one|some)|will (?:get|pick|buy|bring) (?:it|some|one)|sorted|in the|got (?:it|\
                some|one)|remembered))
                ask your (?:mother|phone|friends|sister|brother|mammy|xbox|secretary|new friend|work|boss) (?:then|so|instead|since|if|what|she|he)|you can guess
                (?:i am sure|no doubt|of course|clearly|obviously|i know|apparently) (?:your|you have|the) (?:phone|friends|work|mother|game|match|boss|\
                \\p{L}+) (?:is|are|was|needs?|comes?|has|have|were|more)(?: (?:more|much more|far more|so much more|important|urgent|interesting|first|you|better))+
                do not let me (?:keep|stop|hold|interrupt|disturb|bother|get in)(?! (?:eat|forget|sleep))
                (?:i would not|would not|i do not) want to (?:bother|disturb|interrupt|inconvenience|trouble|be a (?:bother|nuisance|burden)|get in (?:your|the) way|\
                keep you)
                do not (?:put yourself out|go out of your way|all (?:rush|jump)|everybody|do me any favours)(?! (?:home|, (?:the|i|we|it)|on my|love))
                everybody else's \\p{L}+ (?:matter|matters|come first|count)
                (?:other|most) (?:couples|husbands|wives|partners|people|men|women|families|girlfriends|boyfriends) (?:manage|get|have|go|do|would|notice|remember|\
                ask|bring|talk|know|help|call|actually|at least|come|care|eat|still|can)(?! (?:to the|a dog|sushi))
                (?:\\p{L}+'s|my (?:sister's|friend's|brother's)|her|the neighbour's) (?:husband|wife|boyfriend|girlfriend|partner|fella|man) (?:\\p{L}+ )?(?:brings?|\
                brought|does|cooks?|takes?|took|gave|gives|bought|buys|helps?|remembers?|remembered|made|makes|surprised|books?|booked|actually|always|at least|knows|\
                notices|listens|sends|sent|rubs|washes|picks|minds) (?:her|him|them|their)
                i (?:have|had) (?:nothing|no more|no words|nothing more|nothing left) (?:to say|left)(?! to (?:my boss|her|him))
                (?:i see|so that is|now i (?:know|see)|good to know|nice to know|that is) (?:how it is|where i stand|how you (?:feel|are|see|want)|what i am (?:worth|\
                to you)|how much i|my place|who comes first|what matters|all i need(?:ed)? to know)
                you would not (?:understand|get it|notice|care|want to (?:know|hear))(?= |$)(?! (?:it is|with your))
                (?:not that anybody|not that you) (?:asked me|asks me|asked|cares?|noticed|notices|would notice|would care|remembered|minded)(?= |$)(?! (?:the|\
                that (?:day|time)|for (?:tickets|id)))
                (?:clearly|obviously|apparently|evidently) (?:i am not|i do not|it is not (?:important|that important)|my \\p{L}+ (?:is|are|does|do) not)|hint hint
                no prizes for guessing|guess who|(?:i wonder (?:why|who|what) (?:that|it|could|might|might be|would)(?: be)?$)
                (?:anything|something) (?:you|wrong) (?:want|like|forgot|forget) ?(?:to (?:tell|say|mention))?(?: me)?$
                (?:notice|forget|forgot|forgotten|remember|missing) (?:anything|something)$
                """)
            .unless("rain|which film|i feel|please|thank|love you|my love|haha|pizza|colour|curtains|found|glad to come|tonight\\?|i would love|because i (?:was|am)|milk|with (?:the|a) (?:cold|car)|doctor|sleep well");

    /** Short words say it only where they are all there is. */
    static final Rule RULE = writing -> {
        var heard = new ArrayList<Span>(SAID.heardIn(writing));
        var sentences = writing.own();
        if (!sentences.isEmpty() && sentences.size() <= AT_MOST
                && sentences.stream().allMatch(one -> WHOLE.standIn(one.words()))
                && !sentences.getFirst().asks())
            heard.addAll(List.of(new Span(0, 0, sentences.getFirst().words().length())));
        return heard;
    };

    private Unsaid() {}
}
