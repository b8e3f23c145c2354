package hearth.domain.circles;

import hearth.domain.accounts.PersonId;

import java.time.Instant;
import java.util.concurrent.CompletionStage;

/** Who belongs together. Nothing here waits, so the live road may ask. */
public interface Circles {
    /** The people of this person's Hearth. */
    CompletionStage<Us> us(PersonId person, Instant now);
}
