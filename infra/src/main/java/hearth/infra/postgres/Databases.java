package hearth.infra.postgres;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;

import java.util.concurrent.TimeUnit;

/**
 * Opens connections for the app's login: few, each carrying many statements at once, each statement prepared one time.
 * Without the cache of prepared statements throughput falls to less than half (design §8).
 */
public final class Databases {
    /** Enough for two cores; statements share a connection by pipelining. */
    public static final int CONNECTIONS = 8;

    private static final int PIPELINED = 256;
    private static final int STATEMENTS = 512;
    private static final int LONGEST_STATEMENT = 8192;
    private static final int WAITING = 10_000;
    private static final int SECONDS_FOR_A_CONNECTION = 5;

    private Databases() {}

    /** A pool that pipelines: many statements under way on each connection. Connects when first used. */
    public static Pool open(Vertx vertx, DatabaseUrl app) {
        return open(vertx, app, CONNECTIONS);
    }

    public static Pool open(Vertx vertx, DatabaseUrl app, int connections) {
        var pool = new PoolOptions().setMaxSize(connections).setMaxWaitQueueSize(WAITING)
                .setConnectionTimeout(SECONDS_FOR_A_CONNECTION).setConnectionTimeoutUnit(TimeUnit.SECONDS);
        return PgBuilder.pool().with(pool).connectingTo(options(app)).using(vertx).build();
    }

    /** For whoever holds a connection of its own, as the Scribe does. */
    public static PgConnectOptions options(DatabaseUrl app) {
        var options = new PgConnectOptions().setHost(app.host()).setPort(app.port()).setDatabase(app.database())
                .setUser(app.user()).setPassword(app.password());
        options.setPipeliningLimit(PIPELINED).setCachePreparedStatements(true)
                .setPreparedStatementCacheMaxSize(STATEMENTS)
                .setPreparedStatementCacheSqlFilter(sql -> sql.length() <= LONGEST_STATEMENT);
        options.addProperty("application_name", "hearth");
        // Our statements look rows up by key: one plan fits every value, and making it anew costs more than running it.
        options.addProperty("plan_cache_mode", "force_generic_plan");
        return options;
    }
}
