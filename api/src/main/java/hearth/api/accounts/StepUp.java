package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.SignedIn;
import hearth.domain.accounts.Throttle;

import java.util.Optional;

/** The passphrase given once more by somebody who is signed in, before what another at the same device must not do (I9). */
public final class StepUp {
    static final Problem REFUSED = new Problem(403, "passphrase-refused", "This isn't your passphrase as it is now.");

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Limits limits;

    StepUp(Accounts accounts, Passphrases passphrases, Limits limits) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.limits = limits;
    }

    /** The stored form of the {@code passphrase} in this call's body, if it is the right one; throws {@link Refused} if not. Waits. */
    public PassphraseHash proved(Call call, SignedIn who) {
        limits.draw(call, Throttle.givingPassphraseAgain(who.login()));
        var stored = accounts.credential(who.person()).passphrase();
        if (!passphrases.fits(new Passphrase(call.body().getString("passphrase")), Optional.of(stored)))
            throw new Refused(REFUSED);
        return stored;
    }
}
