package hearth.api.boot;

import hearth.api.boot.ExampleDiary.Evening;
import hearth.api.boot.ExampleEvening.Played;
import hearth.api.boot.ExampleEvening.Row;
import hearth.api.sittings.Beginning;
import hearth.domain.accounts.PersonId;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Circle;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Sittings.Append;
import hearth.domain.sittings.Sittings.Appended;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Executors;

/**
 * Plays the diary of the example people into the store, by the same doors as people who live now and with the times at which it happened.
 * Evenings are written side by side, so that the Scribe gathers them.
 */
final class ExampleLife {
    private static final Logger LOG = LoggerFactory.getLogger(ExampleLife.class);

    private final Sittings sittings;
    private final Library library;
    private final Circle couple;
    private final Map<String, PersonId> people;

    /** @param people by what they are called in the diary, in the order of their seats */
    ExampleLife(Sittings sittings, Library library, Circle couple, Map<String, PersonId> people) {
        this.sittings = sittings;
        this.library = library;
        this.couple = couple;
        this.people = new LinkedHashMap<>(people);
    }

    /**
     * Waits until all of it is written, going on where it was broken off. What would lie ahead of now has not happened yet and is left out.
     *
     * @param today the day from which weeks are counted back
     */
    void live(List<Evening> evenings, LocalDate today, Instant now) {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var all = evenings.stream()
                    .map(evening -> CompletableFuture.runAsync(() -> live(evening, today, now), threads)).toList();
            all.forEach(CompletableFuture::join);
        }
    }

    private void live(Evening evening, LocalDate today, Instant now) {
        var exercise = library.current(evening.exercise()).map(known -> known.exercise());
        var start = evening.start(today, couple.zone());
        if (exercise.isEmpty() || !start.isBefore(now))
            return;
        var begin = beginning(exercise.get(), evening, start);
        var played = ExampleEvening.play(evening, begin, exercise.get(), who(exercise.get(), evening), start,
                couple.zone());
        if (!played.finished() && !evening.staysOpen())
            LOG.warn("The example people did not come to the end of {}", evening.exercise());
        else if (played.rows().stream().allMatch(row -> row.at().isBefore(now)))
            write(evening, exercise.get(), begin, played, start);
    }

    /** Whether this evening stands written, to its end. */
    boolean holds(Evening evening, LocalDate today) {
        return library.current(evening.exercise()).map(known -> known.exercise())
                .map(exercise -> beginning(exercise, evening, evening.start(today, couple.zone())))
                .flatMap(id -> await(sittings.load(id, starter(evening))))
                .filter(kept -> kept.rows().stream()
                        .anyMatch(row -> row.events().stream().anyMatch(Event.Finished.class::isInstance)))
                .isPresent();
    }

    /** Everybody of the couple, or only the one who begins what is done alone. */
    private Map<String, PersonId> who(Exercise exercise, Evening evening) {
        return exercise.mode() == Mode.SOLO ? Map.of(evening.starter(), starter(evening)) : people;
    }

    private PersonId starter(Evening evening) {
        return Objects.requireNonNull(people.get(evening.starter()), evening.starter());
    }

    private Optional<Occurrence> occurrence(Exercise exercise, Instant start) {
        return exercise.cadence().map(cadence -> Occurrence.of(cadence, start, couple.zone()));
    }

    private Optional<PersonId> owner(Exercise exercise, Evening evening) {
        return exercise.mode() == Mode.SOLO ? Optional.of(starter(evening)) : Optional.empty();
    }

    private SittingId beginning(Exercise exercise, Evening evening, Instant start) {
        return occurrence(exercise, start)
                .map(one -> Beginning.recurring(couple, exercise, one, owner(exercise, evening)))
                .orElseGet(() -> Beginning.named(couple.id() + " " + evening.name()));
    }

    private void write(Evening evening, Exercise exercise, SittingId id, Played played, Instant start) {
        var starter = starter(evening);
        var kept = await(sittings.load(id, starter)).or(() -> await(sittings.start(new Sittings.Start(id, couple.id(),
                couple.epoch(), exercise.id(), exercise.version(), starter, owner(exercise, evening),
                occurrence(exercise, start).map(Occurrence::label), Occurrence.dayOf(start, couple.zone()), start,
                played.first()))).flatMap(one -> await(sittings.load(one, starter))))
                .orElseThrow(() -> new IllegalStateException("the example people could not begin"));
        write(kept, played.rows());
    }

    /** The first facts are the first revision, each row is one more; those that stand there already are passed over. */
    private void write(Kept kept, List<Row> rows) {
        int rev = kept.rev();
        for (var row : rows.subList(Math.min(rev - 1, rows.size()), rows.size())) {
            var append = new Append(kept, ++rev, new CommandId(UUID.randomUUID()), row.author(), row.at(), row.events(),
                    row.pages());
            if (!(await(sittings.append(append)) instanceof Appended.Written))
                throw new IllegalStateException("the example people could not go on");
        }
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
