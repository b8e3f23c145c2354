package hearth.domain.language;

/** The bond itself put on the table in the heat: "then we're done". */
final class Ending {
    private static final String BREAK = Phrases
            .anyOf("""
                break up, split up, split(?= |$)(?=<end>), separate(?=<end>), call it quits(?! for), get divorced, get a divorce, divorce, end (?:this|it|us|\
                things), stop this relationship, part ways, go our separate ways
                live apart, call off the wedding, cancel the wedding, take a break from each other, not be together, not get married, give up on us""");
    private static final String BOND = Phrases
            .anyOf("""
                marriage, relationship, this relationship, this marriage, our relationship, our marriage, engagement, us, wedding, farce, charade, theatre
                circus""");
    private static final String GOING = Phrases
            .anyOf("""
                leave, go, walk out, move out, walk away, pack, pack (?:my|a) (?:bags?|things|stuff|suitcase|case), disappear, not come (?:back|home)
                find somebody (?:else|new|better|who), find another, file, file for divorce, get on (?:a|the) (?:next )?(?:plane|bus|train|flight)
                go (?:back )?(?:home )?to my (?:mother|parents|family|sister|father)(?:'s)?(?: for good)?, stay at my \\p{L}+'s for good
                move on without you, change the locks, be (?:gone|out of here|out the door|off|done), book a (?:one way|flight home), sign the papers
                take the (?:kids|ring) and go""");

    static final Rule RULE = Telling
            .of("""
                we are <very> (?:over|through|history|dead to each other|no longer together|not (?:meant|right|made) (?:to be|for each other))<end>
                (?:then|or|else|unless [^.]*|if you [^.]*|one more [^.]*|that is it|again and) ?,? we are <very> (?:done|finished)<end>
                we are done ,? (?:you and me|i mean it)
                we are over ,|we are done ,? (?:you and me|i am|i mean|and i|pack|get)
                i am (?:so |really |just |totally )*(?:(?:done|through|finished) (?:with )?|(?:sick|fed up|tired) (?:with|of) )(?:us|you|this (?:marriage|\
                relationship|theatre|farce|whole)|our|being (?:your|married|with you|in this))
                i am (?:so )?over (?:us|you|this (?:marriage|relationship))|that is it ,? i am (?:done|out|finished|through)
                (?:or|then|else) i am (?:out|done|gone|leaving)(?=$| for good| this time)
                (?:then|if you|if this|or|that|unless|because|one more|again and)(?: [^.]*)? ?i am <very> leaving<end>|i am leaving tonight for good
                i am <very> (?:leaving|divorcing|dumping) (?:you|for good|then|tonight for good)
                i (?:will|might|may|could|should|am going to|would|swear i will) (?:just |maybe |really |rather |finally |have to )+(?:walk out|move out|\
                walk away)<end>
                (?:then|or|if you [^.]*|if this [^.]*|unless [^.]*) i (?:will|might|may|could|should|am going to|would) (?:leave|walk out|move out|\
                walk away)<end>
                i (?:might|could|may|am going to) (?:walk out|move out|walk away)<end>
                then (?:maybe )?i (?:will|might|should|am going to) (?:just |really )*go<end>
                i (?:will|might|may|could|should|am going to|would|must|have to) (?:just |maybe |really |finally |have to )*(?:leave|divorce|dump|replace|kick out|\
                throw out) you
                i (?:want|need|would like|demand|have asked for|filed for|am (?:asking for|filing for|getting|considering|thinking about)) (?:for )?(?:a divorce|\
                to (?:break up|split up|separate|divorce|end (?:this|it|us|things)|leave you)|out of this(?! \\p{L})|out of this (?:marriage|relationship)|\
                a separation|(?:an )?annulment|my own place|my key back|you (?:out|gone))
                (?:half a mind|this close|of a mind|ready|tempted|about|one step away|inches away|within an inch|not afraid|prepared) (?:from |of )?(?:to |\
                away from )?(?:%3$s|%1$s|leaving|walking|packing|walking out|moving out|ending (?:it|this|us)|filing|calling (?:it|the)|take the ring|taking the ring|\
                call (?:it|a lawyer|my))
                (?:take|took|taking|taken|here is|have|give you|throw|post) (?:off )?(?:the|your|my|this) (?:engagement |wedding )?ring(?: (?:off|back|and|\
                in))?(?! (?:to be|resized|for cleaning|on|to the jeweller))
                (?:divorce|separation) is (?:the|my)|(?:a |the )?(?:divorce|separation) (?:would be|might be|looks|sounds|is what|papers|lawyer)(?! (?:party|film))
                i (?:will|am going to|might|should|could) (?:just )?(?:get|file for|ask for|start|go for) (?:a |the )?divorce
                (?:should|could|might|must|let us|better|ought to|need to|have to|want to) (?:just |maybe |really |as well |both |probably |finally |\
                seriously )*%1$s(?! (?:the (?:bill|work|chores|bins|cost|money|wood)|it (?:here for|for) (?:today|tonight)|the (?:lights|colours|whites)|for (?:today|\
                tonight)))
                (?:maybe|perhaps) (?:it is|we are|this is|i am|i should|you should|we should) (?:time to (?:%1$s|end|stop|let)|better (?:off )?(?:apart|\
                if we (?:split|separate|end)|alone|without)|(?:not )?(?:meant|made|right) (?:to|for)|with the wrong|over|the end|done)
                then (?:it|this|that) is over|(?:that|this|it) is the end of (?:us|it for us|this|our)|that is it for (?:us|me and you|you and me)
                end of (?:us|story for us|the road for us)|(?:there is|is there) no us(?: anymore| left)?|what us
                (?:it|this) is (?:all |well and truly |definitely )?(?:over|finished) (?:between us|for us|with us|for me|then|this time)
                ^(?:then )?(?:it|this) is over$|is over between us|consider (?:it|this|us|yourself) (?:over|finished|single|done|divorced)
                you are (?:single|free)(?: now)?(?= ,|$| then| so)
                (?:it is|you choose|choose|pick|decide) ,? ?(?:between )?(?:them|her|him|your \\p{L}+|that \\p{L}+|the \\p{L}+|it) or (?:me|us)$
                either (?:the|that|your|he|she|it|they|this) [^.]{1,40}(?:goes|go|stops|changes|leaves|moves out) or (?:i do|i go|i am|i will|we are|me)(?: |$)(?! (?:will do the|can|cook|drive|pick|\
                bring))
                (?:him|her|them|it|the \\p{L}+|your \\p{L}+) goes or i (?:do|go)|or i (?:walk|go|leave|move out)$
                (?:or|and) (?:we are|it is|that is) (?:done|over|finished|it for us)|or (?:tell|say) (?:her|him|them) you are single
                ^(?:it is )?(?:me|us) or (?:her|him|them|your \\p{L}+)$
                (?:then|or|and|if [^.]*) i am (?:gone|out of here)<end>
                i am (?:off for good|moving out(?! of (?:the|my|this))|changing the locks|not coming (?:back|home) (?:this time|ever|again|tonight or)|\
                going to my (?:mother's|parents) (?:for good|and i am not)|(?:going|moving) back (?:to|home) (?:to )?my (?:mother|parents)|\
                putting the house)(?! (?:for|from) (?:the weekend|work|lunch|holiday))
                (?:go and |just |then )?find (?:yourself )?(?:somebody|another|a new|a better|a different) ?(?:else|woman|man|partner|new|better|wife|husband|\
                girlfriend|boyfriend|mug|fool|who|to (?:love|marry|put up))(?! (?:fix|mend|help us|babysit|who can (?:fix|mind)))
                should never have (?:married|met|moved in|said yes|got(?:ten)? (?:married|engaged|together)|come back|taken you back)
                (?:biggest|worst) mistake (?:of my life|i ever made|was)|(?:was|is|it was) a mistake (?:to marry|marrying|moving in|getting)
                (?:marrying|meeting|choosing) you was
                pack(?:ing)? (?:my|your) (?:bags?|things|stuff)(?! (?:for|tonight for|on|already))|packing a bag(?! for)
                your (?:things|stuff|clothes) (?:are|is|will be) (?:packed|outside|on the (?:street|step|lawn|doorstep)|in (?:black )?bags)(?! for)
                i (?:would|will|am|might|could) (?:probably |honestly )?(?:be )?(?:so |far |much |a lot )*(?:better off|happier|better) (?:without you|alone|\
                on my own|single|with (?:somebody|anybody|him|her)|by myself|if we)
                (?:miss|want) (?:being single|my (?:old|single|freedom|own) (?:life|self|again)|to be single)
                life was (?:better|easier|simpler|happier) (?:before you|without you|alone|single)
                easier (?:to be single|being single|without you)
                you will (?:be|end up|die|wake up)(?: up)? (?:on your own|alone|single|divorced|without me)|you can (?:raise|have) the kids (?:alone|on your own)
                you will (?:come home|wake up|get (?:home|back)) (?:to|and) (?:an empty|a note|nobody|i will be gone|no wife|the locks|find me gone)
                (?:of|to) walking out|i am walking (?:out|away)|i walk out for good|(?:the )?door is (?:there|over there)(?: if|$| , (?:go|use))
                (?:there|that) is (?:where )?the door(?: is)?|use the door|close the door behind you
                (?:do not|never) (?:bother )?(?:coming|come|ever come) (?:home|back)(?= |$)(?! (?:late|without (?:milk|bread)|for (?:lunch|dinner|tea)|early|yet|\
                before|until|to an)) ?(?:then|tonight|again|here|to me|at all|this time|ever|$)
                (?:do not|no need to) bother (?:coming|to come) (?:home|back)
                (?:go|live|move|run|crawl)(?: on)?(?: off)?(?: back)?(?: and live)? (?:with|to|in with) (?:your (?:mother|father|sister|brother|parents|friends|ex)|\
                her|him)(?:'s)? (?:then|for good|if|and (?:stay|do not|live))
                marry (?:her|him|your (?:mother|job|phone|work|xbox|computer)|the (?:dog|job)) (?:then|instead)
                why do not you (?:just )?(?:marry|move in with|leave|go live|go and live)
                i (?:do not|no longer|am not sure i|do not think i|can not|never) (?:even )?(?:want|can) (?:to )?(?:be (?:with you|married|in this|here with you|\
                your \\p{L}+|together|with somebody who)|this (?:marriage|relationship)|you|stay (?:with you|married|in this)|do (?:this|us) (?:relationship|marriage|\
                with you)|come back to you|marry you|a life with you|us|live with you|spend my life)(?= |$)(?! (?:to|paying|cooking|working|doing|worry|worrying|\
                think|thinking|tired|angry|sad|thinking that|cold|in)) ?(?:anymore|any longer|like this|then|at all|$)?
                i (?:do not|no longer|stopped|have stopped|am not sure (?:if |that |whether )?i (?:still )?) ?(?:even )?(?:love|loving) you(?: anymore| any longer|$|\
                 now| like)
                i (?:have )?fallen out of love|i (?:am|have) (?:not|no longer) (?:in love|happy) (?:with you|in this (?:marriage|relationship))
                (?:do not|never) (?:love|loved) each other(?: anymore)?
                you can (?:just )?(?:move out|pack|sleep (?:somewhere else|elsewhere) from now)(?: then)?(?: if| , i| and|$)(?! (?:first|ahead|you (?:like|\
                want) to|to the|early))
                (?:go )?sleep wherever you (?:like|want)$
                i (?:regret|wish|curse|rue) (?:ever |i had never |we had never |the day )(?:i |that i )?(?:meeting|met|marrying|married|said yes|saying yes)(?: you)?
                wish (?:that )?(?:i had|we had) never (?:met|married|got)|(?:before|until) i met you i
                (?:get|find|rent|look for|looking for|found) my own (?:place|flat|apartment)|as a single (?:man|woman|mother|father)
                (?:come|come and|you can) (?:get|collect|pick up|fetch) your (?:stuff|things|clothes|bags)(?! (?:for|before the trip))
                (?:collect|carry|fetch|come for|get|take|taking|moving) (?:all )?my (?:things|stuff|clothes) (?:out|away|and (?:go|leave|carry))|carry my things
                see how you (?:like|get on|manage|cope)(?: (?:it|that|on your own|alone|without me))?(?= then|$)
                i (?:have )?(?:been )?(?:looked|looking) at (?:flats|apartments|places|rooms) (?:for (?:me|myself|one)|on my own|alone|,|$)
                i (?:have )?(?:been )?(?:looked|looking) at (?:flats|apartments|places|rooms)$
                i give (?:us|this marriage) (?:until|till|a (?:month|year|week)|another|\\p{L}+ (?:weeks|months))
                (?:take|leave|give me) (?:off )?your key(?:s)? (?:off|back|on the)(?= |$)(?! (?:the hook))
                (?:go )?(?:get|find) (?:yourself )?another (?:one|wife|husband|woman|man)
                ^(?:go on )?(?:then )?(?:, )?pack(?: then)?$|see if i (?:stop|care|miss|chase|notice|beg)(?: you)?|(?:it is|we are) (?:finished|done) between us
                call it quits
                (?:i will|i am|i have|going to) (?:call|calling|called|see|seeing|get|getting|ring|ringing|rung|found|hire) (?:a|my) (?:divorce )?(?:lawyer|solicitor|\
                barrister|attorney)(?! (?:about|friend|for))
                (?:my|the) (?:lawyer|solicitor) (?:will|says|is|can)|see you in court|(?:divorce|sign the) papers
                (?:you will )?hear(?:ing)? from my (?:lawyer|solicitor)
                (?:do|can|could|did) not (?:even )?(?:see|imagine|picture) (?:a |any |our |us |myself )?(?:future|together|growing old|with you|staying|in (?:a|five|\
                ten) years?)(?: (?:with|for|together|here|us))?(?! (?:without you))
                (?:no|what) future (?:for us|with you|together|in this|left)|(?:we are|this (?:marriage|relationship) is) (?:going|headed|heading) nowhere(?: anymore)?$
                what are we (?:even |still )+doing (?:together$|here , you and me)
                (?:you )?will not (?:ever )?(?:see|hear from|find) me (?:again|here|anymore)|see if i (?:am|will|care|come|pick|stay|still|answer)
                (?:do not|never) (?:expect|count on) me (?:to |still )*(?:be|being|stay|staying) (?:here|there|around|waiting|your)(?! (?:before|until|till|by|at|on))
                (?:will|would|might|may) not be (?:here|around) (?:next time|anymore|for ever|forever|much longer|to come (?:home|back) to)
                (?:i|you) (?:might|may|will|could) come (?:home|back) (?:to|and) (?:an empty|find (?:me|the|an)|i am)
                (?:this|our|the|that|the whole) <very> %2$s (?:is|was) <very> (?:over|dead|finished|done|a mistake|a joke|not working|going nowhere|pointless|a lie|\
                hopeless|off|on its last|never going|doomed|failing|a disaster)
                this (?:is|was) not working(?: (?:out|for me|between|anymore|, us))|(?:the )?wedding is off|call(?:ing)? off the (?:wedding|engagement)
                (?:we|this) (?:were|was) never (?:going to|meant to|right)|deal ?breaker
                i have had (?:it|enough|it up to here) (?:with|of) (?:you|us|this marriage|this relationship)
                (?:think|thinking|thought|considering|dreaming|dream) (?:\\p{L}+ )?(?:of|about)? ?(?:leaving(?! (?:work|the|at|early|my|for|on|now|by|around|before|\
                after|to|in|it))|separating|a separation|divorce|moving out|ending (?:it|this|us)|a divorce|breaking up|splitting up|life without you|\
                getting (?:a divorce|divorced|my own place)|being (?:single|alone|free)|walking out|calling it)
                i (?:might|may) as well (?:live alone|be single|be alone|leave|go|move out|be on my own|pack|not be married)
                let us (?:just |not )?(?:get divorced|divorce|separate|break up|end it|split up|part|get married then|finish this|stop (?:this|pretending)|\
                call the whole|forget (?:the wedding|us|about us))
                i want (?:out|to separate|to move out)(?= |$)(?! of (?:the city|this (?:job|town|flat))|for (?:dinner|lunch)|side|tonight|door|and about)
                (?:this|it) is your (?:very )?last chance|your last chance|(?:last|final) (?:warning|chance)(?! (?:to (?:see|buy|get|book)))
                one more (?:time|lie|word|night|fight|scene|chance|mess|slip|stunt|comment|drink|text|message)[^.]{0,40}(?:and|or|then) (?:i am|we are|i will|it is|i|\
                you are|you can|that is)(?: |$)
                (?:marrying|meeting) you was (?:a|the|my) (?:big )?(?:mistake|worst)
                i (?:do not know|am not sure|wonder|can not think|am starting to wonder|often wonder|sometimes wonder|keep asking myself) (?:why|if|whether|\
                how long) i (?:am (?:even )?(?:still )?(?:with you|here|in this|married)|(?:still )?(?:stay|stayed|bother) (?:with you|in this|staying)|want to stay|\
                still want|(?:ever )?married|can (?:stay|do this|be)|still love|love you|want (?:this|us|you)|stick|put up|said yes)
                why are we (?:even |still )*(?:together|married|doing this|bothering|pretending)
                why (?:did|do|am) i (?:ever |even |still )*(?:marry|marrying|married|stay with|with|stay|here|bother staying|say yes|move in|put up) (?:with )?(?:you|\
                to you|married|here)?
                get out of my (?:life|house|home|flat|sight)|^(?:just |then )?get out(?: of here)?(?: then| now| and (?:do not|stay)[^.]*)?$
                i am moving out(?! of (?:the|my|this))|you (?:have|are) (?:lost|losing) me|you (?:will|are going to) lose me
                i am (?:not|no longer) (?:your|going to be your) (?:wife|husband|girlfriend|boyfriend|partner)
                i (?:will|can|could|would|should have|should) (?:always |easily |have |just )*(?:find|found|get|have|married|picked|chosen|stayed with|got|\
                gone for) (?:somebody|another|better|my ex|him|her|a real|anybody else|so much better)(?: else|$| who| than| man| woman| with| to love|\
                 better)?(?! (?:to (?:fix|mend|look|cover|watch|mind)|next time|cake|in the exam))
                (?:somebody|someone) else would (?:love|treat|appreciate|want|have) (?:me|to)
                i (?:can|could) do (?:so much |far )?better(?: than (?:you|this)| elsewhere|$)
                plenty (?:more|of (?:other )?(?:fish|men|women|people)) (?:in|who|would|out)
                (?:then |so |well |fine ,? |okay ,? |go on ,? |well then ,? )+(?:just )?(?:go|leave|piss off|off you go|get out|leave me|\
                move out)(?: then)?(?: ,? ?(?:nobody|i will not|see if|if (?:you|that|it)|and (?:do not|see|never|stay)|back to (?:her|him|your)|to (?:her|him|\
                your mother))|$)
                ^(?:leave|go) then$
                should (?:never )?have (?:stayed with|married|left you|left (?:years|months|ages|long) ago|stayed (?:single|alone))
                we (?:do not|never|did not|no longer|just do not) (?:belong together|belong with each other|fit(?: together|$)|work (?:as a couple|together anymore|\
                anymore)|suit each other|go together)
                we are not (?:suited|a fit)
                (?:is|are) nobody stopping you|nobody is (?:stopping|keeping|forcing|making) you(?: to (?:stay|be)| here| stay|$)|what is left of us
                nothing left (?:of|between|for) us|(?:we have|there is) nothing left(?: (?:to save|to say|between|for us|of us|here)|$)
                (?:staying|only (?:here|stay|still here|with you)|together) (?:only |just )?(?:for|because of) the (?:kids|children|dog|house|mortgage|cat)
                if it (?:was|were) not for the (?:kids|children|mortgage|dog)(?! (?:we would (?:travel|go out)|i would sleep))
                (?:not|hardly) (?:worth (?:saving|fighting for|the fight|it anymore)|a marriage|what i signed|a relationship)|did not sign up for
                i give up on (?:us|you|this)|i have given up on (?:us|you)
                """
                    .formatted(BREAK, BOND, GOING))
            .unless("with the (?:car|kitchen|dishes|shop|painting|report|laundry|school)|with work|airport|the train|the bus|do not want us to|we (?:were|have) finished|i (?:am|was) not leaving|in the (?:film|book|series)|my (?:parents|sister|brother|boss|colleague|friend)(?:s|'s)? (?:got|are|is|was|were|want|wants|left|split|divorce)|holidays?|my love|haha|if it (?:rains|snows|floods)|for the weekend|for the (?:night|gig|shop|match)|i would never|(?:the|our) (?:meeting|film|game|match|course|contract|lease)|last box|would be lost|every (?:single )?time i (?:see|hear|think|look)");

    private Ending() {}
}
