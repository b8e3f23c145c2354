package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.api.live.Hints;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.RecoveryCode;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * {@code POST /recovery-code}: the way back in without the passphrase, shown this once. It takes the passphrase, since whoever holds the
 * code can set another; one that was made before is worth nothing from then on.
 */
public final class MakeRecoveryCode implements Feature {
    /** It would let somebody in without the second factor (I10). */
    private static final Problem NOT_FOR_THERAPISTS = new Problem(403, "no-recovery-code",
            "A therapist's account has none. Whoever runs this Hearth helps you back in.");

    private final Accounts accounts;
    private final Identity identity;
    private final Hints hints;
    private final RandomGenerator random;

    public MakeRecoveryCode(Accounts accounts, Identity identity, Hints hints, RandomGenerator random) {
        this.accounts = accounts;
        this.identity = identity;
        this.hints = hints;
        this.random = random;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("makeRecoveryCode", this::make);
    }

    private void make(Call call) {
        var who = identity.whoIs().surely(call);
        var verified = identity.stepUp().proved(call, who);
        if (accounts.person(who.person()).practitioner())
            throw new Refused(NOT_FOR_THERAPISTS);
        var code = RecoveryCode.make(random);
        if (!accounts.makeRecoverable(who.person(), verified, Secrets.hash(code.letters())))
            throw new Refused(StepUp.REFUSED);
        hints.about(List.of(who.person()));
        call.answer(201, new JsonObject().put("recoveryCode", code.shown()));
    }
}
