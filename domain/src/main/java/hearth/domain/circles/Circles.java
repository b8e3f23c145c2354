package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;

/** Who belongs together. Nothing here waits, so the live road may ask. */
public interface Circles {
    /** The people of this person's Hearth. */
    CompletionStage<Us> us(PersonId person, Instant now);

    /** The couple of each of these people who is in one: one question for all whom a node holds. */
    CompletionStage<Map<PersonId, Couple>> couplesOf(Set<PersonId> people);

    /**
     * A couple, for whoever holds a socket open.
     *
     * @param respiteEnd when their break ends, or the last one ended
     */
    record Couple(CircleId circle, int epoch, Optional<Instant> respiteEnd) {}
}
