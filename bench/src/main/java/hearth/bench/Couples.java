package hearth.bench;

import hearth.api.accounts.TokenKeys;
import hearth.api.accounts.Tokens;
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
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.accounts.PgLogins;
import hearth.infra.circles.PgPairings;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.OwnExercises;
import hearth.infra.exercises.PgExerciseVersions;
import hearth.infra.exercises.Reading;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import hearth.infra.sittings.PgSittings;
import hearth.infra.sittings.Scribe;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Couples for a measurement or a test of faults, made through the stores: accounts, pairings in two steps, logins with their cookies.
 * Only the hashing of a passphrase is left out, which a sign-in would spend a second of processor on.
 */
public final class Couples implements AutoCloseable {
    private static final ZoneId ZONE = ZoneId.of("Europe/Vienna");
    /** Tokens are made a while ahead, so that a long run outlives them. */
    private static final Duration AHEAD = Duration.ofHours(12);
    private static final int AT_ONCE = 16;

    private final Vertx vertx;
    private final Pool pool;
    private final OwnerKeys keys;
    private final Tokens tokens;
    private final PgSittings sittings;
    private final SecureRandom random = new SecureRandom();

    /** Two people who belong together. */
    public record Couple(Circle circle, Guest first, Guest second) {
        public Guest seat(int seat) {
            return seat == 0 ? first : second;
        }
    }

    /** One of them, signed in. */
    public record Guest(PersonId person, String cookie) {
        @Override
        public String toString() {
            return "Guest[" + person + "]";
        }
    }

    /** @param keyFile the server's; its token keys lie beside it */
    public Couples(DatabaseUrl app, Path keyFile, URI publicUrl) {
        vertx = Vertx.vertx();
        pool = Databases.open(vertx, app, AT_ONCE);
        var ring = KeyRing.open(keyFile, true);
        keys = new OwnerKeys(ring);
        tokens = new Tokens(vertx, TokenKeys.readOrCreate(keyFile.resolveSibling("tokens.key"), random), publicUrl);
        sittings = new PgSittings(pool, new Scribe(vertx, Databases.options(app), Scribe.Limits.USUAL), ring);
    }

    /** The store of the sittings, for whoever begins some or reads them afterwards. */
    public PgSittings sittings() {
        return sittings;
    }

    public List<Couple> make(int number) {
        return together(number, this::couple);
    }

    /** So many sittings of one exercise for this couple, all begun by the first of them. */
    public List<SittingId> begin(Couple couple, Exercise exercise, int number) {
        var begun = IntStream.range(0, number)
                .mapToObj(_ -> sittings.start(start(couple, exercise)).toCompletableFuture()).toList();
        return begun.stream().map(one -> one.join().orElseThrow()).toList();
    }

    private static Sittings.Start start(Couple couple, Exercise exercise) {
        var now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
        var id = new SittingId(UUID.randomUUID());
        var circle = couple.circle();
        var starter = couple.first().person();
        return new Sittings.Start(id, circle.id(), circle.epoch(), exercise.id(), exercise.version(), starter,
                Optional.empty(), Optional.empty(), now.atZone(ZONE).toLocalDate(), now,
                Engine.start(id, exercise, circle.people(), starter, Breather.usual(circle.zone()), now));
    }

    /** An exercise on the class path, proved and kept, so that sittings of it may begin. */
    public Exercise exercise(String id) {
        return switch (ExerciseFiles.read(ExerciseFolders.shipped())) {
            case Reading.Proved proved ->
                switch (new PgExerciseVersions(pool).keep(proved, OwnExercises.NONE).await()) {
                    case PgExerciseVersions.Kept.All(var library, _) ->
                        library.current(new ExerciseId(id)).orElseThrow().exercise();
                    case PgExerciseVersions.Kept.Refused(var findings) ->
                        throw new IllegalStateException(findings.toString());
                };
            case Reading.Refused(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }

    /** Does one piece of work for each number, several at once. */
    static <T> List<T> together(int number, IntFunction<T> work) {
        try (var threads = Executors.newFixedThreadPool(AT_ONCE)) {
            return IntStream.range(0, number).mapToObj(i -> threads.submit(() -> work.apply(i))).toList().stream()
                    .map(Couples::settled).toList();
        }
    }

    private static <T> T settled(Future<T> one) {
        try {
            return one.get();
        } catch (InterruptedException | java.util.concurrent.ExecutionException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private Couple couple(int number) {
        var now = Instant.now();
        var first = person("ana" + number, now);
        var second = person("ben" + number, now);
        var pairings = new PgPairings(pool, keys);
        var pairing = Pairing.invitation(new PairingId(UUID.randomUUID()), first, now);
        var code = secret();
        var day = now.atZone(ZONE).toLocalDate();
        pairings.invite(pairing, code, now);
        pairings.claim(code, second, now);
        pairings.confirm(pairing.id(), first, new CircleId(UUID.randomUUID()), day, now);
        var circle = pairings.confirm(pairing.id(), second, new CircleId(UUID.randomUUID()), day, now).orElseThrow()
                .pairing().couple().orElseThrow();
        return new Couple(new Circle(circle, List.of(first, second), 0, ZONE), signedIn(first, now),
                signedIn(second, now));
    }

    private PersonId person(String name, Instant now) {
        var id = new PersonId(UUID.randomUUID());
        var person = new Person(id, new CallName(name), SignInName.typed(name + random.nextInt(1_000_000_000)), ZONE);
        var credential = new Credential(id, new PassphraseHash("none"));
        if (!new PgAccounts(pool, keys).open(person, credential, new CircleId(UUID.randomUUID()),
                now.atZone(ZONE).toLocalDate())) {
            throw new IllegalStateException("the name is taken");
        }
        return id;
    }

    private Guest signedIn(PersonId person, Instant now) {
        var who = new SignedIn(person, new LoginId(UUID.randomUUID()));
        var day = now.atZone(ZONE).toLocalDate();
        var login = new Login(who.login(), new Login.Device("bench"), day, day);
        if (!new PgLogins(pool).begin(person, new PassphraseHash("none"), login, Family.begun(now), secret())) {
            throw new IllegalStateException("nobody could sign in");
        }
        return new Guest(person, "__Host-hearth-access=" + tokens.issue(who, now.plus(AHEAD)));
    }

    private SecretHash secret() {
        var bytes = new byte[32];
        random.nextBytes(bytes);
        return new SecretHash(HexFormat.of().formatHex(bytes));
    }

    @Override
    public void close() {
        pool.close().await();
        vertx.close().await();
    }
}
