package hearth.domain.care;

import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.Totp;
import hearth.domain.circles.CircleId;

import java.time.LocalDate;

/** The therapists there are. The operator adds them; its methods wait for the store. */
public interface Practitioners {
    /** Makes a therapist's account. False: the sign-in name is taken, and nothing was made. */
    boolean open(Person person, Credential credential, CircleId own, LocalDate day, Totp factor);
}
