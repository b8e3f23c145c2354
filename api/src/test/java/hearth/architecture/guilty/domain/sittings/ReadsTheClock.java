package hearth.architecture.guilty.domain.sittings;

import java.time.Instant;

/** Breaks A2. */
public final class ReadsTheClock {
    private ReadsTheClock() {}

    public static Instant moment() {
        return Instant.now();
    }
}
