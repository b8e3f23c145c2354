package hearth.domain.care;

import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;
import hearth.domain.circles.CircleId;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The therapists there are. The operator adds them; its methods wait for the store. */
public interface Practitioners {
    /** Makes a therapist's account. False: the sign-in name is taken, and nothing was made. */
    boolean open(Person person, Credential credential, CircleId own, LocalDate day, Totp factor);

    /** By sign-in name. */
    List<Listed> all();

    /** Another second factor in place of the one there was; every login of theirs ends. False: no therapist has this name. */
    boolean renew(SignInName name, Totp factor, LocalDate day);

    /**
     * One therapist in the operator's list.
     *
     * @param couples how many there are to work with now
     * @param renewedOn when the second factor was last made new
     */
    record Listed(String signInName, String called, LocalDate since, int couples, Optional<LocalDate> renewedOn) {}
}
