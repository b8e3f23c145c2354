package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Keepsake.SaidDue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An agreement of the two, or a small promise of one, that somebody comes back to: as it stands now, for one person whose it is.
 *
 * @param together whether it is of both
 * @param due when it is looked at again, on the clock of the circle
 */
public record Undertaking(Keepsake keepsake, boolean together, LocalDate madeOn, LocalDateTime due) {
    /** For so long it is offered; then it rests, and can still be looked at under Us. */
    private static final Duration OFFERED = Duration.ofDays(14);
    private static final Set<OutcomeKind> KINDS = Set.of(OutcomeKind.AGREEMENT, OutcomeKind.COMMITMENT);

    /**
     * Those that stand. What was let go is gone, what was put in other words stands in those alone, and what was kept is due when that was
     * said.
     *
     * @param kept what finished sittings left to this person
     * @param looks what came of looking again, the newest first
     */
    public static List<Undertaking> of(PersonId who, List<Kept> kept, List<Looked> looks, ZoneId zone) {
        return kept.stream().filter(one -> KINDS.contains(one.keepsake().kind()))
                .flatMap(one -> of(who, one, looks, zone).stream()).toList();
    }

    private static Optional<Undertaking> of(PersonId who, Kept kept, List<Looked> looks, ZoneId zone) {
        var keepsake = kept.keepsake();
        var mine = keepsake.heard().stream().filter(one -> one.value().isPresent())
                .filter(one -> one.who().filter(other -> !other.equals(who)).isEmpty()).findFirst();
        var look = looks.stream().filter(one -> one.about().equals(keepsake.asAbout())).findFirst();
        if (mine.isEmpty() || look.filter(Looked::changed).isPresent()) {
            return Optional.empty();
        }
        return due(who, look.map(Looked::dues).orElse(keepsake.dues()))
                .map(due -> new Undertaking(keepsake, mine.get().who().isEmpty(), kept.on(),
                        due.since(look.map(Looked::on).orElse(kept.on()), zone)));
    }

    private static Optional<Due> due(PersonId who, List<SaidDue> dues) {
        return dues.stream().filter(one -> one.who().filter(other -> !other.equals(who)).isEmpty()).map(SaidDue::due)
                .findFirst();
    }

    /** Whether it is time, and not long past. */
    boolean isDue(LocalDateTime now) {
        return !now.isBefore(Booked.timeToSitDown(due)) && now.isBefore(due.plus(OFFERED));
    }

    /** Whether its day is still to come. */
    boolean isAhead(LocalDateTime now) {
        return now.isBefore(Booked.timeToSitDown(due));
    }

    /** Without the booked times that are none any more, since what they were booked for has been looked at. */
    public static List<Kept> stillBooked(List<Kept> kept, List<Looked> looks) {
        var past = kept.stream().map(Kept::keepsake)
                .filter(one -> looks.stream().anyMatch(look -> look.about().equals(one.asAbout()))).toList();
        return kept.stream().filter(one -> past.stream().noneMatch(gone -> isDayOf(one.keepsake(), gone))).toList();
    }

    /** Whether this is the booked time at which that is looked at. */
    static boolean isDayOf(Keepsake booked, Keepsake other) {
        return booked.kind() == OutcomeKind.APPOINTMENT && booked.sitting().equals(other.sitting())
                && booked.heard().stream().allMatch(
                        heard -> other.dues().stream().anyMatch(due -> due.step().equals(heard.step())));
    }
}
