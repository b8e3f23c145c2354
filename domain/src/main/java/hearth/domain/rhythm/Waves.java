package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;

import java.time.LocalDate;
import java.util.List;

/** One wave a day from one of two to the other. It says that somebody thinks of the two of them, and nothing else: nobody learns whether it was seen. */
public interface Waves {
    /**
     * Sends the one of this day, once however often it is asked.
     *
     * @return the people of the couple; nobody for somebody who is in none, and then nothing was sent
     */
    List<PersonId> send(PersonId who, LocalDate day);

    /** Whether waves stand on this person's Today. Whoever sends one can't tell. */
    void mute(PersonId who, boolean on);
}
