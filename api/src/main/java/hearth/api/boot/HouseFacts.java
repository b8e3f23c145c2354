package hearth.api.boot;

import hearth.api.accounts.HouseNow;
import io.vertx.core.Future;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;

/** Where the figures about a house come from. */
final class HouseFacts {
    private static final String SCHEMA = """
        select coalesce(max(version::int), 0) as newest from flyway_schema_history where success and version is not null""";

    private HouseFacts() {}

    /** Fails where the database does not answer. May wait for a disk. */
    static Future<HouseNow> now(Ground ground, int sockets) {
        return ground.database().preparedQuery(SCHEMA).execute()
                .map(rows -> new HouseNow(version(), String.valueOf(rows.iterator().next().getInteger("newest")),
                        sockets,
                        ground.settings().surroundings().backupStamp().flatMap(HouseFacts::touchedAt)));
    }

    /** Of this build. */
    static String version() {
        try (var file = Objects.requireNonNull(HouseFacts.class.getResourceAsStream("/hearth/version.txt"))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Optional<Instant> touchedAt(Path stamp) {
        try {
            return Optional.of(Files.getLastModifiedTime(stamp).toInstant());
        } catch (IOException noBackupYet) {
            return Optional.empty();
        }
    }
}
