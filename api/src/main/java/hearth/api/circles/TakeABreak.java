package hearth.api.circles;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Refused;
import hearth.api.live.Hints;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.Throttle;
import hearth.domain.circles.Respite;
import hearth.domain.circles.Respites;
import hearth.domain.rhythm.Days;
import io.vertx.core.Future;

import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A break of the two, for as long as either wishes it. Each wishes alone and takes back alone; what both see begins and ends for both at once
 * and names nobody, and a wish that changes nothing of it shows to nobody else.
 */
public final class TakeABreak implements Feature {
    private final Hints hints;
    private final Kept kept;
    private final Identity identity;
    private final InstantSource clock;

    /** Where wishes are kept, and where it is read by which clock a couple's days turn. */
    public record Kept(Respites respites, Days days) {}

    public TakeABreak(Hints hints, Kept kept, Identity identity, InstantSource clock) {
        this.hints = hints;
        this.kept = kept;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("wishRespite", this::wish).on("takeBackRespite", this::takeBack);
    }

    private void wish(Call call) {
        var who = identity.whoIs().surely(call).person();
        identity.limits().draw(call, Throttle.wishingForABreak(who));
        var now = clock.instant();
        var zone = Future.fromCompletionStage(kept.days().of(who)).await().home().circle().zone();
        var length = Respite.Length.valueOf(
                call.body().getString("length").toUpperCase(Locale.ROOT).replace('-', '_'));
        answer(call, who, kept.respites().wish(who, length.from(now, zone), now));
    }

    private void takeBack(Call call) {
        var who = identity.whoIs().surely(call).person();
        answer(call, who, kept.respites().takeBack(who, clock.instant()));
    }

    private void answer(Call call, PersonId who, Optional<Respites.Change> done) {
        var change = done.orElseThrow(() -> new Refused(Leave.NOT_PAIRED));
        if (change.moved()) {
            hints.aboutCircle(change.circle());
        }
        hints.about(change.shows() ? change.people() : List.of(who));
        call.done();
    }
}
