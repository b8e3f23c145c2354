package hearth.domain.accounts;

import java.util.UUID;

/** The identity of one account, random and without meaning. */
public record PersonId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
