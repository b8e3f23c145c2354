package hearth.domain.sittings;

import java.util.UUID;

/** The identity of one run of an exercise, chosen by the client that starts it. */
public record SittingId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
