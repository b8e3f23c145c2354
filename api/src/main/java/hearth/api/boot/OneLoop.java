package hearth.api.boot;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.VerticleBase;
import io.vertx.core.Vertx;

import java.util.function.Supplier;

/** The one event loop on which the edge, the rooms and the sockets live, so that none of them needs a lock. */
final class OneLoop {
    private OneLoop() {}

    /** Whatever the work opens (servers, timers, consumers) runs on that loop. */
    static <T> Future<T> run(Vertx vertx, Supplier<Future<T>> work) {
        var opened = Promise.<T>promise();
        var verticle = new VerticleBase() {
            @Override
            public Future<?> start() {
                return work.get().onSuccess(opened::complete);
            }
        };
        return vertx.deployVerticle(verticle).compose(_ -> opened.future());
    }
}
