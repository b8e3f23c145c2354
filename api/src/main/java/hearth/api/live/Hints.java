package hearth.api.live;

import hearth.domain.accounts.PersonId;
import io.vertx.core.Vertx;

import java.util.Collection;

/** Hints on the event bus that a person's views may have changed. They carry nothing; whoever hears one looks for themself. */
public final class Hints {
    private Hints() {}

    public static String address(PersonId person) {
        return "hint.person." + person;
    }

    public static void give(Vertx vertx, Collection<PersonId> people) {
        people.forEach(person -> vertx.eventBus().publish(address(person), ""));
    }
}
