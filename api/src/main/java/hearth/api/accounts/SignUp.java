package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Throttle;
import hearth.domain.circles.CircleId;
import io.vertx.core.json.JsonObject;

import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;

/** {@code POST /accounts}: an account, a circle of its own, and a login on this device. */
final class SignUp implements Feature {
    static final Problem CALL_NAME = new Problem(422, "call-name",
            "Please write what you'd like to be called, in up to 60 letters.");
    static final Problem SIGN_IN_NAME = new Problem(422, "sign-in-name",
            "A sign-in name begins with a letter or digit and may hold letters, digits, dots, dashes and underscores.");
    static final Problem TIME_ZONE = new Problem(422, "time-zone",
            "Hearth doesn't know this time zone. Please choose a city near you.");

    private final Accounts accounts;
    private final Passphrases passphrases;
    private final Entrance entrance;
    private final Limits limits;

    SignUp(Accounts accounts, Passphrases passphrases, Entrance entrance, Limits limits) {
        this.accounts = accounts;
        this.passphrases = passphrases;
        this.entrance = entrance;
        this.limits = limits;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("signUp", this::signUp);
    }

    private void signUp(Call call) {
        var asked = call.body();
        limits.draw(call, Throttle.signingUp(entrance.client(call)));
        var callName = CallName.read(asked.getString("callName")).orElseThrow(() -> new Refused(CALL_NAME));
        var wish = SignInName.wished(asked.getString("signInName")).orElseThrow(() -> new Refused(SIGN_IN_NAME));
        var zone = zone(asked.getString("timeZone"));
        var hash = passphrases.take(new Passphrase(asked.getString("passphrase")),
                Set.of(callName.value(), wish.base()));
        var id = new PersonId(UUID.randomUUID());
        var credential = new Credential(id, hash);
        var person = opened(id, callName, wish, zone, credential);
        entrance.letIn(call, person, hash);
        call.answer(201, new JsonObject().put("person", Entrance.json(person)));
    }

    private Person opened(PersonId id, CallName callName, SignInName.Wish wish, ZoneId zone, Credential credential) {
        var day = entrance.now().atZone(zone).toLocalDate();
        for (int attempt = 0;; attempt++) {
            var person = new Person(id, callName, wish.withDigits(entrance.random(), attempt), zone);
            if (accounts.open(person, credential, new CircleId(UUID.randomUUID()), day))
                return person;
        }
    }

    private static ZoneId zone(String name) {
        if (!ZoneId.getAvailableZoneIds().contains(name))
            throw new Refused(TIME_ZONE);
        return ZoneId.of(name);
    }
}
