package hearth.api.http;

import io.vertx.core.Handler;
import io.vertx.ext.web.RoutingContext;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The place where features attach handlers, by the contract's operationId. */
public final class Operations {
    private final VirtualThreads threads;
    private final Map<String, Handler<RoutingContext>> handlers = new HashMap<>();

    Operations(VirtualThreads threads) {
        this.threads = threads;
    }

    /** A handler that reads top to bottom: parse, call, answer. */
    @FunctionalInterface
    public interface Waiting {
        void handle(Call call) throws Exception;
    }

    /** Runs on a virtual thread, where it may wait ({@code future.await()}). */
    public Operations on(String operationId, Waiting handler) {
        return add(operationId, threads.handing(http -> handler.handle(new Call(http))));
    }

    /** Stays on the event loop and must never wait. */
    public Operations promptly(String operationId, Handler<Call> handler) {
        return add(operationId, http -> handler.handle(new Call(http)));
    }

    Optional<Handler<RoutingContext>> handler(String operationId) {
        return Optional.ofNullable(handlers.get(operationId));
    }

    Map<String, Handler<RoutingContext>> all() {
        return Map.copyOf(handlers);
    }

    private Operations add(String operationId, Handler<RoutingContext> handler) {
        if (handlers.put(operationId, handler) != null)
            throw new IllegalStateException("Two features answer " + operationId);
        return this;
    }
}
