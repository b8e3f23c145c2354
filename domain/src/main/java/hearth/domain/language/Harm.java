package hearth.domain.language;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Fear and harm, whoever does it to whom. What tells of it calls for the support card; what may mean it calls for silence about tone. Wide on
 * purpose: a hint too few costs nothing, a hint about tone to somebody who is afraid costs much.
 */
final class Harm {
    private static final String WHO = "(?:you|he|she|they|(?:my|the) (?:husband|wife|partner|boyfriend|girlfriend|ex|father|mother|brother)|somebody)(?: (?:have|has|had|just|then|once|also|even|never|always|often|nearly|almost|would|will|could|sometimes|really|both|only|are|is|were|was|did|said you would|keep|kept|actually|literally))*";

    private static final List<Phrases> TOLD = List.of(
            Phrases.of(
                    """
                        %1$s (?:hit|hits|hitting|smack|smacked|struck|strike|whacked|thumped|headbutted|stabbed|stab|suffocated|drowned|scratched|bite|bites|slap|slaps|slapped|punch|punched|punches|kick|kicked|kicks|choke|choked|chokes|strangle|strangled|shove|shoved|shoves|bit|burned|burnt|dragged|pinned|shook|attack|attacked with|raped|rape|whipped|scalded|trapped|cornered|restrained|molested|assaulted) (?:me|my|us|him|her|them|(?:the|our) (?:kids|children|baby|dog|cat|son|daughter|child|boy|girl|pets?))(?! (?:as|with a (?:joke|smile)))
                        %1$s (?:beat|beats|beaten|beating) (?:me|us|the (?:kids|children))(?! at| to)(?: up)?
                        %1$s (?:pull|pulled|pulls|drag|drags|throw|threw|thrown|knock|knocked|flung|fling|lift|lifted) me (?:out|by|across|down|against|on|over|into|off|about|around|through|up against|back)
                        (?:stood|standing|stand|stands|looming) over me|(?:your|his|her) (?:fist|fists|hand)s? (?:up|raised|in my face|at my throat)|sat on (?:me|my chest)
                        %1$s (?:put|puts|slipped|mixed) something in (?:my|the) (?:drink|food|tea|coffee|wine|glass)|drugged me|spiked my
                        %1$s (?:pressure|pressured|pressures|pressuring|push|pushed|coerce|coerced|guilt|guilted) me into (?:bed|sex|it|sleeping|having)
                        (?:i|and|then|to) (?:hit|slap|slapped|punch|punched|kick|kicked|shove|shoved|choke|choked|strangle) you
                        hit (?:my|our|the) (?:son|daughter|kids|children|baby|child|dog|cat|mother)|kick(?:s|ed)? the (?:dog|cat)
                        (?:broke|breaks?|fractured|dislocated|twisted|bruised|burned|cut) my (?:arm|nose|wrist|finger|rib|ribs|jaw|leg|tooth|teeth|skin|hand|face|lip)
                        %1$s (?:push|pushed|pushes|pushing) me(?! to| for| into applying| towards)
                        %1$s (?:grab|grabbed|grabs|twist|twisted|pull|pulled|pulls|yank|yanked) (?:me|my (?:arm|hair|wrist|neck|throat|clothes))
                        %1$s (?:spat|spit|came|come|swung|went) at me(?! with (?:a )?(?:kiss|hug|flowers))
                        %1$s (?:threw|throw|throws|thrown|hurled) [^.]{1,40} at (?:me|my)
                        %1$s (?:hold|held|pin|pinned) me (?:down|against|to the|by the)
                        %1$s (?:lock|locked|shut|trap|trapped|tied) (?:me|us) (?:in|out|up|inside|to)
                        %1$s (?:block|blocked|blocking|stood in) (?:the|my) (?:door|way|exit)
                        %1$s (?:threaten|threatened|threatens|threatening)
                        %1$s (?:force|forced|forces|forcing) (?:me|us|yourself on|himself on|herself on)(?! to laugh)
                        %1$s (?:punch|punched|kicked|hit) (?:the|a) (?:wall|door|table)
                        %1$s (?:smash|smashed|smashes|burn|burned|burnt|destroy|destroyed|cut up) (?:something of mine|my (?:phone|things|car|clothes|laptop|glasses|door|\\p{L}+ collection)|the (?:door|window|phone|mirror|plates|tv))
                        %1$s (?:put|had|have) (?:your|his|her|their) hands? (?:around|on|round) my (?:neck|throat)
                        %1$s (?:hurt|hurts|hurting|injured|harmed) (?:me (?:physically|again|badly|if|on)|the (?:dog|cat|kids|children|baby)|my (?:arm|body))
                        %1$s raise[ds]? (?:your|his|her|a) (?:hand|fist)s? (?:at|against|to)
                        (?:stop|keep|kept|been) (?:hurting|hitting|beating|scaring|frightening|threatening|following|stalking|watching) (?:me|us)
                        you hit me|hits me|beats me|hit by you|beaten|bruised?|bruises|black eye|strangled|choked me|rape[ds]?|had me pinned|pinned (?:down|to|against)
                        i (?:have |just |then |once |also |even |never |nearly |almost )*(?:hit|slapped|punched|kicked|shoved|grabbed|choked|strangled|pushed|shook|spat at|beat) you(?! at| to)
                        lost (?:it|control|my temper) and (?:hit|hurt|pushed|slapped|grabbed|threw)
                        i (?:threw|hurled) [^.]{1,40} at you
                        """.formatted(
                            WHO)),
            Phrases.of(
                    """
                        (?:scared|afraid|frightened|terrified|fear|petrified) of (?:you|him|her|them|your (?:temper|anger|reactions?|hands?|moods?|fists?|rage)|my (?:husband|wife|partner|boyfriend|girlfriend)|(?:what|how) (?:you|he|she))(?! (?:leaving|losing|being (?:ill|away)))
                        (?:scared|afraid|frightened|terrified|fear) (?:that |because )?(?:you|he|she) (?:will|would|might|could|may) (?:hit|hurt|kill|beat|take|do something|lose it|lose control|snap|go off|blow up|explode|come|find|follow|tell|punish|throw|get violent)
                        (?:scared|afraid|frightened|terrified) (?:when i hear (?:you|your|him|his|her)|(?:every time|whenever|each time|as soon as) (?:you|he|she)|to (?:come|go|be|stay|say no|disagree|sleep|leave|open|speak|move|breathe|refuse)|when you (?:drink|shout|drive like|are drunk|get|come)|at home|in (?:my|our) (?:own )?(?:home|house|flat|bed))
                        (?:do|did|does) not feel safe (?:with|at home|around|here|near|when you|in)
                        not safe (?:with you|at home|around you)|unsafe (?:with you|at home|around you)
                        careful not to (?:make|get|set) (?:you|him|her) (?:angry|mad|off|going)|(?:so|in case) (?:that )?(?:you|he|she) (?:do|does|will) not (?:explode|blow up|lose it|snap|hit|go off)|then things (?:break|fly|get broken)
                        (?:ran|fled|ran away|escaped|hid|hiding|slept in the car|locked myself) (?:to|in|from|because|away)[^.]{0,40}(?:afraid|scared|you were|from you|bathroom|neighbours?|neighbors?|shelter|police)
                        eggshells|flinch|flinched|shaking with fear|so that i fear|live in fear|living in fear
                        to (?:frighten|scare|intimidate|terrorise|terrorize) me
                        (?:say|said|saying) no (?:to you )?without|can not (?:say no|refuse|disagree)|not dare(?: to)?|do not dare|did not dare
                        violent|violence|abusive|abuser|abuse|abused|abuses|stalking|stalk|stalked|stalker
                        """),
            Phrases.of(
                    """
                        tak(?:e|es|ing) (?:the |my |our )?(?:kids|children|baby|son|daughter)(?: away| from me| if| and)
                        (?:never|not) (?:ever )?see (?:the|your|my|our) (?:kids|children|baby|son|daughter) again
                        (?:kill|killed|killing) (?:me|you|myself|yourself|himself|herself|us|him|her)(?! laughing| with kindness)
                        (?:would|will|going to|gonna) (?:burn|blow up|smash|wreck|destroy) (?:the|my|our|your) (?:house|home|car|flat|place|things)|burn the house
                        (?:nobody|no one|no-one) (?:would|will|is going to) (?:ever )?believe (?:me|you)|if you (?:ever )?tell (?:anyone|anybody|somebody|them|the police|your)
                        (?:make|turn) (?:your|my) life (?:a )?(?:hell|misery|miserable)|have the (?:kids|children) taken|get (?:full )?custody so|you will lose the (?:kids|children)
                        (?:make|made) you (?:regret|pay|suffer|sorry)
                        you will (?:be sorry|pay for|regret)|nobody would (?:ever )?(?:find|believe) (?:me|you)|watch your back|or else
                        (?:those|the|my|your|these) (?:private |naked |nude |intimate )*(?:pictures|photos|videos) (?:of (?:you|me)|to)|nudes|naked (?:pictures|photos)|send my (?:photos|pictures|messages)
                        (?:tell|told|telling) (?:my|your) (?:family|boss|parents|father|mother|friends|work) (?:that )?(?:i am|you are|about)(?! (?:coming|late|going|ill|sick))
                        report (?:me|you) (?:so|to|if)|have (?:me|you) deported|deported?|send me back to
                        hurt (?:myself|yourself|the (?:dog|cat|kids|children)|him|her)(?! back)
                        knife|knives|gun|guns|weapon|axe|petrol|acid|rope around
                        """),
            Phrases.of(
                    """
                        (?:took|take|takes|taking|hid|hide|hides|keep|keeps|kept|confiscated|break|broke|smashed) (?:away )?(?:my|me my) (?:phone|keys|money|passport|card|cards|wages|salary|car|pills|medication|medicine|papers|documents|laptop|glasses|shoes|wheelchair|benefits)
                        (?:took|take|hid|hide|kept) the (?:car )?keys
                        (?:will|would|do|did|does) not (?:even )?(?:let|give) me (?:see|my|go|leave|work|out|talk|meet|sleep|eat|have|use|visit|call|speak|study|drive|touch|pay)
                        never let me (?:go|leave|out|see|meet|work|have|sleep|alone)
                        (?:not|never) allowed (?:to|out)|not allow me|forbid|forbids|forbade|forbidden
                        you can not (?:go out|leave the house|see (?:him|her|them|your))
                        %1$s (?:check|checks|checked|checking|read|reads|go through|went through|search|searched|look through|listen to|listens to|record|monitor) (?:all )?(?:of )?my (?:diary|messages|phone|mail|mails|emails?|calls|letters|pockets|bag|browser)
                        made me (?:delete|quit|stop seeing|unfriend|block|beg|kneel|apologise on|cut|leave my|give up my|show|hand over|choose between|account)
                        (?:have|had|need) to ask (?:you |him |her |for permission |permission )+(?:before|to|for|if|whether)|have to ask before i|ask (?:your|for) permission|need your permission
                        find me (?:wherever|anywhere|no matter|if i)|what happens to (?:women|men|people|those|wives) who|turn(?:s|ed)? up (?:wherever|everywhere|at my|outside)|wherever i am|know where i am all|my location|my phone's location|share my location
                        (?:took|take|stole|steal|empt(?:y|ied)|control|controls|give me|gave me) (?:all )?(?:my|our) (?:bank card|bank cards|savings|account|salary|wages|pension)|(?:give|gave|hand) me my (?:bank )?(?:card|money|passport)
                        (?:tore|tear|ripped|burned|shredded) up my|(?:tore|ripped|burned|destroyed) my (?:documents|passport|papers|letters|clothes|books)
                        would not let me|will not allow|locks? me|kept me (?:in|from leaving)|not let (?:me|us) (?:leave|out|go)
                        (?:show you|tell you|prove) where i am|tracker|tracking (?:me|my)|track my|track me|spyware|hidden camera|spying on me|spy on me
                        (?:follow|followed|follows|following) me (?:when|to|home|everywhere|around|after|in|from|wherever|all)
                        wait(?:s|ed|ing)? (?:outside|in front of) my (?:work|office|house|door|school|flat|gym)
                        cut me off|isolat(?:e|ed|es|ing) me
                        (?:ask|beg) (?:you )?for money (?:for|to)|account for every|hide my (?:wages|money|savings|salary)|my own money|no access to (?:the|our|my) (?:money|account)
                        without being punished|to punish me|(?:if|when|because) i (?:disobey|do not obey|disobeyed)|obey you|sleep on the floor|(?:keep|kept|keeping) (?:the |my |our )?(?:kids|children|baby|son|daughter) (?:away )?from me|(?:film|filmed|films|filming|photographed) me|you scare me|you frighten me|you terrify me|punished for (?:it|that|saying)
                        so (?:that )?(?:i|you) (?:could|can) not (?:leave|get out|call|go|phone|move|breathe|get away)|could not (?:get out|breathe|leave the|get away)
                        """.formatted(
                            WHO)),
            Phrases.of(
                    """
                        (?:have|having|had) sex (?:when|although|even|with you when|against)|made me (?:have sex|sleep with|touch|do things|sign|undress)|touched me (?:after|when|although|while i)|after i said (?:stop|no)|against my will|when i did not want(?: to)?$
                        (?:want|wish) it (?:all )?to (?:stop|end|be over)(?: for good)?$|not want to be here anymore|driving into (?:a|the) (?:tree|wall|river)|jump(?:ing)? (?:off|in front)|walk into the (?:sea|river|traffic)|disappear for ever|never wake up
                        do not want to (?:live|be alive|be here anymore|exist|wake up)
                        (?:end|ending|take|taking) my (?:own )?life|suicid(?:e|al)|kill(?:ing)? myself|self-harm|self harm|overdose
                        wish(?:ed)? (?:that )?i (?:was|were) (?:dead|never born|not here|not alive)|want(?:ed)? to die|better off (?:if i (?:was|were) )?(?:without me|dead)
                        no point in (?:being alive|living|life|going on)|no reason to live|can not go on (?:living|like this anymore)
                        (?:cut|cutting|hurt|hurting|burn|burning|starve|starving) myself(?! (?:off|shaving|with the (?:bread )?knife|cooking))
                        burden (?:to|on) (?:you|everybody|everyone)
                        """));

    private static final Phrases MAY_BE_MEANT = Phrases
            .of("""
                hit|hits|hitting|slap|slapped|punch|punched|kick|kicked|choke|choked|strangle|strangled|shove|shoved|push(?:ed)? me|grab|grabbed|beat|beating|beaten|spat
                knife|gun|weapon|fist|fists|bruise|bruises|blood|bleeding|hospital|police|restraining
                scared|scare|scares|scary|afraid|frightened|frighten|frightens|frightening|terrified|terrifying|fear|dread|panic|panicked|unsafe|not safe
                threat|threats|threaten|threatened|threatening|force|forced|forcing|coerce|coerced|control me|controls me|controlling|controlled
                kill|killed|killing|die|dying|dead|death|suicide|harm|harmed|harming|hurt me (?:again|physically|so badly)|hurting me|hurt myself|violent|violence|abuse|abused|abusive|abuser|rape|raped
                locked?(?: me| us)?|trapped|cornered|pinned|held me|follow(?:ed|s|ing)? me|stalk|tracker|track|spy|spying|passport|deport
                raised? (?:your|his|her) (?:hand|fist|voice)|threw|throw|throwing|thrown|smash|smashed|broke my|break my|burned my|spit
                not allowed|allow me|let me (?:see|go|leave|out|work)|permission|forbid|forbidden
                take (?:the|my) (?:kids|children)|my (?:phone|money|keys|wages|messages|pills|medication)|photos of (?:me|you)|pictures of (?:me|you)|expose|exposed|punish(?:ed|es|ing)? me for
                sex|touched me|said stop|said no|against my will|without my consent|screamed?|scream|screaming|in my face|at gunpoint
                """);
    private static final Pattern DENIED = Pattern.compile("\\b(?:not|never|no longer)(?: [\\p{L}'-]+){0,2} $");

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
