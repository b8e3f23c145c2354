package hearth.api.accounts;

import hearth.api.circles.Pair;
import hearth.api.circles.PairingCodes;
import hearth.api.http.Edge;
import hearth.api.http.Feature;
import hearth.api.http.TrustedProxies;
import hearth.api.http.WebFiles;
import hearth.api.live.Hints;
import hearth.domain.accounts.Passphrase;
import hearth.infra.accounts.People;
import hearth.infra.care.PgPractitioners;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

import java.net.URI;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A whole server for tests: a fresh database, the edge on a free port, the features of accounts and circles, and a clock that can be moved. */
public final class House implements AutoCloseable {
    /** A passphrase that stands in the open. */
    static final String TOLD = "a kettle told to everybody";
    public static final URI PUBLIC = URI.create("https://hearth.example");

    private final AtomicReference<Duration> shift = new AtomicReference<>(Duration.ZERO);
    private final Instant start = Instant.parse("2026-11-21T20:00:00Z");
    private final Vertx vertx = Vertx.vertx();
    private final Identity identity;
    private final TokenKeys keys;
    private final Pool superuser;
    private final Edge edge;

    public House() throws Exception {
        this(List.of());
    }

    public House(List<Feature> more) throws Exception {
        var database = TestPostgres.freshDatabase();
        var pool = Databases.open(vertx, database.app());
        superuser = Databases.open(vertx, database.superuser(), 1);
        var ring = People.ring();
        var people = new People(pool, new OwnerKeys(ring));
        keys = TokenKeys.readOrCreate(Files.createTempDirectory("hearth-keys").resolve("token.keys"),
                new SecureRandom());
        var proxies = TrustedProxies.parse("127.0.0.1").orElseThrow();
        identity = new Identity(vertx, new Identity.Stores(people.accounts, people.logins,
                new PgPractitioners(pool, people.accounts, ring)), keys,
                new Identity.Setting(PUBLIC, proxies, clock(), Set.of(new Passphrase(TOLD)), 1),
                new Argon2(new SecureRandom(), Hashing.LIGHT));
        var features = new ArrayList<>(identity.features());
        features.add(new Pair(new Hints(vertx), new Pair.Stores(people.pairings, people.circles), identity,
                new PairingCodes(keys, PUBLIC), clock()));
        features.add(new MakeRecoveryCode(people.accounts, identity, new Hints(vertx), new SecureRandom()));
        features.addAll(more);
        var address = new Edge.Address("127.0.0.1", 0, PUBLIC, Optional.empty());
        var behind = new Edge.Behind(features, request -> identity.whoIs().from(request).isPresent(),
                WebFiles.ofThisBuild());
        edge = Edge.open(vertx, address, behind).await();
    }

    public InstantSource clock() {
        return () -> start.plus(shift.get());
    }

    /** Moves the server's clock forward. */
    public void pass(Duration time) {
        shift.updateAndGet(time::plus);
    }

    public Vertx vertx() {
        return vertx;
    }

    public Identity identity() {
        return identity;
    }

    TokenKeys keys() {
        return keys;
    }

    /** Listens to the hints for these people, and passes on the sign-in name of each who gets one. */
    public void hearHints(Consumer<String> listener, List<Browser> people) {
        for (var person : people) {
            var id = superuser.preparedQuery("select person_id from hearth.credential where sign_in_name = $1")
                    .execute(Tuple.of(person.signInName())).await().iterator().next().getUUID("person_id");
            vertx.eventBus().consumer("hint.person." + id, hint -> listener.accept(person.signInName()))
                    .completion().await();
        }
    }

    /** To look into the tables past every policy. */
    Pool superuser() {
        return superuser;
    }

    public int port() {
        return edge.port();
    }

    /** A browser at an address nobody else has. */
    public Browser browser() {
        return new Browser(port());
    }

    @Override
    public void close() {
        identity.close();
        vertx.close().await();
    }
}
