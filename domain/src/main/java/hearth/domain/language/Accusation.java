package hearth.domain.language;

/** "I feel that you …", "I feel ignored": a charge in the clothes of a feeling. */
final class Accusation {
    static final Rule RULE = Telling
            .of("""
                i (?:just |really |always |often |still |also |honestly )*(?:feel|felt|am feeling|was feeling) (?:like|that|as if|as though) you(?! next| all| and)
                i (?:just |really |always |often |still |also |honestly )*(?:feel|felt) you (?:are|were|do|did|have|never|always|should|could|only|just|want|wanted|think|put|treat|make|made|expect|use|ignore)
                i (?:\\p{L}+ )?(?:feel|felt|am feeling|was feeling|have felt) <very> (?:attacked|ignored|abandoned|disrespected|manipulated|used|judged|betrayed|neglected)
                i (?:\\p{L}+ )?(?:feel|felt|am feeling|was feeling|have felt) <very> (?:unappreciated|taken for granted|criticised|criticized|belittled|blamed|unheard|rejected)
                i (?:\\p{L}+ )?(?:feel|felt|am feeling|was feeling|have felt) <very> (?:dismissed|misunderstood|unwanted|unloved|cheated|mocked|patronised|patronized|provoked)
                i (?:\\p{L}+ )?(?:feel|felt|am feeling|was feeling|have felt) <very> (?:pressured|insulted|let down|overlooked|excluded|shut out|humiliated|accused|bullied|interrupted|unsupported|exploited|deceived|tricked|nagged|smothered|put down|walked over|pushed away|pushed aside)
                it (?:feels?|felt) (?:\\p{L}+ )?(?:like|as if|as though) you (?:are|were|do|did|have|had|never|always|just|only|want|wanted)(?! with me| there| holding)
                i (?:am|was|have been) (?:constantly |always |just |being )+(?:ignored|criticised|criticized|judged|attacked|blamed|used|belittled|dismissed)
                feel(?:ing)? <very> (?:attacked|ignored|disrespected|used|neglected|taken for granted) by you
                """)
            .unless("your best|really heard|heard me|hear me|understand me|understood me|love me|loved me|are with me|were with me|care|proud|by my side|no longer|thank you|thanks");

    private Accusation() {}
}
