package hearth.api.http;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerOptions;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.PemKeyCertOptions;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** The HTTP server that people reach: header set, origins, the contract's operations, the socket's route, the pages. */
public final class Edge {
    /** Where the contract's operations live. */
    public static final String API = "/api/v1";
    /** The largest frame and message a socket takes. */
    public static final int SOCKET_BYTES = 64 * 1024;

    private static final int IDLE_SECONDS = 75;
    private static final long BODY_PATIENCE_MILLIS = 15_000;
    private static final int DRAIN_SECONDS = 10;

    private final HttpServer server;
    private final List<Feature> features;

    private Edge(HttpServer server, List<Feature> features) {
        this.server = server;
        this.features = features;
    }

    /** Certificate and key, in PEM files. */
    public record Tls(Path certificate, Path key) {}

    /**
     * Where the edge listens and what the world calls it.
     *
     * @param bodyPatienceMillis how long a body may take to arrive
     */
    public record Address(String host, int port, URI publicUrl, Optional<Tls> tls, long bodyPatienceMillis) {
        public Address(String host, int port, URI publicUrl, Optional<Tls> tls) {
            this(host, port, publicUrl, tls, BODY_PATIENCE_MILLIS);
        }

        boolean https() {
            return "https".equals(publicUrl.getScheme());
        }
    }

    /** What stands behind the edge. */
    public record Behind(List<Feature> features, Predicate<HttpServerRequest> signedIn, WebFiles pages) {}

    /** Fails when the port is taken. */
    public static Future<Edge> open(Vertx vertx, Address address, Behind behind) {
        var bodies = new Bodies(vertx, address.bodyPatienceMillis());
        return VirtualThreads.open(vertx).compose(threads -> Contract.read(vertx, bodies, behind.signedIn())
                .map(contract -> {
                    var operations = new Operations(threads);
                    behind.features().forEach(feature -> feature.attachTo(operations));
                    return router(vertx, address, behind, contract.router(vertx, operations));
                }))
                .compose(router -> vertx.createHttpServer(options(address)).requestHandler(router)
                        .listen(address.port(), address.host()))
                .map(server -> new Edge(server, behind.features()));
    }

    private static Router router(Vertx vertx, Address address, Behind behind, Router contract) {
        var origins = Origins.of(address.publicUrl());
        var router = Router.router(vertx);
        router.route().handler(new HeaderSet(address.https()));
        behind.features().forEach(feature -> feature.addRoutes(router));
        router.route(API + "/*").handler(http -> refuseForeignChange(origins, http));
        router.route(API + "/*").subRouter(contract);
        router.route(API + "/*").handler(http -> http.fail(404));
        router.route().handler(behind.pages()::handle);
        var faults = new Faults();
        router.route().failureHandler(faults);
        for (int status : new int[]{400, 404, 405, 500})
            router.errorHandler(status, faults);
        return router;
    }

    /** Rule B4. */
    private static void refuseForeignChange(Origins origins, RoutingContext http) {
        boolean reads = WebFiles.READING.contains(http.request().method());
        if (!reads && !origins.allowsChange(http.request()))
            Problem.FOREIGN.answer(http.response());
        else
            http.next();
    }

    private static HttpServerOptions options(Address address) {
        var options = new HttpServerOptions().setIdleTimeout(IDLE_SECONDS).setIdleTimeoutUnit(TimeUnit.SECONDS);
        options.setCompressionSupported(false).setDecompressionSupported(false).setHttp2ClearTextEnabled(false);
        options.setPerFrameWebSocketCompressionSupported(false).setPerMessageWebSocketCompressionSupported(false);
        options.setMaxWebSocketFrameSize(SOCKET_BYTES).setMaxWebSocketMessageSize(SOCKET_BYTES);
        options.setMaxInitialLineLength(2048).setMaxHeaderSize(16 * 1024).setMaxFormFields(0);
        options.setHandle100ContinueAutomatically(false);
        address.tls().ifPresent(tls -> options.setSsl(true).setKeyCertOptions(new PemKeyCertOptions()
                .setCertPath(tls.certificate().toString()).setKeyPath(tls.key().toString())));
        return options;
    }

    /** The port it listens on, also when any was asked for. */
    public int port() {
        return server.actualPort();
    }

    /** Takes no new connections, lets each feature say goodbye, waits for what is under way, then ends the rest. */
    public Future<Void> drain() {
        var goodbyes = features.stream().map(Feature::drain).toList();
        return Future.join(goodbyes).transform(said -> server.shutdown(DRAIN_SECONDS, TimeUnit.SECONDS));
    }
}
