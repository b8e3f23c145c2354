package hearth.api.sittings;

import hearth.api.live.LiveView;
import hearth.api.live.Shown;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Definition;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Refusal;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Sittings.Appended;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;
import io.vertx.core.Future;
import io.vertx.core.Promise;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;

/**
 * One sitting held open on this node: the state that its log leads to, one command under way at a time, and those who look at it. What
 * is not committed is in no view. Lives on one event loop.
 */
final class Room {
    private static final int MOST_TRIES = 8;

    private final House house;
    private final Definition definition;
    private final Queue<Asked> waiting = new ArrayDeque<>();
    private final Set<Runnable> watchers = new LinkedHashSet<>();
    private final Set<CommandId> done = new HashSet<>();
    private final Map<PersonId, Shown> shown = new HashMap<>();
    private Kept kept;
    private final Map<PersonId, String> names;
    private Sitting sitting;
    private Words words;
    private int rev;
    private int stirs;
    private boolean busy;
    private boolean closed;

    /** What all rooms of this node share. */
    record House(Sittings sittings, InstantSource clock, Names names, Rooms.Told told) {}

    /** What the people of a sitting are called, read on behalf of one of them. */
    @FunctionalInterface
    interface Names {
        Future<Map<PersonId, String>> of(Kept kept, PersonId reader);
    }

    private record Asked(PersonId who, CommandId id, Command command, Promise<Answer> answer, int tries) {}

    /** What became of a command. */
    sealed interface Answer {
        record Done() implements Answer {}

        record Refused(Refusal why) implements Answer {}

        /** Not this person's, or not any more. */
        record NotYours() implements Answer {}

        record NotNow() implements Answer {}
    }

    Room(House house, Definition definition, Kept kept, Map<PersonId, String> names) {
        this.house = house;
        this.definition = definition;
        this.kept = kept;
        this.names = names;
        this.words = kept.words();
        this.sitting = fold(kept);
        remember(kept);
    }

    private Sitting fold(Kept whole) {
        var rows = whole.rows();
        var state = Sitting.begin(whole.id(), definition.exercise(),
                (Event.Started) rows.getFirst().events().getFirst());
        for (var row : rows) {
            state = state.after(row.events(), row.at());
        }
        return state;
    }

    private void remember(Kept whole) {
        rev = whole.rev();
        stirs = whole.stirs();
        whole.rows().forEach(row -> done.add(row.command()));
        shown.clear();
    }

    Kept kept() {
        return kept;
    }

    Sitting sitting() {
        return sitting;
    }

    boolean admits(PersonId who) {
        return !closed && kept.circle().has(who) && kept.owner().filter(owner -> !owner.equals(who)).isEmpty();
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
            decide(waiting.remove());
        }
    }

    private void decide(Asked asked) {
        if (!admits(asked.who())) {
            asked.answer().complete(new Answer.NotYours());
            return;
        }
        if (done.contains(asked.id())) {
            asked.answer().complete(new Answer.Done());
            return;
        }
        var now = house.clock().instant();
        switch (Engine.decide(sitting, words, asked.who(), asked.command(), now)) {
            case Decision.Refused(var why) -> asked.answer().complete(new Answer.Refused(why));
            case Decision.Advanced advanced -> write(asked, advanced, now);
        }
    }

    private void write(Asked asked, Decision.Advanced advanced, Instant now) {
        busy = true;
        var append = new Sittings.Append(kept, rev + 1, asked.id(), asked.who(), now, advanced.events(),
                advanced.pages());
        house.sittings().append(append).whenComplete((appended, failure) -> {
            if (failure != null) {
                reload(asked.who()).onComplete(
                        _ -> settle(asked, done.contains(asked.id()) ? new Answer.Done() : new Answer.NotNow()));
                return;
            }
            switch (appended) {
                case Appended.Written _ -> {
                    apply(asked.id(), advanced, now);
                    settle(asked, new Answer.Done());
                }
                case Appended.Duplicate _ -> reload(asked.who()).onComplete(_ -> settle(asked, new Answer.Done()));
                case Appended.Stale() -> reload(asked.who()).onComplete(loaded -> again(asked, loaded.succeeded()));
                case Appended.NotYours() -> {
                    close();
                    settle(asked, new Answer.NotYours());
                }
                case Appended.NotNow() -> settle(asked, new Answer.NotNow());
            }
        });
    }

    /** Somebody on another node was quicker: decide anew where the sitting now stands. */
    private void again(Asked asked, boolean loaded) {
        busy = false;
        if (loaded && asked.tries() < MOST_TRIES) {
            decide(new Asked(asked.who(), asked.id(), asked.command(), asked.answer(), asked.tries() + 1));
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
        sitting = sitting.after(advanced.events(), now);
        words = words.with(advanced.pages());
        rev++;
        done.add(command);
        changed();
        house.told().about(this, advanced.events());
    }

    /** Reads the sitting again, whole. Whoever may not read it any more closes the room. */
    private Future<Void> reload(PersonId reader) {
        return Future.fromCompletionStage(house.sittings().load(kept.id(), reader)).map(found -> {
            found.ifPresentOrElse(this::replace, this::close);
            return null;
        });
    }

    private void replace(Kept fresh) {
        kept = fresh;
        words = fresh.words();
        sitting = fold(fresh);
        remember(fresh);
        changed();
    }

    /** The sweep's word on where the sitting stood when it looked; this room may have gone on since. */
    void compare(Optional<Sittings.Held.Mark> mark) {
        if (busy || closed) {
            return;
        }
        if (mark.isEmpty() || mark.get().epoch() != kept.circle().epoch()) {
            close();
        } else if (mark.get().rev() > rev) {
            busy = true;
            reload(kept.circle().people().getFirst()).onComplete(_ -> {
                busy = false;
                goOn();
            });
        } else if (mark.get().stirs() != stirs) {
            stirs = mark.get().stirs();
            stir();
        }
    }

    /** A booked time has come: what is offered may have changed. */
    void stir() {
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

    private void changed() {
        shown.clear();
        new ArrayList<>(watchers).forEach(Runnable::run);
    }

    LiveView viewOf(PersonId who) {
        return new LiveView() {
            @Override
            public Future<Shown> show() {
                return admits(who)
                        ? Future.succeededFuture(shown.computeIfAbsent(who, Room.this::look))
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
        return Viewing.view(sitting, words, who, house.clock().instant());
    }

    private Shown look(PersonId who) {
        var texts = definition.in(Locale.ENGLISH);
        var partner = kept.circle().partnerOf(who).map(names::get);
        return Shown.of(new SittingJson(definition.exercise(), texts)
                .write(seenBy(who), who, partner));
    }
}
