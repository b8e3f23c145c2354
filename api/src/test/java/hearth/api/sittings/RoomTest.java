package hearth.api.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Words;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import io.vertx.core.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

import static org.assertj.core.api.Assertions.assertThat;

class RoomTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final PersonId ADA = new PersonId(UUID.randomUUID());
    private static final PersonId BEN = new PersonId(UUID.randomUUID());
    private static final Circle COUPLE = new Circle(new CircleId(UUID.randomUUID()), List.of(ADA, BEN), 1,
            ZoneOffset.UTC);

    private final Room room = room();

    @Test
    @DisplayName("S4: a view that can't be shown, such as that of a socket just closing, keeps nothing from the other and holds no command up")
    void whoCantBeShownItKeepsItFromNobodyElse() {
        var seen = new ArrayList<String>();
        room.viewOf(ADA).watch(() -> {
            throw new IllegalStateException("the socket is closed");
        });
        room.viewOf(BEN).watch(() -> seen.add("Ben looks"));

        var first = room.ask(ADA, command(), write("a letter"));
        var second = room.ask(ADA, command(), write("another letter"));

        assertThat(first.result()).isEqualTo(new Room.Answer.Done());
        assertThat(second.result()).isEqualTo(new Room.Answer.Done());
        assertThat(seen).containsExactly("Ben looks", "Ben looks");
    }

    private static CommandId command() {
        return new CommandId(UUID.randomUUID());
    }

    private static Command write(String text) {
        return new Command.Answer(new StepId("thanks"), 1, new Value.Written(text));
    }

    private static Room room() {
        var definition = checkIn();
        var id = new SittingId(UUID.randomUUID());
        var begun = Engine.start(id, definition.exercise(), COUPLE.people(), ADA, Breather.usual(ZoneOffset.UTC), NOW);
        var kept = new Kept(id, COUPLE, Map.of(ADA, "Ada", BEN, "Ben"), definition.exercise().id(),
                definition.exercise().version(), ADA, Optional.empty(), Optional.of("2026-W47"), 0, Optional.empty(),
                List.of(new Kept.Row(command(), ADA, NOW, begun)), Words.NONE, false, new Kept.Keys() {
                });
        var house = new Room.House(new EverythingIsWritten(), () -> NOW,
                (circle, _) -> Future.succeededFuture(Breather.usual(circle.zone())), new Nobody());
        return new Room(house, new HeldSitting(definition, kept));
    }

    private static Definition checkIn() {
        return switch (ExerciseFiles.read(ExerciseFolders.shipped())) {
            case Reading.Proved proved ->
                proved.library().current(new ExerciseId("weekly-check-in")).orElseThrow();
            case Reading.Refused refused -> throw new AssertionError(refused);
        };
    }

    /** Nobody to tell. */
    private static final class Nobody implements Rooms.Told {
        @Override
        public void about(Kept kept, List<Event> events) {}

        @Override
        public void aboutDue(List<PersonId> people) {}
    }

    /** A store in which every command stands at once. */
    private static final class EverythingIsWritten implements Sittings {
        @Override
        public CompletionStage<Appended> append(Append append) {
            return CompletableFuture.completedFuture(new Appended.Written(append.rev()));
        }

        @Override
        public CompletionStage<Optional<Kept>> load(SittingId sitting, PersonId reader) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public CompletionStage<Optional<SittingId>> start(Start start) {
            return CompletableFuture.completedFuture(Optional.empty());
        }

        @Override
        public CompletionStage<List<MovedOn>> movedOn(Map<SittingId, Mark> held) {
            return CompletableFuture.completedFuture(List.of());
        }

        @Override
        public CompletionStage<Integer> due(Instant now, int most, Consumer<Due> tell) {
            return CompletableFuture.completedFuture(0);
        }
    }
}
