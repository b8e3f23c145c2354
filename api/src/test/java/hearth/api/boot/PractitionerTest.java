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

class PractitionerTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    /** One for all, as the database is: its keys lie in it. */
    @TempDir
    static Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private int run(String... words) {
        var errand = new Errand(() -> SettingsReader.read(Map.of("HEARTH_DATA_DIR", folder.toString(),
                "HEARTH_DATABASE_URL", url(postgres.database())), false, LocalDate.of(2026, 11, 22)),
                new PrintWriter(out), new PrintWriter(err));
        return new CommandLine(new Practitioner(errand)).execute(words);
    }

    private static String url(TestDatabase database) {
        var app = database.app();
        return "postgresql://" + app.user() + ":" + app.password() + "@" + app.host() + ":" + app.port() + "/"
                + app.database();
    }

    @Test
    @DisplayName("I10: the operator makes a therapist's account and is shown once what it is signed in with")
    void aTherapistIsMadeAndShownOnce() {
        assertThat(run("add", "Mira Lind")).as(err.toString()).isZero();
        assertThat(out.toString()).containsPattern("Sign-in name: +miralind[0-9]+").containsPattern(
                "Passphrase: +[A-Z0-9]{4}(-[A-Z0-9]{4}){4} ")
                .containsPattern("otpauth://totp/Hearth:miralind[0-9]+\\?secret=[A-Z2-7]{32}&issuer=Hearth");
        assertThat(run("add", " ")).isEqualTo(2);
        assertThat(err.toString()).contains("Give a name");
        assertThat(Main.commandLine().execute("practitioner", "--help")).isZero();
    }

    @Test
    @DisplayName("I12: a lost second factor is made new by the operator, who is shown it once and learns no passphrase by it")
    void aLostSecondFactorIsMadeNew() {
        assertThat(run("add", "Nour Sand")).as(err.toString()).isZero();
        var name = out.toString().lines().findFirst().orElseThrow().replace("Sign-in name:", "").strip();
        var before = out.toString().replaceAll("(?s).*secret=([A-Z2-7]{32}).*", "$1");
        out.getBuffer().setLength(0);
        assertThat(run("reset", name)).as(err.toString()).isZero();
        assertThat(out.toString()).contains("otpauth://totp/Hearth:" + name + "?secret=").doesNotContain(before)
                .doesNotContain("Passphrase:");
        out.getBuffer().setLength(0);
        assertThat(run("list")).isZero();
        assertThat(out.toString())
                .containsPattern(name + "  Nour Sand  since 20[0-9-]+, couples: 0, second factor made "
                        + "new on 20[0-9-]+\n")
                .doesNotContain("secret");
        assertThat(run("reset", "nobody1234")).isEqualTo(2);
        assertThat(err.toString()).contains("There is no therapist with the sign-in name nobody1234.");
    }
}
