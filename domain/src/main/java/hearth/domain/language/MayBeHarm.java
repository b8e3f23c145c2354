package hearth.domain.language;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Families of words in which fear or harm may be meant, each a list that somebody who works in the field can read and mend. One of them anywhere in a
 * text puts every hint to rest, and shows nothing. Words stand here where an ordinary complaint can mostly do without them: each costs some hints, and
 * a hint too few costs nothing.
 */
final class MayBeHarm {
    /** Being afraid, and hiding it. */
    private static final String FEAR = Phrases
            .anyOf("""
                uneas(?:e|y), on edge, intimidat\\p{L}*, wary, petrified, terror, terrorised, terrorized, scared, scare, scares, scary, afraid, frighten\\p{L}*, terrif\\p{L}+, fear, fears
                fearful, dread, dreads, dreading, dreaded, horror, horrified, nightmares?, panic, panicked, panicking, shak(?:e|es|y|ing), shook, trembl\\p{L}*, jumpy, flinch\\p{L}*, cower\\p{L}*
                freeze, freezes, froze, frozen, hide, hides, hid, hiding, hidden, escap\\p{L}+, run away, ran away, running away, get away from, away from (?:you|him|her), safe, safety, safer
                unsafe, danger, dangerous, egg ?shells, tiptoe\\p{L}*, my (?:stomach|heart|pulse|skin)(?! is full), careful, carefully, too nervous, nervous (?:when|around|of|to|about what)
                brave enough, the courage, dares? (?:to|not|say|ask|open), not dare, dared, alarm, what mood, bad mood you, your (?:temper|rage|rages|outbursts), do not get (?:so |too )?(?:angry|mad|furious|cross), rage, raging, lose it, lost it
                explode, explodes, exploded, blow up at, your steps, footsteps, your car (?:in|on|outside|pull\\p{L}*), key in, watch what i say, weigh every word, keep the peace, peacekeep\\p{L}*
                my breath, breathe, held my tongue, bite my tongue, walk on, pretend to be asleep, count the, just in case
                every move, too scared, my own home, my own house, when you (?:are|get) (?:angry|like this), calm you down, set you off, to keep you, so you will not, what you (?:might|would do|will do)
                be alone with, alone with you, alone in the, sleep in the, slept in the, in the bathroom, in the boot""");

    /** What a body shows, and where it is mended. */
    private static final String BODY = Phrases
            .anyOf("""
                hurts, hurt me (?:again|physically|so badly|bad|last|on|when|if|like), hurting, get(?:s|ting)? hurt, pain, painful, injur\\p{L}+, wound\\p{L}*, scars?, scarred, marks (?:on|from), a mark, swollen
                swelling, black eye, bruis\\p{L}*, blood, bleed\\p{L}*, bled, bones?, ribs?, jaw, tooth, teeth, lip, cheek, ear, wrists?, neck, throat, fingers?, arm, arms, shoulders?, my face, in my face
                my hair, by the hair, knees, hospital\\p{L}*, a and e, emergency room, casualty, ambulance, doctors?, nurses?, stitches, x-?ray, make-?up, sunglasses, long sleeves, scarf, tripped
                down the stairs, the stairs, concussion, unconscious, passed out, limp, limping
                marks, belly, tummy, told the doctor, told them i, i fell, walked into, excuse for the, cover(?:ed)? it""");

    /** Hands that harm. */
    private static final String BLOWS = Phrases
            .anyOf("""
                hit, hits, hitting, slap\\p{L}*, punch\\p{L}*, kick\\p{L}*, chok\\p{L}+, strangl\\p{L}+, shov\\p{L}+, grab\\p{L}*, beat, beats, beating, beaten, pushed(?! aside), pushes, pushing, push(?:ed)? me, push you, pulled
                pulling, pulls, drag\\p{L}*, yank\\p{L}*, squeez\\p{L}+, pin, pins, pinned, pinning, pin number, slam\\p{L}*, banged, banging, whack\\p{L}*, smack\\p{L}*, thump\\p{L}*, belted, headbutt\\p{L}*, elbow\\p{L}*
                bites?, biting, scratch\\p{L}*, burned me, burnt me, burned my, burn my, burn you, crush\\p{L}*, assault\\p{L}*, attacks? (?:me|you)$, attacked (?:me|you|him|her), lash\\p{L}* out, swung, swing at
                wallop\\p{L}*, clout\\p{L}*, roughly, rough with, restrain\\p{L}*, manhandl\\p{L}*, handle me, physical\\p{L}*, hands on, lay a (?:hand|finger), laid a (?:hand|finger), your (?:hand|hands|fist|fists|belt)
                your foot, fists?, batter\\p{L}*, spat, spit, spits, spitting, held me, hold me down, held down, tied, tie me, wrestl\\p{L}*, violen\\p{L}+, abus\\p{L}+, harm\\p{L}*, rap(?:e|ed|ist)
                corner(?:ed|ing)?, in the corner, tripped me, stamped on, stood over, standing over, stood over me, towered, loom\\p{L}*""");

    /** Things thrown and broken. */
    private static final String THINGS = Phrases
            .anyOf("""
                throw, throws, throwing, threw, thrown, toss(?:ed|ing) (?:my|the|it|a|your), fling\\p{L}*, flung, hurl\\p{L}*, chucked, flew, things fly, shatter\\p{L}*, smash\\p{L}*, break my, breaks my, breaking my
                broke my, break your, broke the, break things, breaking things, broken (?:door|glass|plates?|phone), ripped, tore, torn, cut up, hole in, dent, doors?, door frame, window, windows
                glass, screams?, screamed, screaming, rais(?:e|ed|es|ing) (?:your|his|her) (?:hand|fist|voice|arm)""");

    /** What kills. */
    private static final String WEAPONS = Phrases
            .anyOf("""
                knife, knives, blades?, razors?, axe, hammer, machete, rifle, shotgun, pistol, guns?, gunpoint, bullets?(?! points?), loaded, petrol, gasoline, acid, lighter, rope, bleach, poison\\p{L}*, stab\\p{L}*
                shot, shoot, shoots, shooting, weapons?, tablets, pills, overdos\\p{L}*""");

    /** What will happen, and what must stay unsaid. */
    private static final String THREATS = Phrases
            .anyOf("""
                threat\\p{L}*, warned, warns, warning, last warning, last time you (?:embarrassed|did|said|tried|left|crossed|disobeyed|told|talked), what happened (?:the )?last time, what happens (?:when|if|next|to)
                see what happens, see what i, you will be sorry, will regret, going to regret, regret it, you would regret, regret the day, made me do, or else, or i will, watch yourself, watch your back, watch it
                pay for (?:this|it|that), wait (?:until|till) (?:i|we|you get) (?:get|are|home), just wait, consequences, teach you, a lesson, mercy, destroy you, ruin you, end you, finish you, bury, swear to god if
                i swear (?:if|on), hope you die, drop dead, try leaving, try it, try me, try and (?:leave|stop), if you (?:ever|leave|left|tell|told), if i (?:ever )?(?:leave|left|tell|told|catch|see|hear|find|go)
                you (?:leave|go|tell) (?:me and|and i), nobody will (?:believe|find|help|want|ever|know)?, no one will, believe me, believed me, tell anybody, told anybody, telling anybody, tell on, tell a soul, tell people
                tell somebody, talk to anybody, everybody will know, everybody will see, keep quiet, be quiet, not a word, our secret, better not, asked for it, asking for it, provok\\p{L}+, had it coming
                bring it on, trouble if, punish\\p{L}*, expos(?:e|ed|es|ing), blackmail\\p{L}*, send them to, send it to, post (?:them|those), you know what i, what i am capable, capable of, get you, find you, find me
                come for you, coming for you, do not make me, make me do, made me hurt, dead to me, embarrassed me, disrespect\\p{L}* me, disobe\\p{L}+, you belong to, own you, are mine, if i can not have, can not have you""");

    /** Being watched, followed, read. */
    private static final String WATCHED = Phrases
            .anyOf("""
                watch(?:es|ed|ing)? (?:me|you|us|my|your|every|where|who)(?! (?:play|sleep|dance|cook|laugh|football|programme)), follow(?:s|ed|ing)?, stalk\\p{L}*, track(?:s|ed|er|ers|ing)?, spy\\p{L}*, spied
                check(?:s|ed|ing)? (?:my|up|his|her|where|who|what|on me), go(?:es|ing)? through my, went through my, going through, went through, read my, reading my, my (?:messages|texts|emails?|bag|mail|calls|diary)
                listen (?:to|in on) my (?:calls|phone), search(?:ed|ing) my, whereabouts, location, gps, airtag\\p{L}*, a tag, cameras?, record(?:s|ed|ing|ings), logged (?:in|into|on), log in, passwords?, passcode
                your code, the code, my code, my drink, your drink, delete all, the pillow, never find, pictures to, photos to, turn up wherever, accounts, my account, deleted, unblock\\p{L}*, online, last seen, last active, send me a (?:photo|picture|pic|selfie), sent me a, prov(?:e|ed|ing) (?:it|to me|where|you|that), proof
                who (?:is|was|were|are) (?:that|he|she|with you|you with|this|there|him|they|you talking|you texting), with who, who with, who i (?:am|was|talk|see|meet|text), who you (?:are|were|talk|text|see|meet|go)
                where (?:have you|you have) been, where (?:are|were) you, where you are, where i (?:am|was|have been|go|went|live|work), i know where, i knew where, i can see, i could see you, i saw you, i have seen you
                show me (?:your|the|who|that|what), my phone, give me (?:your|the) phone, your phone now, hand (?:it|me|over), unlock, fingerprint, outside (?:your|my|her|work|the), turned up, turn up at, showed up
                show up at, car outside, put something on, mileage, odometer, miles on, share(?:s|d)? my, turned it off, switched it off
                every hour, spare key, my every""");

    /** Shut in, shut out, kept short. */
    private static final String SHUT_IN = Phrases
            .anyOf("""
                lock(?:s|ed|ing)(?! up), lock me, lock us, lock you, let (?:me|her|him|us|them) (?:in|out|go|leave|see|have|talk|sleep|eat|work|drive|meet|speak|off), letting me, lets me, let out, my keys?, car keys, the keys
                blocked?, blocking, in (?:my|the) way, stood in, stand in (?:the|front|my), stops? me, stopped me, stopping me, kept me (?:in|from|up|here|awake), keep me (?:in|from|here|up|awake), keeping me, keep us, trap(?:s|ped|ping)?
                cage\\p{L}*, prison\\p{L}*, hostage, captive, jail\\p{L}*, leave the (?:house|flat|room|building|apartment), leave this (?:house|flat|room), leaving this, go out (?:with|without|alone|on my own|dressed|like)
                go anywhere, can not (?:go|leave|see|have|talk|meet|get out), could not (?:leave|get out|get away|breathe), will not let, would not let, did not let, do not let, does not let, allow(?:s|ed|ing)?
                forbid\\p{L}*, forbad\\p{L}*, banned, permission, ask (?:you )?first, ask you before, ask you for, ask for (?:money|every), see (?:my|your) (?:friends|family|mother|sister|father|own|kids|children|brother)
                have (?:my )?friends, any friends, cut (?:me )?off, isolat\\p{L}+, nobody to (?:talk|call|turn|tell), nobody else to, my (?:own )?(?:money|wages|card|cards|cash|salary|pay|passport|papers|documents|inhaler)
                my (?:own )?(?:medication|medicine|glasses|pill|clothes|name|earnings|account)(?! (?:are|were|on)), bank card, allowance, pocket money, every (?:cent|penny|euro|pound|receipt), receipts, penny, petrol money, no money
                any money, give me money, passport\\p{L}*, deport\\p{L}*, immigration, visa, green card, send (?:me|you) back, sent back, birth certificate, contracepti\\p{L}+, pregnan\\p{L}*, home by, be home (?:at|by|before)
                minutes late, you controlled?, control(?! freak), controls, controlling, controlled, dictat\\p{L}+, obey\\p{L}*, as (?:i|you) (?:say|said|are told|am told), do as, what i am told, told what to, under my roof, my house, my rules, stay (?:there|where|put|home)
                get in the (?:car|house|van), get back (?:in|here), come here, answer (?:me when|my calls), this room, the right answer, let us (?:go|out)
                quit (?:my|your) job, give up (?:my|your) job, who else would""");

    /** Made to, and not asked. */
    private static final String FORCED = Phrases
            .anyOf("""
                forc(?:e|ed|es|ing), coerc\\p{L}+, pressur\\p{L}+, had to let, have to let, against my, against the, did not want (?:to|it|you|that), i did not ask, i said no, said no, said stop, saying no, no means
                say no to you, said i did not, tell you no, asked you to stop, asking you to stop, want(?:ed)? (?:you|it|him) to stop, would not stop, did not stop, will not stop, woke (?:up )?(?:to|with), i was asleep, was asleep, while i (?:slept|was)
                when i am asleep, duty, duties, entitled to, in bed, in our bed, sex\\p{L}*, naked, undress\\p{L}*, what i wear, wear (?:that|what|it|this), dressed like, nudes?, videos?, photos of, pictures of, filmed, filming
                touch(?:ed|es)? me, touch you, consent\\p{L}*, beg, begs, begged, begging, kneel\\p{L}*, crawl\\p{L}*, frigid, a man has, what wives, wives do, submit\\p{L}*
                made me (?:eat|sit|stand|sleep|strip|kneel|watch|wear|beg|say|sign), the floor""");

    /** Who is called when it is bad. */
    private static final String HELP = Phrases
            .anyOf("""
                police, cops?, officers?, the guards, gardai, a garda, court, judge (?:said|ruled|will|gave), lawyer, refuge, shelter, social (?:worker|workers|services), report (?:you|it|me|him), reported, witness\\p{L}*, 999, 911
                emergency, helpline, hotline, custody, charges, arrest\\p{L}*, (?:bag|suitcase) (?:at|packed|hidden)
                women's, neighbou?rs heard, heard us""");

    /** Death, and being tired of life. */
    private static final String DYING = Phrases
            .anyOf("""
                kill(?:s|ed|ing|er)?, die, dies, died, dying, dead, death, suicid\\p{L}+, murder\\p{L}*, alive, better off (?:without|dead|if), the world without me, live without me, if i (?:was|were|am) (?:not|gone|dead), not be here
                not here, want to be here, wake up, be gone, disappear(?:ed)?$, just disappear, end it, ended it, ending (?:it|my|things), end my, end it all, no point, nothing left, reason to live, want to live, live anymore, to live
                living anymore, carry on, can not go on, keep going, can not do this (?:life|anymore), goodbye, burden, jump(?:ed|ing)?, hang myself, hanged, hanging myself, drown\\p{L}*, bridge, platform, cliff, tracks, drive into
                drove into, into the (?:river|sea|barrier|road|wall|tree), barrier, the river, cut(?:ting)? (?:myself|my|me)(?! off), starv\\p{L}+, grave, coffin, funeral, life insurance, last letter, note for, hurt myself, harm myself
                thought about it, everybody would be better, tired of (?:living|life|being here|it all)
                might do, do something stupid, hate being alive, be done with it all, done with everything, sleep forever, never wake, not matter if i, nobody would (?:miss|notice), notice if i
                peace at last, give away, (?:say|said) goodbye, my will, cry for help""");

    /** Drink, speed, and what comes with them. */
    private static final String DRINK = Phrases
            .anyOf("""
                when you (?:drink|are drunk|get drunk|have been drinking|have had), you (?:drink|were drunk|are drunk|had been drinking|come home drunk|came home drunk), drunk, the bottle, bottles, whiskey, vodka, high on, driving like, drove (?:so|too|like|at)
                slow down, doing \\d+, at \\d+ (?:miles|with)""");

    /** Children and animals who see it. */
    private static final String CHILDREN = Phrases
            .anyOf("""
                tak(?:e|es|ing|en) (?:the|my|our) (?:kids|children|baby|dog), took the (?:kids|children|baby), lose the (?:kids|children), see the (?:kids|children)(?! ever), see them again, see your (?:kids|children), them kids again, kids (?:saw|hear|heard|see)
                children (?:saw|hear|heard|see), (?:kids|children|boys|girls|baby|son|daughter) (?:is|are|was|were) (?:crying|hiding|scared|afraid|quiet|terrified|watching|there|listening), in front of the (?:kids|children|baby|boys|girls), in their rooms
                (?:kids|children) quiet, the dog (?:went|hides|hid|is), the cat (?:went|hides|hid|is)""");

    static final Phrases PHRASES = Phrases.of(Stream
            .of(FEAR, BODY, BLOWS, THINGS, WEAPONS, THREATS, WATCHED, SHUT_IN, FORCED, HELP, DYING, DRINK, CHILDREN)
            .collect(Collectors.joining("\n")));

    private MayBeHarm() {}
}
