package hearth.domain.language;

/** "You're so lazy": what somebody is, in place of what happened. */
final class Label {
    static final Rule RULE = Telling
            .of("""
                <you are> <very> (?:lazy|selfish|slob|immature|childish|stubborn|inconsiderate|needy|thoughtless|unreliable|heartless|careless|rude|careless|egoist|egotist|egomaniac|snobbish|spiteful|vindictive|sneaky|tactless|shallow|fake|superficial|bad-tempered|short-tempered|grouchy|sulky|jealous person|unreasonable|incompetent|undependable|pushy|pedantic|fussy|sloppy|untidy|forgetful|oversensitive|unromantic|antisocial|greedy|disloyal|unfaithful|unforgiving|manipulative|pessimistic|lazybones|layabout|workaholic)
                <you are> <very> (?:hopeless|helpless|ungrateful|cruel|stingy|dishonest|two-faced|bossy|clingy|irresponsible|arrogant|insensitive)
                <you are> <very> (?:uncaring|unloving|ignorant|boring|dull|moody|grumpy|messy|egoistic|egotistical|egoist|self-absorbed|unfair)
                <you are> <very> (?:self-cent(?:red|ered)|self centred|self centered|nasty|petty|vain|weak|lame|useless|disorganised|spineless)
                <you are> <very> (?:liar|cheat|hypocrite|coward|brat|baby|child|nag|slacker|cheapskate|snob|know-it-all|control freak|perfectionist)
                <you are> <very> (?:drama queen|drama king|spoilt child|spoiled child|bully|mess|cold fish|miser|hothead|sulker|princess|diva)
                <you are> <very> (?:bad|terrible|awful|lousy|rubbish|horrible|poor) (?:father|mother|partner|husband|wife|parent|friend|listener|person|cook|driver)
                <you are> <very> (?:selfish|unreliable|difficult|dishonest|cold|negative|bad|horrible|lazy|awful|terrible|arrogant|cruel|bitter|mean|weak|greedy|jealous|nasty|boring) (?:person|man|woman|human|human being)
                <you are> (?:so|just|such|really|always|too|very|simply|just so) <very> (?:cold|distant|dramatic|mean|negative|difficult|clumsy|slow)
                <you are> <very> (?:cold|distant|mean|awful|horrible) (?:to|with|towards) me
                <you are> <very> impossible(?! not)
                <you are> <very> (?:impossible|bitter|unbearable|insufferable|intolerable)<end>
                <you are> <very> (?:bitter|grumpy|cold|distant|mean) and
                <you are> too sensitive for
                what a <very> (?:selfish|lazy|cold|cruel|mean|childish) thing
                the most (?:stubborn|selfish|annoying|difficult|lazy|unreliable|inconsiderate) (?:person|man|woman)
                your <very> (?:laziness|selfishness|coldness|stubbornness|childishness|carelessness)
                """)
            .unless("in the best way|teacher|my favourite|not to love|jacket|coat|blanket|adore|i love you");

    private Label() {}
}
