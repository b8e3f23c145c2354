package hearth.infra.sittings;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/**
 * A decided command in the form in which it is written: words already encrypted.
 *
 * @param due the newly booked time; {@link #NOTHING_DUE} clears it, null leaves it as it is
 */
record Writing(
        UUID sitting,
        UUID circle,
        int rev,
        int epoch,
        int stirs,
        UUID command,
        UUID author,
        OffsetDateTime at,
        String facts,
        @Nullable OffsetDateTime due,
        boolean ends,
        List<Sealed> pages) {

    static final OffsetDateTime NOTHING_DUE = Instant.EPOCH.atOffset(ZoneOffset.UTC);

    /** One page, with a new data key where it is the first of its author in that part. */
    record Sealed(String part, int round, UUID author, Buffer text, @Nullable Buffer newKey) {}

    @Override
    public String toString() {
        return "Writing[" + sitting + " " + rev + "]";
    }
}
