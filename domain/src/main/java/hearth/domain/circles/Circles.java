package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Who belongs together. Nothing here waits, so the live road may ask. */
public interface Circles {
    /** The people of this person's Hearth. */
    CompletionStage<Us> us(PersonId person, Instant now);

    /** The couple of each of these people who is in one: one question for all whom a node holds. */
    CompletionStage<Map<PersonId, Couple>> couplesOf(Set<PersonId> people);

    record Couple(CircleId circle, int epoch) {}
}
