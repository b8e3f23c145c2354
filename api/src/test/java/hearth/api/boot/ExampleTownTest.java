package hearth.api.boot;

import hearth.api.accounts.Hashing;
import hearth.api.http.Edge;
import hearth.domain.sittings.Sittings;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestDatabase;
import hearth.infra.postgres.TestPostgres;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.net.URI;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The example people on a real database: whole after one start, after a broken one and a second, and left as they are after that. */
class ExampleTownTest {
    private static final Instant NOW = Instant.parse("2026-11-22T12:00:00Z");
    private static final Duration AN_HOUR = Duration.ofHours(1);

    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    Path folder;

    private final Vertx vertx = Vertx.vertx();

    @AfterEach
    void close() {
        vertx.close().await();
    }

    private Stores stores(TestDatabase database, String name) {
        var address = new Edge.Address("127.0.0.1", 0, URI.create("http://localhost"), Optional.empty());
        var data = folder.resolve(name);
        var settings = new Settings(address, 0, new Settings.Folders(data, data.resolve("hearth.key"), false),
                new Settings.Storage.Own(database.app(), Optional.empty()), new Settings.House.Example(),
                Settings.Surroundings.NONE, 1);
        var ground = new Ground(vertx, Databases.open(vertx, database.app()), database.app(), settings,
                new SimpleMeterRegistry(),
                new Ground.Outside(UnaryOperator.identity(), ExerciseFolders.shipped(), ExampleDiary.EMPTY,
                        Hashing.LIGHT));
        return OneLoop.run(vertx, () -> Shelf.of(ground).compose(shelf -> Stores.open(ground, shelf.library())))
                .await();
    }

    /** Out of reach after so many commands. */
    private static Stores breakingAfter(int commands, Stores stores) {
        var left = new AtomicInteger(commands);
        var sittings = (Sittings) Proxy.newProxyInstance(Sittings.class.getClassLoader(),
                new Class<?>[]{Sittings.class},
                (_, method, values) -> {
                    if (method.getName().equals("append") && left.decrementAndGet() < 0) {
                        throw new IllegalStateException("the power is out");
                    }
                    try {
                        return method.invoke(stores.sittings(), values);
                    } catch (InvocationTargetException thrown) {
                        throw thrown.getCause();
                    }
                });
        return new Stores(stores.people(), stores.engagements(), sittings, stores.days(), stores.library(),
                stores.clock(), stores.scribe());
    }

    private static String count(TestDatabase database, String what) {
        var url = database.superuser();
        try (var connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(what)) {
            rows.next();
            return String.valueOf(rows.getString(1));
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Exercise by exercise how many there are, how far they came, and what was read of them on which day. */
    private static List<String> census(TestDatabase database) {
        return List.of(count(database, """
            select string_agg(one, ', ' order by one) from (
                select exercise || ' ' || begun_on || ' ' || rev || ' ' || ended as one from hearth.sitting) all_"""),
                count(database, "select count(*)::text from hearth.person"),
                count(database, "select string_agg(read_on::text, ', ' order by read_on) from hearth.care_read"),
                count(database, "select count(*)::text from hearth.engagement where active_at is not null"),
                count(database, "select count(*)::text from hearth.sitting_log"));
    }

    @Test
    void aStartThatWasBrokenOffIsMadeWholeByTheNext() {
        var whole = TestPostgres.freshDatabase();
        new ExamplePeople(stores(whole, "whole"), ExampleDiary.shipped(), Hashing.LIGHT).make(NOW);
        var expected = census(whole);
        assertThat(expected.getFirst()).contains("time-out ", "whole-week ", "hear-me ");
        assertThat(expected.get(2)).as("read before four of her hours").contains("2026-09-22", "2026-11-03");
        for (int commands : List.of(0, 7, 90)) {
            var database = TestPostgres.freshDatabase();
            var stores = stores(database, "broken-" + commands);
            assertThatThrownBy(
                    () -> new ExamplePeople(breakingAfter(commands, stores), ExampleDiary.shipped(), Hashing.LIGHT)
                            .make(NOW))
                    .hasStackTraceContaining("the power is out");
            new ExamplePeople(stores, ExampleDiary.shipped(), Hashing.LIGHT).make(NOW.plus(AN_HOUR));
            assertThat(census(database)).as("broken off after %d", commands).isEqualTo(expected);
        }
    }

    @Test
    void whatIsWholeIsLeftAsItIs() {
        var database = postgres.database();
        var stores = stores(database, "lived-in");
        var people = new ExamplePeople(stores, ExampleDiary.shipped(), Hashing.LIGHT);
        people.make(NOW);
        var before = census(database);
        people.make(NOW.plus(Duration.ofDays(9)));
        assertThat(census(database)).isEqualTo(before);
        var robin = stores.people().accounts().named(Example.ROBIN.signInName()).orElseThrow().person();
        assertThat(stores.people().partings().leave(robin, NOW.plus(Duration.ofDays(10)), List.of())).isPresent();
        people.make(NOW.plus(Duration.ofDays(11)));
        assertThat(count(database, "select count(*)::text from hearth.circle where couple"))
                .as("those who have parted are not paired again").isEqualTo("1");
        assertThatThrownBy(() -> ExamplePeople.refuseAmongRealPeople(stores.people().accounts()))
                .isInstanceOf(CannotStart.class).hasMessageContaining("everybody knows their passphrases");
    }

    @Test
    void realPeopleLiveWithoutThem() {
        var stores = stores(TestPostgres.freshDatabase(), "real");
        ExamplePeople.refuseAmongRealPeople(stores.people().accounts());
        assertThat(stores.people().accounts().named(Example.MIRA.signInName())).isEmpty();
    }
}
