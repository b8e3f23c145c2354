package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Sittings.Appended;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** Nodes, leavers and lost connections against each other: PostgreSQL alone decides, and every answer is true. */
class RacesTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static KeyRing ring;
    static Couples couples;
    static Node here;
    static Node there;

    @BeforeAll
    static void begin() {
        ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        here = new Node(postgres.app(), ring);
        there = new Node(postgres.app(), ring);
    }

    @AfterAll
    static void end() throws SQLException {
        here.close();
        couples.close();
        there.close();
        couples.close();
    }

    @Test
    @DisplayName("Two nodes that write the same sittings at once: each command once, in one order, without a deadlock")
    void twoNodesRaceForTheSameSittings() {
        var us = couples.pair();
        var sittings = IntStream.range(0, 30).mapToObj(_ -> here.begun(us).id()).toList();
        var all = new ArrayList<CompletionStage<List<Kept.Row>>>();
        for (var sitting : sittings) {
            all.add(talks(here, sitting, us.ana(), 8));
            all.add(talks(there, sitting, us.ben(), 8));
        }
        all.forEach(Node::await);
        for (var sitting : sittings) {
            var kept = here.loaded(sitting, us.ana());
            assertThat(kept.rev()).isEqualTo(17);
            assertThat(kept.rows()).filteredOn(row -> row.author().equals(us.ben())).hasSize(8);
            assertThat(kept.rows().stream().map(Kept.Row::command)).doesNotHaveDuplicates();
            assertThat(kept.words().pages()).hasSize(2);
        }
        assertThat(couples.query("select deadlocks from pg_stat_database where datname = current_database()"))
                .containsExactly("0");
    }

    /** Says {@code times} things, each time deciding anew when somebody was quicker. */
    private static CompletionStage<List<Kept.Row>> talks(Node node, SittingId sitting, PersonId who, int times) {
        if (times == 0) {
            return CompletableFuture.completedFuture(List.of());
        }
        return node.sittings.load(sitting, who)
                .thenCompose(kept -> node.sittings.append(Node.says(kept.orElseThrow(), who, "thing " + times)))
                .thenCompose(
                        answer -> talks(node, sitting, who, answer instanceof Appended.Written ? times - 1 : times));
    }

    @Test
    @DisplayName("A leaving that is under way: what was decided before falls out when the leaving is committed")
    void anEpochRaisedInTheMiddleOfABatch() throws SQLException {
        var us = couples.pair();
        var others = couples.pair();
        var kept = here.begun(us);
        var neighbour = here.begun(others);
        try (var leaving = couples.connect()) {
            leaving.setAutoCommit(false);
            Couples.leave(leaving, us.circle(), us.ben());
            var late = new ArrayList<CompletionStage<Appended>>();
            for (var row : Stream.of(row(kept, us.ana(), 2), row(neighbour, others.ana(), 2)).toList()) {
                late.add(here.scribe.write(row).toCompletionStage());
            }
            until(() -> waitingForALock() > 0);
            leaving.commit();
            assertThat(Node.await(late.get(0))).isEqualTo(new Appended.NotYours());
            assertThat(Node.await(late.get(1))).isEqualTo(new Appended.Written(2));
        }
        assertThat(couples.query("select count(*) from hearth.sitting_log where sitting_id = ?", kept.id().value()))
                .containsExactly("1");
    }

    @Test
    @DisplayName("Raced leaving: nothing is in the log behind the epoch's end, and every answer is true (seeded)")
    void leavingRacesAppending() {
        long seed = System.nanoTime();
        System.out.println("leavingRacesAppending: seed " + seed);
        var random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            var us = couples.pair();
            var kept = here.begun(us);
            int before = random.nextInt(20);
            var writes = new ArrayList<CompletionStage<Appended>>();
            for (int rev = 2; rev < 2 + before; rev++) {
                writes.add(here.scribe.write(row(kept, us.ana(), rev)).toCompletionStage());
            }
            var leaving = CompletableFuture.runAsync(() -> couples.leave(us.circle(), us.ben()));
            for (int rev = 2 + before; rev < 30; rev++) {
                writes.add((rev % 2 == 0 ? here : there).scribe.write(row(kept, us.ana(), rev)).toCompletionStage());
            }
            leaving.join();
            var after = Node.await(there.scribe.write(row(kept, us.ana(), 99)).toCompletionStage());
            assertThat(after).isEqualTo(new Appended.NotYours());
            long written = writes.stream().map(Node::await).filter(Appended.Written.class::isInstance).count();
            assertThat(couples.query("select count(*) - 1 from hearth.sitting_log where sitting_id = ?",
                    kept.id().value())).containsExactly(String.valueOf(written));
        }
    }

    @Test
    void whoIsNotInTheCircleIsTurnedAwayByTheDatabaseItself() {
        var us = couples.pair();
        var them = couples.pair();
        var kept = here.begun(us);
        assertThat(Node.await(here.scribe.write(row(kept, them.ana(), 2)).toCompletionStage()))
                .isEqualTo(new Appended.NotYours());
        var wrongEpoch = new Writing(kept.id().value(), us.circle().value(), 2, 4, 0, UUID.randomUUID(),
                us.ana().value(),
                Writing.NOTHING_DUE, "[]", null, false, List.of());
        assertThat(Node.await(here.scribe.write(wrongEpoch).toCompletionStage())).isEqualTo(new Appended.NotYours());
    }

    @Test
    void theSameCommandFromTwoNodesIsDoneOnce() {
        var us = couples.pair();
        for (int i = 0; i < 50; i++) {
            var kept = here.begun(us);
            var said = Node.says(kept, us.ana(), "twice");
            var elsewhere = there.loaded(kept.id(), us.ana());
            var first = here.sittings.append(said);
            var second = there.sittings.append(new Sittings.Append(elsewhere, 2, said.command(), us.ana(), Node.NOON,
                    said.events(), said.pages()));
            assertThat(List.of(Node.await(first), Node.await(second)))
                    .containsExactlyInAnyOrder(new Appended.Written(2), new Appended.Duplicate(2));
        }
    }

    @Test
    @DisplayName("Connections cut while much is under way: every command is answered as written and is there once")
    void lostConnectionsLoseNothing() {
        var us = couples.pair();
        var sittings = IntStream.range(0, 200).mapToObj(_ -> here.begun(us)).toList();
        for (int turn = 0; turn < 10; turn++) {
            int rev = turn + 2;
            var writes = sittings.stream().map(kept -> here.scribe.write(row(kept, us.ana(), rev))).toList();
            couples.query("""
                select pg_terminate_backend(pid) from pg_stat_activity
                where datname = current_database() and application_name = 'hearth' and query like '%hearth.append%'
                """);
            assertThat(writes.stream().map(Future::toCompletionStage).map(Node::await))
                    .allMatch(new Appended.Written(rev)::equals);
        }
        assertThat(couples.query("select distinct rev from hearth.sitting where circle_id = ?", us.circle().value()))
                .containsExactly("11");
    }

    @Test
    void aFullLaneSaysNotNowAndWritesWhatItTook() {
        var us = couples.pair();
        var limits = new Scribe.Limits(1, 5, 100, Duration.ofSeconds(10), 3);
        try (var small = new Node(postgres.app(), ring, limits)) {
            var kept = IntStream.range(0, 20).mapToObj(_ -> small.begun(us)).toList();
            var answers = Promise.<List<Appended>>promise();
            small.vertx.runOnContext(_ -> Future.all(kept.stream()
                    .map(one -> small.scribe.write(row(one, us.ana(), 2))).toList())
                    .map(all -> all.<Appended>list()).onComplete(answers));
            var all = Node.await(answers.future().toCompletionStage());
            assertThat(all).contains(new Appended.NotNow());
            var written = all.stream().filter(new Appended.Written(2)::equals).count();
            assertThat(couples.query("select count(*) from hearth.sitting where circle_id = ? and rev = 2",
                    us.circle().value())).containsExactly(String.valueOf(written));
        }
    }

    @Test
    void withoutADatabaseCommandsAreRefusedAndNotKeptWaitingForEver() {
        var us = couples.pair();
        var kept = here.begun(us);
        var nowhere = new hearth.infra.postgres.DatabaseUrl("127.0.0.1", 1, "gone", "nobody", "nothing");
        try (var cutOff = new Node(nowhere, ring, new Scribe.Limits(1, 5, 100, Duration.ofSeconds(10), 1))) {
            assertThat(Node.await(cutOff.scribe.write(row(kept, us.ana(), 2)).toCompletionStage()))
                    .isEqualTo(new Appended.NotNow());
        }
    }

    @Test
    void closingWritesWhatHasGathered() {
        var us = couples.pair();
        var kept = IntStream.range(0, 50).mapToObj(_ -> here.begun(us)).toList();
        var closing = new Node(postgres.app(), ring);
        var writes = kept.stream().map(one -> closing.scribe.write(row(one, us.ana(), 2))).toList();
        closing.close();
        assertThat(writes.stream().map(Future::result)).allMatch(new Appended.Written(2)::equals);
    }

    private static Writing row(Kept kept, PersonId author, int rev) {
        return new Writing(kept.id().value(), kept.circle().id().value(), rev, kept.circle().epoch(), kept.stirs(),
                UUID.randomUUID(),
                author.value(), Node.NOON.atOffset(java.time.ZoneOffset.UTC), "[]", null, false, List.of());
    }

    private static int waitingForALock() {
        return Integer.parseInt(couples.query("""
            select count(*) from pg_stat_activity
            where datname = current_database() and application_name = 'hearth' and wait_event_type = 'Lock'
            """).getFirst());
    }

    private static void until(BooleanSupplier condition) {
        long patience = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.getAsBoolean()) {
            assertThat(System.nanoTime()).isLessThan(patience);
            Thread.onSpinWait();
        }
    }
}
