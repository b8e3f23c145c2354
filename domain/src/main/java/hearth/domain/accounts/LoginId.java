package hearth.domain.accounts;

import java.util.UUID;

/** The identity of one login: a device that signed in, through all the tokens it is given until it signs out. */
public record LoginId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
