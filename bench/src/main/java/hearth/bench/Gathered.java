package hearth.bench;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/** While one commit is under way the next entries gather, and one INSERT writes them all: what Hearth's Scribe does, and nothing else. */
final class Gathered implements Bare.Writes {
    private static final String INSERT = """
        insert into entry (id, place, body) select * from unnest($1::uuid[], $2::int[], $3::text[])
        """;

    private final List<Lane> lanes;

    Gathered(Vertx vertx, PgConnectOptions database, int connections) {
        lanes = IntStream.range(0, connections).mapToObj(_ -> new Lane(PgConnection.connect(vertx, database)))
                .toList();
    }

    @Override
    public Future<Void> write(Bare.Entry entry) {
        return lanes.get((entry.place() >> 1) % lanes.size()).write(entry);
    }

    private record Waiting(Bare.Entry entry, Promise<Void> written) {}

    private static final class Lane {
        private final Future<PgConnection> connection;
        private List<Waiting> waiting = new ArrayList<>();
        private boolean busy;

        Lane(Future<PgConnection> connection) {
            this.connection = connection;
        }

        Future<Void> write(Bare.Entry entry) {
            var written = Promise.<Void>promise();
            waiting.add(new Waiting(entry, written));
            if (!busy) {
                next();
            }
            return written.future();
        }

        private void next() {
            busy = !waiting.isEmpty();
            if (busy) {
                var together = waiting;
                waiting = new ArrayList<>();
                connection.compose(open -> open.preparedQuery(INSERT).execute(arrays(together))).onComplete(done -> {
                    together.forEach(one -> one.written().complete());
                    next();
                });
            }
        }

        private static Tuple arrays(List<Waiting> together) {
            return Tuple.tuple()
                    .addArrayOfUUID(together.stream().map(one -> one.entry().id()).toArray(UUID[]::new))
                    .addArrayOfInteger(together.stream().map(one -> one.entry().place()).toArray(Integer[]::new))
                    .addArrayOfString(together.stream().map(one -> one.entry().body()).toArray(String[]::new));
        }
    }
}
