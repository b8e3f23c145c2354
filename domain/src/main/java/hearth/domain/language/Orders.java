package hearth.domain.language;

import java.util.List;

/** "You need to …", "stop being …": an order where a wish could be declined. */
final class Orders {
    private static final String TO_DO = Phrases
            .anyOf("""
                stop, start, call(?! me (?:when|if)), put, tell, talk, listen, learn, change, apologi[sz]e, say, help
                get (?:up|over|a grip|a job|it together|your|\
                home|back|rid|off|out|real|used|serious|that|the|on with|moving|dressed|this|in touch|yourself|our|my), pull
                do (?!(?:anything|it alone|\
                is))\\p{L}+
                be (?:more|nicer|better|home|on time|honest|grateful|romantic|kinder|quiet|there for|ashamed|careful|thankful|the one|the bigger|patient|less|\
                a (?:man|better|proper|real|father|mother|parent|grown)|stricter|nice|sorry|glad|here|there|stronger|in bed)
                make (?!(?:it to|sure you (?:eat|\
                rest)))\\p{L}+, take (?!(?:a (?:rest|break|nap|coat|jacket)|care|your time|it easy|the (?:second|first|next|bus|train|left|\
                right)))\\p{L}+, decide, sort, clean, clear, pay(?! by card), quit, drop, grow, respect, show, understand, think(?! of a number), trust, let
                give(?! it a)
                ask, remember
                have (?:asked|told|called|known|said|helped|been|done|come|let|waited|thought|listened|checked|stayed|kept|paid|cleaned|apologi[sz]ed|\
                stood|warned|phoned|rung|noticed|seen it coming|left earlier|bought|booked), fix, keep, choose, spend
                eat (?:less|better|more|what|at|properly|\
                your), cook, drink, act, accept, admit, realise, realize, work on, work (?:less|more|harder), look after, look (?:at|for) (?:yourself|me|\
                a), come home, come back, come (?:to bed|with me|here|down|now), go and, go (?:home|to bed|back|to the (?:gym|doctor)|now|and)
                turn (?:it|that|\
                the (?:music|tv|volume)) (?:off|down), speak, treat, finish(?! your (?:antibiotics|course)), wash, pick (?:up|a side)
                behave, calm, control yourself, own, prove, earn, ring, phone, text, answer, reply, cancel, delete, throw, move, cut, leave, lose weight
                smile, relax, toughen, man up, cop on, wake up, shut, close, hurry, deal with, handle, manage, wear, dress, shave, shower, stand up
                sit down, stay, tidy, hoover, empty, mow, sell, buy, return, send, bring, book, organi[sz]e, check, read, study, focus, concentrate
                prioriti[sz]e, contribute, step up, hold, watch (?:your|what|how), mind your, open (?:up|your|a), forgive, forget, include, invite, consider
                appreciate, thank, set, follow, obey, support, defend, back me, side with, share, find (?:a|another|work|time|yourself)""");
    private static final String NOW = Phrases
            .anyOf("""
                now, right now, immediately, at once, this instant, this minute, for once, before i (?:get|come|am|lose|go), when i (?:tell|say|ask|talk)
                this second, and (?:be done|do not|no (?:arguing|excuses|buts)|that is (?:final|it|that)), no (?:arguing|excuses|buts|discussion), i mean it
                like an adult, like a (?:man|grown-up|normal person), end of, once and for all, and then we can (?:talk|discuss), or (?:else|i)
                properly this time, this time, will you, would you ever, i am not asking, i will not (?:ask|say it|tell you) (?:again|twice), do you hear me
                is that clear, understood, got it, thank you very much""");

    private static final Telling SAID = Telling
            .of("""
                you (?:really |just |simply |seriously |do |also |absolutely |honestly |badly )*(?:need to|have to|must|would better|had better|\
                would best|have better|are going to have to|will have to|need|are to) (?:just |really |always |also |finally |\
                first |at least |not |learn to |start to |try to |try and |go and |bloody well |seriously )*%1$s(?! (?:it twice|the (?:left|second|first) (?:turn|\
                exit|road)|proud|a letter|care|this (?:video|film|song)|somebody nice|it , it is (?:lovely|great|\
                delicious)))(?<!you want to stop)(?<!you want to talk)(?<!you want to go)(?<!you want to leave)(?<!you want to come)
                you (?:really |just |simply |seriously |do |also |absolutely |honestly |badly )*(?:ought to|should|are supposed to|want to|are going to) (?:just |really |always |also |finally |first |at least |bloody well )*(?:stop(?! by)|start(?! with)|\
                apologi[sz]e|say sorry|listen|learn|grow|change(?! (?:the|into))|respect|help (?:me|more|out|around|with)|call (?:my|her|him|me back)|tell (?:her|him|them)|be (?:more|nicer|better|ashamed|grateful|thankful|home|there|\
                on time|a (?:man|better))|know better|clean|cook|pay|do (?:more|it|what|as|your|the|something)|put|spend|work on|sort|get (?:over|a grip|a job|off|rid|your act|it together|out more)|lose weight|cut|have \\p{L}+ed|\
                have (?:told|known|said|been|done|come|let|thought|kept|paid|rung|bought|left)|drink less|eat less|treat|think before|act|wear|not (?:speak|talk|say|do|go|be|wear|spend|drink))(?! (?:yourself some|up your feet|your feet))
                you (?:had )?better (?:not|just|start|be|do|stop|call|get|tell|have(?! a)|put|fix|clean|apologi[sz]e|pay|sort|think|watch|learn|explain|say)
                you (?:can not|are not going to|will not|may not) (?:just )?(?:keep|go on|carry on|leave (?:it|the|your|me|everything)|walk away|expect|speak to me|\
                talk to me|treat|sit there|spend|ignore|come and go|do that|decide)(?! (?:forward|to see))
                you will (?:do|go|apologi[sz]e|tell|call|ring|stop|clean|pay|listen|sit|be (?:home|there|polite|nice)|put|get|take|come|eat|say|keep|never again|\
                not (?:speak|talk|go|do|bring|touch|use)) (?:as|it|her|him|them|to|what|now|that|this|the|your|and|home|sorry|me|with|my|quiet|exactly|there|\
                my mother|by)(?: [^.]{0,30})?(?:now|today|tonight|tomorrow|told|say|said|apologi[sz]e|and (?:that is|you will|no)|or (?:else|i)|is that clear|\
                understood|this time|$)(?! (?:love|like|see|be fine|great|at (?:six|seven)))(?<!you will be there)(?<!it great)
                <first> stop (?!by|at|for|somewhere|over|(?:me|us|here|there|off|in|the (?:car|bus|clock|lights)|it , you|haha)\\b)(?:being|making|acting|\
                \\p{L}+ing)(?! me (?:laugh|blush))
                <first> (?:stop|cut|quit|drop|enough with|no more|lose|leave) (?:it|that|this|the|your|all this|all that|with)(?! (?:you are|because|i am (?:laugh|blush|cry|dying)))(?: [^.]{1,30})?(?: now| already|\
                 , (?:will you|now|i mean it)| this instant|$| right now)(?! (?:haha|please|\
                the bus))(?<!leave it)(?<!drop it)(?<!the car)(?<!the key)(?<!the keys)(?<!the dishes)(?<!leave the door)(?<!the light on)(?<!the bus)
                <first> (?:quit|start|try|keep|begin) (?:\\p{L}+ing)(?! (?:the (?:new|series|book)|me|up the good|your (?:course|new)|warm|safe|well|smiling|\
                going , (?:you|love)))(?<!keep going)(?<!keep smiling)(?<!keep fighting)(?<!keep dreaming)
                <first> do not (?:you dare|talk (?:to me|over|back|like)|speak (?:to me|like|over)|tell me (?:what|how|to|that|you|it|i)|start(?! without me)|\
                lie to me|walk away|interrupt|ignore|use that|look at me like|come to me|give me (?:that|your|the|orders|excuses)|turn (?:this|it) (?:around|on me)|\
                change the subject|raise|roll your|answer back|take that tone|get (?:smart|clever|cheeky)|argue|touch (?:my|that|it)|play|act|call me|bother me|\
                wake me|leave (?:your|the|me|it|dishes)|spend|bring (?:her|him|them|that|your)|go (?:there|through my|near|telling|out|spending|running)|say (?:that|\
                another|it|a word|you)|shout|swear|sulk|sigh|laugh|stand there|sit there|just (?:sit|stand|walk|say|leave)|put words|move|open|buy|invite|embarrass|\
                let (?:me down|it happen|her|him|them|your)|mention|text me|ring me|ask me (?:again|why|where|to)|dare|hide|lecture|patroni[sz]e|question|correct|\
                contradict|compare)(?= |$)(?! (?:me , you|without me|the (?:oven|cat)|so hard|yourself|it yet|until i (?:am there|get home)|anything (?:nice|for me)|\
                sugar|in the rain|if (?:you are|i am) (?:tired|asleep|late)|the alarm))
                <first> (?:try harder|do better|make an effort|learn (?:to|how to) \\p{L}+|pull your weight|get a grip|pull yourself together|leave me (?:alone|be|\
                out)|listen to me|answer (?:me|your phone|the question)|delete (?:that|it|her|him|the|those)|get off (?:my|me|your|that|the)|hurry up|back off|\
                shut (?:the|that) (?:door|window|thing)|cop on|wise up|wake up(?! , (?:love|sleepy))|get over here|step up|man up and|own up|own it|fix (?:it|this|\
                that|your)|sort (?:it|yourself|this|that|your)(?: \\p{L}+)? ?out|sort (?:it|your \\p{L}+)|deal with (?:it|that|your)|do something(?! (?:nice|fun|\
                together))|say it to my face|mind your (?:own|tone|language|manners)|watch your (?:tone|mouth|language|step with)|lower your voice|\
                keep (?:your voice down|it down|your (?:mother|friends|hands|opinions|mouth))|change your (?:tone|attitude)|check your|control yourself|\
                think (?:for once|about somebody|of somebody|before)|stay out of|keep out of|get out of my|go away|grow a|choose$|decide$|tell (?:her|him|them|\
                your \\p{L}+) (?:to|that|no|you are|i am|we are|off|the truth|now|it)|give (?:me|it) (?:back|my|the|that|your phone|here|an answer|a straight)|\
                hand (?:me|it|over)|let me (?:finish|speak|talk|see your)|look at me(?= when| while)|speak (?:up|properly|english|to me like|clearly)|\
                use your words)(?= |$|,)(?! (?:a (?:call|shout|kiss|hug|ring|minute|hand|sec)|if you|when you (?:can|are|get)|i (?:said|say) hi|hello|happy|\
                the (?:recipe|salt)|i love|good (?:luck|night)))
                <first> do not (?:ever|you ever|do (?:that|this|it) (?:to me )?(?:ever )?again|make me|expect me|think (?:that )?you can|blame me|act like|\
                touch my things)(?! (?:laugh|blush|forget (?:how|that) (?:loved|you are)|change))
                <first> (?:put|turn|switch|take) (?:that|the|your|this) ?[^.]{0,30}?(?:down|away|off)(?= (?:when|while|now|and|for once|before|right|this|immediately|\
                at once|i|,|you|or|then|like|will)|$)(?! (?:and (?:come|sit|rest|relax|let us|i will)|, (?:love|you are|rest)|when you (?:can|have|get|are)|if|, i))
                <first> (?:put|do|wash|clean|tidy|get|call|ring|phone|text|tell|cancel|book|empty|take|finish|answer|send|delete|move|make|bring|cook|fix|change|come|\
                go|sit|stand|eat|leave|pay|open|close|sell|return|ask|explain|show|give|say|write|find|pick|drop|throw|turn|stop|be|wear|pack|iron|feed|bathe|collect|\
                mind|buy|check|read|unblock|block|sign|choose|decide|apologi[sz]e|act|behave|listen|get|have) (?:[^.]{1,40} )?,? ?(?:and |then )?%2$s(?= |$|\
                ,)(?! (?:when you can|if you (?:can|like|have)|x|love|and i will|would be|, we can be|haha|i am (?:cooking|making)|i love|we|it is|with me|how))
                <first> (?:put|do|get|take|clean|wash|make|feed|bathe|collect) (?:the|your) [^.]{2,25},? (?:then|and then|and) (?:do|put|get|take|clean|wash|make|\
                feed|bathe|collect|sort|call|empty) (?:the|your|my) [^.]{2,25}
                <first> go (?:and )?(?:apologi[sz]e|say sorry|call|ask|clean|sort|tell|fix|do|wash|get|see a|find|take|talk|put|check|ring|pick|have a (?:think|\
                shower|word)|make|sleep (?:on|in)|to (?:your|bed|work|the doctor)(?= now|$| and))(?! (?:us|me (?:a )?(?:coffee|tea)|some rest|well|for a (?:walk|\
                swim)|yourself a|it , you|your dreams))
                <first> (?:apologi[sz]e|admit it|explain yourself|say something|say sorry|pay attention|act your age|make up your mind|think before you|\
                use your (?:head|brain)|respect me|treat me|show (?:me )?some|clean (?:that|this|up|your)|get (?:up|a (?:proper |real |decent |better )?job|your|\
                it done|out of bed)|keep your|tell me the truth|come home (?:now|at once|right)|give it (?:back|here)|be a (?:man|father|mother|parent|grown-up|\
                adult)|just (?:do it|say it|answer|apologi[sz]e|listen|stop|admit it|tell me the truth|ring her|call him|leave it alone|get on with|once do|tell her|tell him)|\
                for once ,? (?:just )?(?:do|be|listen|put|help|say|think|come|try|act|tell))(?= |$|,)(?! (?:to (?:her|him) for me|and relax|with me|and (?:i|let me)|\
                when (?:it suits|you)|if|dinner|haha|me how|warm|love|beside me|hair|fingers crossed|if you))
                <first> be (?:nicer|better|kinder|on time|more \\p{L}+|quiet|honest(?: with me)?(?: for once)?|a man|a grown up|an adult|home (?:by|before|at|on)|\
                ready (?:by|at|when|on)|grateful|reasonable|serious|careful what|normal|polite|less \\p{L}+|the (?:man|adult|bigger)|sensible|quick|silent|fair|\
                civil)(?! (?:if you can|tomorrow|and i will|with yourself|to yourself|home))
                <first> look at me when
                <first> (?:do|just do) (?:what|as|whatever) (?:i|you are|my) (?:ask|say|tell|told|mother|want|asked|said)
                from now on ,? (?:you|i want you|there will|no|we do|it is|nobody|everything)(?: (?:will|have|must|do|need|are|to|be|more|my|cook|go|pay|ask|tell|\
                clean|can))?
                i (?:expect|demand|want|need|order|insist|command|require|would have|told|am telling|have told|am warning|forbid)(?: that)? you (?:to |and )?(?:stop|\
                do|apologi[sz]e|be|change|start|get|put|clean|listen|respect|go|call|leave|quit|choose|come|give|tell|behave|sort|make|pay|obey|home|out of|off|\
                answer|keep|wash|cook|pick|back|cut)(?= |$)(?! (?:with me to|to the (?:doctor|sea)|happy|well|safe|here|me (?:a (?:hug|kiss)|when you)|call me when))
                (?:make sure|see to it|mind|be sure) (?:that )?(?:you|it is|the|to) (?:do|are|have|put|get|call|clean|is|gets|clean|done|ring|be|say|wash|come|keep|\
                bring|lock|pay|fix|sorted|finish)(?! (?:okay|safe|warm|well|eat|rest))(?= |$)
                (?:how about|why do not) you (?:try|start|stop|grow|get off|just (?:listen|shut|stop|do|say)|do something|help|act|learn|go and (?:clean|\
                apologi[sz]e))(?! (?:with|by|to rest|here))
                (?:time|about time|high time|past time) (?:that )?you (?:got|grew|learned|learnt|stopped|started|did|took|paid|put|called|acted|told|said|\
                apologi[sz]ed|faced|moved|found|stood|cleaned|thought|listened|realised|changed|sorted|woke|showed|helped|came)
                i (?:will|am) not (?:ask|say|tell|going to (?:ask|say|tell)) (?:it |you )?(?:again|twice)
                no (?:arguments|arguing|discussion|excuses|buts|more (?:excuses|phone|games|drinking|spending|shouting|lies))(?= |$|,)(?! (?:from me|needed|for me))
                this is not (?:a request|up for discussion|optional|a debate)
                """
                    .formatted(TO_DO, NOW))
            .unless("please|pls|if you (?:like|can|want|have time|fancy|would)|would you|could you|can you|i would like to help|right$|in my head|do not have to|do not need to|when you (?:can|have a|get a|land)|take your time|no rush|no hurry|love you|my love|haha|feet up|proud of|be proud|see (?:her|his) face|sleep well|enjoy|tickets|sunset|let me know|i have got|exhausted|relieved|you must be|stop by|safe|the doctor (?:says|said)|it is (?:lovely|gorgeous|delicious|brilliant)|i miss you|you should have(?: seen| heard|$)|you should not|keep warm|good luck|the recipe|worrying about me|hard on yourself|apologi[sz]ing|worth it|it is (?:fine|okay|cold|hot|snowing|raining)|you are fine|you deserve|your boss|the (?:doctor|vet|bank|garage|landlord (?:says|said))|tell them|dinner is|with that knee|blush|goat|video|letter from");

    /** A question asks, whatever its words. */
    static final Rule RULE = writing -> withoutQuestions(writing, SAID.heardIn(writing));

    private Orders() {}

    private static List<Span> withoutQuestions(Writing writing, List<Span> spans) {
        return spans.stream().filter(span -> !writing.own().get(span.sentence()).asks()).toList();
    }
}
