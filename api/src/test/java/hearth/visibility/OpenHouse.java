package hearth.visibility;

import hearth.api.accounts.FreshPractitioner;
import hearth.api.accounts.Hashing;
import hearth.api.boot.ExampleDiary;
import hearth.api.boot.Ground;
import hearth.api.boot.Hearth;
import hearth.api.boot.Settings;
import hearth.api.http.Edge;
import hearth.api.http.TrustedProxies;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;
import hearth.domain.care.Practitioners;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.care.PgPractitioners;
import hearth.infra.exercises.Bundle;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestDatabase;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;
import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The whole of Hearth on a free port with a database of its own, as it runs for people. Its clock stands still until a test moves it, and
 * beside the exercises that are shipped there is one with every kind of visibility.
 */
public final class OpenHouse implements AutoCloseable {
    public static final URI PUBLIC = URI.create("https://hearth.example");
    private static final int PLENTY = 10_000;

    private final TestDatabase database = TestPostgres.freshDatabase();
    private final Vertx vertx = Vertx.vertx();
    /** Kept for as long as its sockets are needed: Vert.x closes a client, and what it opened, once nobody refers to it. */
    private final WebSocketClient sockets = vertx.createWebSocketClient(new WebSocketClientOptions()
            .setMaxConnections(PLENTY).setMaxFrameSize(1 << 20).setMaxMessageSize(1 << 20));
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.now());
    private final Path data;
    private final int limitTimes;
    private final List<String> more;
    private final Optional<Settings.Practice> practice;
    private Hearth hearth;

    private OpenHouse(Path data, int limitTimes, String... more) {
        this(data, limitTimes, Optional.empty(), more);
    }

    private OpenHouse(Path data, int limitTimes, Optional<Settings.Practice> practice, String... more) {
        this.data = data;
        this.limitTimes = limitTimes;
        this.practice = practice;
        this.more = List.of(more);
        this.hearth = started();
    }

    /** With one more exercise from the tests' own folders. */
    static OpenHouse teaching(String exercise) throws IOException {
        return new OpenHouse(Files.createTempDirectory("hearth-house"), PLENTY, exercise);
    }

    /** Of a practice that has exercises of its own in this folder. */
    static OpenHouse of(String practice, Path exercises) throws IOException {
        return new OpenHouse(Files.createTempDirectory("hearth-house"), PLENTY,
                Optional.of(new Settings.Practice(practice, exercises)));
    }

    /** With budgets that no test uses up. */
    public static OpenHouse open() throws IOException {
        return new OpenHouse(Files.createTempDirectory("hearth-house"), PLENTY);
    }

    /** With the budgets that people have. */
    public static OpenHouse withUsualBudgets() throws IOException {
        return new OpenHouse(Files.createTempDirectory("hearth-house"), 1);
    }

    private Hearth started() {
        var address = new Edge.Address("127.0.0.1", 0, PUBLIC, Optional.empty());
        var folders = new Settings.Folders(data, data.resolve("hearth.key"), false);
        var storage = new Settings.Storage.Own(database.app(), Optional.of(database.owner()));
        var settings = new Settings(address, 0, folders, storage, new Settings.House.Example(),
                new Settings.Surroundings(TrustedProxies.parse("127.0.0.1").orElseThrow(), Optional.empty(),
                        Optional.empty(), practice),
                limitTimes);
        return Hearth.start(settings, _ -> {},
                new Ground.Outside(_ -> now::get, exercises(), ExampleDiary.EMPTY, Hashing.LIGHT));
    }

    private List<Bundle> exercises() {
        try {
            var all = new ArrayList<>(ExerciseFolders.shipped());
            for (var one : Stream.concat(Stream.of("open-letters"), more.stream()).toList()) {
                var file = OpenHouse.class.getResource("/hearth/visibility/" + one + "/exercise.yaml");
                all.addAll(ExerciseFolders.at(Path.of(file.toURI()).resolveSibling("")));
            }
            return all;
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public int port() {
        return hearth.port();
    }

    WebSocketClient sockets() {
        return sockets;
    }

    /** Moves the server's clock. */
    public void pass(Duration time) {
        now.updateAndGet(one -> one.plus(time));
    }

    /** Ends the server as an operator would, and starts it again on the same data and, most likely, another port. */
    public void restart() {
        hearth.close();
        hearth = started();
    }

    /** Somebody whom Hearth does not know. */
    public Someone passerBy() {
        return new Someone(this);
    }

    /** A therapist, made as the operator makes one, and signed in. */
    Therapist therapist(String callName) {
        var made = asOperator(
                all -> FreshPractitioner.made(all, new CallName(callName), ZoneId.of("Europe/Zurich"), now(),
                        new SecureRandom()));
        sql("update hearth.credential set passphrase = '" + Hashing.light(made.passphrase())
                + "' where sign_in_name = '"
                + made.signInName() + "'");
        var therapist = new Therapist(passerBy(), made);
        therapist.who().signingIn(() -> {
            // In the same half minute on one more device, which people cannot.
            sql("update hearth.practitioner set last_step = 0");
            return therapist.login(therapist.code());
        });
        therapist.signIn(therapist.code());
        return therapist;
    }

    /** What an operator does for a therapist who has lost the app; answers with the new factor. */
    Totp renewed(Therapist therapist) {
        var factor = Totp.fresh(new SecureRandom());
        var name = SignInName.typed(therapist.made().signInName());
        if (!asOperator(all -> all.renew(name, factor, LocalDate.ofInstant(now(), ZoneId.of("Europe/Zurich"))))) {
            throw new AssertionError("no such therapist");
        }
        return factor;
    }

    private <T> T asOperator(Function<Practitioners, T> errand) {
        var pool = Databases.open(vertx, database.app(), 1);
        var ring = KeyRing.open(data.resolve("hearth.key"), false);
        var done = errand.apply(new PgPractitioners(pool, new PgAccounts(pool, new OwnerKeys(ring)), ring));
        pool.close().await();
        return done;
    }

    /** The server's sweeps have all been round: one of them has ended a login that was taken away behind its back. */
    void aSecondPasses() {
        var passer = newcomer("Passer");
        var line = passer.line();
        sql("delete from hearth.login where person_id = '" + idOf(passer) + "'");
        if (line.closedWith() != 4401) {
            throw new AssertionError("closed for another reason");
        }
    }

    Instant now() {
        return Objects.requireNonNull(now.get());
    }

    /** Somebody with an account. */
    public Someone newcomer(String callName) {
        return passerBy().signUp(callName);
    }

    /** Two who are paired, were so before today's day turned, and have done the basics: everything may open. */
    public Couple couple(String one, String other) {
        var couple = new Couple(newcomer(one), newcomer(other));
        var invitation = couple.one().post("/pairings", new JsonObject()).json();
        var claim = couple.other().post("/pairings/claims", new JsonObject().put("code", invitation.getString("code")));
        var confirmation = "/pairings/" + claim.json().getString("id") + "/confirmation";
        couple.one().post(confirmation, new JsonObject());
        couple.other().post(confirmation, new JsonObject());
        sql("update hearth.circle set formed_on = formed_on - 1 where id = '" + circleOf(couple.one()) + "'");
        sql(BasicsDone.by(circleOf(couple.one()), idOf(couple.one()), idOf(couple.other())));
        return couple;
    }

    /** Two who belong together; the first begins what they do. */
    public record Couple(Someone one, Someone other) {}

    public UUID idOf(Someone who) {
        return ask("select person_id from hearth.credential where sign_in_name = '" + who.signInName() + "'");
    }

    UUID circleOf(Someone who) {
        return ask(
                "select c.id from hearth.circle c join hearth.member m on m.circle_id = c.id where c.couple and m.person_id = '"
                        + idOf(who) + "'");
    }

    /** Past every policy. */
    public UUID ask(String question) {
        var url = database.superuser();
        try (var connection = DriverManager.getConnection(jdbc(), url.user(), url.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getObject(1, UUID.class);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Begins something beside what is under way, as if all of that were over for the moment: two of one kind in one couple, which people don't get. */
    UUID beside(Supplier<UUID> begin) {
        sql("create table if not exists aside as select id from hearth.sitting where false",
                "insert into aside select id from hearth.sitting where not ended",
                "update hearth.sitting set ended = true where not ended");
        try {
            return begin.get();
        } finally {
            sql("update hearth.sitting set ended = false where id in (select id from aside)", "truncate aside");
        }
    }

    /** Past every policy, in one transaction. */
    public void sql(String... statements) {
        var url = database.superuser();
        try (var connection = DriverManager.getConnection(jdbc(), url.user(), url.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var one : statements) {
                statement.execute(one);
            }
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private String jdbc() {
        var url = database.superuser();
        return "jdbc:postgresql://" + url.host() + ":" + url.port() + "/" + url.database();
    }

    @Override
    public void close() {
        hearth.close();
        vertx.close().await();
    }
}
