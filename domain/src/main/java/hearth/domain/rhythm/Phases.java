package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.Phase;

import java.util.Optional;

/** Which of the four phases somebody is in, by their own choice alone; none is a choice too. Nobody else can learn of it. */
public interface Phases {
    void choose(PersonId who, Optional<Phase> phase);
}
