package hearth.api.http;

import io.vertx.core.Future;
import io.vertx.ext.web.Router;

/** What one feature adds to the edge. */
public interface Feature {
    /** Attaches handlers to operations of the contract. */
    default void attachTo(Operations operations) {}

    /** Adds routes the contract does not have, such as the socket. They come before everything but the header set. */
    default void addRoutes(Router router) {}

    /** Says goodbye before the server stops: for example tells sockets to reconnect elsewhere. */
    default Future<Void> drain() {
        return Future.succeededFuture();
    }
}
