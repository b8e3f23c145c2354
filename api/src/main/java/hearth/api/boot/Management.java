package hearth.api.boot;

import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.ext.web.Router;
import io.vertx.sqlclient.Pool;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

/** Health and metrics for whoever operates Hearth, on a port of their own and on this machine alone. */
final class Management {
    private static final long DATABASE_ANSWERS_WITHIN_MILLIS = 1_000;

    private final HttpServer server;
    private final AtomicBoolean draining;

    private Management(HttpServer server, AtomicBoolean draining) {
        this.server = server;
        this.draining = draining;
    }

    static Future<Management> open(Vertx vertx, int port, Pool database, PrometheusMeterRegistry meters) {
        var draining = new AtomicBoolean();
        var router = Router.router(vertx);
        router.get("/health/live").handler(http -> say(http.response(), 200, "alive"));
        router.get("/health/ready").handler(http -> readiness(database, draining).onComplete(ready -> {
            if (ready.succeeded())
                say(http.response(), 200, "ready");
            else
                say(http.response(), 503, draining.get() ? "draining" : "database does not answer");
        }));
        router.get("/metrics").handler(http -> say(http.response().putHeader("Content-Type",
                "text/plain; version=0.0.4; charset=utf-8"), 200, meters.scrape()));
        var options = new HttpServerOptions().setHost("127.0.0.1").setPort(port).setHttp2ClearTextEnabled(false)
                .setIdleTimeout(30);
        return vertx.createHttpServer(options).requestHandler(router).listen()
                .map(server -> new Management(server, draining));
    }

    private static Future<?> readiness(Pool database, AtomicBoolean draining) {
        if (draining.get())
            return Future.failedFuture("draining");
        return database.query("SELECT 1").execute().timeout(DATABASE_ANSWERS_WITHIN_MILLIS, TimeUnit.MILLISECONDS);
    }

    private static void say(HttpServerResponse response, int status, String text) {
        response.setStatusCode(status).end(text.endsWith("\n") ? text : text + "\n")
                .onFailure(gone -> response.reset());
    }

    int port() {
        return server.actualPort();
    }

    /** From now on not ready, so that no proxy sends anybody new. */
    void drain() {
        draining.set(true);
    }
}
