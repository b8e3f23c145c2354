package hearth.api.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Sittings;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The sittings that this node holds open. Once a second, in one statement, it compares all of them with the log, so that nothing that
 * happened on another node stays unseen; those that nobody looks at any more are let go. Lives on one event loop.
 */
public final class Rooms {
    private static final Logger LOG = LoggerFactory.getLogger(Rooms.class);
    private static final long SWEEP_MILLIS = 1_000;
    private static final int MOST_DUE = 100;

    private final Room.House house;
    private final Library library;
    private final Map<SittingId, Future<Optional<Room>>> open = new HashMap<>();

    public Rooms(Sittings sittings, InstantSource clock, Library library, Plans plans, Told told) {
        this.house = new Room.House(sittings, clock, (circle, who) -> plans.of(circle, who, this::view), told);
        this.library = library;
    }

    /** Hears what happened in a sitting, or that a booked time came. */
    public interface Told {
        /** No events: a moment has come at which it looks different. */
        void about(Kept kept, List<Event> events);

        /** A booked time has come in a sitting that nobody looks at here. */
        void aboutDue(List<PersonId> people);

        default void about(Room room, List<Event> events) {
            about(room.kept(), events);
        }
    }

    public void sweep(Vertx vertx) {
        vertx.setTimer(SWEEP_MILLIS, _ -> due().eventually(this::compare).onComplete(swept -> {
            if (swept.failed()) {
                LOG.warn("the sweep found the database away");
            }
            sweep(vertx);
        }));
    }

    /** The room of a sitting, opened if need be; nothing for whoever is not in its circle, as if it were not there. */
    Future<Optional<Room>> room(SittingId id, PersonId who) {
        var held = open.get(id);
        if (held != null) {
            return held.compose(room -> room.isPresent()
                    ? Future.succeededFuture(room.filter(one -> one.admits(who)))
                    : room(id, who));
        }
        var opening = Future.fromCompletionStage(house.sittings().load(id, who)).map(found -> found.map(this::furnish));
        open.put(id, opening);
        return opening.onComplete(opened -> {
            if (opened.failed() || opened.result().isEmpty()) {
                open.remove(id, opening);
            }
        }).map(room -> room.filter(one -> one.admits(who)));
    }

    /** What this person sees of a sitting, for what it left behind. */
    public Future<Optional<SittingView>> view(SittingId id, PersonId who) {
        return room(id, who).map(room -> room.map(one -> one.seenBy(who)));
    }

    /** The same, and whether it belongs to the two of them, and in which circle. */
    public Future<Optional<Look>> look(SittingId id, PersonId who) {
        return room(id, who)
                .map(room -> room.map(one -> new Look(one.seenBy(who), one.isTogether(), one.kept().circle().id())));
    }

    public record Look(SittingView view, boolean together, CircleId circle) {}

    private Room furnish(Kept kept) {
        var definition = library.at(kept.exercise(), kept.version())
                .orElseThrow(
                        () -> new IllegalStateException("no definition of " + kept.exercise() + " " + kept.version()));
        return new Room(house, new HeldSitting(definition, kept));
    }

    /** The couple has ended, or a break of the two has begun or ended: its rooms are read again at once. */
    public void readAgain(CircleId circle) {
        List.copyOf(open.keySet()).stream().flatMap(id -> ifOpen(id).stream())
                .filter(room -> room.kept().circle().id().equals(circle)).forEach(Room::readAgain);
    }

    private Future<Void> due() {
        return Future.fromCompletionStage(house.sittings().due(house.clock().instant(), MOST_DUE,
                due -> ifOpen(due.sitting()).ifPresentOrElse(Room::stir,
                        () -> house.told().aboutDue(due.people()))))
                .mapEmpty();
    }

    private Future<Void> compare() {
        open.entrySet().removeIf(entry -> isIdle(entry.getValue()));
        if (open.isEmpty()) {
            return Future.succeededFuture();
        }
        var marks = new HashMap<SittingId, Sittings.Mark>();
        List.copyOf(open.keySet()).forEach(id -> ifOpen(id).ifPresent(room -> {
            room.keepTime();
            marks.put(id, room.mark());
        }));
        return Future.fromCompletionStage(house.sittings().movedOn(marks)).map(all -> {
            all.forEach(moved -> ifOpen(moved.id()).ifPresent(room -> {
                room.compare(moved.to());
                if (room.isClosed()) {
                    open.remove(moved.id());
                }
            }));
            return null;
        });
    }

    private static boolean isIdle(Future<Optional<Room>> room) {
        return room.succeeded() && room.result().filter(one -> !one.isIdle()).isEmpty();
    }

    private Optional<Room> ifOpen(SittingId id) {
        var held = open.get(id);
        return held != null && held.succeeded() ? held.result() : Optional.empty();
    }
}
