package hearth.bench;

import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.SittingId;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.EmbeddedPostgres;
import hearth.infra.postgres.Migrations;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** A database of a test's own on a durable PostgreSQL, Hearth as processes on it, and clients. */
final class Town implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    final EmbeddedPostgres postgres;
    final int port = port();
    final Vertx vertx = Vertx.vertx();
    final WebSocketClient client = vertx
            .createWebSocketClient(new WebSocketClientOptions().setMaxConnections(1000));
    final Couples couples;
    final Exercise exercise;
    private final Path folder;
    private final DatabaseUrl superuser;
    private final DatabaseUrl app;
    private final Path keys;

    Town(EmbeddedPostgres postgres, Path folder, String database) throws SQLException, IOException {
        this.postgres = postgres;
        this.folder = folder;
        superuser = postgres.superuser().at(database);
        app = postgres.app().at(database);
        try (var connection = connect(postgres.superuser()); var statement = connection.createStatement()) {
            statement.execute("drop database if exists " + database + " with (force)");
            statement.execute("create database " + database + " owner " + postgres.owner().user());
        }
        Migrations.migrate(postgres.owner().at(database));
        keys = Files.createDirectories(folder.resolve(database)).resolve("hearth.key");
        couples = new Couples(app, keys, URI.create("http://localhost:" + port));
        exercise = couples.exercise("bench-history");
    }

    private static int port() {
        try {
            return House.freePort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    /** Hearth, ready, on the usual port. */
    Served hearth() throws IOException {
        return hearth(port, 0);
    }

    /** @param shift by how many minutes its clock goes wrong */
    Served hearth(int at, int shift) throws IOException {
        var environment = new HashMap<>(House.environment(folder, app, keys, at));
        environment.put("HEARTH_PUBLIC_URL", "http://localhost:" + port);
        var log = folder.resolve("hearth-" + at + ".log");
        return Served.start(new Served.Program(ShiftedHearth.class.getName(), environment, log, House.READY,
                List.of("-Dhearth.test.shift=" + shift, "-XX:TieredStopAtLevel=1")));
    }

    Line line(Couples.Guest guest, int at) {
        return Line.open(client, at, port, guest).orElseThrow();
    }

    /** The first view of this sitting on a new line that satisfies the eye. */
    String view(Line line, SittingId sitting, Predicate<String> eye) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        for (var frame = line.next(PATIENCE); System.nanoTime() < patience; frame = line.next(PATIENCE)) {
            if (frame == null || frame.equals(Line.GONE)) {
                break;
            }
            if (Final.isOf(sitting, frame) && eye.test(frame)) {
                return frame;
            }
        }
        throw new IllegalStateException("no such view of " + sitting);
    }

    static String watch(SittingId sitting) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"watch\",\"view\":\"sitting/" + sitting + "\"}";
    }

    /** What each of a couple sees of a sitting now, on new sockets. */
    Map<Integer, String> shown(Couples.Couple couple, SittingId sitting) {
        var shown = new HashMap<Integer, String>();
        for (int seat = 0; seat < 2; seat++) {
            var line = line(couple.seat(seat), port);
            line.send(watch(sitting));
            shown.put(seat, view(line, sitting, _ -> true));
            line.close();
        }
        return shown;
    }

    /** What people at open sockets last saw is what a Hearth that knows nothing but the log shows them. */
    Served sameAfterARestart(Served hearth, List<Pair> pairs) throws IOException {
        var before = new HashMap<Pair, Map<Integer, String>>();
        for (var pair : pairs) {
            if (pair.revWhenLeft().isEmpty()) {
                before.put(pair, shown(pair.couple, pair.sittings().getLast()));
            }
        }
        hearth.kill();
        var fresh = hearth();
        before.forEach((pair, shown) -> {
            if (!shown(pair.couple, pair.sittings().getLast()).equals(shown)) {
                pair.fault("another view after a restart: " + shown);
            }
        });
        return fresh;
    }

    void killPostgres() {
        ProcessHandle.of(postgres.pid()).ifPresent(ProcessHandle::destroyForcibly);
    }

    /** The second of them leaves by the door that Hearth has for it; answers with where each sitting stood. */
    Map<SittingId, Integer> leaves(Couples.Couple couple) throws SQLException {
        var revs = new HashMap<SittingId, Integer>();
        try (var connection = connect(superuser); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("select set_config('hearth.person', '" + couple.second().person() + "', true)");
            statement.execute("select * from hearth.leave_couple(now(), '{}', '{}', '{}')");
            try (var rows = statement.executeQuery("select id, rev from hearth.sitting where circle_id = '"
                    + couple.circle().id() + "'")) {
                while (rows.next()) {
                    revs.put(new SittingId(rows.getObject(1, UUID.class)), rows.getInt(2));
                }
            }
            connection.commit();
        }
        return revs;
    }

    /** Puts a door back with one thing changed, to see that the checker notices. */
    void spoil(String door, String what, String by) throws SQLException, IOException {
        var script = made(door);
        var sql = script.substring(0, script.indexOf("\nend;\n") + 6);
        if (!sql.contains(what)) {
            throw new IllegalStateException(door + " does not have: " + what);
        }
        execute("create or replace " + sql.replace(what, by));
    }

    /** A door as the migration made it. */
    void restore(String door) throws SQLException, IOException {
        spoil(door, "", "");
    }

    void execute(String sql) throws SQLException {
        try (var connection = connect(superuser); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** From where this door is made in the newest migration that makes it, to the end of that migration. */
    private static String made(String door) throws IOException {
        for (var migration : List.of("V13__respite.sql", "V4__quicker_doors.sql")) {
            try (var file = Migrations.class.getResourceAsStream("/hearth/migrations/" + migration)) {
                var script = new String(Objects.requireNonNull(file, migration).readAllBytes(), StandardCharsets.UTF_8);
                var made = Pattern.compile("create (?:or replace )?(?=function hearth\\." + door + "\\()")
                        .matcher(script);
                if (made.find()) {
                    return script.substring(made.end());
                }
            }
        }
        throw new IllegalStateException("no door " + door);
    }

    private static Connection connect(DatabaseUrl login) throws SQLException {
        return DriverManager.getConnection(login.jdbc(), login.user(), login.password());
    }

    @Override
    public void close() {
        couples.close();
        vertx.close().await();
    }
}
