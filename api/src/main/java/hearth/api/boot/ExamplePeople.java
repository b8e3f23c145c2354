package hearth.api.boot;

import hearth.api.accounts.Argon2;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.SignInName;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Pairings;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** A couple to look around with, made once, the way every couple is made, and what they lived through. Every screen says that they are an example. */
final class ExamplePeople {
    /** Long enough ago that everything is open to them. */
    private static final Duration TOGETHER_FOR = Duration.ofDays(130);
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");
    private static final Example ROBIN = new Example("Robin", "robin1000", "example lantern by the window");
    private static final Example SAM = new Example("Sam", "sam1000", "example kettle on the stove");

    private final Stores stores;
    private final Stores.People people;
    private final ExampleDiary diary;
    private final SecureRandom random = new SecureRandom();

    /** @param diary what they have lived through */
    ExamplePeople(Stores stores, ExampleDiary diary) {
        this.stores = stores;
        this.people = stores.people();
        this.diary = diary;
    }

    private record Example(String name, String signInName, String passphrase) {}

    /** One line each, for whoever starts Hearth. */
    static List<String> logins() {
        return List.of(ROBIN, SAM).stream()
                .map(one -> one.name() + ": sign in as " + one.signInName() + " with \"" + one.passphrase() + "\"")
                .toList();
    }

    /** Makes them unless they are there. Waits. */
    void make(Instant now) {
        if (people.accounts().named(SignInName.typed(ROBIN.signInName())).isPresent()) {
            return;
        }
        var then = now.minus(TOGETHER_FOR);
        try (var argon2 = new Argon2(random)) {
            var robin = open(argon2, ROBIN, then);
            var sam = open(argon2, SAM, then);
            pair(robin, sam, then);
            var couple = stores.days().of(robin).toCompletableFuture().join().home().circle();
            var both = new LinkedHashMap<String, PersonId>();
            both.put("robin", robin);
            both.put("sam", sam);
            new ExampleLife(stores.sittings(), stores.library(), couple, both).live(diary, now);
        }
    }

    private PersonId open(Argon2 argon2, Example example, Instant then) {
        var id = new PersonId(UUID.randomUUID());
        var person = new Person(id, new CallName(example.name()), SignInName.typed(example.signInName()), ZONE);
        var credential = new Credential(id, argon2.hash(new Passphrase(example.passphrase())), secret());
        if (!people.accounts().open(person, credential, new CircleId(UUID.randomUUID()),
                Occurrence.dayOf(then, ZONE))) {
            throw new CannotStart(
                    Setting.HEARTH_DEMO + ": somebody else has the name of an example; start with --no-demo.");
        }
        return id;
    }

    private void pair(PersonId inviter, PersonId invited, Instant then) {
        var pairing = Pairing.invitation(new PairingId(UUID.randomUUID()), inviter, then);
        var code = secret();
        people.pairings().invite(pairing, code, then);
        mustBe(people.pairings().claim(code, invited, then));
        for (var one : List.of(inviter, invited)) {
            mustBe(people.pairings().confirm(pairing.id(), one, new CircleId(UUID.randomUUID()),
                    Occurrence.dayOf(then, ZONE), then));
        }
    }

    private static void mustBe(Optional<Pairings.Change> done) {
        if (done.isEmpty()) {
            throw new IllegalStateException("the example people could not be paired");
        }
    }

    /** Nobody knows what it is the digest of. */
    private SecretHash secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new SecretHash(HexFormat.of().formatHex(bytes));
    }
}
