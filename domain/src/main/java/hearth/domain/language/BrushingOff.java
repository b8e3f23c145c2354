package hearth.domain.language;

/** "Calm down", "you're overreacting": what somebody feels, waved away. */
final class BrushingOff {
    static final Rule RULE = Telling
            .of("""
                calm down|cool down|cool it|lighten up|chill out|<first> chill<end>|<first> relax<end>|simmer down
                you (?:are |always |just |were |really )*(?:overreact|overreacting|over-reacting|exaggerate|exaggerating)
                (?:not|no) (?:such |that |really )*(?:a |such a |that )?(?:big )?deal(?! if| to me)
                (?:only|just) (?:a|another) (?:little )?(?:joke|plate|comment|misunderstanding|party|word|text|game|dinner|birthday|cup|glass)
                (?:was|were|am) (?:only|just) (?:joking|kidding|teasing|messing)
                mountain out of a molehill
                <first> get over it
                <you are> (?:just |being |getting |always |really )*(?:too|so|over|overly|very) (?:sensitive|emotional|touchy|dramatic)(?! for)
                that is nothing|it is nothing really
                (?:real|bigger|worse) problems|have it (?:much )?worse
                let it go|let us (?:just )?(?:move on|drop it)|can we (?:please |just )*(?:move on|drop it|forget it|stop this)
                you are (?:just |only )?(?:imagining|seeing) (?:things|it|ghosts)
                do not (?:see|know|get|understand) what (?:all )?the fuss|such a fuss|making a (?:fuss|scene)|so much fuss
                here we go again|not this again|there you go again
                out of (?:all )?proportion
                do not be (?:so |such )?(?:a )?(?:dramatic|silly|sensitive|baby|upset|drama queen|like that)
                (?:only|just) (?:\\p{L}+|a few|a couple of) (?:minutes?|seconds?|euros?|pounds|dollars|days?|hours?|times?)<end>
                (?:there is )?nothing to (?:cry|be upset|get upset|worry|get worked up|be angry|fuss|make) about|nothing to cry over
                can we not (?:do|talk|have|start|go)|(?:not )?the end of the world|first world problem
                mak(?:e|ing) (?:too much|a drama|such a drama|a thing|a big thing|a scene) (?:of|out of|about)?
                you (?:always |just |really )*exaggerate|you take (?:everything|things|it) (?:so |too )?(?:seriously|personally|to heart)
                reading too much into|everybody does (?:it|that)|everyone does (?:it|that)|who cares|so what<end>|deal with it|man up|cheer up|take it easy
                could be worse|that time of the month|you will (?:be fine|live|survive)|not my problem|it happens<end>
                you worry (?:too much|about nothing)
                (?:all )?in your head
                do not get (?:so |all |yourself so )?(?:worked up|upset|excited|angry|emotional|hysterical)|there is no (?:reason|need|cause) to (?:be|feel|get|cry|shout|make)
                you (?:have|had) no (?:reason|right|cause) to (?:be|feel|cry|complain)
                (?:it|that) (?:was|is) not (?:that|so) bad
                no need to (?:cry|shout|get|make|be so|panic)
                <first> whatever<end> ,? ?(?:i am not|not|think)
                i am not (?:having|doing) this (?:talk|conversation|discussion|again)
                stop (?:crying|whining|moaning|fussing|making such)
                you (?:will|would) (?:live|survive|get over it)
                do not (?:start|make) (?:a fuss|a scene|a drama|drama)
                it is only (?:a|the) (?:plate|cup|text|dinner|birthday|word|day)
                """)
            .unless("no big deal if|i learned|my joke was");

    private BrushingOff() {}
}
