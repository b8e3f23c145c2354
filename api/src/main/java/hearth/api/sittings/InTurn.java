package hearth.api.sittings;

import hearth.domain.circles.CircleId;
import io.vertx.core.Future;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** One thing after another within a circle, so that the second of two who begin at once finds what the first began. Lives on one event loop. */
final class InTurn {
    private final Map<CircleId, Future<?>> last = new HashMap<>();

    <T> Future<T> of(CircleId circle, Supplier<Future<T>> task) {
        var before = last.getOrDefault(circle, Future.succeededFuture());
        var mine = before.<T>transform(_ -> task.get());
        last.put(circle, mine);
        return mine.onComplete(_ -> last.remove(circle, mine));
    }
}
