package hearth.domain.care;

import java.util.Arrays;
import java.util.Optional;

/** What a therapist does with what only one of the two offered; chosen by the therapist, and said to both before they consent. */
public enum Policy {
    /** What one offers may be brought up with both. */
    NO_SECRETS("no-secrets"),
    /** What one offers stays with that one, as far as it can. */
    LIMITED("limited");

    private final String word;

    Policy(String word) {
        this.word = word;
    }

    /** As the contract and the store call it. */
    public String word() {
        return word;
    }

    public static Optional<Policy> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
