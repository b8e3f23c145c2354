package hearth.domain.language;

/** "Why would you even …": a question that is a charge and wants no answer. */
final class CrossExamining {
    static final Rule RULE = Telling
            .of("""
                <first> why (?:on earth |the hell |in the world )*(?:would|did|do|must|can|will|could|should|have) you (?:\\p{L}+ )*?(?:even|not|always|never|have to|do (?:this|that)|say (?:this|that)|tell|need|so|hide|lie|act|treat|talk|keep|think|go|do|make)
                <first> why (?:can|do|did|would|will|could|have) (?:not )?you not|why (?:can|do|did|would|will|could|have) not you (?:just|ever|even|simply|call|tell|listen|help|answer|talk|care|ask|say|understand|trust|see|do|let|think|once|want|at least|clean|text|write|leave me)
                <first> why (?:on earth|the hell)
                <first> why are you <very> (?:like|so|being|this|doing|acting|always|never)
                <first> why is it (?:so |always |never )*(?:hard|difficult|impossible|my|me|too much)
                <first> why should i (?:believe|trust|listen|care|bother|always)
                what were you thinking(?: of)?$
                how could you (?:even |just |ever )*(?:forget|do|say|not|be|let|leave|lie|think|tell|go|treat)
                how can you (?:even |just |possibly |always )*(?:be|say|not|do|think|sit|sleep|live|treat)
                what (?:on earth |the hell )*is (?:wrong|the matter|going on) with you
                what is your (?:problem|issue|excuse)
                explain (?:to me )?why
                how many times do i (?:have|need)
                do you (?:even|ever|actually) (?:know|think|care|listen|hear|realise|realize|remember)
                when were you (?:going|planning) to tell
                what is it with you|can you (?:please )?tell me why you (?:always|never|have to|must)
                who does that|how dare you|what took you so
                <first> what (?:on earth|the hell|in the world) (?:were|are|did|do|have) you
                <first> why do i (?:even|bother|always|have to)|why is (?:everything|everybody|everyone|your) [^.]{1,40}than me|why (?:can|do|must|are) you (?:never|always)
                do you have any idea|have you (?:ever|even) (?:thought|considered|asked|wondered)|did you (?:even|ever|really) (?:think|listen|try|read|care|ask|look)
                how could you (?:do|say) (?:that|this|such)|where (?:on earth |the hell )(?:were|have) you
                what (?:kind|sort) of excuse|what do you want from me|what am i to you|what did i (?:ever )?do to (?:you|deserve)
                why do you (?:hate|have to|insist|bother|treat|keep|always|never|act|talk to me|lie|hide|do this|do that)
                what did you expect|what do you expect
                is it (?:really )?(?:too much|so hard|that hard)
                are you (?:serious|kidding|even listening|deaf|blind|stupid)
                is that (?:all|really all) you
                what (?:was|is) that supposed to
                """)
            .unless("love to know|like to know|help me understand|i wonder|what would help|i would like to understand|asked me why|sit down|we go");

    private CrossExamining() {}
}
