package hearth.bench;

import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import io.vertx.core.AbstractVerticle;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.ServerWebSocket;

import java.util.Map;
import java.util.UUID;

/**
 * The least that could do the job, as a server of its own: what comes in at one socket is committed and sent on to the partner's. No
 * logins, no rules, no encryption, no views; entries are not even parsed.
 */
public final class Bare {
    static final String READY = "ready";
    static final String TABLE = """
        create table if not exists entry (id uuid primary key, place int not null, body text not null)
        """;

    private Bare() {}

    /** How an entry becomes durable. */
    interface Writes {
        Future<Void> write(Entry entry);
    }

    record Entry(UUID id, int place, String body) {}

    public static void main(String[] arguments) {
        var environment = System.getenv();
        var vertx = Vertx.vertx();
        vertx.deployVerticle(new Serving(environment)).onSuccess(_ -> System.out.println(READY))
                .onFailure(failure -> {
                    System.err.println(failure);
                    System.exit(1);
                });
    }

    private static final class Serving extends AbstractVerticle {
        private final Map<String, String> environment;
        private final ServerWebSocket[] sockets = new ServerWebSocket[Bench.IDLE_SOCKETS];

        Serving(Map<String, String> environment) {
            this.environment = environment;
        }

        @Override
        public void start(Promise<Void> started) {
            var database = DatabaseUrl.parse(environment.getOrDefault("HEARTH_DATABASE_URL", "")).orElseThrow();
            var writes = environment.containsKey("HEARTH_BENCH_GATHERED")
                    ? new Gathered(vertx, Databases.options(database), 2)
                    : new OneByOne(Databases.open(vertx, database));
            var options = new HttpServerOptions().setPerFrameWebSocketCompressionSupported(false)
                    .setPerMessageWebSocketCompressionSupported(false);
            var port = Integer.parseInt(environment.getOrDefault("HEARTH_PORT", ""));
            vertx.createHttpServer(options).webSocketHandler(socket -> admit(socket, writes))
                    .listen(port, "127.0.0.1").<Void>mapEmpty().onComplete(started);
        }

        private void admit(ServerWebSocket socket, Writes writes) {
            var path = socket.path();
            var place = Integer.parseInt(path.substring(path.lastIndexOf('/') + 1));
            sockets[place] = socket;
            socket.textMessageHandler(frame -> writes
                    .write(new Entry(UUID.fromString(frame.substring(0, 36)), place, frame.substring(36)))
                    .onSuccess(_ -> sockets[place ^ 1].writeTextMessage(frame)));
        }
    }
}
