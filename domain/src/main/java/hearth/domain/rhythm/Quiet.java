package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;

import java.time.Duration;
import java.time.Instant;

/** Until when somebody wants nothing new from the other on their Today. Nobody else can learn of it. */
public interface Quiet {
    Duration LENGTH = Duration.ofHours(24);

    void until(PersonId who, Instant until);
}
