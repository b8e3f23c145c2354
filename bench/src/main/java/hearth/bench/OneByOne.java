package hearth.bench;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

/** Each entry its own prepared INSERT and commit, many under way on each connection. */
final class OneByOne implements Bare.Writes {
    private static final String INSERT = "insert into entry (id, place, body) values ($1, $2, $3)";

    private final Pool pool;

    OneByOne(Pool pool) {
        this.pool = pool;
    }

    @Override
    public Future<Void> write(Bare.Entry entry) {
        return pool.preparedQuery(INSERT).execute(Tuple.of(entry.id(), entry.place(), entry.body())).mapEmpty();
    }
}
