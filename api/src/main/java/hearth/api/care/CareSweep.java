package hearth.api.care;

import hearth.api.live.LiveView;
import hearth.domain.accounts.PersonId;
import hearth.domain.care.Engagements;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Once a second, in one statement, asks where everybody who looks at care stands, so that a consent which ended on another node closes
 * what is open here. Lives on one event loop.
 */
final class CareSweep {
    private static final Logger LOG = LoggerFactory.getLogger(CareSweep.class);
    private static final long SWEEP_MILLIS = 1_000;

    private final Engagements engagements;
    private final Map<PersonId, Set<Runnable>> watching = new HashMap<>();
    private final Map<PersonId, Long> marks = new HashMap<>();

    CareSweep(Engagements engagements) {
        this.engagements = engagements;
    }

    void begin(Vertx vertx) {
        vertx.setTimer(SWEEP_MILLIS, _ -> compare().onComplete(swept -> {
            if (swept.failed()) {
                LOG.warn("the sweep of care found the database away");
            }
            begin(vertx);
        }));
    }

    LiveView.Watch watch(PersonId who, Runnable mayHaveChanged) {
        Runnable watcher = () -> mayHaveChanged.run();
        watching.computeIfAbsent(who, _ -> new LinkedHashSet<>()).add(watcher);
        return () -> {
            var others = watching.get(who);
            if (others != null && others.remove(watcher) && others.isEmpty()) {
                watching.remove(who);
                marks.remove(who);
            }
        };
    }

    private Future<Void> compare() {
        if (watching.isEmpty()) {
            return Future.succeededFuture();
        }
        return Future.fromCompletionStage(engagements.marks(List.copyOf(watching.keySet()))).map(now -> {
            now.forEach(this::compare);
            return null;
        });
    }

    private void compare(PersonId who, Long mark) {
        if (watching.containsKey(who) && !Objects.equals(marks.put(who, mark), mark)) {
            List.copyOf(Objects.requireNonNull(watching.get(who))).forEach(Runnable::run);
        }
    }
}
