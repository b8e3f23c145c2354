package hearth.api.rhythm;

import hearth.api.accounts.Identity;
import hearth.api.exercises.PhaseJson;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.live.Hints;
import hearth.domain.rhythm.Phases;

import java.util.List;
import java.util.Optional;

/** Which phase one is in, chosen and changed by oneself; the other is told nothing, and nothing closes by it. */
public final class ChoosePhase implements Feature {
    private static final String NONE = "none";

    private final Phases phases;
    private final Identity identity;
    private final Hints hints;

    public ChoosePhase(Phases phases, Identity identity, Hints hints) {
        this.phases = phases;
        this.identity = identity;
        this.hints = hints;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("choosePhase", this::choose);
    }

    private void choose(Call call) {
        var who = identity.whoIs().surely(call);
        phases.choose(who.person(), Optional.of(call.body().getString("phase"))
                .filter(named -> !named.equals(NONE)).map(PhaseJson::read));
        hints.about(List.of(who.person()));
        call.done();
    }
}
