package hearth.domain.language;

/** A professional's word, or a parent's name, for somebody who only did something. */
final class Diagnosis {
    private static final String NAMES = "(?:narcissist|narcissistic|bipolar|paranoid|psychopath|psychopathic|sociopath|psycho|codependent|co-dependent|hysterical|"
            + "borderline|schizophrenic|delusional|neurotic|autistic|emotionally unavailable|in denial|unhinged|insane|mental|"
            + "crazy|nuts|love avoidant|avoidant|dismissive avoidant type|avoidant|depressed|narc|antisocial|sociopathic|mentally ill|sick in the head|anxiously attached|insecurely attached|obsessive|ocd|manic|depressive|"
            + "passive-aggressive|passive aggressive|toxic|traumatised|traumatized|projecting|gaslighting|masochist|addict|hormonal|menopausal|emotionally stunted|a gaslighter)";

    static final Rule RULE = Telling
            .of("""
                (?:<you are>|you act|you sound|you behave|you must be) <very> %1$s(?! about)
                (?:<you are>|you must be) (?:probably |somewhere |definitely )?on the spectrum
                (?:stop|always|keep|are|just|were) (?:gaslighting|projecting|love bombing|triangulating)
                you (?:always |just |constantly )?(?:gaslight|gaslit|project|love bomb)
                (?:that|this|it) is (?:just |only |again |so |classic |pure |simply )*(?:your )?(?:gaslighting|narcissis[mt]\\p{L}*|projection|avoidant|codependen\\p{L}+|your (?:anxious|avoidant|attachment|trauma|ocd|adhd|ptsd|inner child|disorder|autism|mother|father) ?\\p{L}*)
                you have (?:a |such a |some |serious )*(?:mother|father|god|inferiority|superiority|saviour|victim|napoleon|hero) complex
                (?:textbook|classic|typical|clinical) (?:avoidant|narcissist|case|anxious|borderline|codependent|sociopath)
                your (?:abandonment|attachment|anger|trust|control|commitment|mother|father|daddy|childhood) (?:issues?|problems?|wounds?|trauma)
                (?:get|have) your head (?:checked|examined)|(?:off|take|taken|forgot) your (?:meds|pills)
                (?:your|that) (?:anxious|avoidant|disorganised|disorganized|insecure) (?:attachment|side|style|pattern)
                you (?:have|have got|clearly have) (?:serious |real |big |some |such )*(?:anger|commitment|trust|abandonment|attachment|control|father|mother|daddy|mommy|mummy|intimacy|mental|self-esteem) (?:issues|problems)
                you (?:must |clearly |probably )?have (?:an? (?:attachment |eating |anxiety |mood |bipolar |behavioural )?disorder|a (?:personality |mental )?(?:disorder|complex|problem with anger)|no empathy)
                you (?:really |seriously |just )*(?:need|should (?:get|see|be in|be on)|belong in) <very> (?:therapy|a therapist|therapist|a shrink|shrink|help , professional help|professional help|help with your head|medication|your head examined|psychiatrist|an institution|pills)
                you (?:are|sound|act|look|behave) <very> (?:just |exactly )?like your (?:mother|father|sister|brother|parents|ex)
                just like your (?:mother|father|parents|ex)
                you (?:always |just )?(?:turn|turned|are turning|are becoming|become) (?:into |like )?your (?:mother|father)
                your (?:ocd|adhd|trauma|ptsd|disorder|autism|bpd|complex|daddy issues|mother complex) (?:is|again|talking|speaking|speaks|showing|about|acting)
                it is your (?:ocd|adhd|trauma|ptsd|autism|hormones|period|menopause|depression)
                """.formatted(
                    NAMES))
            .unless("crazy about|picture|photo|lovely|beautiful|so much|what helps|how hard you try|diagnosed");

    private Diagnosis() {}
}
