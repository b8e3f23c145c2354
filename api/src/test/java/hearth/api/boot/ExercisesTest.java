package hearth.api.boot;

import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class ExercisesTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    Path folder;

    private String run() {
        var app = postgres.database().app();
        var out = new StringWriter();
        var settings = Map.of("HEARTH_DATA_DIR", folder.resolve("data").toString(), "HEARTH_DATABASE_URL",
                "postgresql://" + app.user() + ":" + app.password() + "@" + app.host() + ":" + app.port() + "/"
                        + app.database(),
                "HEARTH_EXERCISES", folder.toString(), "HEARTH_PRACTICE", "Practice Lind");
        var errand = new Errand(() -> SettingsReader.read(settings, false, LocalDate.of(2026, 11, 22)),
                new PrintWriter(out), new PrintWriter(new StringWriter()));
        int code = new CommandLine(new Exercises(errand)).execute();
        return code + "\n" + out;
    }

    @Test
    @DisplayName("J1 an operator reads which exercises there are, and why one of the practice's is left out")
    void anOperatorReadsWhichThereAreAndWhyOneIsLeftOut() throws IOException {
        assertThat(run()).startsWith("0\n").contains("hear-me 2: Hear me",
                "From Practice Lind, in " + folder + ":\nnone.");
        var own = Files.createDirectories(folder.resolve("own-one"));
        Files.writeString(own.resolve("exercise.yaml"), "exercise:own-one");
        assertThat(run()).startsWith("1\n").contains("Left out until it is mended:",
                own + "/exercise.yaml:1: ", "things to mend.");
        assertThat(Main.commandLine().getSubcommands()).containsKey("exercises");
    }
}
