package hearth.domain.language;

/** "You never", "every single time": one moment made into all of them. Not the warm ones, and not what never happened to be done. */
final class Absolutes {
    static final Rule RULE = Telling
            .of("""

                you (?:have |do |can |will |could |just |even |still |practically )*(?:not )?(?:never|ever)(?! so| been| met| seen| tried| had| heard| eaten| tasted| lived| learned| knew| stop to amaze) (?:ever |even |once |really )*[\\p{L}'-]+
                you (?:have )?never , ever
                you (?:are |have |just |do |will |still )*(?:always|constantly|forever|continually|permanently) (?:leav|complain|forget|cancel|interrupt|have to|pick (?:a|that|the worst|on)|choose (?:a|that|the worst)|start(?: a| with| in| shout|$)|find (?:a|some|fault|excuses)|argu|blam|want (?:to be right|more|the|your)|put (?:me|your|it|work|them|yourself)|say (?:no|that|you|it)|said (?:no|that)|sit (?:on|there|in front)|look (?:at your|away|bored|down)|check|walk (?:away|out|off|ahead)|ignor|criticis|criticiz|talk (?:over|about your|down|like)|act|do (?:this|that|it|nothing)|make (?:me|everything|fun|excuses|us|a)|tak(?:e|ing) (?:over|it out|the last|forever|everything|their|her|his|your)|expect|think (?:you|only|the worst|of yourself)|need to|twist|turn (?:it|everything|away|your|my|the)|chang(?:e|ing) (?:the|our|your|plans)|laugh at|come (?:home )?(?:too )?late|late|on (?:your|the (?:phone|laptop|computer|sofa))|at (?:work|the office|your)|tired|too (?:busy|tired|late|much)|busy|angry|cross|right|the last|win|hid(?:e|ing)|lie|lying|shout|yell|manage to|buried|glued|unhappy|sulk|get (?:angry|your|so|cross)|go (?:out|off|quiet|silent)|avoid|give up|break|lose|burn|miss|pull away|blow|dodge|dismiss|mock|correct|nag|moan)[\\p{L}'-]*
                you do not ever
                never once|not once have you|not one single time|for once in your life
                every (?:single )?time (?:i|we|you)|every single (?:day|night|week|weekend|evening|morning|month|year|meal|holiday) ,? ?(?:you|it is)
                it is (?:always|only ever) me
                i am (?:always|ever) the (?:only )?one (?:who|that)
                i am the only one (?:who|that) (?:ever|always)
                i (?:always|constantly) (?:end up|have to|get left|do everything|do it all) [^.]{0,60}?(?:while you|because you|alone|for you)
                nobody (?:in this house |here |else )*(?:but|except) me (?:ever|does|cleans|empties|cooks)
                nothing i (?:ever )?(?:do|say|cook|try) is (?:ever )?(?:good enough|right|enough)
                all you (?:ever )?(?:do|want|talk about)
                i never get (?:a word in|to)
                everything (?:has to be|is always|always has to be) (?:your way|about you|my job)
                """)
            .unless(Warmth.PHRASES
                    + """

                        i (?:remember|know|feel)
                        never made me feel|let me down|give up on|gave up on|forget my|forgets my|judged? me|complain(?:ed)? when|fail to|failed to|tire of|cease to|unnoticed
                        always (?:know|knew) what|always there|always here|always (?:bring|brought|make|made|bake|cook|save|carry|keep|warm) (?:me|us|the|my|him|her)
                        always listen|always ask how|always remember|always say goodnight|always sing|do not always have to
                        """);

    private Absolutes() {}
}
