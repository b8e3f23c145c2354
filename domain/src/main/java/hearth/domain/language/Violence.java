package hearth.domain.language;

/** Blows, and hands where they are not wanted: what was done to a body, a child, an animal or a thing that was dear. */
final class Violence {
    private static final String STRIKES = Phrases
            .anyOf("""
                hit, hits, hitting, smack, smacked, smacks, struck, strike, whack, whacked, thumped, thump, headbutted, stabbed, stab, suffocated, suffocate
                drowned, drown, scratched, bite, bites, bit, slap, slaps, slapped, slapping, punch, punched, punches, punching, kick, kicked, kicks, kicking
                choke, choked, chokes, choking, strangle, strangled, strangling, shove, shoved, shoves, shoving, burned, burnt, dragged, drag, pinned, shook
                shake, attack, raped, rape, whipped, scalded, trapped, cornered, restrained, molested, assaulted, assault, elbowed, kneed, stamped on
                stomped on
                spanked, belted, walloped, clattered, battered, batter, floored, tripped, wrestled, winded, clobbered, decked, thrashed, tackled, throttled
                throttle, smothered me with a, laid into, lashed out at, laid hands on, laid a hand on, lay a hand on, lay hands on, beat up, knocked out
                hurt
                groped, grope, yanked, manhandled, roughed up, gave a slap, clipped, lamped, walloped, kneeled on, knelt on, sat on, got physical with""");
    private static final String THE_WEAK = Phrases
            .anyOf("""
                me(?! (?:off guard|as|hard when|when you (?:laughed|said|left|forgot|did not))), us, him, her(?! (?:own|hand)), them(?! out)
                (?:the|our|my|your) (?:kids?|children|baby|dog|cat|son|daughter|child|boy|girl|pets?|puppy|mother|little one|toddler)""");
    private static final String BODY = Phrases
            .anyOf("""
                arm, arms, nose, wrist, wrists, finger, fingers, rib, ribs, jaw, leg, tooth, teeth, skin, hand, face, lip, neck, throat, hair, ear, eye
                head, shoulder, collarbone, cheek""");

    static final Phrases TOLD = Phrases
            .of("""
                <they> %1$s %2$s(?! (?:as|with a (?:joke|smile|question|bill)|at (?:cards|chess|tennis|scrabble|football)|to it|that you))
                <they> %1$s (?:me |him |her )?(?:in|on|across|round|around) (?:the|my|his|her) (?:%3$s|stomach|belly|back|chest|ribs)
                <they> (?:beat|beats|beaten|beating) (?:me|us|the (?:kids|children))(?! at| to| by| in| again at)(?: up)?
                <they> (?:pull|pulled|pulls|drag|drags|dragged|throw|threw|thrown|knock|knocked|flung|fling|lift|lifted|slammed|slam|bang|banged|hurl|hurled|pushed|\
                chuck|chucked|smashed|rammed) (?:me|my head|my face) (?:out|by|across|down|against|on|onto|over|into|in the|off|about|around|through|up against|back|\
                up)(?! the swing)
                (?:stood|standing|stand|stands|looming|towering|loom|loomed) over me(?! bed with (?:tea|coffee))
                (?:your|his|her) (?:fist|fists|hand)s? (?:up|raised|in my face|at my throat)|sat on (?:me|my chest)
                <they> (?:put|puts|slipped|mixed|crushed) (?:something|pills|tablets|a pill) in(?:to)? (?:my|the) (?:drink|food|tea|coffee|wine|glass)|drugged me
                spiked my
                <they> (?:pressure|pressured|pressures|pressuring|push|pushed|coerce|coerced|guilt|guilted|talk|talked|nagged|nag|wore) me (?:down )?(?:into|\
                until) (?:bed|sex|it|sleeping|having|i (?:gave in|said yes|do it|did it))
                (?:i|and|then|to) (?:hit|slap|slapped|punch|punched|kick|kicked|shove|shoved|choke|choked|strangle|smack|smacked) you
                hit (?:my|our|the) (?:son|daughter|kids|children|baby|child|dog|cat|mother)|(?:kick(?:s|ed)?|hurt|beat) the (?:dog|cat)
                (?:you|he|she|they) (?:broke|break|breaks?|fractured|dislocated|twisted|twist|bruised|burned|cut|split|burst|bust|squeezed|squeeze|bent|pulled|pull|\
                bloodied|blackened|slashed|crushed) (?:\\p{L}+ )?(?:my|his|her) (?:\\p{L}+ )?%3$s(?! (?:and (?:danced|kissed|smiled)|when we))
                (?:my|his|her) (?:lip|nose|eye|mouth|ear|head|face|arm|wrist) (?:was |is |got )?(?:bled|bleeding|swollen|split|black|purple|broken|burst|bust|\
                cut open)(?: (?:after|from|because|when|where))
                <they> (?:push|pushed|pushes|pushing) me(?! to| for| into applying| towards| on the swing| forward| hard(?:er)? (?:at|in) (?:work|training)|\
                 around (?:town|the park))
                (?:pushed|shoved|pushing|shoving) you (?:\\p{L}+ )?(?:down|over|against|into|off|back|away from)
                <they> (?:grab|grabbed|grabs|twist|twisted|pull|pulled|pulls|yank|yanked|drag|dragged|got|had|hold|held|took) (?:me |hold of me )?(?:by )?(?:my|\
                the) (?:arm|hair|wrist|wrists|neck|throat|clothes|collar|scruff|jaw)(?! (?:gently|in the dark|for the photo))
                <they> (?:grab|grabbed|grabs|yank|yanked) me(?! (?:a|an|some|one|the|that|two)\\b)
                <they> (?:spat|spit|spits|swung|lunged|flew|went for|launched yourself|come|came|lashed out) (?:at|on|in) (?:me|my face)(?! with (?:a )?(?:kiss|hug|\
                flowers))
                <they> (?:threw|throw|throws|thrown|hurled|chucked|flung|launched|lobbed) [^.]{1,40} at (?:me|my|the wall|the kids|the dog|us)
                <they> (?:threw|throw|throws|hurled|chucked|flung) (?:things|plates|a plate|a glass|a chair|the chair|a bottle|a cup|a mug|the plate)
                <they> (?:poured|pour|threw) (?:\\p{L}+ ){1,4}(?:over|on) (?:me|my head)
                <they> (?:hold|held|holding|pin|pinned|press|pressed|kept) (?:me|my head|my face|a pillow|the pillow|your hand|a hand) (?:down|against|to the|by the|\
                under|over|on my|there)
                <they> (?:lock|locked|shut|trap|trapped|tied|bolted|barricaded|chained) (?:me|us|the kids) (?:in|out|up|inside|outside|to|on the balcony)
                <they> (?:block|blocked|blocking|stood in|stand in|stood in front of|stand in front of|barred|guarded) (?:the|my) (?:door|doorway|way|exit|stairs|\
                hall)
                <they> (?:force|forced|forces|forcing) (?:me|us|yourself on|himself on|herself on)(?! to laugh| to (?:rest|sit down and eat|slow down))
                <they> (?:punch|punched|kicked|hit|put your fist through|put a fist through|put your foot through|headbutted|broke down|kick|booted) (?:the|a|\
                my) (?:wall|door|table|window|cupboard|fridge|car|hole)
                (?:hole|holes|dent|crack) in the (?:door|wall|plaster)[^.]{0,30}(?:fist|where you|you (?:made|put|left)|from (?:you|when))|where (?:your|his|her) fist
                <they> (?:smash|smashed|smashes|burn|burned|burnt|destroy|destroyed|cut up|trashed|ripped up|kicked in|wrecked|snapped) (?:up )?(?:something of mine|\
                my (?:phone|things|car|clothes|laptop|glasses|door|room|guitar|dress|\\p{L}+ collection)|the (?:door|window|phone|mirror|plates|tv|kitchen|place|\
                house|flat|room))
                <they> (?:put|puts|had|have|got|wrapped|closed|laid|placed|tightened) (?:your|his|her|their|a|both|the) (?:\\p{L}+ )?(?:hands?|arm|fingers|belt|cord|\
                pillow) (?:tight )?(?:around|on|round|over|across|to|at|against) my (?:\\p{L}+ )?(?:neck|throat|face|mouth|head)
                (?:hands?|fingers) (?:around|on|round|at) (?:my|your) (?:neck|throat)|could not breathe (?:because|when|under)
                squeezed (?:my (?:neck|throat|arm)|until|so hard|till)
                <they> (?:hurt|hurts|hurting|injured|harmed|injure|harm) (?:me (?:physically|again|badly|if|on|when you (?:drink|are drunk)|so (?:bad|badly|\
                much) (?:that )?i (?:bled|could not|had))|the (?:dog|cat|kids|children|baby)|my (?:arm|body))
                <they> raise[ds]? (?:your|his|her|a) (?:hand|fist)s? (?:at|against|to)|<they> (?:lift|lifted|raised|raise) (?:your|his|her|a) (?:hand|fist|belt)
                (?:stop|keep|kept|been|keeps) (?:hurting|hitting|beating|scaring|frightening|threatening|following|stalking|watching|pushing|shoving|slapping|\
                punching|kicking|choking|grabbing) (?:me|us|the kids)(?! (?:to|for))
                you hit me|hits me|beats me|hit by you|(?:been|was|am|get|got|were|being) beaten(?= by (?:you|him|her)|$| up| black| when| because)
                (?:my|your|the|these|those|with|of|new|more) bruis(?:es|ing)|bruis(?:e|es|ing) (?:on|from|you|where|after|my)
                bruises? (?:is|are|was|has|have) (?:going|fading|gone|turning|yellow|turned|still)|bruised (?:me|my (?!ribs|knee|ego))|black eyes?|strangled|choked me
                rape[ds]?|had me pinned|pinned (?:down|to|against)|split lip|fat lip (?:you|off you|from you)
                i (?:have |just |then |once |also |even |never |nearly |almost |really |did |actually )*(?:hit|slapped|punched|kicked|shoved|grabbed|choked|strangled|\
                pushed|shook|spat at|beat|smacked|bit|scratched|threw|hurt|whacked|headbutted|dragged|pinned|elbowed|laid (?:a hand|hands) on|put my hands on|\
                raised my (?:hand|fist) (?:to|at|against)|lashed out at) you(?! (?:to the|and we|an|a|the|my|at|off|with (?:that|my words|what)|when i (?:said|forgot|\
                left|laughed)|by (?:not|saying|forgetting)|deeply|so much)| at| to|$)
                i (?:have |just |then |once |nearly |almost |really |actually )*(?:pinned|dragged|choked|strangled|pushed|shoved|punched|slapped|kicked|grabbed|shook|\
                headbutted|held|trapped|cornered|locked) you (?:to|down|against|by|up|in|out|into|off|over|onto)(?! (?:to me|and (?:danced|kissed)|my arms|close|\
                when you cried))
                (?:lighter|blade|scissors|iron|kettle|boiling|cigarette|belt|rope|pillow|hammer|razor|screwdriver|bat|pan|bottle|plastic bag|cable|\
                cord) (?:\\p{L}+ ){0,3}(?:near|at|to|over|against|around|round|in front of) (?:my|me|the (?:kids|baby|dog))
                kicked (?:it|the door|my door|that door) (?:in|down|open)
                (?:hide|hid|hiding|cover|covered|covering) (?:up )?(?:the |my |these |your )*(?:bruises|bruise|marks|black eye|cuts)
                (?:husbands|wives|married people|couples|a (?:good |proper )?(?:wife|husband|woman|man|girlfriend)) (?:do not|does not|can not|should not|\
                never) (?:say|says|get to say|refuse|refuses)(?: no)?
                (?:duty|job|obligation) as (?:a|my|your) (?:wife|husband)|^i said no$|^no means no$|i (?:kept|keep) saying no
                (?:kids|children|daughter|son) (?:saw|seen|heard|watched) (?:it|you|what you did|everything|us)(?: (?:hit|happen|hurt|push|do it|all)|$)
                (?:i|i have) (?:hit|slapped|punched|kicked|shoved|choked|strangled|pushed|smacked|grabbed) you
                lost (?:it|control|my temper|my head) and (?:hit|hurt|pushed|slapped|grabbed|threw|kicked|punched)|saw red and
                (?:my|your) hand (?:slipped|just flew|went up)
                i (?:threw|hurled|flung|chucked) [^.]{1,40} at you
                (?:sorry|forgive me) (?:about|for) (?:your|the) (?:lip|eye|arm|wrist|neck|bruise|bruises|nose|face|slap|punch|marks?)
                (?:marks?|fingerprints?|handprints?|scratches|scars?|welts?|cuts) (?:you (?:left|made|gave)|on my (?:neck|arms?|wrists?|throat|legs?|face|back)|\
                from (?:you|your))
                (?:leave|left|leaving) (?:marks|a mark|bruises) on
                (?:in|wear|wearing|wore) long sleeves(?= (?:in|again|so|to|because|all|every))
                (?:make-?up|concealer|foundation|scarf|sunglasses) (?:over (?:the|my|it)|to cover|to hide|on top of|because of what)
                (?:cover|covered|hide|hid|hiding|covering) (?:up )?(?:the|my) (?:marks?|bruise|bruises|eye|lip|neck|arms)
                (?:told|tell|telling|said to|lied to) (?:\\p{L}+ ){1,4}(?:that )?i (?:had |have )?(?:fell(?! off)|fallen|walked into|slipped|tripped|bumped|banged|\
                hit my (?:head|face)|ran into)
                (?:fell down the stairs|walked into (?:a|the) (?:door|cupboard)) (?:again|is what)|nobody believes (?:i|that i) (?:fell|walked)
                (?:said|say) (?:no|stop|i did not want(?: to)?|it twice|not tonight) [^.]{0,40}(?:carried on|kept (?:going|on)|did not (?:stop|listen)|did it anyway|\
                went ahead|anyway|would not stop|and you did)
                (?:carried on|kept going|did it anyway|went on|would not stop) (?:even |when |although |after |while |though )+i (?:was|said|cried|asked|told|did not|\
                pushed|had)
                (?:have|having|had) sex (?:when|although|even|with you when|against|so)|made me (?:have sex|sleep with|touch|do things|sign(?! for)|undress)
                touch(?:ed)? me (?:after|when|although|while i|in my sleep)|after i said (?:stop|no)|against my will|when i did not want(?: to)?$
                (?:while|when) i (?:was|am) (?:asleep|sleeping|passed out|drunk) (?:you|and you)
                woke up (?:to|with|and) you (?:\\p{L}+ )?(?:inside|on top|touching|doing)
                (?:did not|do not) (?:want|feel like|like) (?:to|it) (?:on \\p{L}+|last night|that night) [^.]{0,40}you
                (?:took|take|pulled) (?:off the condom|the condom off)|i gave in (?:so|because|to (?:get|make|have|keep))
                (?:just|only) (?:lie|lay) there (?:until|till|and)
                (?:'s|his|her|my|our|your|the) (?:\\p{L}+ )?(?:\\p{L}+'s )?(?:leg|arm|tail|rib|nose) did not break itself|do(?:g|g's) leg did not
                (?:my|your) hands? (?:were|was|went|around|round) (?:around |round |on |at )?(?:your|my) (?:arms?|neck|throat|wrists?|shoulders)(?! (?:, dancing|\
                and we))
                (?:about|saw|see|sees|notice) my (?:eye|lip|arm|neck|bruise|bruises|wrist)(?= |$)(?! (?:test|appointment|doctor|exam|makeup|surgery|brow))
                wear (?:the|my|dark|sun) ?glasses (?:on|to|inside|in)
                hit my head (?:off|on|against) the (?:wall|door|floor) (?:until|till|on purpose|again and again|so)
                (?:crying|begging|begged|screaming|pleading|pleaded|sobbing)[^.]{0,25}(?:you )?(?:to )?(?:stop|slow down|let (?:me|go)|put (?:it|that) down|\
                leave (?:me|us)|open the)(?! at the)
                i cried (?:after|afterwards|the whole time|through it|until you finished)|(?:let|make) me out of the car
                (?:doing|going|drove|driving) (?:\\d+|a hundred|like mad) (?:with (?:me|us|the kids)|while i)
                (?<!\\b(?:film|movie|book|game|match|series|show|storm|wind|traffic)\\b[^.]{0,30})(?:violent|violence|abusive|abuser|abuse|abused|abuses|assaulted)
                """
                    .formatted(STRIKES, THE_WEAK, BODY));

    private Violence() {}
}
