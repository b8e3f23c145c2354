package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * A circle as its people know it.
 *
 * @param formedOn the circle's day on which it came to be
 * @param names what each of its people is called
 */
public record Home(Circle circle, LocalDate formedOn, Map<PersonId, String> names) {
    public Home {
        names = Map.copyOf(names);
    }

    /** What the partner of this person is called; nothing for somebody alone. */
    public Optional<String> partnerName(PersonId who) {
        return circle.partnerOf(who).map(names::get);
    }
}
