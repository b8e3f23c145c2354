package hearth.api.care;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.Throttle;
import hearth.domain.care.Consent;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Invitation;
import hearth.domain.care.Policy;
import io.vertx.core.Future;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** A therapist's code, its claim by one of a couple, a yes from each, and the end by any of the three. */
final class Engaging implements Feature {
    static final Problem CODE_REFUSED = new Problem(422, "code-refused",
            "This code doesn't work. Codes work once and not for long; ask for a fresh one.");
    static final Problem GONE = new Problem(404, "engagement-gone", "This isn't open any more.");

    private final Care.Ground ground;
    private final Identity identity;
    private final CareCodes codes;
    private final CareJson json;

    Engaging(Care.Ground ground, Identity identity, CareCodes codes, CareJson json) {
        this.ground = ground;
        this.identity = identity;
        this.codes = codes;
        this.json = json;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("inviteCouple", this::invite).on("claimEngagement", this::claim)
                .on("consentToEngagement", this::consent).on("endEngagement", this::end);
    }

    private void invite(Call call) {
        var me = identity.whoIs().surely(call).person();
        identity.limits().draw(call, Throttle.inviting(me));
        var policy = Policy.of(call.body().getString("policy")).orElseThrow(() -> new Refused(Problem.UNFIT));
        var invitation = Invitation.made(new EngagementId(UUID.randomUUID()), policy, ground.clock().instant());
        if (!await(ground.engagements().invite(me, invitation, codes.hash(invitation.id()))))
            throw new Refused(Problem.NOT_HERE);
        ground.hints().about(Set.of(me));
        call.answer(201, json.invitation(invitation));
    }

    private void claim(Call call) {
        var me = identity.whoIs().surely(call).person();
        identity.limits().draw(call, Throttle.claiming(me));
        var engagement = codes.typed(call.body().getString("code"))
                .flatMap(code -> await(ground.engagements().claim(me, code, ground.clock().instant())))
                .orElseThrow(() -> new Refused(CODE_REFUSED));
        tell(engagement);
        answer(call, me);
    }

    /** Letting somebody read is not for whoever merely holds the device: the passphrase is asked again (I9). */
    private void consent(Call call) {
        var who = identity.whoIs().surely(call);
        identity.stepUp().proved(call, who);
        var me = who.person();
        var engagement = new EngagementId(call.pathId("engagement"));
        if (!await(ground.engagements().consent(me, engagement, Consent.EXERCISES, ground.clock().instant())))
            throw new Refused(GONE);
        tell(engagement);
        answer(call, me);
    }

    private void end(Call call) {
        var me = identity.whoIs().surely(call).person();
        var engagement = new EngagementId(call.pathId("engagement"));
        if (!await(ground.engagements().end(me, engagement, ground.clock().instant())))
            throw new Refused(GONE);
        tell(engagement);
        call.done();
    }

    /** To whom nothing changed, nothing is sent: a hint only makes them look. */
    private void tell(EngagementId engagement) {
        ground.hints().about(await(ground.engagements().people(engagement)));
    }

    private void answer(Call call, PersonId me) {
        call.answer(200, json.care(await(ground.engagements().ofCouple(me))));
    }

    private static <T> T await(CompletionStage<T> stage) {
        return Future.fromCompletionStage(stage).await();
    }
}
