package hearth.api.rhythm;

import hearth.api.accounts.Identity;
import hearth.api.circles.Leave;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.api.live.Hints;
import hearth.domain.checkins.Occurrence;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Waves;
import io.vertx.core.Future;

import java.time.InstantSource;
import java.util.List;

/** "Thinking of us": one wave a day to the other, and whether one wants any. The sender is answered alike, whatever becomes of it. */
public final class Wave implements Feature {
    static final Problem ON_A_BREAK = new Problem(409, "on-a-break",
            "You two are on a break. A wave can go when it's over.");

    private final Kept kept;
    private final Identity identity;
    private final Hints hints;
    private final InstantSource clock;

    /** Where waves are kept, and where it is read by which clock a couple's days turn. */
    public record Kept(Waves waves, Days days) {}

    public Wave(Kept kept, Identity identity, Hints hints, InstantSource clock) {
        this.kept = kept;
        this.identity = identity;
        this.hints = hints;
        this.clock = clock;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("sendWave", this::send).on("muteWaves", this::mute);
    }

    private void send(Call call) {
        var who = identity.whoIs().surely(call).person();
        var now = clock.instant();
        var day = Future.fromCompletionStage(kept.days().of(who)).await();
        if (day.recent().respite().filter(one -> one.lastsAt(now)).isPresent()) {
            throw new Refused(ON_A_BREAK);
        }
        var people = kept.waves().send(who, Occurrence.dayOf(now, day.home().circle().zone()));
        if (people.isEmpty()) {
            throw new Refused(Leave.NOT_PAIRED);
        }
        hints.about(people);
        call.done();
    }

    private void mute(Call call) {
        var who = identity.whoIs().surely(call).person();
        kept.waves().mute(who, call.body().getBoolean("on"));
        hints.about(List.of(who));
        call.done();
    }
}
