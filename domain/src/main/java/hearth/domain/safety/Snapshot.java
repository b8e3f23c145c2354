package hearth.domain.safety;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;

import java.time.LocalDate;

/**
 * What is known about a person in a circle when it is decided what may open: things as they stood at the day's turn, or that both saw.
 *
 * @param formedOn the day of the circle, turning at four, on which it came to be
 * @param today the day of the circle now, turning at four
 * @param standing where this person stood when that day began
 * @param lately what of the last hours still counts
 */
public record Snapshot(PersonId person, Circle circle, LocalDate formedOn, LocalDate today, Standing standing,
        Lately lately) {
    public Snapshot {
        if (!circle.has(person)) {
            throw new IllegalArgumentException("a snapshot is of somebody in the circle");
        }
    }
}
