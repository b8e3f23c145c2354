package hearth.domain.rhythm;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The waves between one person and the other, as this person knows of them.
 *
 * @param sent the day on which this person last sent one
 * @param came the day on which the other last sent one
 * @param muted whether this person wants none on their Today
 */
public record Waving(Optional<LocalDate> sent, Optional<LocalDate> came, boolean muted) {
    public static final Waving NONE = new Waving(Optional.empty(), Optional.empty(), false);

    public boolean isSent(LocalDate day) {
        return sent.filter(on -> !on.isBefore(day)).isPresent();
    }

    /** Today's or yesterday's: one that came late in the evening is there in the morning. */
    boolean stands(LocalDate day) {
        return !muted && came.filter(on -> !on.isBefore(day.minusDays(1))).isPresent();
    }
}
