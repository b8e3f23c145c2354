package hearth.domain.circles;

import java.util.UUID;

/** The identity of one attempt of two people to pair. */
public record PairingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
