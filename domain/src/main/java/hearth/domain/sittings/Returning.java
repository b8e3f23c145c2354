package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Stage;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where a breather stands at a moment. Nothing of this is ever written: it follows from what was booked and from the time. A missed return
 * comes round twice, and then rests.
 */
record Returning(Standing.Paused paused, Instant now) {
    /** Empty once it was let go and rests. */
    Optional<Stage> stage() {
        var behind = turnsBehind();
        if (behind == 0) {
            return Optional.of(onTheSameDay());
        }
        return behind == paused.turns().size()
                ? Optional.empty()
                : Optional.of(behind == 1 ? Stage.AGAIN : Stage.ONCE_MORE);
    }

    private Stage onTheSameDay() {
        if (now.isBefore(paused.until())) {
            return Stage.BREATHER;
        }
        return now.isBefore(missedFrom()) ? Stage.RETURN : Stage.LATER;
    }

    /** Whether it is over and was missed, so that taking another is a new beginning. */
    boolean isMissed() {
        return stage().filter(stage -> stage == Stage.BREATHER || stage == Stage.RETURN).isEmpty();
    }

    boolean mayComeBack(PersonId who) {
        return !now.isBefore(paused.until()) && !isBack(who);
    }

    /** Whoever came back on an evening on which the other did not is asked anew the next time. */
    boolean isBack(PersonId who) {
        var came = paused.back().get(who);
        return came != null && new Returning(paused, came).turnsBehind() == turnsBehind();
    }

    /** The next moment at which this changes by itself. */
    Optional<Instant> nextChange() {
        return Stream.concat(Stream.of(paused.until(), missedFrom()), paused.turns().stream())
                .filter(moment -> moment.isAfter(now)).findFirst();
    }

    private Instant missedFrom() {
        return paused.turns().isEmpty() ? Instant.MAX : paused.until().plus(Breather.GRACE);
    }

    private int turnsBehind() {
        List<Instant> turns = paused.turns();
        return (int) turns.stream().filter(turn -> !turn.isAfter(now)).count();
    }
}
