package hearth.api.boot;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

/** The operator's rehearsal, with processes and files: a Hearth in use is backed up, and another is made of the backup. */
class BackupAndBackTest {
    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private int run(Path data, String command, Path... files) {
        out.getBuffer().setLength(0);
        var errand = new Errand(() -> SettingsReader.read(Map.of("HEARTH_DATA_DIR", data.toString(),
                "HEARTH_BACKUP_STAMP", folder.resolve("stamp").toString()), false, LocalDate.now(Clock.systemUTC())),
                new PrintWriter(out), new PrintWriter(out));
        var words = new CommandLine(
                command.equals("backup") ? new Backup(errand, folder) : new Restore(errand, folder));
        return words.execute(Arrays.stream(files).map(Path::toString).toArray(String[]::new));
    }

    @Test
    @DisplayName("D10: the example people are backed up while Hearth runs, and live on in a new folder")
    void aHearthIsMadeOfABackup() throws Exception {
        try (var _ = HearthProcess.start(folder, Map.of()).awaitReady()) {
            assertThat(run(folder.resolve("data"), "backup", Path.of("kept"), Path.of("apart"))).as("%s", out).isZero();
        }
        assertThat(folder.resolve("stamp")).exists();
        var data = Path.of(out.toString().lines().findFirst().orElseThrow());
        var keys = folder.resolve("apart/keys.zip");
        var fresh = Files.createDirectory(folder.resolve("fresh"));
        assertThat(run(fresh.resolve("data"), "restore", data, keys)).as("%s", out).isZero();
        Files.createDirectories(fresh.resolve("data/keys"));
        Files.copy(folder.resolve("data/keys/hearth.key"), fresh.resolve("data/keys/hearth.key"));
        try (var hearth = HearthProcess.start(fresh, Map.of()).awaitReady()) {
            assertThat(hearth.said()).contains("Hearth is open at");
        }
        assertThat(run(fresh.resolve("data"), "restore", data, keys)).isEqualTo(2);
        assertThat(out.toString()).contains("People live in this database already");
    }
}
