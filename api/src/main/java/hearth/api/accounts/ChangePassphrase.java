package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.Throttle;
import io.vertx.core.Vertx;

import java.util.Optional;
import java.util.Set;

/** {@code PUT /passphrase}: another passphrase for the one that is known; every other device is signed out. */
final class ChangePassphrase implements Feature {
    static final Problem REFUSED = new Problem(403, "passphrase-refused", "This isn't your passphrase as it is now.");

    private final Vertx vertx;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final WhoIs whoIs;
    private final Limits limits;

    ChangePassphrase(Vertx vertx, Accounts accounts, Passphrases passphrases, WhoIs whoIs, Limits limits) {
        this.vertx = vertx;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.whoIs = whoIs;
        this.limits = limits;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("changePassphrase", this::change);
    }

    private void change(Call call) {
        var who = whoIs.surely(call);
        limits.draw(call, Throttle.givingPassphraseAgain(who.login()));
        var verified = accounts.credential(who.person()).passphrase();
        if (!passphrases.fits(new Passphrase(call.body().getString("passphrase")), Optional.of(verified)))
            throw new Refused(REFUSED);
        var person = accounts.person(who.person());
        var names = Set.of(person.callName().value(), person.signInName().value());
        var next = passphrases.take(new Passphrase(call.body().getString("newPassphrase")), names);
        LoginEnded.tell(vertx, accounts.changePassphrase(who, verified, next).orElseThrow(() -> new Refused(REFUSED)));
        call.done();
    }
}
