package hearth.api.boot;

import hearth.infra.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Hearth from outside: started, refused, ended and killed as a process. */
class RunningTest {
    @TempDir
    Path folder;

    @Test
    void aTakenPortIsRefusedInOneSentenceNamingTheSetting() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var port = Integer.toString(taken.getLocalPort());
            assertThat(refusal(Map.of("HEARTH_PORT", port))).startsWith("HEARTH_PORT: port " + port);
            assertThat(refusal(Map.of("HEARTH_MANAGEMENT_PORT", port))).startsWith("HEARTH_MANAGEMENT_PORT: ");
        }
        assertThat(folder.resolve("data/postgres")).as("nothing was begun").doesNotExist();
    }

    @Test
    void anUnreadableKeyFileAndABadAddressAreRefusedInOneSentence() throws Exception {
        assertThat(refusal(Map.of("HEARTH_KEY_FILE", folder.toString()))).startsWith("HEARTH_KEY_FILE: ");
        assertThat(refusal(Map.of("HEARTH_DATABASE_URL", "db"))).startsWith("HEARTH_DATABASE_URL: ");
        assertThat(refusal(Map.of("HEARTH_DATABASE_URL", "postgresql://a:canary@127.0.0.1:1/hearth")))
                .contains("HEARTH_DATABASE_URL").doesNotContain("canary");
    }

    @Test
    void aSecondStartKeepsEverythingWhetherTheFirstWasEndedOrKilled() throws Exception {
        var password = folder.resolve("data/postgres/password-hearth_app");
        var first = HearthProcess.start(folder, Map.of()).awaitReady();
        assertThat(hashes()).as("I2: in service, and only there, a hash takes its full cost").hasSize(3)
                .allMatch(hash -> hash.startsWith("$argon2id$v=19$m=47104,t=1,p=1$"));
        first.close();
        assertThat(first.said()).contains("Hearth is open at http://localhost:").contains("Everything is kept.");
        assertThat(folder.resolve("data/postgres/cluster/postmaster.pid")).as("ended with Hearth").doesNotExist();
        var kept = Files.readString(password);
        var second = HearthProcess.start(folder, Map.of()).awaitReady();
        second.kill();
        assertThat(server()).as("left running by the kill").isPresent();
        try (var third = HearthProcess.start(folder, Map.of()).awaitReady()) {
            assertThat(third.said()).contains("Ending the PostgreSQL that an earlier start left running")
                    .doesNotContain("Making a new database");
            var killed = server().orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
            third.awaitReady();
            assertThat(tokenAdded()).as("an errand beside a running Hearth").startsWith("hearth_");
            third.terminate();
            assertThat(third.awaitEnd()).isEqualTo(143);
            assertThat(third.said()).contains("Everything is kept.").doesNotContain("Exception");
        }
        assertThat(Files.readString(password)).isEqualTo(kept);
    }

    private List<String> hashes() throws Exception {
        var login = EmbeddedPostgres.ofAnother(folder.resolve("data/postgres")).orElseThrow().administrator();
        try (var connection = DriverManager.getConnection(login.jdbc(), login.user(), login.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select passphrase from hearth.credential")) {
            var hashes = new ArrayList<String>();
            while (rows.next())
                hashes.add(rows.getString(1));
            return hashes;
        }
    }

    private String tokenAdded() {
        var out = new StringWriter();
        var errand = new Errand(() -> SettingsReader.read(Map.of("HEARTH_DATA_DIR", folder.resolve("data").toString()),
                false, LocalDate.now(Clock.systemUTC())), new PrintWriter(out),
                new PrintWriter(System.err, true, UTF_8));
        assertThat(new CommandLine(new Token(errand)).execute("add", "beside")).isZero();
        return out.toString();
    }

    private Optional<ProcessHandle> server() throws IOException {
        var pid = Files.readAllLines(folder.resolve("data/postgres/cluster/postmaster.pid")).getFirst().strip();
        return ProcessHandle.of(Long.parseLong(pid)).filter(ProcessHandle::isAlive);
    }

    private String refusal(Map<String, String> settings) throws Exception {
        var hearth = HearthProcess.start(folder, settings);
        assertThat(hearth.awaitEnd()).isEqualTo(2);
        var sentence = hearth.said().lines().filter(line -> !line.startsWith("{")).toList();
        assertThat(sentence).hasSize(1);
        assertThat(sentence.getFirst()).endsWith(".").doesNotContain("Exception");
        return sentence.getFirst();
    }
}
