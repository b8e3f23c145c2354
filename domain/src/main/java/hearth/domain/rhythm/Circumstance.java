package hearth.domain.rhythm;

import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Home;
import hearth.domain.circles.Respite;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Scene;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What Today is made of: one person's day, as that person may see it, at one moment.
 *
 * @param home where this person begins things
 * @param now on the circle's clock
 * @param day the circle's day, which turns at four
 * @param open what may be begun now
 * @param seen the sittings of this day as this person sees them
 * @param finished the day on which each exercise was last gone through to its end, by the two in what belongs to both
 * @param kept what finished sittings left to this person, newest first
 * @param quiet whether this person wants nothing new from the other for now
 * @param respite the last break of the two, over or not
 * @param way which way this person is on
 * @param waving the waves between the two, as this person knows of them
 * @param pauses how stirred up this person was at the end of each kind pause of today
 * @param revisiting what this person comes back to
 */
public record Circumstance(
        Home home,
        LocalDateTime now,
        LocalDate day,
        List<Open> open,
        List<Seen> seen,
        Map<ExerciseId, LocalDate> finished,
        List<Kept> kept,
        boolean quiet,
        Optional<Respite> respite,
        Way way,
        Waving waving,
        List<Integer> pauses,
        Revisiting revisiting) {
    private static final int A_LOT = 8;
    private static final int TWICE = 2;

    public Circumstance {
        open = List.copyOf(open);
        seen = List.copyOf(seen);
        finished = Map.copyOf(finished);
        kept = List.copyOf(kept);
        pauses = List.copyOf(pauses);
    }

    /**
     * An exercise that may open for this person now.
     *
     * @param occurrence the one under way, for one that recurs
     */
    public record Open(Exercise exercise, Optional<String> occurrence) {
        ExerciseId id() {
            return exercise.id();
        }
    }

    /**
     * A sitting of this person's day as this person sees it.
     *
     * @param together whether it belongs to the two of them
     */
    public record Seen(ExerciseId exercise, Optional<String> occurrence, boolean together, SittingView view) {
        boolean isOver() {
            return view.scene() instanceof Scene.Over;
        }

        boolean isOf(Open open) {
            return exercise.equals(open.id()) && occurrence.equals(open.occurrence());
        }

        /** Whether this person has done anything here yet, or both stand where each knows of the other. */
        boolean isTouched() {
            return !(view.scene() instanceof Scene.OwnPace(_, _, _, var items, boolean through))
                    || through || items.stream().anyMatch(item -> item.mine().isPresent() || item.keptBack());
        }
    }

    /** A keepsake and the day on which its sitting was finished. */
    public record Kept(Keepsake keepsake, LocalDate on) {}

    List<Keepsake> keepsakes() {
        return kept.stream().map(Kept::keepsake).toList();
    }

    /** Whether today has been a lot for this person alone, more than once. */
    boolean isHeavy() {
        return pauses.stream().filter(level -> level >= A_LOT).count() >= TWICE;
    }

    boolean isApart() {
        return respite.filter(one -> one.lastsAt(instant())).isPresent();
    }

    /** The break that the two came out of in the last days. */
    Optional<Respite> respiteOfLate(long days) {
        return respite.filter(one -> !one.lastsAt(instant())
                && ChronoUnit.DAYS.between(Occurrence.dayOf(one.until(), zone()), day) <= days);
    }

    private Instant instant() {
        return now.atZone(zone()).toInstant();
    }

    ZoneId zone() {
        return home.circle().zone();
    }

    boolean isNewPair() {
        return home.circle().isCouple() && day.equals(home.formedOn());
    }

    /** May be begun, and is neither over in this occurrence nor under way; what others did in private makes no difference. */
    boolean isToDo(Open one) {
        return seen.stream().filter(other -> other.isOf(one))
                .noneMatch(other -> other.occurrence().isPresent() ? other.isTouched() : !other.isOver());
    }
}
