package hearth.api.boot;

import hearth.api.accounts.Argon2;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Pairings;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A couple to look around with and their therapist, made once, the way everybody is made, and what they lived through. Every screen says
 * that they are an example. A start that was broken off is made whole by the next one; what is whole is left as it is.
 */
final class ExamplePeople {
    /** Long enough ago that everything is open to them. */
    private static final int TOGETHER_FOR_DAYS = 130;

    private final Stores stores;
    private final Stores.People people;
    private final ExampleDiary diary;
    private final Argon2.Cost hashing;
    private final SecureRandom random = new SecureRandom();

    /** @param diary what they have lived through */
    ExamplePeople(Stores stores, ExampleDiary diary, Argon2.Cost hashing) {
        this.stores = stores;
        this.people = stores.people();
        this.diary = diary;
        this.hashing = hashing;
    }

    /** Makes what is not there of them. Waits. */
    void make(Instant now) {
        var first = Occurrence.dayOf(now, Example.ZONE).minusDays(TOGETHER_FOR_DAYS);
        try (var argon2 = new Argon2(random, hashing)) {
            var robin = found(argon2, Example.ROBIN, first);
            var sam = found(argon2, Example.SAM, first);
            var mira = found(argon2, Example.MIRA, first);
            home(robin, sam, first).ifPresent(home -> {
                var both = new LinkedHashMap<String, PersonId>();
                both.put("robin", robin);
                both.put("sam", sam);
                var made = home.formedOn().plusDays(TOGETHER_FOR_DAYS);
                live(new ExampleLife(stores.sittings(), stores.library(), home.circle(), both),
                        new ExampleCare(stores, mira, List.of(robin, sam)), made, now);
            });
        }
    }

    /** The evening with which it all began is written last: where it stands, everything does. */
    private void live(ExampleLife life, ExampleCare care, LocalDate made, Instant now) {
        if (diary.evenings().isEmpty() || life.holds(diary.evenings().getFirst(), made)) {
            return;
        }
        diary.therapist().ifPresent(therapist -> care.begin(therapist.since(made, Example.ZONE), now));
        life.live(diary.evenings().stream().skip(1).toList(), made, now);
        diary.therapist().ifPresent(therapist -> care.read(therapist.readings(made, Example.ZONE), now));
        life.live(diary.evenings().subList(0, 1), made, now);
    }

    private PersonId found(Argon2 argon2, Example example, LocalDate day) {
        return people.accounts().named(example.signInName()).map(Credential::person)
                .orElseGet(() -> open(argon2, example, day));
    }

    private PersonId open(Argon2 argon2, Example example, LocalDate day) {
        var id = new PersonId(UUID.randomUUID());
        var own = new CircleId(UUID.randomUUID());
        var credential = new Credential(id, argon2.hash(example.passphrase()),
                example == Example.MIRA ? Optional.empty() : Optional.of(secret(random)));
        var made = switch (example) {
            case ROBIN, SAM -> people.accounts().open(example.person(id), credential, own, day);
            case MIRA ->
                people.therapists().all().open(example.person(id), credential, own, day, Example.factor());
        };
        if (!made) {
            throw new IllegalStateException("the example people could not be made");
        }
        return id;
    }

    /** Where the two live. Nowhere, if they were a couple and one of them has left: then that is how it is. */
    private Optional<Home> home(PersonId robin, PersonId sam, LocalDate first) {
        var home = home(robin);
        if (home.circle().isCouple()) {
            return Optional.of(home);
        }
        if (!people.partings().of(robin).toCompletableFuture().join().isEmpty()) {
            return Optional.empty();
        }
        pair(robin, sam, first);
        return Optional.of(home(robin));
    }

    private Home home(PersonId robin) {
        return stores.days().of(robin).toCompletableFuture().join().home();
    }

    private void pair(PersonId inviter, PersonId invited, LocalDate day) {
        var then = day.atTime(LocalTime.NOON).atZone(Example.ZONE).toInstant();
        var pairing = Pairing.invitation(new PairingId(UUID.randomUUID()), inviter, then);
        var code = secret(random);
        people.pairings().invite(pairing, code, then);
        mustBe(people.pairings().claim(code, invited, then));
        for (var one : List.of(inviter, invited)) {
            mustBe(people.pairings().confirm(pairing.id(), one, new CircleId(UUID.randomUUID()), day, then));
        }
    }

    private static void mustBe(Optional<Pairings.Change> done) {
        if (done.isEmpty()) {
            throw new IllegalStateException("the example people could not be paired");
        }
    }

    /** Nobody knows what it is the digest of. */
    static SecretHash secret(SecureRandom random) {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new SecretHash(HexFormat.of().formatHex(bytes));
    }

    /** Everybody knows their passphrases, and one of them is a therapist who could take couples in: no house for real people has them. */
    static void refuseAmongRealPeople(Accounts accounts) {
        try (var argon2 = new Argon2(new SecureRandom(), Argon2.Cost.FULL)) {
            for (var example : Example.values()) {
                var fits = accounts.named(example.signInName())
                        .filter(one -> argon2.fits(example.passphrase(), one.passphrase()));
                if (fits.isPresent()) {
                    throw new CannotStart(
                            Setting.HEARTH_DEMO + ": the example people live in this database, and everybody "
                                    + "knows their passphrases; start with --fresh or in another "
                                    + Setting.HEARTH_DATA_DIR + ".");
                }
            }
        }
    }
}
