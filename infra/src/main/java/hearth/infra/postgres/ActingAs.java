package hearth.infra.postgres;

import hearth.domain.accounts.PersonId;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Transaction;
import io.vertx.sqlclient.Tuple;

import java.util.function.Function;

/**
 * A transaction that names the person it acts for, so that the database itself shows nothing else. Beginning, naming and the first
 * statements travel together; nobody waits for the answer to the one before.
 */
public final class ActingAs {
    private static final String NAME = "select set_config('hearth.person', $1, true)";

    private final Pool pool;

    public ActingAs(Pool pool) {
        this.pool = pool;
    }

    /**
     * Commits when the work succeeds and takes everything back when it fails.
     *
     * @param work sends its statements on the given connection and answers with what it read; it must not wait in between unless one
     *             statement needs the answer to another
     */
    public <T> Future<T> run(PersonId who, Function<SqlConnection, Future<T>> work) {
        return pool.getConnection()
                .compose(connection -> within(connection, who, work).eventually(() -> connection.close()));
    }

    private static <T> Future<T> within(SqlConnection connection, PersonId who,
            Function<SqlConnection, Future<T>> work) {
        var begun = connection.begin();
        var named = connection.preparedQuery(NAME).execute(Tuple.of(who.toString()));
        var worked = attempt(connection, work);
        return Future.join(begun, named, worked).transform(joined -> joined.succeeded()
                ? begun.result().commit().compose(_ -> worked)
                : rolledBack(begun, joined.cause()));
    }

    private static <T> Future<T> attempt(SqlConnection connection, Function<SqlConnection, Future<T>> work) {
        try {
            return work.apply(connection);
        } catch (RuntimeException failed) {
            return Future.failedFuture(failed);
        }
    }

    private static <T> Future<T> rolledBack(Future<Transaction> begun, Throwable why) {
        if (begun.failed()) {
            return Future.failedFuture(why);
        }
        return begun.result().rollback().transform(_ -> Future.failedFuture(why));
    }
}
