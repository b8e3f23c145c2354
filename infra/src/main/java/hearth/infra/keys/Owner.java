package hearth.infra.keys;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;

import java.util.UUID;

/** Whose key it is: a person's, or a circle's for what both confirmed. */
public sealed interface Owner {
    UUID id();

    /** As the table calls it. */
    String kind();

    static Owner of(PersonId person) {
        return new Person(person);
    }

    static Owner of(CircleId circle) {
        return new WholeCircle(circle);
    }

    record Person(PersonId person) implements Owner {
        @Override
        public UUID id() {
            return person.value();
        }

        @Override
        public String kind() {
            return "person";
        }
    }

    record WholeCircle(CircleId circle) implements Owner {
        @Override
        public UUID id() {
            return circle.value();
        }

        @Override
        public String kind() {
            return "circle";
        }
    }
}
