package hearth.api.circles;

import hearth.api.live.Hints;
import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Circles;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Notices within a second that somebody who holds a socket open here has become one of a couple, or is no more, or that a break of the two has
 * begun or ended, whichever node that happened on, and also where only the time has ended it. The hint makes it prompt, this makes it certain. Lives on one event loop.
 */
public final class Belonging {
    private static final Logger LOG = LoggerFactory.getLogger(Belonging.class);
    private static final long SWEEP_MILLIS = 1_000;

    private final Circles circles;
    private final Hints hints;
    private final InstantSource clock;
    private Map<PersonId, Optional<Standing>> known = Map.of();

    /** As what somebody's couple shows to both: which it is, and whether it is on a break. */
    private record Standing(CircleId circle, int epoch, boolean apart) {}

    public Belonging(Circles circles, Hints hints, InstantSource clock) {
        this.circles = circles;
        this.hints = hints;
        this.clock = clock;
    }

    /** Looks once a second at all who are present then. Whoever has just come is told too: it may have happened since their first look. */
    public void sweep(Vertx vertx, Supplier<Set<PersonId>> present) {
        vertx.setTimer(SWEEP_MILLIS, _ -> look(present.get()).onComplete(looked -> {
            if (looked.failed()) {
                LOG.warn("the sweep over couples found the database away");
            }
            sweep(vertx, present);
        }));
    }

    private Future<Void> look(Set<PersonId> present) {
        if (present.isEmpty()) {
            known = Map.of();
            return Future.succeededFuture();
        }
        return Future.fromCompletionStage(circles.couplesOf(present)).map(couples -> {
            var now = new HashMap<PersonId, Optional<Standing>>();
            present.forEach(person -> now.put(person, Optional.ofNullable(couples.get(person)).map(this::standing)));
            hints.about(now.keySet().stream()
                    .filter(person -> !Objects.equals(known.get(person), now.get(person)))
                    .toList());
            known = now;
            return null;
        });
    }

    private Standing standing(Circles.Couple couple) {
        return new Standing(couple.circle(), couple.epoch(),
                couple.respiteEnd().filter(clock.instant()::isBefore).isPresent());
    }
}
