package hearth.infra.postgres;

import hearth.domain.accounts.PersonId;
import hearth.infra.keys.KeyRing;
import hearth.infra.sittings.Couples;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ActingAsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static Vertx vertx;
    static Pool pool;
    static Couples couples;

    @BeforeAll
    static void begin() {
        vertx = Vertx.vertx();
        pool = Databases.open(vertx, postgres.app(), 2);
        couples = new Couples(postgres.database(), KeyRing.open(folder.resolve("key"), true));
    }

    @AfterAll
    static void end() throws SQLException {
        couples.close();
        await(pool.close());
        await(vertx.close());
    }

    @Test
    void eachSeesTheOwnCircleAlsoWhenManyShareFewConnections() {
        var all = IntStream.range(0, 30).mapToObj(_ -> couples.pair()).toList();
        var acting = new ActingAs(pool);
        var seen = all.stream().map(us -> acting.run(us.ana(), ActingAsTest::circle)).toList();
        for (int i = 0; i < all.size(); i++) {
            assertThat(await(seen.get(i))).isEqualTo(all.get(i).circle().value());
        }
    }

    @Test
    void theNameIsGoneWhenTheTransactionIsOver() {
        await(new ActingAs(pool).run(couples.pair().ana(), ActingAsTest::circle));
        for (int i = 0; i < 4; i++) {
            assertThat(await(pool.query("select hearth.acting()").execute()).iterator().next().getUUID(0)).isNull();
            assertThat(await(pool.query("select id from hearth.circle").execute()).size()).isZero();
        }
    }

    @Test
    void workThatFailsLeavesNothingAndReturnsTheConnection() {
        var us = couples.pair();
        var acting = new ActingAs(pool);
        for (int i = 0; i < 5; i++) {
            assertThatThrownBy(() -> await(acting.run(us.ana(), connection -> rename(connection, us.ana(), "Changed")
                    .compose(_ -> Future.failedFuture("second thoughts"))))).hasMessageContaining("second thoughts");
            assertThatThrownBy(() -> await(acting.run(us.ana(), connection -> Future.all(
                    rename(connection, us.ana(), "Changed"), connection.query("select 1/0").execute()))))
                    .hasMessageContaining("division");
            assertThatThrownBy(() -> await(acting.run(us.ana(), _ -> {
                throw new IllegalStateException("a bug");
            }))).hasMessageContaining("a bug");
        }
        assertThat(couples.query("select call_name from hearth.person where id = ?", us.ana().value()))
                .containsExactly("Somebody");
        await(acting.run(us.ana(), connection -> rename(connection, us.ana(), "Ana")));
        assertThat(couples.query("select call_name from hearth.person where id = ?", us.ana().value()))
                .containsExactly("Ana");
    }

    @Test
    void theClockIsTheDatabasesAndRunsWithTheMonotonicOne() {
        var nanos = new AtomicLong(5_000);
        var clock = await(DatabaseClock.read(pool, nanos::get));
        var before = clock.instant();
        assertThat(Duration.between(before, Instant.now()).abs()).isLessThan(Duration.ofMinutes(5));
        nanos.addAndGet(Duration.ofHours(1).toNanos());
        assertThat(Duration.between(before, clock.instant())).isEqualTo(Duration.ofHours(1));
        await(clock.compare());
        assertThat(Duration.between(before, clock.instant())).isLessThan(Duration.ofMinutes(5));
        assertThat(clock.instant().truncatedTo(ChronoUnit.MILLIS)).isEqualTo(clock.instant());
    }

    private static Future<Void> rename(SqlClient connection, PersonId person, String name) {
        return connection.preparedQuery("update hearth.person set call_name = $1 where id = $2")
                .execute(Tuple.of(name, person.value())).mapEmpty();
    }

    private static Future<UUID> circle(SqlClient connection) {
        return connection.query("select id from hearth.circle").execute().map(rows -> {
            assertThat(rows.size()).isEqualTo(1);
            return rows.iterator().next().getUUID(0);
        });
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
