package hearth.domain.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fear and harm, whoever does it to whom. What tells of it calls for the support card; what may mean it calls for silence about tone. Wide on
 * purpose: a hint too few costs nothing, a hint about tone to somebody who is afraid costs much.
 */
final class Harm {
    private static final List<Phrases> TOLD = List.of(Violence.TOLD, Fear.TOLD, Threats.TOLD, Control.TOLD,
            SelfHarm.TOLD);

    private static final Phrases MAY_BE_MEANT = Phrases
            .of("""
                hit|hits|hitting|slap|slapped|punch|punched|kick|kicked|choke|choked|strangle|strangled|shove|shoved|push(?:ed)? me|grab|grabbed|beat|beating|beaten
                spat
                knife|gun|weapon|fist|fists|bruise|bruises|blood|bleeding|hospital|police|restraining
                scared|scare|scares|scary|afraid|frightened|frighten|frightens|frightening|terrified|terrifying|fear|dread|panic|panicked|unsafe|not safe
                threat|threats|threaten|threatened|threatening|force|forced|forcing|coerce|coerced|control me|controls me|controlling|controlled
                kill|killed|killing|die|dying|dead|death|suicide|harm|harmed|harming|hurt me (?:again|physically|so badly)|hurting me|hurt myself|violent|violence
                abuse|abused|abusive|abuser|rape|raped
                locked?(?: me| us)?|trapped|cornered|pinned|held me|follow(?:ed|s|ing)? me|stalk|tracker|track|spy|spying|passport|deport
                raised? (?:your|his|her) (?:hand|fist|voice)|threw|throw|throwing|thrown|smash|smashed|broke my|break my|burned my|spit
                neck|throat|wrists?|razor|blade|blades|tablets|pills|overdose|bridge|platform|alive|custody|immigration|visa|obey|disobey\\p{L}*|flinch\\p{L}*
                cameras?|airtag|tracking|my location|begged|on my knees|hole in the (?:wall|door)|when you (?:drink|are drunk|get drunk|have been drinking)
                your temper|said no to you|would not stop|did not stop
                (?:kids|children) (?:are|were|was|is) (?:crying|hiding|scared|afraid)|in front of the (?:kids|children)|hide from|watch what i say
                where i (?:am|was|have been|go)|who i (?:see|talk|was|am)
                not allowed|allow me|as you are told|get(?:s|ting)? hurt|or else|trouble if|your key in|key in the door|in their rooms|who is that with you
                where you are|where were you|passcode|password|watching you|watched me|hiding from|hide from you|dangerous|danger|helpline|shelter|on purpose to me
                let me (?:see|go|leave|out|work)|permission|forbid|forbidden
                take (?:the|my) (?:kids|children)|my (?:phone|money|keys|wages|messages|pills|medication)|photos of (?:me|you)|pictures of (?:me|you)|expose|exposed
                punish(?:ed|es|ing)? me for
                sex|touched me|said stop|said no|against my will|without my consent|screamed?|scream|screaming|in my face|at gunpoint
                """);
    private static final Pattern DENIED = Pattern
            .compile("\\b(?<!should )(?:not|never|no longer)(?: [\\p{L}'-]+){0,2} $");

    private Harm() {}

    /** Also in quoted words: what somebody was threatened with is often quoted. Each list is asked, whatever the others hold. */
    static boolean isToldIn(Writing writing) {
        return TOLD.stream().filter(phrases -> areToldIn(phrases, writing)).count() > 0;
    }

    static boolean mayBeMeantIn(Writing writing) {
        return writing.all().stream().anyMatch(one -> MAY_BE_MEANT.standIn(one.words()));
    }

    private static boolean areToldIn(Phrases phrases, Writing writing) {
        return writing.all().stream().anyMatch(one -> phrases.in(one.words()).results()
                .anyMatch(found -> !DENIED.matcher(one.words().substring(0, found.start())).find()));
    }
}
