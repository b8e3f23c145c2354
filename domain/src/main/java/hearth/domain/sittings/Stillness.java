package hearth.domain.sittings;

import hearth.domain.exercises.Exercise.Begins;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Offer;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * What a break of the two leaves of what they were in the middle of: it waits, and nothing crosses over. What ends it, puts it aside or
 * takes back what has not been read stays, and so does the way back from a time-out.
 */
public final class Stillness {
    private static final Set<Offer> STAYS = EnumSet.of(Offer.NOT_YET, Offer.NOT_TODAY, Offer.LEAVE);

    private Stillness() {}

    /** Whether a break reaches this sitting: what is over stays as it is, and a time-out goes on to its return. */
    public static boolean reaches(Sitting sitting, Instant now) {
        return !sitting.isOver() && (sitting.exercise().begins() != Begins.BREATHER || isAtRest(sitting, now));
    }

    private static boolean isAtRest(Sitting sitting, Instant now) {
        return switch (sitting.standing()) {
            case Standing.Resting _ -> true;
            case Standing.Paused paused -> new Returning(paused, now).stage().isEmpty();
            case Standing.Gathering _,Standing.Underway _,Standing.Over _ -> false;
        };
    }

    /** Why this is not done on a break; nothing for what stays. */
    public static Optional<Refusal> refuses(Command command) {
        return Engine.offer(command).filter(offer -> !STAYS.contains(offer)).map(_ -> Refusal.ON_A_BREAK);
    }

    /** The same view while it waits, with what may still be done. */
    public static SittingView over(SittingView view) {
        return new SittingView(view.id(), view.exercise(), view.version(), view.place(), view.scene(), view.heard(),
                view.offers().stream().filter(STAYS::contains).toList(), true, view.about());
    }
}
