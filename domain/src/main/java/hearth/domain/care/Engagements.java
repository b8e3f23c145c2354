package hearth.domain.care;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;

/** Which therapist works with which couple, at this very moment. Nothing of it is remembered between two questions. */
public interface Engagements {
    /** Puts a therapist's code out. False: this person is no therapist. */
    CompletionStage<Boolean> invite(PersonId therapist, Invitation invitation, SecretHash code);

    /** Enters a code for this person's couple; empty when it does not work, whatever the cause. */
    CompletionStage<Optional<EngagementId>> claim(PersonId who, SecretHash code, Instant now);

    /** This person's own consent. False: no open engagement of theirs. */
    CompletionStage<Boolean> consent(PersonId who, EngagementId engagement, Consent what, Instant now);

    /** Ends it for everybody. Once this has answered, no reading begins. False: no open engagement of theirs. */
    CompletionStage<Boolean> end(PersonId who, EngagementId engagement, Instant now);

    /** Whom a change of it concerns. */
    CompletionStage<Set<PersonId>> people(EngagementId engagement);

    CompletionStage<OfCouple> ofCouple(PersonId who);

    /** Whether this person's couple works with a therapist now. */
    CompletionStage<Boolean> hasTherapist(PersonId who);

    CompletionStage<Boolean> isTherapist(PersonId who);

    /** A therapist's codes and couples. */
    CompletionStage<List<Case>> cases(PersonId therapist, Instant now);

    /** The finished sittings of a couple in which something was once offered; none without both consents. */
    CompletionStage<List<Finished>> finished(PersonId therapist, EngagementId engagement);

    /** The therapist's own last reading of each sitting of a couple; none without both consents. */
    CompletionStage<Map<SittingId, LastReading>> lastReadings(PersonId therapist, EngagementId engagement);

    /**
     * Reads one finished sitting whole, if both consent at that moment, and notes the reading. It is taken back where nobody's words are in it.
     *
     * @param whose says whose words the therapist will be shown of it
     */
    CompletionStage<Optional<Kept>> read(PersonId therapist, EngagementId engagement, SittingId sitting, Instant now,
            Function<Kept, Set<PersonId>> whose);

    /** A number for each person that rises with whatever changes for them here; one statement for all that a node holds open. */
    CompletionStage<Map<PersonId, Long>> marks(Collection<PersonId> people);
}
