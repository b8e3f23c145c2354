package hearth.domain.language;

/** What is said or shown so that somebody obeys or stays: by the other, or by the writer. */
final class Threats {
    private static final String LOVED_ONES = Phrases.anyOf("""
        kids, children, baby, son, daughter, boys, girls, boy, girl, little one, twins""");

    static final Phrases TOLD = Phrases
            .of("""
                do not (?:even )?(?:bother|think about|try) (?:looking for|finding|seeing) the (?:kids|children)
                looking for the (?:kids|children|baby)(?= |$)(?! (?:coats|shoes|things|toys|in the park))
                (?:drive|drives|drove) (?:faster|closer|towards|at) (?:when|because|if|so|me|the|him)(?! (?:airport|coast|school))|will not stop at (?:a|one)
                (?:next time|the next time) i will not (?:stop|miss|be)
                told (?:the whole|my whole|all my|everybody|my) (?:family|friends|everybody)?(?: that)? ?i am (?:unstable|crazy|mad|mental|sick|dangerous|an unfit|\
                a bad mother)
                (?:remember|know|forget|forgotten|saw|learn from) what happened (?:the )?(?:last time|when you|when i|to (?:him|her|the last))(?! (?:we|were))
                ^(?:just )?try (?:leaving|to leave|running|and leave|walking out|telling)|lay (?:your )?(?:eyes|hands) on (?:them|the kids|my kids|those kids)
                (?:worth|know|afraid of|dread|scared of) what (?:happens|comes) (?:after|afterwards|next|then|later|when i|if i)
                (?:will|would|going to|could) break (?:your|my|his|her) (?:legs|arms?|neck|face|jaw|nose|bones|fingers)
                if i (?:ever )?(?:see|catch) you (?:talking|texting|speaking|with|near|looking)[^.]{0,40}again
                <they> (?:threaten|threatened|threatens|threatening) (?:me|us|her|him|you|the kids|my|with|to (?:kill|hurt|take|hit|leave|tell|report|throw|burn|post|\
                send|kick|call|harm|do|cut|ruin|end|lock|put|break|smash|show|share|expose|divorce me and))
                sleep with me or|(?:do|just do) as you are told(?: and| or|$)|nobody gets hurt
                (?:or )?there (?:is|will be) (?:going to be )?(?:trouble|consequences|hell to pay)
                (?:give|show|hand) me (?:over )?your (?:phone|passcode|passwords?|pin|messages)(?! charger)
                (?:threaten|threatened|threatening|threats?) (?:me|you|us|to (?:leave me|take|kill|hurt|tell|hit|report|throw|send|post|do something))
                (?:your|his|her) threats
                tak(?:e|es|ing) (?:the |my |our |your )?%1$s(?: away| from me| from you| off me| off you| if| and (?:go|leave|disappear|you)| abroad| back to|\
                 where you)
                (?:never|not) (?:ever )?(?:see|find|meet|get|hold) (?:(?:the|your|my|our) %1$s|them|him|her) again|never find (?:them|us|the kids|me)
                (?:lose|get|getting|have) (?:the |your |my |full |sole )*(?:custody|%1$s) (?:if you|if i|of (?:the kids )?(?:and|if)|taken|so|when i tell|before you|\
                over my dead)
                social services|you will lose (?:the kids|your kids|the children|your children|them)|(?:kids|children) (?:taken|removed) (?:off|from|away)
                (?<!\\b(?:traffic|heat|back|knee|feet|heels|shoes|boots|job|stairs|diet|exam|gym|suspense|commute|shift|weather|hay fever|cough|head|homework|walk|\
                hill)\\b[^.]{0,20})(?:(?:you are|he is|she is|feel like|end up|thought of|think about) killing|(?<!would it )(?:kill|killed|murder|murdered|\
                end)) (?:me|you|myself|yourself|himself|herself|us|him|her|them|the kids|the dog|the cat)(?! (?:laughing|with kindness|haha|softly|with (?:your|her|\
                his|that|those|these) (?:laugh|jokes|cooking))| off in the book)
                (?<!\\b(?:traffic|heat|back|knee|feet|heels|shoes|boots|job|stairs|diet|exam|gym|suspense|commute|shift|weather|boss|\
                teacher)\\b[^.]{0,20})(?<!would it )(?:could|would|might|will|want to|going to) (?:(?!it )\\p{L}+ )?(?:kill|strangle|murder|throttle|hit|hurt|smack|\
                batter|slap|punch|choke|stab) (?:you|me|her|him|them|us)(?! (?:for (?:the last|that (?:biscuit|slice|cake))|haha|with kindness))
                (?:would|will|going to|gonna) (?:burn|blow up|smash|wreck|destroy|torch|trash) (?:the|my|our|your|every|this) (?:house|home|car|flat|place|things|\
                everything|thing|clothes|stuff)
                burn the house|burn(?:ing)? (?:it|this|everything|the place) (?:all )?down
                (?:nobody|no one) (?:would|will|is going to|is ever going to) (?:ever )?believe (?:me|you|a word|your)
                if you (?:ever )?tell (?:anybody|somebody|a soul|them|the police|your|my|her|him|people)(?! (?:thanks|about the (?:surprise|party)))
                (?:who|anybody) (?:would|will|is going to) believe (?:you|me)
                (?:like|love|enjoy) what (?:happens|i do|i will do|comes)
                what (?:happens|will happen|would happen|i will do|i would do|you will get|is coming)(?: to you)? (?:if|when|next time|the next time) (?:you|\
                i) (?:ever |dare |try |even )*(?:tell|leave|go|talk|say|try|call|disobey|do not|cross|ring|open|speak|see|do (?:that|it|this))
                you know what (?:happens|will happen|i am capable|i can do)|find out what i|see what happens|you have seen nothing yet
                you have not seen me (?:angry|really)
                (?:do not|never) (?:test|push|tempt|try|cross|provoke|make) me(?= |$)(?! (?:laugh|choose|watch|to (?:hard|far|run)|wrong|another|a|go|too hard at|any|\
                on with|do it again (?:haha|please)|feel|get up|eat|say|the|breakfast|cross|smile|blush|wait too))
                i am warning you|consider (?:this|yourself) warned|last time (?:i|you) (?:warn|ask nicely|tell you nicely)
                next time (?:it|i) (?:will|would) (?:be (?:worse|you|your)|not (?:miss|stop|hold back|be the (?:wall|door|plate)))
                next time (?:it is|i am) (?:you|not)
                (?:i|we|you|he|she) knows? where (?:you|i|she|he|they|(?:your|my) \\p{L}+) (?:live|lives|work|works|sleep|sleeps|stay|stays|go to school|\
                goes to school|parks?)
                (?<!so )i (?:will|would) (?:always )?(?:find you(?! (?:at|a|one|some|something))|track you|come after|come for you|hunt|come and get)
                (?<!so )(?:i|you) (?:will|would) (?:always )?find (?:me|you)(?: (?:and|wherever|anywhere|no matter|if|in|out there|$)|$)
                there is nowhere (?:you|i) can|you can not (?:hide|run|get away) from
                (?:nobody|no one|no man|no woman|nobody else) (?:leaves|walks out on|walks away from|makes a fool of|says no to|does that to) (?:me|you)
                (?:if|when) i can not have you|you (?:belong to|are) (?:me|mine)(?: and| , (?:and )?(?:nobody|you|do not)|$)(?! haha)
                you will never (?:leave|get away|be free|get rid)|i will never let you (?:go|leave)(?= (?:anywhere|out|with|and)|$)
                over my dead body (?:will|do|are) you (?:leave|take|see)|only way (?:you|i) (?:leave|will leave|get out|are leaving)
                (?:make|made|making) (?:sure )?(?:you|me) (?:regret|pay(?! (?:back|the|for (?:the|half|dinner|it all)))|suffer|sorry (?:you|for)|wish (?:you|\
                i) (?:had never|were))
                (?:make|turn) (?:your|my) life (?:a )?(?:living )?(?:hell|misery|miserable|impossible)|ruin (?:you|me)(?= |$)
                (?:i|you) (?:will|would|can|could) (?:destroy|ruin|finish|bury|end|break) (?:you|me)(?: if| in court| and|$)
                lose (?:everything|the house|your job|your visa|your papers) (?:if|when)|leave (?:you|me) with nothing|without a (?:penny|cent|roof)
                you will (?:be sorry|pay for|regret)(?! not (?:coming|trying|tasting)| missing)
                nobody (?:would|will) (?:ever )?(?:find|miss|hear) (?:me|you|the body|your body)|watch your back|or else|accidents happen
                i swear (?:to god )?i will (?:hit|kill|hurt|smash|do|end|throw|burn|come|break)|be careful what you
                one day (?:you|i|he|she) (?:will|would|am going to|are going to) (?:snap|kill|lose it|do it|go too far|really|push me too)|push me too far
                (?:those|the|my|your|these|our|some|private|naked) (?:private |naked |nude |intimate |those )*(?:pictures|photos|videos|video|pics|clips|\
                film)(?: (?:of (?:you|me|us in bed)|i (?:have|took|kept)|you (?:have|took|kept|sent)))? (?:to (?:your|my|all|every|the|work|everybody)|online|\
                on (?:the internet|facebook|instagram)|around|will|would|if|will be|up)
                nudes|naked (?:pictures|photos|pics)|send (?:my|those|these|your|the) (?:photos|pictures|messages|screenshots|videos?) to
                (?:post|share|leak|upload|publish|send) (?:the|those|my|your|our) (?:photos|pictures|pics|videos?|screenshots|messages) (?:if|unless|online|\
                to (?:your|my|everybody))
                (?:tell|told|telling) (?:my|your|the) (?:family|boss|parents|father|mother|friends|work|whole family|church|community|imam|priest|school|judge|\
                office) (?:that )?(?:i am|you are|about me|about you|about (?:my|your|us)|what)(?! (?:coming|late|going|ill|sick|your|our|the (?:baby|wedding|party|\
                new)|pregnant|a good|so good|we))
                (?:out|expose) (?:me|you) (?:to|at|in front)
                tell (?:everybody|them all|everyone) (?:that )?(?:i am|you are|what (?:you|i) (?:really )?(?:did|do|are)|about (?:your|my) (?:past|abortion|illness|\
                affair|secret))
                report (?:me|you) (?:so|to|if)
                (?:have|get|had) (?:me|you) (?:deported|sectioned|committed|locked up|put away|arrested|thrown out of the country|sent (?:back|home))
                deport(?:ed|ation)?|send (?:me|you) back(?= to| if| , you|$| and| ,)|(?:call|ring|phone) (?:immigration|the home office|social services|the visa)
                (?:cancel|tear up|withdraw|pull) (?:my|your) (?:visa|papers|sponsorship|residence)
                (?:my|your) (?:visa|papers|residence permit|status) (?:depends?|is because|is through|only through) (?:of|on|from)? ?(?:me|you)
                (?:do|did|would do|might do|will do|going to do|doing) something (?:stupid|silly|bad|terrible|to (?:myself|yourself|you|me)|we (?:will|would|both)|\
                you (?:will|would) regret|drastic|i can not take back)
                hurt (?:myself|yourself|the (?:dog|cat|kids|children)|him|her)(?! (?:back|feelings|knee|leg|ankle|at|in the|on the|shoulder|foot|playing|falling|\
                when))
                (?:if|when) (?:i|you) (?:ever )?(?:leave|left|go|try to leave|tried to leave|move out|walk out|end it|break up)(?: me| you)? ,? ?(?:you|i|then i|\
                then you) (?:will|would|might|said you would|are going to|am going to|swear)(?: \\p{L}+){0,2} (?:kill|hurt|jump|die|hang|take|find|burn|do something|\
                harm|make|end|drive|follow|come after|tell|swallow|cut|destroy|ruin|smash|never see)
                (?:you|he|she) (?:said|say|says|told me|tell me|keep saying|swore|always say|promised|keep telling me) (?:that )?(?:i|we|you|he|she) (?:would|will|\
                could|might|am going to|are going to) (?:never (?:see|leave|get|find|hold)|regret|be sorry|pay for|lose the|end up (?:dead|in|on the street)|find me|\
                kill|hurt|burn|take the|come after|jump|make sure|have me|get me|tell everybody|put me|smash|not (?:live|survive|make it)|not be (?:alive|\
                there to see|responsible))
                (?<!(?:bread|butter|kitchen|steak|cheese|stanley|palette|sharp|good|other) )(?:knife|knives)(?! (?:and fork|drawer|block|sharpener|i need|for the))
                guns?(?! (?:licen[cs]e|show|dog|went off|and (?:all|the runners)))|shotgun|rifle|weapon|weapons|axe|machete|hammer (?:in|at|to)|baseball bat
                petrol (?:on|over)|acid|rope around|noose|a blade|the belt|bullets?(?! points?)
                (?:drive|drove|driving|driven) (?:\\p{L}+ ){0,6}(?:to (?:frighten|scare)|so fast (?:that|so|i|to|until)|(?:at|into|off|towards) (?:a|the) (?:tree|\
                wall|river|bridge|cliff|lorry|truck|edge)|like (?:that|a (?:maniac|madman|lunatic)) (?:to|because|when i|with)|us (?:both )?(?:off|into))
                swerv(?:e|ed|ing) (?:the car|at|into|towards|on purpose)
                """
                    .formatted(LOVED_ONES));

    private Threats() {}
}
