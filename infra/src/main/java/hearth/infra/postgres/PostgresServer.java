package hearth.infra.postgres;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The programs of one folder at work: making the cluster, starting the server until it is ready, stopping it. */
record PostgresServer(PostgresFolder folder, PostgresBinaries binaries, PostgresAccount account) {
    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration STOPPING = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofMillis(10);
    private static final int STATUS_LINE = 7;

    /**
     * Durable by name rather than by default, and silent about content: neither a statement nor the detail of an error
     * is logged, because both can carry what people wrote.
     */
    private static final List<String> SETTINGS = List.of("fsync=on", "synchronous_commit=on", "full_page_writes=on",
            "listen_addresses=127.0.0.1", "unix_socket_directories=", "password_encryption=scram-sha-256",
            "log_statement=none", "log_min_error_statement=panic", "log_error_verbosity=terse",
            "log_parameter_max_length=0", "log_parameter_max_length_on_error=0", "timezone=UTC", "log_timezone=UTC");

    /** A cluster appears whole or not at all: it is made beside its place and then moved there. */
    void makeCluster(Path superuserPassword) throws IOException, InterruptedException {
        var unfinished = folder.home().resolve("cluster-unfinished");
        PostgresBinaries.delete(unfinished);
        var command = account.command(binaries.program("initdb"), "--pgdata=" + unfinished, "--username=postgres",
                "--auth=scram-sha-256", "--pwfile=" + superuserPassword, "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8");
        int answer = logged(command).waitFor();
        if (answer != 0)
            throw new DatabaseRefused("PostgreSQL could not create its data: read " + folder.log()
                    + ", and see that HEARTH_DATA_DIR is a folder you may write in with some space left.");
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /**
     * Starts in a session of its own, so that Ctrl-C in the terminal reaches Hearth alone, which then ends both in
     * order. Tries again while remains of a killed server are still going away.
     */
    Process start(int port) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        for (int attempt = 1;; attempt++) {
            var process = logged(command(port));
            if (becameReady(process, deadline))
                return process;
            if (attempt == 20 || System.nanoTime() > deadline) {
                process.destroyForcibly();
                throw new DatabaseRefused("PostgreSQL did not start on port " + port + ": read " + folder.log()
                        + " for its reason, or set HEARTH_DATA_DIR to another folder.");
            }
            LOG.info("PostgreSQL did not start yet, trying again");
            process.waitFor(500, TimeUnit.MILLISECONDS);
            Thread.sleep(Duration.ofMillis(100L * Math.min(attempt, 10)));
        }
    }

    private List<String> command(int port) {
        var words = new java.util.ArrayList<>(List.of("setsid"));
        words.addAll(account.command(binaries.program("postgres"), "-D", folder.cluster().toString()));
        SETTINGS.forEach(setting -> words.addAll(List.of("-c", setting)));
        words.addAll(List.of("-c", "port=" + port));
        return words;
    }

    private boolean becameReady(Process process, long deadline) throws IOException, InterruptedException {
        while (process.isAlive() && System.nanoTime() < deadline) {
            var lines = folder.pidFile();
            if (lines.size() > STATUS_LINE && lines.getFirst().strip().equals(Long.toString(process.pid()))
                    && lines.get(STATUS_LINE).strip().equals("ready"))
                return true;
            Thread.sleep(POLL);
        }
        return false;
    }

    /** Sessions end at once and what is committed is written out; if that hangs, the next start recovers it. */
    void stop(ProcessHandle server) throws IOException, InterruptedException {
        signal("INT", server);
        if (ended(server))
            return;
        LOG.warn("PostgreSQL does not stop within {} s, ending it; the next start recovers", STOPPING.toSeconds());
        signal("QUIT", server);
        ended(server);
    }

    private boolean ended(ProcessHandle server) throws IOException, InterruptedException {
        long deadline = System.nanoTime() + STOPPING.toNanos();
        while (System.nanoTime() < deadline) {
            var running = folder.runningServer();
            if (running.isEmpty() || running.get().pid() != server.pid())
                return true;
            Thread.sleep(POLL);
        }
        return false;
    }

    private void signal(String name, ProcessHandle server) throws IOException, InterruptedException {
        logged(List.of("kill", "-" + name, Long.toString(server.pid()))).waitFor();
    }

    private Process logged(List<String> command) throws IOException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                .redirectInput(ProcessBuilder.Redirect.from(new File("/dev/null")));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("HEARTH_"));
        return builder.start();
    }
}
