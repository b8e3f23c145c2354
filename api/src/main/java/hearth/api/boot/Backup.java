package hearth.api.boot;

import hearth.infra.postgres.Backups;
import hearth.infra.postgres.DatabaseUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code ./run backup}, for the built-in database. The outermost key lies in a file and is no part of it. */
@Command(name = "backup", description = "Backs the built-in database up, also while Hearth is running: data-….zip, and keys.zip in "
        + "place of the one before.")
final class Backup implements Callable<Integer> {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Errand errand;
    private final Path calledFrom;

    @Parameters(index = "0", paramLabel = "DATA-FOLDER", description = "Gets one more file each time.")
    private Path data = Path.of("");

    @Parameters(index = "1", paramLabel = "KEYS-FOLDER", description = "Apart from the data; only the newest keys are kept.")
    private Path keys = Path.of("");

    /** @param calledFrom where relative paths begin */
    Backup(Errand errand, Path calledFrom) {
        this.errand = errand;
        this.calledFrom = calledFrom;
    }

    @Override
    public Integer call() {
        return errand.administer(this::write);
    }

    private int write(Settings settings, DatabaseUrl administrator) {
        var name = "data-" + TIME.format(Instant.now(Clock.systemUTC())) + ".zip";
        var one = calledFrom.resolve(data).resolve(name);
        var other = calledFrom.resolve(keys).resolve("keys.zip");
        try {
            Files.createDirectories(calledFrom.resolve(data));
            Files.createDirectories(calledFrom.resolve(keys));
            Backups.write(administrator, one, other);
            var stamp = settings.surroundings().backupStamp();
            if (stamp.isPresent())
                Files.writeString(stamp.get(), "");
        } catch (IOException failed) {
            return errand.refused("The backup could not be written in full to " + one + " and " + other + ".");
        }
        errand.out().println(one);
        errand.out().println(other);
        return 0;
    }
}
