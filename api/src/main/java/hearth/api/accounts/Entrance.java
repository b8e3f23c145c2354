package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Refused;
import hearth.api.http.TrustedProxies;
import hearth.domain.accounts.Family;
import hearth.domain.accounts.Login;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.SignedIn;
import hearth.domain.accounts.Throttle;
import io.vertx.core.json.JsonObject;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;
import java.util.random.RandomGenerator;

/** Lets people in and shows them out: what signing up, signing in, recovering and refreshing have in common. */
final class Entrance {
    private final Logins logins;
    private final Tokens tokens;
    private final KnownDevices devices;
    private final TrustedProxies proxies;
    private final Moment moment;

    /** What is now, and what is random. */
    record Moment(InstantSource clock, RandomGenerator random) {}

    Entrance(Logins logins, Tokens tokens, KnownDevices devices, TrustedProxies proxies, Moment moment) {
        this.logins = logins;
        this.tokens = tokens;
        this.devices = devices;
        this.proxies = proxies;
        this.moment = moment;
    }

    Throttle.Client client(Call call) {
        return new Throttle.Client(address(call), Optional.empty());
    }

    /** Who tries, where the name that signs in is known. */
    Throttle.Client client(Call call, SignInName name) {
        return new Throttle.Client(address(call), devices.known(call.http().request(), name));
    }

    private String address(Call call) {
        return proxies.clientOf(call.http().request());
    }

    /** Begins a login on this device and sets its cookies; refuses if the verified passphrase was changed in the meantime. */
    void letIn(Call call, Person person, PassphraseHash verified) {
        var now = now();
        var who = new SignedIn(person.id(), new LoginId(UUID.randomUUID()));
        var day = now.atZone(person.zone()).toLocalDate();
        var device = new Login.Device(call.body().getString("device", ""));
        var family = Family.begun(now);
        var token = freshToken();
        if (!logins.begin(person.id(), verified, new Login(who.login(), device, day, day), family, Secrets.hash(token)))
            throw new Refused(SignIn.REFUSED);
        giveCookies(call, who, token, family.expiresAt());
        devices.remember(call.http().request(), call.http().response(), person.signInName());
    }

    void giveCookies(Call call, SignedIn who, String token, Instant expiresAt) {
        var now = now();
        Cookies.ACCESS.set(call.http().response(), tokens.issue(who, now), Tokens.LIFETIME);
        Cookies.REFRESH.set(call.http().response(), token, Duration.between(now, expiresAt));
    }

    /** Signs out on this device: the cookies, and what the browser kept (B3). */
    void showOut(Call call) {
        takeCookies(call);
        call.http().response().putHeader("Clear-Site-Data", "\"cache\", \"storage\"");
    }

    /** Signs out on this device and leaves what lies locked there (P1). */
    void showOutLocking(Call call) {
        takeCookies(call);
        call.http().response().putHeader("Clear-Site-Data", "\"cache\"");
    }

    /** That the device is known stays: else signing out would open it to a flood of tries by somebody at the same address (I4). */
    void takeCookies(Call call) {
        Cookies.ACCESS.clear(call.http().response());
        Cookies.REFRESH.clear(call.http().response());
    }

    String freshToken() {
        return Secrets.fresh(moment.random());
    }

    RandomGenerator random() {
        return moment.random();
    }

    Instant now() {
        return moment.clock().instant();
    }

    static JsonObject json(Person person) {
        var json = new JsonObject().put("callName", person.callName().value())
                .put("signInName", person.signInName().value())
                .put("timeZone", person.zone().getId()).put("recoverable", person.recoverable());
        return person.practitioner() ? json.put("practitioner", true) : json;
    }
}
