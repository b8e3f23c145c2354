package hearth.domain.language;

/** The bond itself put on the table in the heat: "then we're done". */
final class Ending {
    static final Rule RULE = Telling
            .of("""
                we are <very> (?:done|finished|over|through)<end>
                i am (?:so |really |just )?done with (?:us|you|this (?:marriage|relationship)|our)
                i am <very> leaving<end>
                i am <very> leaving (?:you|for good|then|tonight for good)
                i (?:will|might|may|could|should|am going to) (?:just |maybe |really )*(?:leave|go|walk out|move out|walk away)<end>
                i (?:will|might|may|could|should|am going to) (?:just |maybe |really )*(?:leave|divorce) you
                i (?:want|need|would like) (?:a divorce|to (?:break up|split up|separate|divorce|end (?:this|it|us)|leave you))
                (?:divorce|separation) is (?:the|my)
                i (?:will|am going to) (?:get|file for|ask for) a divorce
                (?:should|could|might|must|let us|better) (?:just |maybe |really |as well )*(?:break up|split up|separate|call it quits|get divorced|end (?:this|it|us)|stop this relationship)
                then (?:it|this|that) is over
                (?:it|this) is (?:all )?over (?:between us|for us|with us)
                (?:it|this) is over<end>|is over between us
                i am (?:gone|out of here|off for good)
                (?:then )?(?:go and )?find (?:yourself )?(?:somebody|another) (?:else|woman|man|partner)
                should never have (?:married|met|moved in)
                pack(?:ing)? (?:my|your) (?:bags?|things|stuff)
                i (?:would|will|am|might) (?:be )?(?:far |much )?(?:better off|happier) (?:without you|alone|on my own)
                you will be (?:on your own|alone|single)
                (?:of|to) walking out|i am walking out|i walk out for good
                (?:go|live|move)(?: back)?(?: and live)? (?:with|to) your (?:mother|father|sister|brother|parents|friends) then
                i do not want (?:to be (?:with you|married|in this)|this (?:marriage|relationship)|you) (?:anymore)?
                i do not want to be (?:with you|married)
                you can (?:just )?(?:move out|leave|go)(?: then)?(?: if|$)
                i (?:regret|wish) (?:ever |i had never |we had never |the day )(?:meeting|met|marrying|married)(?: you)?
                call it quits
                (?:call|see|get) (?:a|my) (?:divorce )?lawyer
                i can not do this anymore , i am leaving
                (?:do|can) not see (?:a |any |our )?future (?:with|for|together)
                (?:you )?will not (?:ever )?see me again
                (?:this|our|the) (?:relationship|marriage) is (?:over|dead|finished|done|a mistake)
                (?:think|thinking|thought) (?:of|about) (?:leaving|separating|divorce|moving out|ending|a divorce|breaking up|splitting up)
                i (?:might|may) as well (?:live alone|be single|be alone|leave|go|move out)
                let us (?:just )?(?:get divorced|divorce|separate|break up|end it|split up|part)
                i want (?:out|to separate|to move out)|this is your last chance|your last chance|last warning
                (?:marrying|meeting) you was (?:a|the|my) (?:big )?(?:mistake|worst)
                i (?:do not know|am not sure) (?:why|if|whether) i (?:am (?:still )?with you|stay with you|want to stay|still want)
                why are we (?:even |still )?together|get out of my (?:life|house)|i am moving out|you have lost me
                i (?:will|can|could) (?:easily )?find (?:somebody|another)
                then (?:just )?(?:go|leave)(?: ,? ?(?:nobody|no one|i will not|see if)|$)
                should (?:never )?have (?:stayed with|chosen|married|picked|left you)
                we (?:do not|never|did not) (?:belong|fit|work) (?:together|anymore)?
                (?:is|are) (?:nobody|no one) stopping you|what is left of us
                there is the door|do not bother (?:coming|to come) (?:home|back)
                """)
            .unless("with the|with work|airport|the train|the bus|do not want us to|we (?:were|have) finished");

    private Ending() {}
}
