package hearth.bench;

import hearth.infra.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Couples at real sockets while Hearth and PostgreSQL are killed again and again; afterwards everything that anybody was told is held
 * against the log. More kills with {@code -Dhearth.kills=300}, a seed again with {@code -Dhearth.seed=…}.
 */
class HistoryTest {
    private static final int KILLS = Integer.getInteger("hearth.kills", 30);
    private static final int COUPLES = 6;
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    private static final Path FOLDER = Path.of("target", "faults").toAbsolutePath();
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws Exception {
        Files.createDirectories(FOLDER);
        postgres = EmbeddedPostgres.start(FOLDER.resolve("postgres"), _ -> {});
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @Test
    @DisplayName("F1–F5: killed again and again, nothing acknowledged is lost, nothing is done twice, nothing shows early")
    void killsLoseNothing() throws Exception {
        var faults = history("history", new Disturbance(KILLS, 3, 2), _ -> {});
        assertThat(faults).isEmpty();
    }

    @Test
    @DisplayName("F6: without deduplication the checker turns red")
    void withoutDeduplicationTheCheckerTurnsRed() throws Exception {
        var faults = history("no_deduplication", new Disturbance(4, 1, 0), town -> {
            town.execute("alter table hearth.sitting_log drop constraint sitting_log_sitting_id_command_id_key");
            town.spoil("load_sitting", "array_agg(l.command_id order by l.rev) as commands",
                    "array_agg(case when l.rev = 1 then l.command_id else gen_random_uuid() end order by l.rev) as commands");
        });
        assertThat(faults).anyMatch(fault -> fault.startsWith("done twice"));
    }

    @Test
    @DisplayName("F6: without the comparison of epochs the checker turns red")
    void withoutEpochsTheCheckerTurnsRed() throws Exception {
        var faults = history("no_epochs", new Disturbance(0, 1, COUPLES - 1),
                town -> town.spoil("append", """
                    and s.epoch = g.epoch and (s.owner is null or s.owner = g.author)
                                    and (select m.left_on is null from""", """
                    and (s.owner is null or s.owner = g.author)
                                    and (select true from"""));
        assertThat(faults).anyMatch(fault -> fault.startsWith("written after somebody left"));
    }

    /** Changes something in a town before it wakes. */
    interface Spoiling {
        void spoil(Town town) throws Exception;
    }

    /**
     * What happens to a town.
     *
     * @param oneInSoMany of the kills meets Hearth, the others PostgreSQL
     * @param leavers in how many couples somebody leaves
     */
    private record Disturbance(int kills, int oneInSoMany, int leavers) {}

    private static List<String> history(String name, Disturbance disturbance, Spoiling spoiling) throws Exception {
        long seed = Long.getLong("hearth.seed", System.nanoTime());
        System.out.println("HistoryTest " + name + ": seed " + seed + ", " + disturbance);
        var random = new Random(seed);
        try (var town = new Town(postgres, FOLDER, name)) {
            spoiling.spoil(town);
            var pairs = town.couples.make(COUPLES).stream().map(Pair::new).toList();
            var world = new Player.World(town.client, town.port, new CountDownLatch(1), new AtomicInteger());
            var hearth = town.hearth();
            try {
                var players = players(pairs, world, random);
                hearth = disturbed(town, hearth, pairs, world, new Script(disturbance, random));
                world.enough().countDown();
                for (var player : players) {
                    player.join(PATIENCE);
                    assertThat(player.isAlive()).as("a player who never got an answer").isFalse();
                }
                System.out.println("HistoryTest " + name + ": " + world.answered() + " commands answered");
                hearth = town.sameAfterARestart(hearth, pairs);
                town.restore("load_sitting"); // to read the log as it is
                return faults(town, pairs);
            } finally {
                hearth.kill();
            }
        }
    }

    private static List<Thread> players(List<Pair> pairs, Player.World world, Random random) {
        var players = new ArrayList<Thread>();
        for (var pair : pairs) {
            for (int seat = 0; seat < 2; seat++) {
                players.add(Thread.ofVirtual().start(new Player(pair, seat, world, new Random(random.nextLong()))));
            }
        }
        return players;
    }

    private record Script(Disturbance disturbance, Random random) {}

    private static Served disturbed(Town town, Served first, List<Pair> pairs, Player.World world, Script script)
            throws Exception {
        var hearth = first;
        for (int i = 0; i < script.disturbance().kills(); i++) {
            progress(world, 10 + script.random().nextInt(150));
            if (script.random().nextInt(script.disturbance().oneInSoMany()) == 0) {
                hearth.kill();
                hearth = town.hearth(town.port, (script.random().nextInt(3) - 1) * 60);
            } else {
                town.killPostgres();
            }
        }
        progress(world, 300);
        for (var pair : pairs.subList(0, script.disturbance().leavers())) {
            int sittings = pair.sittings().size();
            await(() -> pair.sittings().size() > sittings); // between two sittings nobody would write on
            pair.left(town.leaves(pair.couple));
        }
        progress(world, 100);
        return hearth;
    }

    /** So many more commands are answered. */
    private static void progress(Player.World world, int more) {
        int enough = world.answered().get() + more;
        await(() -> world.answered().get() >= enough);
    }

    private static void await(BooleanSupplier come) {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (!come.getAsBoolean()) {
            assertThat(System.nanoTime()).as("nothing moves any more").isLessThan(patience);
            LockSupport.parkNanos(500_000);
        }
    }

    private static List<String> faults(Town town, List<Pair> pairs) {
        var faults = new ArrayList<String>();
        for (var pair : pairs) {
            faults.addAll(pair.faults());
            var couple = pair.couple;
            assertThat(pair.sittings()).as("somebody did something").isNotEmpty();
            for (var sitting : pair.sittings()) {
                var kept = town.couples.sittings().load(sitting, couple.first().person()).toCompletableFuture().join();
                var shown = pair.revWhenLeft().isEmpty()
                        ? town.shown(couple, sitting)
                        : Map.<Integer, String>of();
                faults.addAll(Final.faults(pair, kept.orElseThrow(), town.exercise, shown));
            }
        }
        return faults;
    }
}
