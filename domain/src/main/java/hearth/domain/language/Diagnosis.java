package hearth.domain.language;

/** A professional's word, or a parent's name, for somebody who only did something. */
final class Diagnosis {
    private static final String NAMES = Phrases
            .anyOf("""
                narcissist, narcissistic, bipolar, paranoid, psychopath, psychopathic, sociopath, sociopathic, psycho, codependent, co-dependent, hysterical
                borderline, schizophrenic, schizo, delusional, neurotic, autistic, emotionally (?:unavailable|\
                stunted|immature|constipated|disturbed|unstable|dead), in denial
                unhinged, insane, mental, crazy, nuts, love avoidant, avoidant, dismissive avoidant type, dismissive, depressed, narc, antisocial
                mentally (?:ill|\
                unstable|disturbed|unwell|\
                sick), sick in the head, not right in the head, wrong in the head, anxiously attached, insecurely attached, obsessive, obsessive-compulsive
                ocd, adhd, manic, depressive, anal retentive
                passive-aggressive, passive aggressive, toxic, traumatised, traumatized, projecting, gaslighting, masochist, sadist, addict, addicted
                alcoholic, hormonal, menopausal, gaslighter, histrionic, psychotic, deranged, disturbed, lunatic, maniac, unstable, mad in the head
                trauma-bonded, commitment-phobic, commitment phobe, commitment-phobe, commitmentphobe, people-pleaser by trauma
                compulsive liar, pathological, pathological liar, compulsive, bpd, ptsd, triggered, dissociating, splitting, spiralling, spiraling
                regressing, deflecting, intellectualising, love bombing, trauma dumping, emotionally abusive, emotionally unavailable, sex addict
                shopaholic, gambling addict, germaphobe, hypochondriac, kleptomaniac, megalomaniac, control addict, attachment-disordered, enmeshed
                repressed, asperger's, aspergers, aspie, on the spectrum, a case for (?:the|a) \\p{L}+, not well in (?:the|your) head, damaged goods
                psychologically \\p{L}+, clinically \\p{L}+""");
    private static final String ILLS = Phrases
            .anyOf("""
                abandonment, attachment, anger, anger management, trust, control, commitment, mother, father, daddy, mommy, mummy, mammy, childhood
                intimacy, mental, mental health, self-esteem, dependency, attention, impulse, boundary, codependency, authority, abandonment and trust
                rejection, jealousy, psychological, emotional, narcissistic, trauma, parent, hormone""");
    private static final String CONDITIONS = Phrases
            .anyOf("""
                ocd, adhd, add, trauma, ptsd, disorder, autism, bpd, complex, daddy issues, mother complex, attachment style, inner child, anxiety
                depression, paranoia, narcissism, codependency, bipolar, mania, hormones, pms, menopause, neurosis, avoidance, abandonment issues?
                childhood, childhood wounds?, attachment issues?, mother wound, father wound, projection, projections, gaslighting, superego, shadow, ego
                unresolved \\p{L}+, delusions?, psychosis, personality disorder, insecure attachment, avoidant side, anxious side, saviour complex
                victim complex""");
    private static final String KIN = Phrases
            .anyOf("""
                mother, father, sister, brother, parents, ex, grandmother, grandfather, mammy, mam, aunt, uncle, da, old man, old lady, family
                mother's daughter, father's son, own mother, own father, stepfather, stepmother, crazy mother, late father, cousin""");
    private static final String DOCTOR = Phrases
            .anyOf("""
                therapy, therapist, shrink, psychiatrist, psychologist, counsellor, counselor, counselling, counseling, professional help, help
                professional help, help with your head, medication, meds, institution, pills, rehab, anger management, head doctor, clinic, diagnosis
                assessment, psychiatric \\p{L}+, hospital for the head, tablets for that, detox, aa, evaluation, straitjacket, padded cell, asylum, exorcist
                professional, specialist for that, mental hospital, a brain scan, hormone therapy, some help, serious help, proper help, real help""");

    static final Rule RULE = Telling
            .of("""
                (?:<you are>|you <adv> (?:act|sound|behave|look)|you must be|you have gone|you are going|you went|are you) <very> (?:a )?(?:bit |case of |textbook |\
                clinical |classic |full-blown |raging |covert |typical |complete |certified |functioning |malignant |undiagnosed |closet |total |proper |pure |\
                clinically |diagnosed |severely |borderline )*%1$s(?! (?:busy|for (?:you|it|him|her)|with (?:joy|excitement|love)|haha|today at work))
                (?:<you are>|you must be) <very> (?:probably |somewhere |definitely |clearly )?on the spectrum
                (?:stop|always|keep|are|just|were|quit|are you|you|be) (?:always |just |constantly |really |seriously |trying to |actually )*(?:gaslighting|\
                projecting|love bombing|triangulating|psychoanalysing|trauma dumping|playing the victim|stonewalling|catastrophizing|manipulating|love-bombing|\
                dissociating|gaslight|guilt-tripping)(?! (?:on the wall|the film|slides))
                you <adv> (?:gaslight|gaslit|project|love bomb|love-bomb|triangulate|trauma dump|dissociate|self-sabotage|stonewall)(?! (?:the film|manager))
                (?:that|this|it|thats|what you do|what you are doing)(?: right)?(?: there)? (?:is|was|sounds like|looks like|smells of|screams|has to be|\
                are) (?:just |only |again |so |classic |pure |simply |literally |textbook |clearly |total |basically |called |what they call |a classic case of |\
                a case of |typical |straight up |a |an |all |your |the |some |such |full-blown |borderline |clinical )*(?:%3$s|gaslighting|narcissis[mt]\\p{L}*|\
                projection|projecting|avoidant|codependen\\p{L}+|paranoia|psychotic|psychopathic|sociopathic|manic|love bombing|trauma response|attachment|\
                delusion\\p{L}*|hysteria|dissociation|bipolar|passive aggression|emotional abuse|neurotic|trauma|toxic|red flag|inner child|mother|father|anxious|\
                therapy-speak|borderline|ocd|adhd|ptsd|autism|disorder)(?: \\p{L}+){0,2}(?= |$)(?! (?:for (?:her|him|them|work)|i (?:am|was|have) |in the film|\
                of (?:him|her|my)))
                you (?:have|have got|got|suffer from|clearly have|must have|obviously have|probably have) (?:a |an |such a |some |serious |some sort of |\
                some kind of |clear |major |definite |undiagnosed |massive |real |proper |big |full |sort of |kind of |all the (?:signs|traits|symptoms) of (?:a |\
                an )?|typical |a bit of |a touch of |untreated |unresolved |the (?:signs|traits) of )*(?:mother|father|god|inferiority|superiority|saviour|savior|\
                victim|napoleon|hero|martyr|messiah|peter pan|oedipus|cinderella|persecution|guilt)[ -](?:complex|syndrome)
                your (?:undiagnosed|untreated|unresolved|raging|obvious|bloody|own) (?:%3$s)
                you have (?:got )?(?:mental |serious |real |proper |deep |big |massive )*issues(?= |$|,)(?! (?:with (?:the|your) (?:car|phone|laptop|wifi)))
                you need to (?:go )?(?:and )?see (?:somebody|a professional|someone)(?= |$)(?! (?:about (?:the|that|your) (?:knee|back|mole|car|tooth|cough)))
                (?:married|live with|living with|dealing with|date|dating|divorcing) <very> %1$s
                (?:textbook|classic|typical|clinical|case of|raging|full-blown|covert|stereotypical) (?:\\p{L}+ )?(?:avoidant|narcissist\\p{L}*|case of|anxious|\
                borderline|codependent|sociopath|psychopath|bipolar|attachment|behaviou?r of a|trauma response|projection|gaslighting|paranoia|gemini|scorpio|\
                mother complex|ptsd|ocd|depression|delusion)(?! (?:of the flu))
                your (?:own )?%2$s (?:issues?|problems?|wounds?|trauma|stuff|demons|baggage|disorder|complex)(?! (?:are (?:yours|safe)|and mine))
                (?:get|have|want|need) your head (?:checked|examined|looked at|tested|seen to|read|shrunk)
                off (?:your|the) (?:meds|pills|medication|tablets|lithium|prozac)
                (?:did|have) you (?:forget|forgotten|skip|skipped|miss|missed|taken?|not take|stop taking|stopped taking) your (?:meds|pills|medication|\
                tablets)(?: again| today| or what|$)
                (?:screw|screws|marble|marbles) (?:loose|missing|lost)|lost your (?:mind|marbles|head|grip on reality)|out of your (?:mind|tree|head)
                off your (?:head|rocker|trolley|chump)
                (?:belong|should be|put you|ought to be|lock you) in (?:a |an |the )?(?:institution|asylum|mental|psych|loony|madhouse|psychiatric|padded|nuthouse|\
                ward|home for)
                not (?:all there|right in the|well in the|playing with a full|the full shilling)|(?:wired|hard-wired) wrong|head case|headcase|basket case|nutcase
                nutter|nut job|nutjob|crackpot|fruitcake(?! for)|loony|looney|mental case|mentalist
                (?:your|that|classic|an?|the) (?:\\p{L}+[ -])?(?:anxious|avoidant|disorganised|disorganized|insecure|dismissive|fearful|\
                ambivalent)(?:[ -]\\p{L}+)? (?:attachment|side|style|pattern|type|behaviou?r|thing)
                ^(?:anxious|avoidant|disorganised|insecure|dismissive)(?:[ -]\\p{L}+)? attachment(?= |$)
                (?:googled|looked (?:it|you|that|this) up|read (?:about|an article|a book|enough|up on|online|somewhere)|watched a (?:video|documentary|tiktok)|\
                saw a (?:video|tiktok|post)|did (?:a|the|that) (?:quiz|test))[^.]{0,60}(?:you (?:are|have|tick|fit|match|show|score|meet)|it is (?:you|all you)|\
                that is you|exactly you|describes you|your (?:symptoms|behaviour|behavior|disorder|attachment|type))
                (?:tick|ticks|ticked|fit|fits|match|matches|meet|meets) (?:every|all|the|all the|every single|each) (?:box|boxes|criteria|criterion|symptoms?|\
                description|profile|bullet|definition)
                (?:that is|this is) you (?:to a (?:tee|t)|all over|exactly|word for word|down to)
                (?:every|all the) (?:bullet point|symptom|symptoms|sign|signs|red flags?) (?:is|of|there|fits|,|$)
                (?:your|the) (?:%3$s) (?:is|are|again|talking|speaking|speaks|showing|shows|about|acting|acts|coming|comes|kicking|kicked|flaring|has|makes|made|\
                wants|at work|playing|rearing)(?: (?:up|out|talking|speaking|again|in|showing|acting|through|at))*(?! (?:been (?:heavy|bad|hard|better|rough)|loud|\
                better|worse lately|hard|heavy|under control|okay|exhausting for you|not your))
                you (?:have|have got|clearly have|got|obviously have|are full of|are riddled with|bring|and your|suffer from) <very> (?:serious |real |big |some |\
                such |major |massive |huge |deep |unresolved |untreated |a lot of |all these |so many |proper |deep-seated |unhealed )*%2$s (?:issues?|problems?|\
                disorder|baggage|trauma|wounds?)
                you (?:must |clearly |probably |obviously |definitely |surely )*(?:have|suffer from|got|show|display|are showing)(?: got)? (?:signs of |symptoms of |\
                a touch of |some sort of |some kind of |a form of |a case of |a serious |a severe |all the signs of |traits of |clear )*(?:an? |some |undiagnosed |\
                untreated |serious |severe )*(?:(?:attachment|eating|anxiety|mood|bipolar|behaviou?ral|personality|mental|personality|sleep|impulse|narcissistic|\
                borderline|obsessive|delusional|emotional|social|hoarding|dependent|avoidant|histrionic|conduct|schizo\\p{L}*|stress|panic|\
                multiple)(?: \\p{L}+)? (?:disorder|tendencies|traits|illness|breakdown|condition|personality|issues|problems|episode)|problem with (?:anger|alcohol|\
                authority|intimacy|reality|women|men|drink|your head)|no empathy|zero empathy|an empathy problem|split personality|two personalities|\
                multiple personalities|adhd|ocd|ptsd|bpd|autism|asperger's|aspergers|narcissism|paranoia|dementia|alzheimer's|delusions|tourette's|a screw loose|\
                something wrong (?:in|with) your (?:head|brain)|a chemical imbalance|early menopause|daddy issues|mental problems|a (?:problem|sickness) in (?:your|\
                the) head)(?! (?:and i (?:want|would like) to|meds ready|assessment on))
                you (?:really |seriously |just |badly |clearly |urgently |obviously )*(?:need|should (?:get|see|be in|be on|go to|talk to|try|have|go for|consult|\
                take|start)|need to (?:get|see|be in|be on|go to|talk to|try|go for|go back to|take|start|consult|be seen by|find)|belong in|ought to (?:see|be in|\
                get)|want to (?:get|see)|have to see|must see|must go to|are in need of|could do with|have (?:got )?to (?:see|get)|are a case for) <very> (?:back on |\
                on |to see |to be in |long |intensive |serious |years of |psychological |psychiatric |mental |urgent |proper |bit of )*(?:%5$s|your (?:head|\
                brain) (?:examined|checked|looked at|seen to)|tested|diagnosed|sectioned|medicated|committed|professional|sedated|hospital for)(?! (?:for (?:the|\
                your) (?:knee|back|exam|tax|form|shoulder)|with (?:the|that|your) (?:bags|shopping|dishes|move|tax|form|kids)|tonight|carrying|moving|lifting|\
                in the (?:garden|kitchen)|from me))
                (?:see|get|talk to|go to|ask|tell (?:that|it) to|call|ring|find|back to|take (?:it|that) to|bring (?:it|that) to) (?:yourself )?(?:a |an |your |some |\
                the )(?:good |proper |real )?(?:shrink|psychiatrist|psychologist|therapist|counsellor|psychiatric|exorcist|head doctor)(?= |$)(?! (?:appointment|\
                on (?:monday|tuesday|wednesday|thursday|friday)|together|with me|tomorrow|at \\d|about me|at (?:two|three|four|five)|if you (?:would|want)))
                you (?:are|sound|act|look|behave|talk|shout|sulk|are acting|are being|are behaving|drink|argue|are turning out|are getting|are becoming|\
                are as \\p{L}+ as) <very> (?:just |exactly |every bit |turning |as \\p{L}+ |worse than |the image of |the spit of |no better than |\
                no different (?:from|to|than) |a carbon copy of |a copy of |a clone of |the double of |the spitting image of |pure |identical to |same as |\
                the same as |as cold as |as mad as |as bad as |turning into |becoming )*(?:like )?your %4$s(?! (?:eyes|age|house|son|daughter(?: too)?$|in (?:this|\
                that) (?:picture|photo|dress|light)|favourite|now , (?:so|wise)|when you (?:laugh|smile|sing|cook|dance)|only hope|keeper))
                (?:just|exactly|precisely|same|turned out|pure|carbon copy|the spit|spit|worse|pure) (?:like|as|of|than) your (?:own |bloody |mad |crazy |\
                poor )?%4$s(?! (?:used to make|makes|when you (?:laugh|smile|sing|cook|dance)|in (?:this|that) (?:picture|photo)|says|said|showed|taught))
                (?:like father ,? like son|like mother ,? like daughter|apple (?:does not|did not|never|doesn't) fall|runs in (?:your|the) (?:family|blood)|\
                in your (?:blood|genes|dna)|(?:your|the) (?:mother|father|mam|da|mammy)(?:'s)? (?:all over|all over again|in you|coming out|talking|speaking|\
                did to you|damage|damaged you|messed you up|never (?:loved|hugged|wanted|held)|screwed you up|has you ruined|issues?)|(?:i can )?(?:hear|\
                see) your (?:mother|father) (?:in you|talking|coming out|speaking)|(?:your|that) (?:father|mother) comes out)(?! (?:when you (?:laugh|smile|sing)|\
                to visit|on sunday|for))
                (?:what|that) your (?:mother|father|childhood|parents|ex) did to you
                (?:damaged|ruined|broken|screwed up|messed up|fucked up|scarred|spoiled|warped|traumatised|crippled) by your (?:mother|father|childhood|parents|\
                upbringing|ex|family|past)
                (?:because|comes from|goes back to|down to|all about|to do with|blame|it is all) (?:of )?(?:your|the) (?:childhood|upbringing|mother not|\
                father leaving|father not|parents' divorce|mother never|father never|unhappy childhood|messed up childhood|broken home|absent father|\
                cold mother)(?! (?:home|friend|photos|street|dream))
                you (?:always |just |have |are |slowly |really |officially )*(?:turn|turned|are turning|turning|are becoming|become|becoming|morph|morphing|morphed|\
                change|changed|transform) (?:out )?(?:into |like |exactly like |just like |more and more like )?your %4$s(?! (?:bed|room|house|phone|sheets|picture))
                (?:it|that|this) is (?:just |only |all |again |probably |clearly |simply )*(?:your|the) (?:ocd|adhd|trauma|ptsd|autism|hormones|period|menopause|\
                depression|anxiety|paranoia|narcissism|bipolar|bpd|attachment|abandonment|avoidance|inner child|childhood|unresolved|saviour|victim|mother wound|\
                father wound|illness|disorder|condition|mania|ego|shadow|borderline)
                my (?:therapist|counsellor|counselor|psychologist|friend (?:who is|is) a (?:psychologist|therapist|nurse|doctor)|shrink|sister (?:who is|\
                is) a (?:nurse|psychologist|therapist)|doctor|coach) (?:\\p{L}+ )?(?:says?|thinks?|said|thought|agrees?|reckons?|told me|is sure|would say|\
                is convinced|believes?|confirmed|calls?)(?: that)? (?:you|it is you|this is|that is|you would|what you|your behaviou?r|it sounds like you|\
                you sound)(?! (?:could come|are welcome|might like|should come along|and i|can come|did well))
                (?:sounds?|looks?|seems?|comes? across|behaves?|acts?) (?:like |a bit |a little |very |totally |completely |clinically |fully )*(?:borderline|bipolar|\
                narcissistic|psychotic|paranoid|autistic|sociopathic|psychopathic|delusional|unhinged|manic|avoidant|codependent|schizophrenic|a narcissist|\
                a psychopath|a sociopath|a personality disorder|an avoidant|neurotic|hysterical|unstable|deranged)(?=[^.]*\\byou)
                (?:i|we|everybody|they|all my friends|my (?:mother|friends|sister|family)) (?:\\p{L}+ )?(?:think|thinks|reckon|am sure|am convinced|believe|suspect|\
                diagnosed|diagnose|know|knows|agree|say|says) (?:that )?you (?:are|have|might be|may be|must be|could be|suffer|show|were|with) <very> (?:%1$s|\
                \\p{L}+ disorder|on the spectrum|adhd|ocd|ptsd|bpd|\\p{L}+ issues)(?! (?:about|for))
                you (?:lack|have no|have zero|are incapable of|do not have|feel no|are not capable of) (?:any |an ounce of |a shred of |basic |normal |human |\
                the capacity for |a |one bit of )*(?:empathy|emotional (?:intelligence|maturity|regulation)|object permanence|self-awareness|theory of mind|\
                impulse control|conscience)
                normal people (?:do not|would|can|don't|sleep|talk|have|know|say)|(?:you are|that is) (?:just |so |really )*not normal(?=$| ,| behaviou?r)
                emotionally (?:unavailable|stunted|abusive|immature|crippled|dead|retarded|constipated|unstable|bankrupt|avoidant|manipulative)
                (?:arrested|stuck in your) (?:development|childhood|adolescence|trauma|inner child)|(?:cognitive|cognitively) (?:dissonance|challenged|impaired)
                you are (?:in|having) (?:a |one of your |another |some kind of |full )*(?:episode|manic (?:episode|phase)|psychotic break|breakdown|mental breakdown|\
                nervous breakdown|psychosis|denial|mania)(?= |$)(?! (?:today with the car|of the series))
                """
                    .formatted(NAMES, ILLS, CONDITIONS, KIN, DOCTOR))
            .unless("generous|gentle|brave|clever|talented|kind(?! of)|who gets you|(?:crazy|nuts|mad|mental|insane) about|picture|photo|lovely|beautiful|so much|what helps|how hard you try|diagnosed with|my love|haha|i love|insanely|going crazy with|at (?:charades|chess)|doctor says|makes me laugh|it is okay|hard for you|i see how|help me|helped you|kids drove|proud|mental (?:load|health day)|the (?:film|book|series|song)|i (?:have|am) (?:adhd|autistic|depressed|bipolar)");

    private Diagnosis() {}
}
