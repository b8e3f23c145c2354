package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecondFactors;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Throttle;
import io.vertx.core.json.JsonObject;

import java.util.Optional;

/**
 * {@code POST /logins}: a name and a passphrase for a login, and a therapist's code. Known and unknown names cost the same and are answered
 * alike (I3), and so is a code that is missing, wrong or used.
 */
final class SignIn implements Feature {
    static final Problem REFUSED = new Problem(401, "sign-in-refused",
            "This name and passphrase don't fit together. The name ends with the digits that Hearth added.");

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Entrance entrance;
    private final Limits limits;
    private final SecondFactors factors;

    SignIn(Accounts accounts, Passphrases passphrases, Entrance entrance, Limits limits,
            SecondFactors factors) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.entrance = entrance;
        this.limits = limits;
        this.factors = factors;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("signIn", this::signIn);
    }

    private void signIn(Call call) {
        var asked = call.body();
        var name = SignInName.typed(asked.getString("signInName"));
        limits.draw(call, Throttle.signingIn(name, entrance.client(call, name)));
        var credential = accounts.named(name);
        boolean fits = passphrases.fits(new Passphrase(asked.getString("passphrase")),
                credential.map(Credential::passphrase));
        var code = Optional.ofNullable(asked.getString("code"));
        if (!fits || credential.isEmpty() || !admits(credential.get().person(), code)) {
            call.refuse(REFUSED);
            return;
        }
        var person = accounts.person(credential.get().person());
        entrance.letIn(call, person, credential.get().passphrase());
        call.answer(200, new JsonObject().put("person", Entrance.json(person)));
    }

    /** Too many codes are refused as a wrong one is: else the refusal would say that the passphrase fits. */
    private boolean admits(PersonId person, Optional<String> code) {
        return (code.isEmpty() || limits.drawSilently(Throttle.typingACode(person)))
                && factors.admits(person, code, entrance.now());
    }
}
