package hearth.infra.postgres;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {
    private static final Path PROGRAMS = Path.of("target", "postgres-programs");

    @TempDir
    static Path shared;

    @TempDir
    Path home;

    /** For the tests that only look. */
    private static EmbeddedPostgres running;

    @BeforeAll
    static void startOne() {
        running = EmbeddedPostgres.start(shared, PROGRAMS, line -> {});
    }

    @AfterAll
    static void endIt() {
        running.close();
    }

    @Test
    void isDurableAndLocalAndLogsNoContent() throws Exception {
        assertThat(show(running, "fsync")).isEqualTo("on");
        assertThat(show(running, "synchronous_commit")).isEqualTo("on");
        assertThat(show(running, "full_page_writes")).isEqualTo("on");
        assertThat(show(running, "data_checksums")).isEqualTo("on");
        assertThat(show(running, "listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show(running, "unix_socket_directories")).isEmpty();
        assertThat(show(running, "password_encryption")).isEqualTo("scram-sha-256");
        execute(running.app(), "SELECT 1");
        assertThatThrownBy(() -> execute(running.app(), "SELECT 'canary-7f31'::int"))
                .isInstanceOf(SQLException.class);
        assertThat(Files.readString(shared.resolve("server.log"))).contains("ERROR").doesNotContain("SELECT");
    }

    @Test
    void letsNobodyInWithoutTheRightPassword() {
        for (var login : List.of(running.superuser(), running.owner(), running.app())) {
            var wrong = new DatabaseUrl(login.host(), login.port(), login.database(), login.user(), "guessed");
            assertThatThrownBy(() -> execute(wrong, "SELECT 1")).isInstanceOf(SQLException.class)
                    .hasMessageContaining("password authentication failed");
        }
    }

    @Test
    void passwordsAreRandomAndReadableByTheirOwnerAlone() throws Exception {
        try (var files = Files.list(shared)) {
            var passwords = files.filter(file -> file.getFileName().toString().startsWith("password-")).toList();
            assertThat(passwords).hasSize(3);
            for (var password : passwords)
                assertThat(Files.getPosixFilePermissions(password)).isEqualTo(
                        PosixFilePermissions.fromString("rw-------"));
            assertThat(List.of(running.superuser().password(), running.owner().password(),
                    running.app().password())).doesNotHaveDuplicates().allMatch(word -> word.length() >= 43);
            assertThat(Files.getPosixFilePermissions(shared)).isEqualTo(PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void keepsDataPortAndPasswordsWhenStartedAgain() throws Exception {
        DatabaseUrl before;
        try (var postgres = start()) {
            before = postgres.owner();
            execute(before, "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('here')");
        }
        try (var postgres = start()) {
            assertThat(postgres.owner()).isEqualTo(before);
            assertThat(query(postgres.owner(), "SELECT word FROM kept")).isEqualTo("here");
        }
    }

    @Test
    void endsItsServerWhenClosed() {
        var postgres = start();
        var server = ProcessHandle.of(postgres.pid()).orElseThrow();
        postgres.close();
        assertThat(server.isAlive()).isFalse();
        assertThat(home.resolve("cluster/postmaster.pid")).doesNotExist();
    }

    @Test
    void comesBackOnTheSamePortAfterItsServerIsKilled() throws Exception {
        try (var postgres = start()) {
            execute(postgres.owner(), "CREATE TABLE kept (word text)", "INSERT INTO kept VALUES ('here')");
            var killed = ProcessHandle.of(postgres.pid()).orElseThrow();
            killed.destroyForcibly();
            killed.onExit().join();
            assertThat(queryOnceItAnswers(postgres.owner(), "SELECT word FROM kept")).isEqualTo("here");
        }
    }

    @Test
    void twoOnOneFolderAreRefusedInOneSentence() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(shared, PROGRAMS, line -> {})).isInstanceOf(
                DatabaseRefused.class).hasMessageContaining("Another Hearth is running").hasMessageContaining(
                        "HEARTH_DATA_DIR");
    }

    @Test
    void aStaleProcessNumberThatBelongsToAnotherProgramDoesNotHinderTheStart() throws Exception {
        start().close();
        var lines = "%d\n%s\n0\n1\n\n127.0.0.1\n  1         1\nready   \n".formatted(ProcessHandle.current().pid(),
                home.resolve("cluster"));
        Files.writeString(home.resolve("cluster/postmaster.pid"), lines);
        try (var postgres = start()) {
            assertThat(query(postgres.app(), "SELECT 'well'")).isEqualTo("well");
        }
        assertThat(ProcessHandle.current().isAlive()).isTrue();
    }

    @Test
    void aHalfMadeClusterIsMadeAnew() throws IOException {
        Files.createDirectories(home.resolve("cluster-unfinished/base"));
        Files.writeString(home.resolve("cluster-unfinished/PG_VERSION"), "18");
        var told = new ArrayList<String>();
        try (var postgres = EmbeddedPostgres.start(home, PROGRAMS, told::add)) {
            assertThat(postgres.pid()).isPositive();
            assertThat(told).anyMatch(line -> line.startsWith("Making a new database"));
        }
    }

    private EmbeddedPostgres start() {
        return EmbeddedPostgres.start(home, PROGRAMS, line -> {});
    }

    private static String show(EmbeddedPostgres postgres, String setting) throws SQLException {
        return query(postgres.superuser(), "SHOW " + setting);
    }

    /** Connections are refused or cut while the server comes back; nothing else is passed over. */
    private static String queryOnceItAnswers(DatabaseUrl login, String sql) throws SQLException {
        long deadline = System.nanoTime() + 30_000_000_000L;
        while (true) {
            try {
                return query(login, sql);
            } catch (SQLException notYet) {
                var state = String.valueOf(notYet.getSQLState());
                boolean away = state.startsWith("08") || state.startsWith("57P");
                if (!away || System.nanoTime() > deadline)
                    throw notYet;
                Thread.onSpinWait();
            }
        }
    }

    private static String query(DatabaseUrl login, String sql) throws SQLException {
        try (var connection = Roles.connect(login);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static void execute(DatabaseUrl login, String... statements) throws SQLException {
        try (var connection = Roles.connect(login); var statement = connection.createStatement()) {
            for (var sql : statements)
                statement.execute(sql);
        }
    }
}
