package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.circles.Respite;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.safety.Ladder;
import hearth.domain.sittings.SittingId;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** Where Today, Practise and the start of a sitting read what they stand on: one person's circles and what is under way in them. */
public interface Days {
    CompletionStage<Day> of(PersonId who);

    /** All that was ever finished in this person's circles, and alone in any, newest first. */
    CompletionStage<List<Finished>> finished(PersonId who);

    /** How often these two have finished this exercise and how deep it went, oldest first; by facts alone. Empty for strangers. */
    CompletionStage<List<Ladder.Go>> goes(PersonId who, CircleId circle, ExerciseId exercise);

    /** The finished sittings that may hold something of these steps, newest first; found by facts, without a word being read. */
    CompletionStage<List<Left>> left(PersonId who, List<Sought> sought);

    /**
     * One person's day.
     *
     * @param homes the circles this person is in: the couple first, where there is one, then the person's own
     * @param sittings those that are not over, and those that recur and are of late, oldest first
     * @param finished the last of each exercise in each circle, and all of the last six weeks, newest first
     * @param runs the first few of each exercise that others build on, or that settles oneself
     * @param beside the therapist of the couple, where there is one
     * @param phase the phase this person chose for themselves
     * @param waving the waves between the two
     */
    record Day(List<Home> homes, List<Known> sittings, List<Finished> finished, Recent recent, List<Run> runs,
            Optional<Beside> beside, Optional<Exercise.Phase> phase, Waving waving) {
        public Day {
            homes = List.copyOf(homes);
            sittings = List.copyOf(sittings);
            finished = List.copyOf(finished);
            runs = List.copyOf(runs);
            if (homes.isEmpty()) {
                throw new IllegalArgumentException("everybody has at least a circle of their own");
            }
        }

        /** The circle in which this person begins things. */
        public Home home() {
            return homes.getFirst();
        }

        /** The day on which each exercise was last finished: by the two in what belongs to both, so that both find the same. */
        public Map<ExerciseId, LocalDate> lastFinished(Library library, CircleId circle) {
            var alone = library.thoseOf(Exercise.Mode.SOLO);
            return finished.stream()
                    .filter(one -> one.circle().equals(circle) || alone.contains(one.exercise()))
                    .collect(Collectors.toMap(Finished::exercise, Finished::on, (newer, _) -> newer));
        }
    }

    /**
     * One time that an exercise was gone through to its end, by facts alone.
     *
     * @param undisturbed without a pause, a breather or a rest
     */
    record Run(CircleId circle, ExerciseId exercise, LocalDate on, boolean undisturbed) {}

    /**
     * A therapist whose code was entered and whom nobody has ended.
     *
     * @param mine since when this person has agreed
     * @param ours since when both have
     */
    record Beside(Optional<LocalDate> mine, Optional<LocalDate> ours) {}

    /**
     * What happened of late.
     *
     * @param reachedOut when this person last held out a hand to the other
     * @param brokeOff when the two last began a time-out
     * @param quietUntil until when this person wants nothing new from the other on their Today
     * @param respite the last break of the two, over or not
     */
    record Recent(Optional<Instant> reachedOut, Optional<Instant> brokeOff, Optional<Instant> quietUntil,
            Optional<Respite> respite) {
        public static final Recent NOTHING = new Recent(Optional.empty(), Optional.empty(), Optional.empty(),
                Optional.empty());
    }

    /** A finished sitting that may have left something behind; what it is, is looked up in this person's own view of it. */
    record Left(SittingId sitting, ExerciseId exercise, int version, LocalDate on) {}

    /**
     * A sitting by what is the same for both.
     *
     * @param begunOn the circle's day
     */
    record Known(SittingId sitting, ExerciseId exercise, int version, Optional<String> occurrence, LocalDate begunOn,
            boolean ended) {}

    /**
     * A sitting that was gone through to its end, by facts alone.
     *
     * @param on the circle's day on which it was finished
     * @param firstOn the day on which this exercise was first finished in that circle
     */
    record Finished(SittingId sitting, CircleId circle, ExerciseId exercise, int version, LocalDate on,
            LocalDate firstOn) {}
}
