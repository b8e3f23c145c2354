package hearth.domain.language;

/** "You don't even care": a guess about the inside of somebody else, told as a fact. */
final class MindReading {
    static final Rule RULE = Telling
            .of("""
                you (?:just |really |simply |obviously |clearly )*(?:do|did|does) not (?:even |really |actually )*(?:care|give a (?:damn|toss))(?! which| what you eat)
                you (?:just |never |clearly |really )*(?:could not|could) care less
                you (?:just |obviously |clearly |really )*(?:do|did) not (?:even |really )*(?:love|respect|value|trust|want|like|need|miss|desire|fancy|notice|see) (?:me|us|my family|my friends|to (?:fix|try|understand|listen|be with|see|hear|spend|help|change|know|come with|live with|touch|talk to|marry))
                you (?:only|just|really|secretly) (?:want|wanted) (?:to win|to hurt|to be right|to control|me to|my|your own)
                you (?:obviously|clearly|secretly|probably) [\\p{L}'-]+
                you (?:did|do|said|say|are doing|planned|meant|forgot|left|came late|broke) (?:it |this |that )?(?:only |just |all )*(?:on purpose|deliberately|to (?:spite|hurt|make|get|punish|annoy|embarrass|show|upset|provoke|wind|test|shut)|because you (?:do not|want|wanted|hate|enjoy|like)|so (?:that )?i)
                you (?:only|just) (?:said|say|did|do|came|come|stay|stayed|called) (?:\\p{L}+ )?(?:to|because|so)
                you are (?:only|just) (?:being nice|nice|saying|doing|here|pretending|with me)
                you (?:all )?(?:think|thought) (?:that )?(?:i am|everything i|you are|it is funny|i will|i do not|nobody|i can not|my \\p{L}+ (?:is|are) (?:stupid|nothing|a joke))
                you would (?:much )?rather be
                i know (?:that )?you (?:were|are|secretly|just|only|want|think|planned|hate)(?! tired| busy| trying| sorry| there)
                you (?:just |really |only )?(?:want|wanted) me (?:to (?:look|feel|fail|suffer|cry|be (?:small|unhappy|alone|like|somebody))|gone|out)
                you wanted to (?:hurt|embarrass|humiliate|punish|upset|provoke) me
                you (?:are|were) (?:just )?(?:trying|hoping) (?:to (?:make me|hurt|upset|provoke|punish|embarrass|get back)|i would|that i would)
                you (?:love|like|care about|care more about) (?:your )?[\\p{L}'-]+ more than (?:me|us|about me)
                because (?:i|we) (?:do not|did not|never) matter to you
                you knew (?:exactly|perfectly well|very well|full well)
                you (?:just )?(?:enjoy|enjoyed|love|like) (?:hurting|seeing me|watching me|making me)
                you (?:have )?(?:never|stopped) (?:really )?(?:loved|loving|cared|caring)(?: me| about)?
                you (?:are|were) (?:secretly|obviously) (?:pleased|glad|happy)
                you (?:just )?hate (?:me|my|being with)
                in your eyes i am|to you i am (?:just|only|nothing)
                you are (?:just |really |clearly |so |obviously )*(?:ashamed of|embarrassed by|bored of|bored with|bored by|tired of|sick of|disappointed in|jealous of) (?:me|us|my)
                you are (?:just |only |secretly )*(?:waiting|looking|hoping) for (?:me to|a reason|an excuse|somebody)
                you have (?:already )?(?:given up on|decided to leave|stopped loving|no feelings|no respect|no love)
                you feel nothing|you wish (?:that )?(?:i|you had never|you were)
                i bet (?:that )?you
                you (?:just )?(?:can not|could not) (?:stand|bear) (?:me|that i|seeing me|my)
                you (?:just )?expect me to read
                your (?:job|phone|mother|friends|work|car|game|team) (?:is|are) (?:clearly |always |obviously )?more important
                i (?:am|mean) nothing to you|i do not matter to you
                """)
            .unless("i (?:guess|wonder|wondered|imagine|started to think|began to think|was afraid|am afraid|might be wrong)|i told myself|maybe you");

    private MindReading() {}
}
