package hearth.architecture.guilty.domain.sittings;

import java.util.UUID;

/** Breaks A3. */
public final class MakesAnId {
    private MakesAnId() {}

    public static UUID id() {
        return UUID.randomUUID();
    }
}
