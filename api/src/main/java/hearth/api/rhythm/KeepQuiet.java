package hearth.api.rhythm;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.live.Hints;
import hearth.domain.rhythm.Quiet;

import java.time.InstantSource;
import java.util.List;

/** A day on which nothing that the other sends stands on one's Today. It waits there, and the other is told nothing. */
public final class KeepQuiet implements Feature {
    private final Quiet quiet;
    private final Identity identity;
    private final Hints hints;
    private final InstantSource clock;

    public KeepQuiet(Quiet quiet, Identity identity, Hints hints, InstantSource clock) {
        this.quiet = quiet;
        this.identity = identity;
        this.hints = hints;
        this.clock = clock;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("keepQuiet", this::keep);
    }

    private void keep(Call call) {
        var who = identity.whoIs().surely(call);
        var now = clock.instant();
        quiet.until(who.person(), call.body().getBoolean("on") ? now.plus(Quiet.LENGTH) : now);
        hints.about(List.of(who.person()));
        call.done();
    }
}
