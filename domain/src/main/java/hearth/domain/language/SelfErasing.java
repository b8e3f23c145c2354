package hearth.domain.language;

/** More blame than is one's own: "it's all my fault, I'm the worst". */
final class SelfErasing {
    static final Rule RULE = Telling
            .of("""
                (?:all|entirely|completely|only|always|totally) my (?:own )?fault
                everything is my fault
                i (?:always |just |only )*(?:ruin|ruined|wreck|spoil|destroy|break|mess up|mess) everything
                i (?:always|just|only) (?:\\p{L}+ )?(?:ruin|wreck|mess|spoil|break|destroy|fail)
                i am <very> (?:worst|worst \\p{L}+|terrible|horrible|awful|bad|rubbish|lousy|rotten) (?:person|partner|husband|wife|mother|father|friend|parent|human|boyfriend|girlfriend)
                i am the worst
                i am <very> (?:useless|worthless|hopeless|failure|idiot|stupid|pathetic|disaster|loser|waste of space|fool|disappointment|nothing|nobody|monster|mess)(?:<end>|(?= for| that| about))
                i am <very> (?:useless|worthless|hopeless|failure|idiot|stupid|pathetic|disaster|loser|disappointment) (?:as a|and|i|at everything)
                i am <very> bad at everything
                i am (?:always )?the problem
                i (?:do not|did not|never) deserve (?:you|to be|your|anything|love|any)
                i (?:just |really )?hate myself
                i can not do anything right|i (?:never|can not) get anything right|i can do nothing right|nothing i do is right
                i am (?:just |simply )?not (?:good )?enough(?: for)?
                no wonder (?:nobody|you|everybody|everyone)
                my (?:needs|feelings|wishes|opinion) (?:do|does) not (?:matter|count)|what i (?:want|need|feel|think) (?:is not important|does not (?:matter|count))|i do not (?:matter|count)
                forget (?:that )?i said anything
                nobody could (?:ever )?love me
                i do not know why you (?:stay|put up with)
                i am sorry for existing|sorry for being me
                i (?:always |just |only )*get (?:everything|it all|it) wrong
                (?:of course|as always|as usual) (?:it|everything) is (?:all )?my fault|my fault ,? (?:it always is|as always|as usual|again)
                you deserve (?:somebody |so much |a |much )*(?:better|more)(?: than me| partner| man| woman)?
                i am (?:nothing but|only) (?:trouble|a problem|a pain)
                how (?:you|anyone|anybody|somebody) (?:could|can) (?:ever )?love me|why (?:would )?(?:anyone|anybody|you) (?:love|loves|want|wants|stay|stays) (?:with )?me
                i am (?:so |just |too )*(?:unlovable|broken|impossible to love|worthless|damaged)
                i (?:fail|failed) (?:at )?(?:everything|everyone|everybody)|i let (?:everyone|everybody) down
                i am not worth (?:it|your|the|loving)|what is wrong with me
                """)
            .unless("at maths|in school|at school|no , i am not");

    private SelfErasing() {}
}
