package hearth.api.sittings;

import hearth.api.live.LiveView;
import hearth.api.live.Shown;
import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Refusal;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Sittings.Appended;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * One sitting held open on this node: the state that its log leads to, one command under way at a time, and those who look at it. What
 * is not committed is in no view. Lives on one event loop.
 */
final class Room {
    private static final Logger LOG = LoggerFactory.getLogger(Room.class);
    private static final int MOST_TRIES = 8;

    private final House house;
    private final HeldSitting held;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private boolean busy;
    private boolean closed;

    /** What all rooms of this node share. */
    record House(Sittings sittings, InstantSource clock, Breathers breathers, Rooms.Told told) {}

    /** How the people of a sitting take a breather, read on behalf of one of them. */
    @FunctionalInterface
    interface Breathers {
        Future<Breather> of(Circle circle, PersonId reader);
    }

    private record Asked(PersonId who, CommandId id, Command command, Promise<Answer> answer, int tries) {
        Asked onceMore() {
            return new Asked(who, id, command, answer, tries + 1);
        }
    }

    /** What became of a command. */
    sealed interface Answer {
        record Done() implements Answer {}

        record Refused(Refusal why) implements Answer {}

        /** Not this person's, or not any more. */
        record NotYours() implements Answer {}

        record NotNow() implements Answer {}
    }

    Room(House house, HeldSitting held) {
        this.house = house;
        this.held = held;
    }

    Kept kept() {
        return held.kept();
    }

    boolean admits(PersonId who) {
        return !closed && held.belongsTo(who);
    }

    /** Of a couple, and not one person's own within it. */
    boolean isTogether() {
        return kept().circle().isCouple() && kept().owner().isEmpty();
    }

    boolean isIdle() {
        return !busy && watchers.isEmpty();
    }

    Future<Answer> ask(PersonId who, CommandId id, Command command) {
        var asked = new Asked(who, id, command, Promise.promise(), 0);
        waiting.add(asked);
        goOn();
        return asked.answer().future();
    }

    private void goOn() {
        while (!busy && !waiting.isEmpty()) {
            take(waiting.remove());
        }
    }

    /** Its turn has come. Where a breather may follow, the plan for it is read now, and whoever asked later waits. */
    private void take(Asked asked) {
        if (!admits(asked.who())) {
            asked.answer().complete(new Answer.NotYours());
        } else if (held.hasDone(asked.id())) {
            asked.answer().complete(new Answer.Done());
        } else if (held.mayLeadToABreather(asked.command())) {
            busy = true;
            house.breathers().of(kept().circle(), asked.who()).onComplete(read -> {
                busy = false;
                if (read.succeeded()) {
                    decide(asked, read.result());
                } else {
                    asked.answer().fail(read.cause());
                }
                goOn();
            });
        } else {
            decide(asked, Breather.usual(kept().circle().zone()));
        }
    }

    private void decide(Asked asked, Breather breather) {
        if (!admits(asked.who())) {
            asked.answer().complete(new Answer.NotYours());
            return;
        }
        var now = house.clock().instant();
        switch (held.decide(asked.who(), asked.command(), breather, now)) {
            case Decision.Refused(var why) -> asked.answer().complete(new Answer.Refused(why));
            case Decision.Advanced advanced -> write(asked, advanced, now);
        }
    }

    private void write(Asked asked, Decision.Advanced advanced, Instant now) {
        busy = true;
        var append = held.append(asked.who(), asked.id(), advanced, now);
        house.sittings().append(append).whenComplete((appended, failure) -> {
            if (failure != null) {
                reload(asked.who()).onComplete(
                        _ -> settle(asked, held.hasDone(asked.id()) ? new Answer.Done() : new Answer.NotNow()));
                return;
            }
            switch (appended) {
                case Appended.Written _ -> {
                    apply(asked.id(), advanced, now);
                    settle(asked, new Answer.Done());
                }
                case Appended.Duplicate _ -> reload(asked.who()).onComplete(_ -> settle(asked, new Answer.Done()));
                case Appended.Stale() -> reload(asked.who()).onComplete(loaded -> again(asked, loaded.succeeded()));
                case Appended.NotYours() ->
                    reload(asked.who()).onComplete(_ -> settle(asked, new Answer.NotYours()));
                case Appended.NotNow() -> settle(asked, new Answer.NotNow());
            }
        });
    }

    /** Somebody on another node was quicker: decide anew where the sitting now stands. */
    private void again(Asked asked, boolean loaded) {
        busy = false;
        if (loaded && asked.tries() < MOST_TRIES) {
            take(asked.onceMore());
            goOn();
        } else {
            settle(asked, new Answer.NotNow());
        }
    }

    private void settle(Asked asked, Answer answer) {
        busy = false;
        asked.answer().complete(answer);
        goOn();
    }

    private void apply(CommandId command, Decision.Advanced advanced, Instant now) {
        held.apply(command, advanced, now);
        changed();
        house.told().about(this, advanced.events());
    }

    /** Reads the sitting again, whole. Whoever may not read it any more closes the room. */
    private Future<Void> reload(PersonId reader) {
        return Future.fromCompletionStage(house.sittings().load(held.kept().id(), reader)).map(found -> {
            found.ifPresentOrElse(this::replace, this::close);
            return null;
        });
    }

    private void replace(Kept fresh) {
        held.replace(fresh);
        changed();
    }

    Sittings.Mark mark() {
        return held.mark();
    }

    /** The sweep's word that the sitting stood elsewhere when it looked; this room may have gone on since. */
    void compare(Optional<Sittings.Mark> mark) {
        if (busy || closed) {
            return;
        }
        if (mark.isEmpty()) {
            close();
        } else if (mark.get().stirs() != kept().stirs()) {
            readAgain().onSuccess(_ -> house.told().about(this, List.of()));
        } else if (mark.get().epoch() != kept().circle().epoch() || mark.get().rev() > held.rev()) {
            readAgain();
        }
    }

    /** Shows anew what the passing of time alone has changed. */
    void keepTime() {
        if (!busy && !closed && held.isOvertaken(house.clock().instant())) {
            stir();
        }
    }

    /** Elsewhere something happened: another node's commit, a break of the two, the end of the couple. A command under way finds out by itself. */
    Future<Void> readAgain() {
        if (busy || closed) {
            return Future.succeededFuture();
        }
        busy = true;
        return reload(kept().owner().orElse(kept().circle().people().getFirst())).onComplete(_ -> {
            busy = false;
            goOn();
        });
    }

    /** A booked time has come: what is offered may have changed. */
    void stir() {
        held.lookAgain();
        changed();
        house.told().about(this, List.of());
    }

    private void close() {
        closed = true;
        changed();
    }

    boolean isClosed() {
        return closed;
    }

    /** Whoever can't be shown it, such as a socket that is just closing, keeps it from nobody else. */
    private void changed() {
        for (var watcher : List.copyOf(watchers)) {
            try {
                watcher.run();
            } catch (RuntimeException failed) {
                LOG.warn("a view could not be shown: {}", failed.getClass().getName());
            }
        }
    }

    LiveView viewOf(PersonId who) {
        return new LiveView() {
            @Override
            public Future<Shown> show() {
                return admits(who)
                        ? Future.succeededFuture(held.shownTo(who, house.clock().instant()))
                        : Future.failedFuture(new IllegalStateException("the room is closed"));
            }

            @Override
            public Watch watch(Runnable mayHaveChanged) {
                Runnable watcher = () -> mayHaveChanged.run();
                watchers.add(watcher);
                return () -> watchers.remove(watcher);
            }
        };
    }

    SittingView seenBy(PersonId who) {
        return held.seenBy(who, house.clock().instant());
    }
}
