package hearth.domain.language;

/** One person deciding where another may go, with whom, on what money, and watching that it is so. */
final class Control {
    private static final String NEEDED = Phrases
            .anyOf("""
                phone, phones, keys, key, money, passport, card, cards, wages, salary, car, pills, medication, medicine, papers, documents, laptop, glasses
                shoes, wheelchair, benefits, bank card, credit card, id, visa, pay, pension, inhaler, insulin, tablets, hearing aids?, crutches, tablet
                contraceptives
                birth control, sim card, purse, wallet, bankbook, car keys, house keys, birth certificate, jewellery, savings, bike""");
    private static final String LOOKS_INTO = Phrases
            .anyOf("""
                check, checks, checked, checking, read, reads, reading, go through, going through, goes through, went through, gone through, search
                searched, searches
                searching, look through, looked through, looking through, listen to, listens to, listening to, record, recorded, monitor, monitors
                scroll through
                scrolled through, unlocked, unlock, log into, logged into, hacked, hack, open, opened, copied, track, tracked, track, follow, inspect
                inspected""");
    private static final String PRIVATE = Phrases
            .anyOf("""
                diary, messages, message, phone, mail, mails, emails?, calls, call log, letters, pockets, bag, browser, location, texts, texts?, history
                whatsapp
                post, receipts, bank statements?, dms, accounts, handbag, journal, phone bill, search history, mileage, laundry, underwear""");
    private static final String TO_DO = Phrases
            .anyOf("""
                see, my, go, leave, work, out, talk, meet, sleep, eat, have, use, visit, call, speak, study, drive, touch, pay, get, learn, phone, ring
                take
                wear, shower, close, lock, buy, spend, make, keep, near, in, open, be alone, answer, go out, go to, finish school, apply, a job, friends
                rest""");

    static final Phrases TOLD = Phrases
            .of("""
                (?<!\\bi )(?<!i have )(?<!i just )(?<!you can )(?:took|take(?! my (?:car|bike))|takes|taking|taken|hid|hide|hides|hidden|keep|keeps|kept|confiscated|\
                confiscate|break|broke|smashed|locked|locks|lock|cancelled|cut up|hold|holding|hold on to|threw|stole|snatched|grabbed|sold|flushed|\
                blocked) (?:away )?(?:all )?(?:my|me my|my own) (?:own )?%1$s(?! (?:by (?:mistake|accident)|to (?:the (?:garage|repair|shop|pharmacy|cleaner)|work by|\
                charge)|(?:safe|warm|charged|for me)$|out of the (?:rain|fridge)))
                (?:took|take|hid|hide|kept|keep) the (?:car |house |front door )?keys(?! (?:to (?:the office|work)|by mistake|with me|by accident))
                (?:have|get|want) my (?:own )?%1$s back
                (?:give|gave|giving|hand|handed) (?:me )?(?:back )?my (?:own )?(?:bank )?(?:card|money|passport|phone|papers|documents|keys|wages)(?: back)?
                have my own (?:money|account|card|bank card|phone|wages|key) ?(?:back|please|again)?
                just (?:want|need|wanted) my (?:passport|bank card|papers|documents|phone)
                (?:will|would|do|did|does|are|were) not (?:even |ever )?(?:let|letting|give|allow|allowing) (?:me|us|my) (?:to )?%4$s
                (?:never|not|will not|would not) let me (?:go|leave|out|see|meet|work|have|sleep|alone|out of|talk|use|near|in)(?! down| up| go of)
                (?:not|never) allowed (?:to|out|a|any|my|near|in|friends|visitors|money|on the phone|without)(?! (?:peek|look(?!ing)|open (?:it|your|the)|to (?:peek|\
                look|open (?:it|your|the)|lift|eat|drive|laugh|be sad|cry|cook|touch the|help|work today|spoil)|gluten|eat|nuts|sugar|dairy|lift|drive (?:for|after|\
                until)|park|bring (?:dogs|pets)|smoke|in the (?:pool|gym|staff)))
                not allow(?:ed)? me|(?:forbid|forbids|forbade|forbidden|ban|banned|bans) (?:me|us|my)|i am forbidden|(?:am|was|are) i (?:even )?allowed
                (?:you|he|she) allows? me|without (?:your|his|her) permission|if you (?:will |would )?(?:let|allow) me (?:go|see|out|have|work|visit|phone|use my)
                you (?:can not|may not|are not (?:going|allowed)|will not|shall not|are not) (?:to )?(?:go(?:ing)? out|leav(?:e|ing) (?:the house|this house|here|me)|\
                going anywhere|see(?:ing)? (?:him|her|them|your (?:friends|family|mother|sister|brother|parents)|that|those)|wearing (?:that|this)|wear (?:that|this)|\
                talk(?:ing)? to (?:him|her|them|your|that|any|other)|work(?:ing)? (?:there|anymore)|leaving|walk(?:ing)? out)
                no wife of mine|no (?:husband|girlfriend|boyfriend|partner|woman) of mine|i decide (?:who|where|what|when|if|how)
                (?:you|he|she) (?:decide|decides|decided|choose|chooses|dictate|dictates|control|controls|controlling|say|tell me) (?:what i (?:wear|eat|spend|may|\
                am allowed|can)|who i (?:see|meet|talk|may|can|am)|where i (?:go|can|may|am)|when i (?:sleep|eat|go|may|can|come)|whether i (?:go|may|can|work)|\
                how much i (?:eat|spend|weigh)|everything i|my (?:clothes|friends|hair|money|life))
                <they> %2$s (?:all |every one |into )*(?:of )?my (?:\\p{L}+ )?%3$s(?! (?:to (?:me|see if i)|while i (?:told|talked)))
                (?:want|wanted|need|needed|demand|demanded|asked for|ask for|have|know|knows|changed|change|changing) (?:all )?my (?:passwords?|passcode|pin|pin code|\
                login|face id)
                my (?:passwords?|passcode|pin) (?:again|to|for|or|so)|(?:give|gave|hand|show) you my (?:phone|passwords?|passcode|pin|messages|screen|receipts|bank)
                on my phone (?:every|each|all) (?:night|evening|day)
                made me (?:delete|quit|stop (?:seeing|talking|working|going)|unfriend|block|beg|kneel|apologise on|cut|leave my|give up my|show|hand over|\
                choose between|account|change (?:my clothes|out of|before)|sit|stand|sleep|crawl|strip|swear|promise never|sign(?! for)|give you|ask|wash|eat|swallow|\
                drop|cancel|turn on|sit in|admit|drive|get out of the car|turn down the|miss work|take the test)
                (?:have|had|need|needed|having) to (?:always )?(?:ask|beg|justify|report|account|explain|send you|prove|show you|text you|call you|ring you|check in|\
                tell you where|keep (?:my )?(?:phone|video|camera|location)|answer (?:within|in|before|by)|be (?:home|back|in) (?:by|before)|leave the (?:door|line|\
                camera)|share) (?:for |you for |you |him |her |for permission |permission |every |each |a photo |a picture |pictures |photos |photo |selfie |where i |\
                receipts? |my |the receipts? |to you |on |open |on |in )+(?=before|to|for|if|whether|about|go|leave|money|cent|penny|euro|where|who|what|spent|\
                location|am|of|so|from|receipt|minute|every|cash|each|phone|when|messages|the|minutes|$|,|and|with)
                have to ask before i
                ask (?:you|him|her) (?:for (?:permission|money|cash|my)|before (?:i|buying|spending|going|leaving)|(?:if|whether) i (?:may|can) (?:go|see|buy|use|\
                leave|visit|have))
                ask (?:for )?(?:your|his|for) permission(?! to paint)
                (?:need|needed) (?:your|his) permission(?= to (?:go|see|leave|work|visit|spend|use|talk|have|buy|eat|call|speak)|$| for| before)|you ask when you need
                (?:pocket money|an allowance|housekeeping money|allowance)(?! for the (?:kids|children))
                (?:have|had|need) to ask (?:you )?(?:for|before) (?:money|every|everything|cash|tampons|shoes|a lift)
                find me (?:wherever|anywhere|no matter|if i)|what happens to (?:women|men|people|those|wives|girls) who
                turn(?:s|ed|ing)? up (?:wherever|everywhere|at my|outside)|(?:wherever|everywhere) i (?:am|go)(?= |$)(?! (?:i (?:think|see)|you are with me))
                know where i am all|my location|my phone's location|share(?:d)? my location|know(?:ing)? where i (?:am|was|have been|go) (?:every|all|at)
                (?:took|take|takes|stole|steal|empt(?:y|ied)|control|controls|give me|gave me|cleared out|drained|spent|spend|hold|manage|keep|kept|cut off|blocked|\
                closed) (?:all )?(?:of )?(?:my|our|me my) (?:bank card|bank cards|savings|account|accounts|salary|wages|pension|money|joint account)(?: (?:and|so|\
                without|because|before|from)|$)
                (?:my|your) (?:salary|wages|pay|benefits|money|pension) (?:goes|go|comes|come|gets paid|is paid|went|is) (?:straight )?(?:in ?to|to|on) (?:your|my|\
                his|her|the) (?:account|card|hands?|mother)
                (?:not|never|no) (?:have |had |given |got |get |see |access to )(?:any |my |a |one )(?:own )?(?:money|cash|card|account|access)
                (?:tore|tear|ripped|burned|shredded|cut) up my
                (?:tore|ripped|burned|destroyed|deleted|hid|threw (?:out|away)|binned) (?:all )?(?:of )?my (?:documents|passport|papers|letters|clothes|books|\
                contacts|numbers|friends|make-?up|contraceptives|pills)
                would not let me|will not allow|will not let me|do not let me (?!forget|down|oversleep|sleep|miss|fall|go to bed|eat|win|buy|drive)
                locks? me(?! out of my own)|kept me (?:in|from leaving|there|awake|up all|locked|from (?:my|going|seeing))
                keep me (?:in|awake|up all|locked|from (?:my|going|seeing|leaving))|keeps me (?:in|awake|locked|from)|not let (?:me|us) (?:leave|out|go)
                (?:woke|wake|shook|kept waking|wake|waking) me (?:up )?(?:at night |all night |every hour |again and again )?(?:to (?:shout|argue|scream|fight|\
                ask where|check|have sex|continue)|until i)
                (?:show|send|tell|text|prove to|prove) (?:you |him |her )?(?:a (?:photo|picture|selfie) )?(?:of )?where i am
                (?:photo|picture|selfie|video call|facetime)[^.]{0,20}(?:to prove|so you (?:know|can see|believe)|as proof|proving)
                prove (?:i (?:am|was)|where|that i|it was|to you (?:that )?i (?:am|was))
                tracker|trackers|tracking (?:me|my|app|device)|(?:track|tracked|tracks) (?:my|me)|spyware|stalkerware
                (?:hidden|secret) (?:camera|cameras|microphone|mic|recorder)
                cameras? (?:in (?:the|my|our) (?:bedroom|bathroom|kitchen|living|sitting|house|hall)|on me|so you|to watch)|spy(?:ing|ied)? on me|airtag|air tag
                (?:a|the) tag in|bugged|(?:tag|gps|app) (?:on|in|under) my|the app (?:says|said|shows|showed|tells)(?: me)?(?: that)? you|recording (?:me|my|in)
                (?:your|the) camera (?:says|shows|saw)|find my (?:iphone|phone) (?:says|shows|on)
                (?:i |you )?(?:saw|see|noticed|know|checked)(?: that)? (?:you|i) (?:were|was|are|parked|stopped|left|only) (?:\\p{L}+ ){0,4}(?:for|at|until|\
                till) (?:\\p{L}+ )?(?:\\d+|four|five|ten|fifteen|twenty|thirty|forty|fifty|an extra|half an hour)(?: \\p{L}+)? ?(?:minutes|hours|mins|hour|past)?$
                where were you (?:between|from \\p{L}+ to|at \\p{L}+ past|for (?:\\d+|ten|twenty|thirty|forty) minutes)|what took (?:you )?(?:\\d+|\\p{L}+) minutes
                (?:time|timed|timing|times) (?:me|how long|my (?:shopping|shower|breaks?|walk|journey))
                (?:why|where) (?:did|were|was) (?:it|you|i) (?:take |gone )?(?:\\p{L}+ )?(?:\\d+|ten|twenty|thirty|forty) (?:minutes|mins) (?:longer|late|to)
                it (?:is|was) a \\p{L}+ minute (?:shop|walk|drive|trip|job)
                (?<!dog )(?<!cat )(?:follow|followed|follows|following) (?:me|my car|my bus)(?: (?:when|to|home|everywhere|around|after|in|from|wherever|all|and|\
                again|at|into|down)|$)(?! (?:on (?:instagram|twitter)))
                (?:(?<=you )wait|waits|waited|waiting|parked|sat|sit|park|stood|sitting|standing) (?:\\p{L}+ )?(?:outside|in front of|across from|opposite) (?:my|\
                the) (?:work|office|house|door|school|flat|gym|sister's|mother's|shop|hospital|building|class)(?! (?:to (?:surprise|give)|with (?:an umbrella|flowers|\
                chips|a coffee|coffee)))
                how (?:did|do) you (?:always |even )?(?:know|find out)(?: that)? (?:i was|where i|who i|what i (?:said|wrote|bought|searched)|about (?:that|\
                my) (?:call|message))(?! (?:like|love|wanted|would))
                (?:i can see|i see|i saw|i know|i could see) (?:that )?you (?:are|were) (?:at|in|with|on) (?:the |that )?(?:library|gym|cafe|pub|shop|park|\
                your \\p{L}+'s|\\p{L}+ street|him|her|somebody)(?= |$)[^.]*$
                (?:who|who is) (?:is )?that with you(?! in the photo)|(?:your|the) (?:location|dot|map) (?:is|was|says|shows|has|says)
                you (?:have |had )?(?:put|locked|keep|kept|hold|have|lock|store|stored|hide|carry) (?:\\p{L}+ )?my (?:passport|papers|documents|card|cards|bank card|\
                keys|phone|pills|medication|id|birth certificate|money|wages) (?:in|away|from|at|on you|somewhere|under|locked)
                (?:everything|messages|photos|contacts) (?:on|in) my phone(?= before|$| and| every| when| while)
                because you (?:check|read|look (?:at|through)|go through|listen|track|count|follow|smell|inspect|monitor)(?: \\p{L}+){0,4}(?: (?:phone|home|messages|\
                everything|it|calls|post|bag|clothes|browser|history))
                (?:make|makes|made|making) me (?:film|stand (?:on|in|there|naked|outside|against)|kneel|beg(?! you to stay)|strip|prove|account|weigh|delete|unlock|\
                show you (?:my|every|the|each)|send you (?:a|my|photos|pictures|every)|report|ask (?:for|before|permission)|sleep (?:on|in)|eat (?:it|off|alone|what)|\
                explain every|hand over|sign|quit|turn (?:on|round)|crawl|swear on|keep the (?:camera|call|line))(?! (?:for the parcel|for your))
                (?:weigh|check|count|counts|checks|go through|goes through|compare|want|keep|ask for|demand|collect) (?:all |every |each )?(?:the |my )?(?:shopping |\
                single )?receipts?
                have to (?:explain|account for|justify) (?:the|every|each|my|what i|where i|why i)(?! (?:\\p{L}+ )?to (?:my boss|the teacher|the bank|work|customers))
                my (?:sister|mother|friends?|family|brother|parents|father) (?:is|are) not (?:welcome|allowed)(?! (?:back at))
                (?:nobody|no friends?|no family|no visitors) (?:is|are) (?:welcome|allowed)
                (?:otherwise|or|or else|if i do not|because otherwise|because then) you (?:do not|will not|would not|stop) (?:speak|talk|speaking|talking|\
                look)(?:ing)? (?:to|at) me for
                (?:ring|rings|call|calls|text|texts|phone|phones|facetime|message|messages) me (?:every|each|\\p{L}+ times an?|twenty|thirty|forty|fifty|a hundred|\
                \\d+) (?:\\p{L}+ )?(?:hour|minutes|mins|hours|times|half hour|break|shift)
                (?:writing|typing|sending|reading) (?:this|it|you this) (?:in|from|on|behind) (?:the|a|my) (?:toilet|bathroom|car|library|work|shed|locked|\
                neighbour's|office|garden)
                (?:forged|faked) my (?:signature|name)|(?:loan|debt|credit|cards?|contract) in my name
                (?:smell|smelled|sniff|sniffed|checked|check) (?:my (?:clothes|underwear|knickers)|the sheets)
                (?:ring|rang|call|called|phoned) my (?:work|boss|office) (?:to (?:see|check|ask|make sure)|and (?:ask|asked|check))
                (?:answer|answered|block|blocked|delete|deleted) my (?:calls|messages|friends|sister|mother|contacts|numbers|brother|family)(?! by (?:mistake|\
                accident))
                without asking you (?:first )?(?:and |, )?(?:you|i)|(?:do|did) not let me sleep(?! in)
                (?:watch|watched|watching) me (?:on (?:the|your) (?:camera|phone|app)|through the)
                camera[^.]{0,40}(?:talks to me|watch|so you (?:know|see)|see me|to see who|in the (?:hall|bedroom|bathroom|kitchen))
                (?:put|turn|switch|leave) (?:your|the) location (?:back )?(?:on|off)|turned (?:it|your location) off at
                (?:put|hid|placed|stuck) something (?:on|in|under) my (?:car|bag|phone|coat)|you knew i was (?:at|in|with)[^.]*before i
                do not take my (?:phone|keys|card|passport|money)|no more (?:visits|calls|friends|visitors|seeing|trips) (?:from|to|with)? ?(?:my|your|her|them)
                (?:have not|did not) (?:see|seen) (?:her|him|them|my \\p{L}+) since[^.]*(?:because you|you said|as you asked)?(?<=march|april|may|june|july|august|\
                january|february|september|october|november|december|christmas|easter|then)
                cut me off|(?:cut|cutting) (?:me )?off from|isolat(?:e|ed|es|ing) me
                (?:have|has) not (?:seen|spoken to|met|rung|called|phoned) (?:my|any of my|a single) (?:friends?|family|sister|mother|brother|parents|\
                father)[^.]{0,40}(?:because|you|since we|without|alone|allowed)
                (?:no|not one|have no|not have any|not got any|without) (?:friends|family|friend|one) (?:left|anymore|of my own|here)(?: because| and you| since|\
                 , you|$)
                (?:stopped|stop|given up|gave up) (?:seeing|calling|meeting|ringing|talking to|inviting|visiting) (?:my|any|all|everybody) (?:friends?|family|sister|\
                mother|brother|parents|father)?[^.]{0,20}(?:because (?:of )?you|to keep (?:you|the peace)|so you|for you|it was easier)
                do not want me (?:to (?:see|have|talk|work|meet|go|speak)|having|seeing|talking|working|near)
                turn(?:ed)? (?:everybody|my family|my friends|the kids|my own) against me
                (?:ask|beg|asking|begging) (?:you )?for (?:money|cash|every|my own|tampons|bus fare|food)(?: (?:for|to)|$)|account for every
                hide my (?:wages|money|savings|salary|phone|shopping)|my own money|no access to (?:the|our|my) (?:money|account|bank)
                (?:every|each) (?:cent|penny|receipt|euro|pound|minute|cup|bite|mouthful|calorie)[^.]{0,20}(?:counted|accounted|checked|shown|you (?:count|check|ask|\
                know|want))
                (?:you|he|she) (?:count|counts|counted|weigh|weighs|weighed|measure|check|checks|monitor) (?:what (?:is|i)|how (?:much|many|long|often)|me|my (?:food|\
                calories|steps|portions|tampons|pads|mileage|pills|knickers)|the (?:mileage|receipts|biscuits|food|minutes|pills|petrol|odometer|clock|kilometres|\
                miles|km|money in my))
                without being punished|to punish (?:me|us)(?! for (?:beating|winning))|(?:punish|punishes|punished) me (?:with|by|for|if|when)(?! beating)
                (?:if|when|because) i (?:disobey|do not obey|disobeyed)|obey (?:you|me)
                (?:sleep|slept|made me sleep|sleeping) (?:on the floor|outside|in the (?:shed|garage|hall))(?= |$)(?! (?:because i|for my back))
                (?<!^)(?:keep|kept|keeping|keeps) (?:the |my |our )?(?:kids|children|baby|son|daughter) (?:away )?from me(?! until)
                (?:film|filmed|films|filming|photographed|recorded|record) me(?! (?:singing|dancing|playing|blowing))|punished for (?:it|that|saying)
                so (?:that )?(?:i|you) (?:could|can|would) not (?:leave|get out|call|go|phone|move|breathe|get away|ring|see anybody|tell)
                could not (?:get out|breathe|leave the|get away|leave because)
                (?:not|never) (?:been )?(?:able to|free to|left the house|been out|leave the house) (?:leave|go out|alone|in|without|see|on my own)(?= (?:you|weeks|\
                months|the|without|my|house|in|since|a|$)|$)
                (?:wear|wearing|wore|change into|changed into|put on) (?:the (?:other|long|loose)|something|what) [^.]{0,20}(?:so you|you (?:want|like|tell|say|pick|\
                chose|laid)|to (?:keep|avoid|please))
                ill wear the other
                i will (?:wear the other|change|stay in|stay home|not go|cancel)[^.]{0,30}(?:please|do not be angry|just (?:calm|put|stop|do not)|if you (?:stop|\
                promise))
                i will stay in$
                (?:so i am|am|i am) writing (?:this )?(?:on|from) (?:the |a |my )?(?:\\p{L}+ )?(?:tablet|phone|computer|laptop|friend's|sister's|library|work|\
                neighbour's)(?: (?:in|at|from) (?:the|my))? (?:library|work|neighbour's|school|friend's)
                (?:secret|hidden|second) (?:phone|account|email)[^.]{0,30}(?:so you|because you|from you|in case)
                delete(?:d)? (?:this|my messages|the messages|everything|my history|the chat) (?:so|before|after|because|in case)[^.]{0,12}you
                you said no (?:phone|friends|visitors|money|car|job|work|college|course|internet|wifi)
                (?:cut|cuts|turned|turn|switched|switch|disconnect|unplug(?:ged)?|lock(?:ed)?) (?:off )?(?:the )?(?:heating|internet|wifi|wi-fi|electricity|router|\
                fridge|food|cupboards?|power|hot water) (?:off )?(?:so|when|to|because|until|if)[^.]{0,20}(?:me|i|you|us)
                poked? holes in|(?:hid|threw away|threw out|flushed|swapped) my (?:pill|contracepti\\p{L}+|birth control)
                not let me (?:take|use|get) (?:the pill|birth control|contracept\\p{L}+)|(?:get|got|getting) me pregnant (?:so|to)
                (?:pretend(?:ed|ing)? to be|messaged? (?:them|him|her|my friends) as) me
                """
                    .formatted(NEEDED, LOOKS_INTO, PRIVATE, TO_DO));

    private Control() {}
}
