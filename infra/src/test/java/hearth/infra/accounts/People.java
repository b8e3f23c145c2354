package hearth.infra.accounts;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Family;
import hearth.domain.accounts.Login;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.SignedIn;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingId;
import hearth.infra.circles.PgCircles;
import hearth.infra.circles.PgPairings;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.OwnerKeys;
import io.vertx.sqlclient.Pool;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;

/** People for the tests of every module: they sign up, sign in and pair through the real stores. */
public final class People {
    public static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    public static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    public final PgAccounts accounts;
    public final PgLogins logins;
    public final PgPairings pairings;
    public final PgCircles circles;

    public People(Pool pool, OwnerKeys keys) {
        accounts = new PgAccounts(pool, keys);
        logins = new PgLogins(pool);
        pairings = new PgPairings(pool, keys);
        circles = new PgCircles(pool);
    }

    /** A person of this name with an account, and with a sign-in name that nobody else has. */
    public Person person(String callName) {
        return person(callName, SignInName
                .typed(callName.toLowerCase(Locale.ROOT) + ThreadLocalRandom.current().nextInt(1_000_000_000)));
    }

    public Person person(String callName, SignInName name) {
        var id = new PersonId(UUID.randomUUID());
        var person = new Person(id, new CallName(callName), name, ZoneId.of("Europe/Zurich"), false, true);
        var credential = new Credential(id, new PassphraseHash("phc of " + callName), Optional.of(secret()));
        if (!accounts.open(person, credential, new CircleId(UUID.randomUUID()), DAY))
            throw new IllegalStateException("the name is taken");
        return person;
    }

    /** Signs this person in on one more device. */
    public SignedIn signedIn(Person person, SecretHash token) {
        var who = new SignedIn(person.id(), new LoginId(UUID.randomUUID()));
        var verified = accounts.credential(person.id()).passphrase();
        if (!logins.begin(person.id(), verified, onAPhone(who), Family.begun(NOW), token))
            throw new IllegalStateException("the passphrase changed");
        return who;
    }

    static Login onAPhone(SignedIn who) {
        return new Login(who.login(), new Login.Device("A phone"), DAY, DAY);
    }

    /** Makes the two a couple by the road that people take. */
    public CircleId couple(Person one, Person two) {
        var code = secret();
        var invitation = Pairing.invitation(new PairingId(UUID.randomUUID()), one.id(), NOW);
        pairings.invite(invitation, code, NOW);
        pairings.claim(code, two.id(), NOW);
        pairings.confirm(invitation.id(), one.id(), new CircleId(UUID.randomUUID()), DAY, NOW);
        return pairings.confirm(invitation.id(), two.id(), new CircleId(UUID.randomUUID()), DAY, NOW).orElseThrow()
                .pairing().couple().orElseThrow();
    }

    public static SecretHash secret() {
        var bytes = new byte[32];
        ThreadLocalRandom.current().nextBytes(bytes);
        return new SecretHash(HexFormat.of().formatHex(bytes));
    }

    /** Keys under a key file of this test's own. */
    public static OwnerKeys keys() {
        return new OwnerKeys(ring());
    }

    /** A key ring of its own. */
    public static KeyRing ring() {
        try {
            var file = Files.createTempDirectory("hearth-keys").resolve("outside.key");
            return KeyRing.open(file, true);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
