package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The people who share what is made here, at one epoch.
 *
 * @param people one person (alone) or two (a couple), in the order of their seats
 * @param epoch raised whenever somebody joins or leaves; words of an older epoch are refused
 * @param zone the time zone that decides where this circle's weeks and days turn
 */
public record Circle(CircleId id, List<PersonId> people, int epoch, ZoneId zone) {
    public Circle {
        people = List.copyOf(people);
        if (people.isEmpty() || people.size() > 2) {
            throw new IllegalArgumentException("a circle holds one or two people, not " + people.size());
        }
    }

    public boolean has(PersonId person) {
        return people.contains(person);
    }

    public boolean isCouple() {
        return people.size() == 2;
    }

    public Optional<PersonId> partnerOf(PersonId person) {
        return people.stream().filter(other -> !other.equals(person)).findFirst();
    }
}
