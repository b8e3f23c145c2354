package hearth.api.boot;

import hearth.infra.postgres.TestDatabase;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class TokenTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        var database = postgres.database();
        out.getBuffer().setLength(0);
        err.getBuffer().setLength(0);
        var errand = new Errand(() -> SettingsReader.read(Map.of("HEARTH_DATA_DIR", folder.toString(),
                "HEARTH_DATABASE_URL", url(database)), false, LocalDate.of(2026, 11, 22)), new PrintWriter(out),
                new PrintWriter(err));
        return new CommandLine(new Token(errand)).execute(words);
    }

    private static String url(TestDatabase database) {
        var app = database.app();
        return "postgresql://" + app.user() + ":" + app.password() + "@" + app.host() + ":" + app.port() + "/"
                + app.database();
    }

    @Test
    @DisplayName("I11: a token is shown once, listed by its name alone, and ended")
    void aTokenIsShownOnceListedAndEnded() {
        assertThat(run("add", "night-watch")).isZero();
        var token = out.toString().strip();
        assertThat(token).matches("hearth_[A-Za-z0-9_-]{43}");
        assertThat(run("add", "night-watch")).isEqualTo(2);
        assertThat(err.toString()).contains("night-watch already");
        assertThat(run("list")).isZero();
        assertThat(out.toString()).startsWith("night-watch  since 20").doesNotContain(token);
        assertThat(run("end", "night-watch")).isZero();
        assertThat(run("end", "night-watch")).isEqualTo(2);
        assertThat(run("list")).isZero();
        assertThat(out.toString()).isEmpty();
    }

    @Test
    void anOddNameOrNoWordAtAllIsAnsweredWithASentence() {
        assertThat(run("add", "Night Watch")).isEqualTo(2);
        assertThat(err.toString()).endsWith("use small letters, digits and hyphens.\n");
        assertThat(run()).isEqualTo(2);
        assertThat(out.toString()).contains("add", "list", "end");
        assertThat(Main.commandLine().execute("token", "--help")).isZero();
    }
}
