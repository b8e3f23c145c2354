package hearth.api.live;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import io.vertx.core.Vertx;

import java.util.Collection;
import java.util.UUID;
import java.util.function.Consumer;

/** Prompts on the event bus that something may look different now. They carry an id and nothing else; whoever hears one looks again. */
public final class Hints {
    private static final String EVERYBODY = "hint.everybody";

    private static final String CIRCLE = "hint.circle";

    private final Vertx vertx;

    public Hints(Vertx vertx) {
        this.vertx = vertx;
    }

    public void about(Collection<PersonId> people) {
        people.forEach(person -> vertx.eventBus().publish(address(person), ""));
    }

    /** Where a day may have turned. */
    public void aboutEverybody() {
        vertx.eventBus().publish(EVERYBODY, "");
    }

    /** That a couple has ended, or is on a break, or no more: all that is between the two may look different. */
    public void aboutCircle(CircleId circle) {
        vertx.eventBus().publish(CIRCLE, circle.toString());
    }

    public void onCircle(Consumer<CircleId> listener) {
        vertx.eventBus().<String>consumer(CIRCLE,
                message -> listener.accept(new CircleId(UUID.fromString(message.body()))));
    }

    /** Calls back whenever something may look different to this person, until the answer is closed. */
    public LiveView.Watch onPerson(PersonId person, Runnable changed) {
        return on(address(person), changed);
    }

    LiveView.Watch onEverybody(Runnable changed) {
        return on(EVERYBODY, changed);
    }

    private LiveView.Watch on(String address, Runnable changed) {
        var consumer = vertx.eventBus().consumer(address, _ -> changed.run());
        return () -> consumer.unregister();
    }

    private static String address(PersonId person) {
        return "hint.person." + person;
    }
}
