package hearth.infra.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * The PostgreSQL that Hearth brings along: durable, protected by passwords, reachable on this machine alone, with its
 * data in one folder. If the server process is killed it is started again on the same port, so that connections heal;
 * if Hearth is killed, the next start ends the server left behind and begins anew. Nothing that was committed is lost.
 */
public final class EmbeddedPostgres implements AutoCloseable {
    public static final String DATABASE = "hearth";

    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgres.class);
    private static final Duration BEFORE_RESTARTING_AGAIN = Duration.ofSeconds(1);

    private static final int BURIAL_SECONDS = 10;

    private final PostgresServer server;
    private final FileChannel lock;
    private final int port;
    private volatile State state;

    private sealed interface State {
        record Running(Process process) implements State {}

        record Closing() implements State {}
    }

    private EmbeddedPostgres(PostgresServer server, FileChannel lock, int port, Process process) {
        this.server = server;
        this.lock = lock;
        this.port = port;
        this.state = new State.Running(process);
    }

    /**
     * Starts the server of this folder, makes it first if the folder is empty, and sees that roles and database exist.
     *
     * @param progress is told what takes time, in words for a person
     * @throws DatabaseRefused when it cannot start, saying why and what to do
     */
    public static EmbeddedPostgres start(Path home, Consumer<String> progress) {
        return start(home, home, progress);
    }

    /** Tests that start many servers unpack the programs once, into another folder than the data. */
    static EmbeddedPostgres start(Path home, Path programs, Consumer<String> progress) {
        try {
            var folder = PostgresFolder.at(home);
            var lock = folder.lock();
            try {
                return start(folder, lock, PostgresBinaries.unpackedUnder(programs, progress), progress);
            } catch (IOException | InterruptedException | RuntimeException failed) {
                lock.close();
                throw failed;
            }
        } catch (IOException unusable) {
            throw new DatabaseRefused("The folder " + home + " cannot be used (" + unusable.getMessage()
                    + "): set HEARTH_DATA_DIR to a folder you may write in.", unusable);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new DatabaseRefused("Starting PostgreSQL was interrupted.", interrupted);
        }
    }

    private static EmbeddedPostgres start(PostgresFolder folder, FileChannel lock, PostgresBinaries programs,
            Consumer<String> progress) throws IOException, InterruptedException {
        var server = new PostgresServer(folder, programs, PostgresAccount.ofThisProcess());
        if (!Files.exists(folder.cluster())) {
            progress.accept("Making a new database in " + folder.home());
            server.makeCluster(folder.password("postgres"));
        }
        endWhatWasLeft(folder, server, progress);
        int port = folder.port();
        progress.accept("Starting PostgreSQL");
        var embedded = new EmbeddedPostgres(server, lock, port, server.start(port));
        embedded.watch();
        try {
            Roles.prepare(embedded.superuser(), folder.password(Roles.OWNER), folder.password(Roles.APP));
            return embedded;
        } catch (IOException | RuntimeException failed) {
            embedded.close();
            throw failed;
        }
    }

    private static void endWhatWasLeft(PostgresFolder folder, PostgresServer server, Consumer<String> progress)
            throws IOException, InterruptedException {
        var left = folder.runningServer();
        if (left.isPresent()) {
            progress.accept("Ending the PostgreSQL that an earlier start left running");
            server.stop(left.get());
        }
        folder.forgetServer();
    }

    /** Ends a server that was left running there, so that the folder can be moved. */
    public static void endLeftIn(Path home) throws IOException {
        if (!Files.exists(home))
            return;
        var folder = PostgresFolder.at(home);
        try (var _ = folder.lock()) {
            var programs = new PostgresBinaries(home);
            var server = new PostgresServer(folder, programs, PostgresAccount.OWN);
            endWhatWasLeft(folder, server, line -> {});
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    /** Logins at the server that another Hearth runs there just now; nothing where none does. */
    public static Optional<Logins> ofAnother(Path home) throws IOException {
        if (!Files.exists(home))
            return Optional.empty();
        var folder = PostgresFolder.at(home);
        try (var _ = folder.lock()) {
            return Optional.empty();
        } catch (DatabaseRefused inUse) {
            return Optional.of(new Logins(folder.home(), folder.lastPort()));
        }
    }

    public Logins logins() {
        return new Logins(server.folder().home(), port);
    }

    /** May do anything; for making roles and databases, never for serving. */
    public DatabaseUrl superuser() {
        return logins().administrator().at("postgres");
    }

    /** Migrates and owns the tables. */
    public DatabaseUrl owner() {
        return logins().of(Roles.OWNER);
    }

    /** Serves. */
    public DatabaseUrl app() {
        return logins().app();
    }

    /** The logins of one server, with the passwords of its folder. */
    public record Logins(Path home, int port) {
        /** May do anything, in Hearth's database. */
        public DatabaseUrl administrator() {
            return of("postgres");
        }

        /** Serves. */
        public DatabaseUrl app() {
            return of(Roles.APP);
        }

        DatabaseUrl of(String role) {
            try {
                return new DatabaseUrl("127.0.0.1", port, DATABASE, role,
                        Files.readString(PostgresFolder.at(home).password(role)));
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** The server's process number, for whoever wants to look at it, or kill it in a test. */
    public long pid() {
        return switch (state) {
            case State.Running(var process) -> process.pid();
            case State.Closing() -> -1;
        };
    }

    private void watch() {
        Thread.ofPlatform().daemon().name("postgres-watch").start(() -> {
            try {
                while (state instanceof State.Running(var process)) {
                    process.waitFor();
                    startAgain();
                }
            } catch (InterruptedException endOfProgram) {
                Thread.currentThread().interrupt();
            }
        });
    }

    private void startAgain() throws InterruptedException {
        if (state instanceof State.Closing)
            return;
        try {
            LOG.warn("PostgreSQL ended unasked, starting it again");
            var process = server.start(port);
            if (!nowRuns(process))
                server.stop(process.toHandle());
        } catch (IOException | DatabaseRefused failed) {
            LOG.error("PostgreSQL does not come back: {}", failed.getMessage());
            Thread.sleep(BEFORE_RESTARTING_AGAIN);
        }
    }

    private synchronized boolean nowRuns(Process process) {
        if (state instanceof State.Closing)
            return false;
        state = new State.Running(process);
        return true;
    }

    private synchronized State closing() {
        var before = state;
        state = new State.Closing();
        return before;
    }

    /** Ends the server in order. A second call does nothing. */
    @Override
    public void close() {
        if (!(closing() instanceof State.Running(var process)))
            return;
        try (lock) {
            server.stop(process.toHandle());
            if (!process.waitFor(BURIAL_SECONDS, TimeUnit.SECONDS))
                LOG.warn("PostgreSQL's process lingers");
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
