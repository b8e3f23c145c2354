package hearth.api.circles;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.api.live.Hints;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.Library;

import java.time.InstantSource;

/** Leaving a couple: alone, at once, with the passphrase given once more. It ends for both in the same moment and names nobody. */
public final class Leave implements Feature {
    public static final Problem NOT_PAIRED = new Problem(409, "not-paired", "You aren't paired with anybody now.");

    private final Hints hints;
    private final Partings partings;
    private final Library library;
    private final Identity identity;
    private final InstantSource clock;

    public Leave(Hints hints, Partings partings, Library library, Identity identity, InstantSource clock) {
        this.hints = hints;
        this.partings = partings;
        this.library = library;
        this.identity = identity;
        this.clock = clock;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("leaveCouple", this::leave);
    }

    private void leave(Call call) {
        var who = identity.whoIs().surely(call);
        identity.stepUp().proved(call, who);
        var ended = partings.leave(who.person(), clock.instant(), library.sealedParts())
                .orElseThrow(() -> new Refused(NOT_PAIRED));
        hints.aboutCircle(ended.circle());
        hints.about(ended.people());
        call.done();
    }
}
