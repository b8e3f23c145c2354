package hearth.domain.circles;

import java.util.UUID;

/** The identity of a circle: one person alone, or a couple. The only owner key of everything that people make. */
public record CircleId(UUID value) {
    @Override
    public String toString() {
        return value.toString();
    }
}
