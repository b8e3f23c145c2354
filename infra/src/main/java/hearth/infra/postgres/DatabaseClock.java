package hearth.infra.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlClient;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.function.LongSupplier;

/**
 * The database's clock, carried forward by the machine's monotonic one and compared again from time to time. So all nodes agree, and
 * setting the clock of a server changes nothing.
 */
public final class DatabaseClock implements InstantSource {
    private static final String ASK = "select clock_timestamp()";

    private final SqlClient database;
    private final LongSupplier monotonic;
    private volatile @Nullable Sample sample;

    private DatabaseClock(SqlClient database, LongSupplier monotonic) {
        this.database = database;
        this.monotonic = monotonic;
    }

    /** Ready once the database has answered. */
    public static Future<DatabaseClock> read(SqlClient database) {
        return read(database, System::nanoTime);
    }

    static Future<DatabaseClock> read(SqlClient database, LongSupplier monotonic) {
        var clock = new DatabaseClock(database, monotonic);
        return clock.compare().map(clock);
    }

    /** Compares again at this interval until the Vert.x instance closes; while the database is away the time simply goes on. */
    public DatabaseClock comparing(Vertx vertx, Duration interval) {
        vertx.setPeriodic(interval.toMillis(), _ -> compare());
        return this;
    }

    /** Asks the database. A difference smaller than the way there and back says nothing and is ignored. */
    public Future<Void> compare() {
        long asked = monotonic.getAsLong();
        return database.preparedQuery(ASK).execute().map(rows -> {
            long way = monotonic.getAsLong() - asked;
            var answer = rows.iterator().next().get(OffsetDateTime.class, 0).toInstant();
            var fresh = new Sample(answer.plusNanos(way / 2), asked + way);
            var old = sample;
            if (old == null || Duration.between(old.at(fresh.nanos()), fresh.instant()).abs().toNanos() > way) {
                sample = fresh;
            }
            return null;
        });
    }

    /** In whole milliseconds, so that what is stored is exactly what was decided with. */
    @Override
    public Instant instant() {
        var last = sample;
        if (last == null) {
            throw new IllegalStateException("the database has not told the time yet");
        }
        return last.at(monotonic.getAsLong()).truncatedTo(ChronoUnit.MILLIS);
    }

    private record Sample(Instant instant, long nanos) {
        Instant at(long now) {
            return instant.plusNanos(now - nanos);
        }
    }
}
