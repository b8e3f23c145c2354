package hearth.api.care;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.domain.accounts.PersonId;
import hearth.domain.care.Case;
import hearth.domain.care.EngagementId;
import hearth.domain.exercises.Definition;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Offering;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;

import java.util.HashSet;
import java.util.Set;

/** The therapist's reading of one finished sitting. It is noted for those whose words were in it, and nothing of it is kept here. */
final class ReadOffered implements Feature {
    static final Problem CONSENT_ENDED = new Problem(403, "consent-ended",
            "Consent has ended. Nothing more of this couple is shown.");

    private final Care.Ground ground;
    private final Identity identity;

    ReadOffered(Care.Ground ground, Identity identity) {
        this.ground = ground;
        this.identity = identity;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("readOffered", this::read);
    }

    private void read(Call call) {
        var me = identity.whoIs().surely(call).person();
        var engagement = new EngagementId(call.pathId("engagement"));
        var sitting = new SittingId(call.pathId("sitting"));
        var told = new HashSet<PersonId>();
        var kept = Future.fromCompletionStage(ground.engagements().read(me, engagement, sitting,
                ground.clock().instant(), whole -> {
                    told.addAll(authors(whole));
                    return told;
                })).await();
        if (kept.isEmpty()) {
            call.refuse(hasEnded(me, engagement) ? CONSENT_ENDED : Problem.NOT_HERE);
            return;
        }
        told.add(me);
        ground.hints().about(told);
        call.answer(200, Buffer.buffer(OfferedJson.write(definition(kept.get()), kept.get())));
    }

    private Set<PersonId> authors(Kept whole) {
        var sitting = Sitting.folded(whole.id(), definition(whole).exercise(), whole.rows());
        return Offering.authors(sitting, Offering.offered(sitting, whole.words()));
    }

    private Definition definition(Kept whole) {
        return ground.library().at(whole.exercise(), whole.version()).orElseThrow();
    }

    private boolean hasEnded(PersonId me, EngagementId engagement) {
        return Future.fromCompletionStage(ground.engagements().cases(me, ground.clock().instant())).await().stream()
                .anyMatch(one -> one.id().equals(engagement) && one instanceof Case.Ended);
    }
}
