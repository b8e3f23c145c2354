package hearth.bench;

import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.EmbeddedPostgres;
import hearth.infra.postgres.Migrations;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The one command: starts PostgreSQL, then measures each way in turns, and prints a table of medians and ratios. */
public final class Bench {
    static final int COUPLES = 500;
    static final int IDLE_SOCKETS = 5_000;
    private static final String EXERCISE = "bench-turns";
    private static final String FLAG = "--flag=";

    private final EmbeddedPostgres postgres;
    private final Path folder;
    private final Plan plan;
    private final int port;

    private Bench(EmbeddedPostgres postgres, Path folder, Plan plan) throws IOException {
        this.postgres = postgres;
        this.folder = folder;
        this.plan = plan;
        this.port = House.freePort();
    }

    /** What is measured. */
    enum Way {
        BARE, GATHERED, HEARTH
    }

    /**
     * How long, how often, and which.
     *
     * @param sittings how many each couple may go through in one round
     * @param profile whether each server leaves a flight recording
     * @param flags more flags for the JVM of each server
     */
    record Plan(int rounds, Duration warm, Duration measured, int sittings, List<Way> ways, boolean profile,
            List<String> flags) {
        static Plan of(List<String> arguments) {
            var brief = arguments.contains("--short");
            var ways = Arrays.stream(Way.values())
                    .filter(way -> !arguments.contains("--hearth") || way == Way.HEARTH).toList();
            return new Plan(brief ? 1 : 3, Duration.ofSeconds(brief ? 8 : 10), Duration.ofSeconds(brief ? 10 : 15),
                    brief ? 50 : 80, ways, arguments.contains("--profile"),
                    arguments.stream().filter(one -> one.startsWith(FLAG)).map(one -> one.substring(FLAG.length()))
                            .toList());
        }
    }

    public static void main(String[] arguments) throws IOException, SQLException, InterruptedException {
        var folder = Path.of(System.getProperty("hearth.bench.folder", "bench/target/bench")).toAbsolutePath();
        Files.createDirectories(folder);
        try (var postgres = EmbeddedPostgres.start(folder.resolve("postgres"), Bench::say)) {
            new Bench(postgres, folder, Plan.of(List.of(arguments))).run();
        }
    }

    private void run() throws IOException, SQLException, InterruptedException {
        var found = new EnumMap<Way, List<Round>>(Way.class);
        for (int round = 1; round <= plan.rounds(); round++) {
            for (var way : plan.ways()) {
                say("Round " + round + " of " + plan.rounds() + ": " + way);
                found.computeIfAbsent(way, _ -> new ArrayList<>()).add(measured(way, round));
            }
        }
        System.out.println(Report.of(found));
    }

    /** Each round has a database of its own, so that none pays for what another wrote. */
    private Round measured(Way way, int number) throws IOException, SQLException, InterruptedException {
        var name = "bench_" + way.name().toLowerCase(Locale.ROOT) + number;
        fresh(name);
        try {
            return switch (way) {
                case BARE, GATHERED -> bare(way, postgres.app().at(name), postgres.owner().at(name));
                case HEARTH -> hearth(postgres.app().at(name), postgres.owner().at(name));
            };
        } finally {
            sql(postgres.superuser(), "drop database " + name + " with (force)");
        }
    }

    private Round bare(Way way, DatabaseUrl app, DatabaseUrl owner) throws IOException, SQLException,
            InterruptedException {
        sql(owner, Bare.TABLE);
        sql(owner, "grant select, insert on entry to " + app.user());
        var environment = new HashMap<>(Map.of("HEARTH_PORT", "" + port, "HEARTH_DATABASE_URL", House.url(app)));
        if (way == Way.GATHERED) {
            environment.put("HEARTH_BENCH_GATHERED", "yes");
        }
        var program = new Served.Program(Bare.class.getName(), environment, log(way), Bare.READY, flags(way));
        return Round.of(program, plan, postgres, client -> new BareWire(client, port));
    }

    private Round hearth(DatabaseUrl app, DatabaseUrl owner) throws IOException, InterruptedException {
        Migrations.migrate(owner);
        var keys = folder.resolve("keys-" + app.database()).resolve("hearth.key");
        Files.createDirectories(keys.getParent());
        var environment = House.environment(folder, app, keys, port);
        var program = new Served.Program(House.MAIN, environment, log(Way.HEARTH), House.READY,
                flags(Way.HEARTH));
        try (var seed = new Couples(app, keys, URI.create("http://localhost:" + port))) {
            say("  " + COUPLES + " couples move in");
            var exercise = seed.exercise(EXERCISE);
            var couples = seed.make(COUPLES);
            var sittings = Couples.together(COUPLES, i -> seed.begin(couples.get(i), exercise, plan.sittings()));
            return Round.of(program, plan, postgres, client -> new HearthWire(client, port, couples, sittings));
        }
    }

    private List<String> flags(Way way) {
        var flags = new ArrayList<>(plan.flags());
        if (plan.profile()) {
            flags.add("-XX:StartFlightRecording:settings=profile,dumponexit=true,filename="
                    + folder.resolve(way + ".jfr"));
        }
        return flags;
    }

    private Path log(Way way) {
        return folder.resolve(way + ".log");
    }

    private void fresh(String database) throws SQLException {
        sql(postgres.superuser(), "drop database if exists " + database + " with (force)");
        sql(postgres.superuser(), "create database " + database + " owner " + postgres.owner().user());
        sql(postgres.superuser(), "checkpoint");
    }

    private static void sql(DatabaseUrl login, String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(login.jdbc(), login.user(), login.password());
                var prepared = connection.createStatement()) {
            prepared.execute(statement);
        }
    }

    static void say(String line) {
        System.err.println(line);
    }
}
