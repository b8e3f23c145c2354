package hearth.api.http;

import io.vertx.core.Context;
import io.vertx.core.DeploymentOptions;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.ThreadingModel;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;
import io.vertx.ext.web.RoutingContext;

/**
 * Where handlers may wait. The server and the reading of bodies stay on the event loop; what comes after is handed to
 * the context of one verticle on virtual threads, so that no second server shares the port.
 */
public final class VirtualThreads {
    private final Context context;

    private VirtualThreads(Context context) {
        this.context = context;
    }

    /** A handler that may wait and may throw. */
    @FunctionalInterface
    public interface Waiting {
        void handle(RoutingContext http) throws Exception;
    }

    public static Future<VirtualThreads> open(Vertx vertx) {
        var room = new Room();
        var options = new DeploymentOptions().setThreadingModel(ThreadingModel.VIRTUAL_THREAD);
        return vertx.deployVerticle(room, options).map(id -> new VirtualThreads(room.own()));
    }

    /** To be used after the body has been read: a request that is handed over unread would lose its first bytes. */
    public Handler<RoutingContext> handing(Waiting handler) {
        return http -> context.runOnContext(handed -> {
            try {
                handler.handle(http);
            } catch (Throwable failure) {
                http.fail(failure);
            }
        });
    }

    private static final class Room extends VerticleBase {
        Context own() {
            return context;
        }
    }
}
