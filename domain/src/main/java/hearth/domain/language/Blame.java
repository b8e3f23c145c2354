package hearth.domain.language;

/** "You make me furious": a feeling, or what went wrong, laid at somebody's door whole. */
final class Blame {
    private static final String HARD = "(?:furious|angry|mad|sad|cry|crazy|lose|sick with|feel <very> (?:like|small|stupid|invisible|guilty|bad|worthless|alone|"
            + "lonely|awful|terrible|horrible|ashamed|unwanted|ugly|nothing|fat|old|useless|dumb|as if|that)|miserable|jealous|nervous|"
            + "anxious|unhappy|depressed|ill|so angry|so mad|so sad|late|look|shout|yell|scream|hate|doubt|upset)";

    static final Rule RULE = Telling
            .of("""
                you (?:always |just |really |have |are |keep )*(?:make|made|making|got|get|getting) me <very> %1$s
                (?:your [\\p{L}'-]+|your [\\p{L}'-]+ [\\p{L}'-]+|the way you [\\p{L}'-]+|how you [\\p{L}'-]+|what you (?:do|did|said|say)) (?:makes?|made) me <very> %1$s
                you (?:are |keep )?(?:drive|drove|driving) me (?:up the wall|crazy|mad|nuts|insane|round the bend|to)
                your (?:[\\p{L}'-]+ )?[\\p{L}'-]+ (?:drives?|drove|is driving|are driving) me (?:up the wall|crazy|mad|nuts|insane)
                (?:is|was|are) (?:all |entirely |completely |only |just |partly )*your (?:own )?(?:fault|doing)
                (?:all|entirely) your (?:own )?(?:fault|doing)
                you (?:have |always |just |really |had to )*(?:ruin|ruined|spoil|spoiled|spoilt|wreck|wrecked|destroy|destroyed)(?! me for)
                because of you (?:i|we|my|the|our) (?:[\\p{L}'-]+ )?(?:not|never|lost|missed|had to|am|are|feel|have no|can)
                is because of you that (?:i|we) (?:[\\p{L}'-]+ )?(?:not|never|lost|missed|had to)
                if it (?:were|was) not for you
                you are the reason (?:that |why )?(?:i|we|our|my)(?! smile| laugh| am happy| believe| came| come home happy)
                you make it (?:impossible|so hard|hard|so difficult|difficult)
                <you are> <very> to blame
                i blame you|that is on you|this is on you|look what you (?:made|have done|did)
                (?:put|puts|putting) me in (?:a|such a) (?:bad|foul|terrible|horrible|awful) (?:mood|state)
                (?:is|was|it is) (?:all )?down to you that
                thanks to you [^.]{1,40}(?:ruined|late|missed|lost|wrong|spoiled|spoilt|angry|tired|broke|bust|mess|not)
                you (?:have )?cost (?:me|us)
                you (?:made|make) us (?:late|miss|lose|look)
                i (?:am|was|feel|felt) (?:so |really |just |often )*(?:unhappy|miserable|sad|angry|lonely|stressed|depressed|ill|alone|upset|exhausted|broke|in this mess|like this) because of you
                you (?:are|were) (?:what is|the one who is) wrong|if (?:only )?you had (?:not|just|only|listened|called|paid|done|been)
                you (?:have )?(?:broke|broken|break) my heart
                """.formatted(
                    HARD))
            .unless("(?<!un)happy|proud|laugh|in the best way");

    private Blame() {}
}
