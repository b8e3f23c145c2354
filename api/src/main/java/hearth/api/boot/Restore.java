package hearth.api.boot;

import hearth.infra.postgres.Backups;
import hearth.infra.postgres.DatabaseUrl;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code ./run restore}: the way back of {@link Backup}. */
@Command(name = "restore", description = "Restores a backup into a data folder in which nobody lives yet, with the version of Hearth that "
        + "made it.")
final class Restore implements Callable<Integer> {
    private final Errand errand;
    private final Path calledFrom;

    @Parameters(index = "0", paramLabel = "DATA-FILE", description = "data-….zip")
    private Path data = Path.of("");

    @Parameters(index = "1", paramLabel = "KEYS-FILE", description = "keys.zip")
    private Path keys = Path.of("");

    /** @param calledFrom where relative paths begin */
    Restore(Errand errand, Path calledFrom) {
        this.errand = errand;
        this.calledFrom = calledFrom;
    }

    @Override
    public Integer call() {
        return errand.administer(this::read);
    }

    private int read(Settings settings, DatabaseUrl administrator) {
        try {
            Backups.restore(administrator, calledFrom.resolve(data), calledFrom.resolve(keys));
        } catch (IOException unreadable) {
            return errand.refused("The backup cannot be read: name the data file and the keys file.");
        }
        errand.out().println("Restored. Before you start Hearth, put the key file back at "
                + settings.folders().keyFile() + ".");
        errand.out().println("Everybody signs in again, and couples who wish to work with a therapist say so anew.");
        return 0;
    }
}
