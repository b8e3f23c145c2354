package hearth.bench;

import hearth.infra.postgres.EmbeddedPostgres;
import io.vertx.core.Vertx;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketClientOptions;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;

/**
 * What one round found out about one way.
 *
 * @param idleLive bytes on the heap for each idle socket
 */
record Round(double ready, Load.Measured flatOut, Cost cost, Load.Measured many, Load.Measured few, double idleLive) {
    private static final int MANY = 5_000;
    private static final int FEW = 200;
    private static final double TICKS = 100;
    private static final int WARM_ENTRIES = 80_000;

    /** Processor time for each entry, in microseconds. */
    record Cost(double server, double postgres) {}

    static Round of(Served.Program program, Bench.Plan plan, EmbeddedPostgres postgres,
            Function<WebSocketClient, Wire> speaking) throws IOException, InterruptedException {
        var vertx = Vertx.vertx();
        try (var server = Served.start(program)) {
            var client = vertx.createWebSocketClient(new WebSocketClientOptions().setMaxConnections(Bench.IDLE_SOCKETS)
                    .setMaxFrameSize(1 << 20).setMaxMessageSize(1 << 20));
            var wire = speaking.apply(client);
            var load = new Load(vertx);
            load.connect(wire, Bench.COUPLES);
            Bench.say("  ready, flat out");
            load.warmUp(plan.warm(), WARM_ENTRIES);
            long before = server.cpu().toNanos();
            double postgresBefore = cpuOf(postgres.pid());
            var flatOut = load.flatOut(plan.measured());
            var cost = new Cost((server.cpu().toNanos() - before) / 1e3 / flatOut.entries(),
                    (cpuOf(postgres.pid()) - postgresBefore) * 1e6 / flatOut.entries());
            Bench.say("  " + Math.round(flatOut.perSecond()) + " a second; now steady");
            var many = load.steady(MANY, plan.measured());
            var few = load.steady(FEW, plan.measured());
            Bench.say("  idle sockets");
            var idle = idle(server, load, wire);
            return new Round(server.untilReady().toMillis(), flatOut, cost, many, few, idle);
        } finally {
            vertx.close().await();
        }
    }

    private static double idle(Served server, Load load, Wire wire) throws IOException, InterruptedException {
        int open = 2 * Bench.COUPLES;
        var before = server.liveBytes();
        load.idle(wire, open, Bench.IDLE_SOCKETS);
        var after = server.liveBytes();
        double sockets = Bench.IDLE_SOCKETS - open;
        return (after - before) / sockets;
    }

    /** Seconds of processor time of PostgreSQL and all its children, from {@code /proc}. */
    private static double cpuOf(long postmaster) throws IOException {
        double ticks = 0;
        try (var processes = Files.newDirectoryStream(Path.of("/proc"), "[0-9]*")) {
            for (var process : processes) {
                ticks += ticks(process.resolve("stat"), postmaster);
            }
        }
        return ticks / TICKS;
    }

    private static double ticks(Path stat, long postmaster) {
        try {
            var text = Files.readString(stat);
            var fields = text.substring(text.lastIndexOf(')') + 2).split(" ", -1);
            return fields[1].equals(Long.toString(postmaster))
                    ? Double.parseDouble(fields[11]) + Double.parseDouble(fields[12])
                    : 0;
        } catch (IOException gone) {
            return 0;
        }
    }
}
