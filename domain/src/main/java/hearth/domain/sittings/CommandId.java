package hearth.domain.sittings;

import java.util.UUID;

/** The identity of one command, chosen by the client before it sends it: however often it arrives, it is done once. */
public record CommandId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
