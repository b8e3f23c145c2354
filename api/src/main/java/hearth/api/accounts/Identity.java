package hearth.api.accounts;

import hearth.api.http.Feature;
import hearth.api.http.TrustedProxies;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.SecondFactors;
import io.vertx.core.Vertx;

import java.net.URI;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;

/** This room put together: what boot opens, and what other rooms need of it. */
public final class Identity implements AutoCloseable {
    private final Argon2 argon2;
    private final WhoIs whoIs;
    private final Limits limits;
    private final StepUp stepUp;
    private final List<Feature> features;

    /** Where accounts, logins and second factors are kept. */
    public record Stores(Accounts accounts, Logins logins, SecondFactors factors) {}

    /**
     * What the room must be told.
     *
     * @param told passphrases that stand in the open, as those of the example people do: nobody may take one
     * @param limitTimes how much larger every budget is than it is for people; 1 unless something is measured
     */
    public record Setting(URI publicUrl, TrustedProxies proxies, InstantSource clock, Set<Passphrase> told,
            int limitTimes) {
        public Setting {
            told = Set.copyOf(told);
        }
    }

    /**
     * Computes a hash on the thread that calls, and proves the token keys: not for an event loop.
     *
     * @param argon2 is closed with the room
     */
    public Identity(Vertx vertx, Stores stores, TokenKeys keys, Setting setting, Argon2 argon2) {
        var random = new SecureRandom();
        var accounts = stores.accounts();
        var logins = stores.logins();
        this.argon2 = argon2;
        limits = new Limits(setting.clock(), setting.limitTimes());
        var tokens = new Tokens(vertx, keys, setting.publicUrl());
        whoIs = new WhoIs(vertx, tokens, logins, setting.clock());
        var passphrases = Passphrases.with(argon2, setting.told());
        var entrance = new Entrance(logins, tokens, new KnownDevices(keys, random), setting.proxies(),
                new Entrance.Moment(setting.clock(), random));
        stepUp = new StepUp(accounts, passphrases, limits);
        features = List.of(new SignUp(accounts, passphrases, entrance, limits),
                new SignIn(accounts, passphrases, entrance, limits, stores.factors()),
                new Refresh(vertx, accounts, logins, entrance), new Devices(vertx, logins, whoIs, entrance),
                new ThisDevice(accounts, whoIs, keys),
                new Recover(vertx, accounts, passphrases, entrance, limits),
                new ChangePassphrase(vertx, accounts, passphrases, whoIs, stepUp));
    }

    public List<Feature> features() {
        return features;
    }

    public WhoIs whoIs() {
        return whoIs;
    }

    public StepUp stepUp() {
        return stepUp;
    }

    public Limits limits() {
        return limits;
    }

    /** How often a passphrase has been hashed, for the metrics and for the proof of I3. */
    public long hashes() {
        return argon2.runs();
    }

    @Override
    public void close() {
        argon2.close();
    }
}
