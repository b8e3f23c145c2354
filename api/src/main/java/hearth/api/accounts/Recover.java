package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.RecoveryCode;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Throttle;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

import java.util.Optional;
import java.util.Set;

/** {@code POST /recoveries}: the recovery code for a new passphrase; every device is signed out, this one in. */
final class Recover implements Feature {
    static final Problem REFUSED = new Problem(401, "recovery-refused",
            "This name and recovery code don't fit together. A code works once; look for the newest one.");

    /** Compared with when there is nothing to compare with. */
    private static final SecretHash NOBODYS = new SecretHash("00".repeat(32));

    private final Vertx vertx;
    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Entrance entrance;
    private final Limits limits;

    Recover(Vertx vertx, Accounts accounts, Passphrases passphrases, Entrance entrance, Limits limits) {
        this.vertx = vertx;
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.entrance = entrance;
        this.limits = limits;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("recover", this::recover);
    }

    private void recover(Call call) {
        var asked = call.body();
        var name = SignInName.typed(asked.getString("signInName"));
        limits.draw(call, Throttle.recovering(name, entrance.client(call, name)));
        var credential = proven(accounts.named(name), asked.getString("recoveryCode"))
                .orElseThrow(() -> new Refused(REFUSED));
        var person = accounts.person(credential.person());
        var names = Set.of(person.callName().value(), person.signInName().value());
        var hash = passphrases.take(new Passphrase(asked.getString("passphrase")), names);
        var next = RecoveryCode.make(entrance.random());
        var ended = accounts.recover(credential, hash, Secrets.hash(next.letters()))
                .orElseThrow(() -> new Refused(REFUSED));
        LoginEnded.tell(vertx, ended);
        entrance.letIn(call, person, hash);
        call.answer(200, new JsonObject().put("recoveryCode", next.shown()).put("person", Entrance.json(person)));
    }

    /** The credential whose recovery code this is; the same is done for a name that nobody has, and where there is no code (I3). */
    private static Optional<Credential> proven(Optional<Credential> credential, String typed) {
        var given = Secrets.hash(RecoveryCode.read(typed).map(RecoveryCode::letters).orElse(""));
        boolean same = Secrets.same(given, credential.flatMap(Credential::recovery).orElse(NOBODYS));
        return same ? credential : Optional.empty();
    }
}
