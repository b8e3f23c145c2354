package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Refused;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Passphrase;
import io.vertx.core.Vertx;

import java.util.Set;

/** {@code PUT /passphrase}: another passphrase for the one that is known; every other device is signed out. */
final class ChangePassphrase implements Feature {
    private final Vertx vertx;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final WhoIs whoIs;
    private final StepUp stepUp;

    ChangePassphrase(Vertx vertx, Accounts accounts, Passphrases passphrases, WhoIs whoIs, StepUp stepUp) {
        this.vertx = vertx;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.whoIs = whoIs;
        this.stepUp = stepUp;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("changePassphrase", this::change);
    }

    private void change(Call call) {
        var who = whoIs.surely(call);
        var verified = stepUp.proved(call, who);
        var person = accounts.person(who.person());
        var names = Set.of(person.callName().value(), person.signInName().value());
        var next = passphrases.take(new Passphrase(call.body().getString("newPassphrase")), names);
        LoginEnded.tell(vertx,
                accounts.changePassphrase(who, verified, next).orElseThrow(() -> new Refused(StepUp.REFUSED)));
        call.done();
    }
}
