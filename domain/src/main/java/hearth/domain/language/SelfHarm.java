package hearth.domain.language;

/** Not wanting to live, and hurting oneself: the writer's, or feared for the other. */
final class SelfHarm {
    static final Phrases TOLD = Phrases
            .of("""
                (?:want|wish|wanted|just want) (?:it|everything|this) (?:all )?to (?:stop|end|be over)(?: for good| now)?$
                (?:not|never) want(?:ed)? to be here(?: anymore| any longer|$)
                (?:driving|drive|steer|steering|drove) (?:the car |my car )?(?:into|off) (?:a|the) (?:tree|wall|river|bridge|cliff|lorry|sea|water|canal)
                jump(?:ing)? (?:off(?! the page)|in front|from|out of (?:a|the) (?:window|car|train))|walk(?:ing)? into the (?:sea|river|traffic|water|lake|lough)
                disappear for ever|never wake up|(?:not|without) wak(?:e|ing) up
                (?:hope|hoped|wish|wished|pray|prayed) (?:that )?i (?:do not|did not|would not|will not|never|had not) (?:wake|woke|woken)
                (?:do|did|does) not want to (?:live|be alive|be here anymore|exist|wake up|go on|be in this world|be anymore)
                (?:not|never) (?:see|have|find|got|know) (?:a |any |the |one )?(?:point|reason|sense) (?:in |to |of )?(?:being alive|living|life|going on|go on|live|\
                stay alive|being here|be here|waking|in me)
                no (?:point|reason|sense) (?:in |to |for )?(?:being alive|living|life|going on|go on|live|me (?:being|to be)|wake|waking)
                why (?:i|would i|should i) (?:even )?(?:go on|keep living|stay alive|am (?:still )?alive|keep going on)
                (?:end|ending|ended|take|taking|took) (?:my|your|his|her) (?:own )?life|(?:end|ending|finish) it all|suicid(?:e|al)
                kill(?:ing)? (?:myself|yourself|himself|herself)|self-harm\\p{L}*|self harm\\p{L}*|overdose[ds]?|od'd|hang(?:ing)? myself
                shoot(?:ing)? myself(?! in the foot)|drown(?:ing)? myself(?! in (?:work|chocolate))|unalive
                wish(?:ed)? (?:that )?(?:i|you) (?:was|were|had) (?:dead|never (?:been )?born|not here|not alive|gone|died|not woken)
                (?:i )?want(?:ed|s)? to (?:just )?(?:die|be dead|not be here|disappear|vanish|stop existing|cease|sleep (?:and|for ever|and never)|\
                go to sleep and not)(?= |$)(?! (?:of (?:shame|embarrassment|laughing)|when (?:they|we|she|he|people)|to|into (?:the|a) (?:book|bath)))
                rather be dead
                (?:would be|be|am|are|were|is) better (?:off )?(?:if i (?:just |simply )?(?:was|were) )?(?:without me|dead|off gone|if i (?:just |simply )?(?:was|\
                were) (?:just )?(?:gone|dead|not)|not here)
                (?:better|easier|happier|simpler) (?:off )?(?:for (?:everybody|you|all|the kids|everyone) )?if i (?:was|were|am) (?:not (?:here|around|alive|there|\
                in)|gone|dead|out of)
                better off without me
                (?:can not|could not|do not want to|no strength to|not able to|am not sure i can|do not know (?:if|how) i can|do not know how to) (?:go on|\
                keep (?:living|going|doing this)|live) (?:living|like this (?:anymore|any longer)|anymore|any longer|anyway|much longer|with myself|in this world|\
                at all|without you)(?! (?:about|at (?:work|the office)|with this (?:job|diet)))
                can not do this (?:anymore )?,? ?(?:any of it|any of this|life|not just us|living)|tired of (?:living|life|being alive|being here|existing|it all)
                (?:so|just|too) (?:done|tired) (?:with|of) (?:life|living|being here|existing|everything and)|(?:life|it) is not worth (?:living|it to go on)
                nothing (?:left )?to live for|had enough of (?:life|living|being alive)|not (?:survive|live through) (?:this|tonight|it|the night)|living is
                (?:cut|cuts|cutting|hurt|hurts|hurting|burn|burned|burning|starve|starving|harm|harming|harmed|scratch|scratched|scratching|punch|punched|punching|\
                hit|hitting|bit|biting) (?:myself|yourself)(?! (?:off|shaving|with the (?:bread )?knife|cooking|on (?:the|a) (?:tin|can|paper|oven|grater|iron|stove|\
                pan|shelf|corner|table|door)|at (?:work|the gym|football)|chopping|slicing|opening|again (?:on|at)|playing|moving|in the (?:garden|kitchen)|short|\
                some slack))
                (?:been|started|start|am|was|are|were|you|i) cutting(?: again| myself| yourself|$| , )
                (?:saw|seen|see|show|hide|hid|found) (?:the (?:cuts|marks|scars) on |your |my )(?:arms?|cuts|legs|wrists?|scars)(?: (?:when|while|and|again|,)|$)
                blades? (?:in|under|hidden|from)|razor(?:s| blades?) (?:in|under|hidden|again)
                burden (?:to|on|for) (?:you|everybody|everyone|all|the family|people)|(?:i am|just|being|such|only) (?:a )?burden(?:$| and| ,| to)
                nobody (?:would|will) (?:even )?(?:miss|notice (?:if|that|i am gone)|care if i (?:died|was gone|were gone|disappeared))(?: me|$| if| when)
                (?:if|when) i (?:was|were|am) (?:gone|not (?:here|around)|no longer (?:here|around))(?! (?:on|to|for|at|in) (?!ever))
                (?:if i|i could|i could just|i wish i could|i would like to|want to) (?:just )?(?:disappeared?|vanish(?:ed)?|cease)(?: for (?:good|ever)|$|\
                 and nobody| and no one| ,)
                (?:think|thinking|thought|thoughts|dream|dreaming|imagine|imagining|keep looking) (?:\\p{L}+ )?(?:of|about|at) (?:the |that |a |my |\
                all the )(?:bridge|train|trains|tracks|tracks|rails|river|pills|tablets|rope|roof|cliff|cliffs|balcony|knife|knives|razor|blade|exit|water|window|\
                edge|platform|pier|weir|not being|dying|funeral|jumping)
                (?:think|thinking|thought|thoughts|dream|dreaming|fantasise|fantasising) (?:\\p{L}+ )?(?:of|about) (?:ending|dying|death|not being here|not existing|\
                stepping|jumping|killing|swallowing|crashing|driving off|just not|hurting myself|harming|suicide|taking (?:all|too|the|my)|not waking|\
                what (?:it would|would) be like (?:if i|to (?:die|not)))
                (?:urge|urges|impulse) to (?:hurt|cut|harm|jump|end|die)
                (?:stand|stood|standing|stopped|stop|sat|sitting) (?:on|at|by) (?:the |that )(?:bridge|edge|platform|tracks|rail|railing|cliff|pier|roof|\
                balcony)[^.]{0,40}(?:and|thought|think|long|thinking|wonder|looking|hour|nearly|almost|wanted|jump)
                step(?:ping|ped)? (?:in front of|off the (?:platform|kerb|curb|edge|pier)|out in front)
                (?:count|counted|counting|saving|saved|save|stockpil\\p{L}+|hoard\\p{L}*|collect(?:ed|ing)?|lined|line) (?:out |up )?(?:the |my |up |all |your |\
                up my |up the )*(?:pills|tablets|painkillers|paracetamol|sleeping pills|sleepers|meds|medication)(?! (?:, we|for the (?:dog|cat)|and we))
                (?:took|take|taken|swallowed|swallow|taking) (?:too many|a (?:lot|handful|load|bunch|whole (?:box|pack|packet)) of|all (?:the|my|of the|of my)|\
                the whole|every) (?:\\p{L}+ )?(?:pills|tablets|painkillers|paracetamol|box|packet|meds|them|sleeping)
                (?:wrote|written|write|writing|left|leave|found) (?:you |the |my |your |her |his )*(?:a |the |my |your )?(?:goodbye|farewell|suicide|last) (?:letter|\
                letters|note|notes|message)
                (?:goodbye|farewell) (?:letter|note)|(?:written|wrote|write) (?:letters|a letter) to (?:the kids|everybody|you all|each of) (?:for|in case|when i)
                (?:put|got) my (?:affairs|papers) in order|(?:by the time you read this|when you read this i)
                (?:platform|bridge|cliff|tracks|rooftop|roof|pier)[^.]{0,50}(?:edge|too near|too close|step off|jump|look down)
                (?:moved|hid|hidden|locked|put|took|taken|taking|removed|cleared) (?:all )?the (?:tablets|pills|knives|blades|razors|paracetamol|medicine|medication|\
                rope) (?:out|away|up|from|because|after)
                (?:ring|call|phone|rang|talk to) (?:the|a) (?:helpline|hotline|crisis|samaritans|lifeline)|after how you talked last night
                (?:sat|sit|sitting|stood|stand|was|am|lay|lying|slept|hiding) (?:\\p{L}+ ){0,5}with (?:the|a|my|your) (?:razor|blade|knife|pills|tablets|rope|\
                scissors|belt)(?! for (?:the|my beard))
                point (?:of|in) me(?= |$)|googl(?:e|ed|ing) how (?:many|to|long|much)(?: (?:it takes|pills|tablets|to (?:die|end|tie)|die|kill)|$)
                how many (?:it takes|would it take|tablets it|pills it)
                (?:no|not see (?:a|any)|can not see (?:a|any)) way out(?! of (?:the|this) (?:car park|maze|contract|job))
                (?:if|when) (?:anything|something) (?:happens|happened) to me|(?:tell|told) the (?:kids|children) i (?:love|loved) them (?:if|when|$)
                look after (?:the kids|the dog|them|my|everybody) (?:for me )?(?:when i am (?:gone|not)|if i am (?:gone|not)|if anything)
                given away my (?:things|books|clothes)|(?:nothing|not anything) matters anymore|nobody needs me|world (?:would be|is) better without me
                (?:would|will) be better (?:off )?when i am gone|(?:stopped|stop) taking my (?:insulin|heart|meds) (?:on purpose|because|so)
                (?:river|sea|bridge|end|dying|death|train|water|not waking) would be (?:easier|better|quieter|a relief)
                (?:almost|nearly|wanted to|could have|thought about) (?:drove|driving|drive|driven) (?:straight )?(?:into|off)
                (?:do not|not) trust myself (?:alone|tonight|with|near|around|on)|(?:safe|be) (?:alone )?with myself|not safe (?:from|with) myself|dark thoughts
                (?:dark|bad) place (?:again|and i|tonight)|(?:crisis|suicide) (?:line|team|helpline)|samaritans|pieta house|sectioned
                (?:i am|not|nobody) going to be (?:here|around|alive) (?:much longer|anymore|tomorrow|in the morning|for long)
                will not be (?:around|here|alive) (?:much longer|for long|tomorrow|to see|for christmas|by)|soon (?:it will all|i will not be (?:a|your|here|in))
                will not (?:have to (?:put up with|worry about)|need to worry about) me (?:for )?(?:much longer|anymore|soon)
                """);

    private SelfHarm() {}
}
