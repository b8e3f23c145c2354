package hearth.infra.sittings;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Sittings.Appended;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What every store of sittings must do. */
class SittingsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static KeyRing ring;
    static Couples couples;
    static Node node;

    @BeforeAll
    static void begin() {
        ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        node = new Node(postgres.app(), ring);
    }

    @AfterAll
    static void end() throws SQLException {
        node.close();
        couples.close();
    }

    @Test
    void wordsAndFactsComeBackAsTheyWereWrittenAlsoAfterARestart() {
        var us = couples.pair();
        var kept = node.begun(us);
        var said = Node.says(kept, us.ana(), "the kitchen, again");
        assertThat(node.append(said)).isEqualTo(new Appended.Written(2));
        var both = new Sittings.Append(kept, 3, new CommandId(UUID.randomUUID()), us.ben(), Node.NOON,
                List.of(new Event.Confirmed(us.ben(), Node.STEP)),
                List.of(Node.page(1, Optional.of(us.ben()), 3, "yes"), Node.page(1, Optional.empty(), 3, "tea at nine"),
                        Node.page(2, Optional.empty(), 3, "and again on Sunday")));
        assertThat(node.append(both)).isEqualTo(new Appended.Written(3));

        try (var restarted = new Node(postgres.app(), KeyRing.open(folder.resolve("key"), false))) {
            var again = restarted.loaded(kept.id(), us.ben());
            assertThat(again.rev()).isEqualTo(3);
            assertThat(again.circle().people()).containsExactly(us.ana(), us.ben());
            assertThat(again.rows().get(1).events()).isEqualTo(said.events());
            assertThat(again.rows().get(1).at()).isEqualTo(Node.NOON);
            assertThat(again.rows().get(2).command()).isEqualTo(both.command());
            assertThat(again.words().pages()).containsExactlyInAnyOrder(said.pages().getFirst(),
                    both.pages().get(0), both.pages().get(1), both.pages().get(2));
        }
    }

    @Test
    void aPageWrittenAgainReplacesTheOneBefore() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, 2, us.ana(), "first"));
        node.append(Node.says(kept, 3, us.ana(), "second"));
        assertThat(node.loaded(kept.id(), us.ana()).words().pages())
                .containsExactly(Node.page(1, Optional.of(us.ana()), 3, "second"));
    }

    @Test
    void aCommandSentTwiceIsDoneOnce() {
        var us = couples.pair();
        var kept = node.begun(us);
        var said = Node.says(kept, us.ana(), "once");
        assertThat(node.append(said)).isEqualTo(new Appended.Written(2));
        assertThat(node.append(said)).isEqualTo(new Appended.Duplicate(2));
        var later = new Sittings.Append(node.loaded(kept.id(), us.ana()), 3, said.command(), us.ana(), Node.NOON,
                said.events(), said.pages());
        assertThat(node.append(later)).isEqualTo(new Appended.Duplicate(2));
        assertThat(node.loaded(kept.id(), us.ana()).rev()).isEqualTo(2);
    }

    @Test
    void whatWasDecidedAtAnOlderRevisionFallsOut() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), "quicker"));
        assertThat(node.append(Node.says(kept, us.ben(), "slower"))).isEqualTo(new Appended.Stale());
        assertThat(node.append(Node.says(kept, 7, us.ben(), "too far"))).isEqualTo(new Appended.Stale());
    }

    @Test
    void strangersNeitherWriteNorReadNorLearnWhetherItIsThere() {
        var us = couples.pair();
        var them = couples.pair();
        var kept = node.begun(us);
        assertThat(node.append(Node.says(kept, them.ana(), "hello?"))).isEqualTo(new Appended.NotYours());
        assertThat(Node.await(node.sittings.load(kept.id(), them.ana()))).isEmpty();
        assertThat(Node.await(node.sittings.load(new SittingId(UUID.randomUUID()), us.ana()))).isEmpty();
        assertThat(node.loaded(kept.id(), us.ana()).rev()).isEqualTo(1);
    }

    @Test
    void nobodyWritesIntoAnothersPage() {
        var us = couples.pair();
        var kept = node.begun(us);
        var forged = new Sittings.Append(kept, 2, new CommandId(UUID.randomUUID()), us.ana(), Node.NOON,
                List.of(new Event.Answered(us.ana(), Node.STEP)),
                List.of(Node.page(1, Optional.of(us.ben()), 2, "words in a mouth")));
        assertThatThrownBy(() -> node.append(forged)).hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void badRowsFallOutAndTheirNeighboursGoIn() {
        var us = couples.pair();
        var bad = node.begun(us);
        var done = Node.says(bad, us.ana(), "done before");
        node.append(done);
        var all = new ArrayList<Sittings.Append>();
        for (int i = 0; i < 40; i++) {
            all.add(Node.says(node.begun(us), us.ana(), "neighbour " + i));
        }
        all.add(17, done);
        all.add(5, Node.says(bad, us.ben(), "stale"));

        var answers = all.stream().map(node.sittings::append).toList().stream().map(Node::await).toList();

        assertThat(answers).filteredOn(answer -> answer.equals(new Appended.Written(2))).hasSize(40);
        assertThat(answers).contains(new Appended.Duplicate(2), new Appended.Stale());
    }

    @Test
    void aStatementThatFailsIsTriedRowByRow() {
        var us = couples.pair();
        var broken = node.begun(us);
        // A key that cannot be there: the whole statement fails on it.
        couples.sql("insert into keys.data_key values (?, 'talk', ?, '\\x00')", broken.id().value(), us.ana().value());
        var all = new ArrayList<Sittings.Append>();
        for (int i = 0; i < 10; i++) {
            all.add(Node.says(node.begun(us), us.ana(), "neighbour " + i));
        }
        all.add(5, Node.says(broken, us.ana(), "broken"));

        var answers = all.stream().map(append -> node.sittings.append(append).toCompletableFuture()).toList();

        assertThat(answers).filteredOn(answer -> Node.await(answer.handle((_, failed) -> failed == null))).hasSize(10)
                .allSatisfy(answer -> assertThat(answer.join()).isEqualTo(new Appended.Written(2)));
        assertThat(node.loaded(all.getFirst().kept().id(), us.ana()).rev()).isEqualTo(2);
    }

    @Test
    void aSittingThatIsBegunTwiceIsOneSitting() {
        var us = couples.pair();
        var id = new SittingId(UUID.randomUUID());
        assertThat(Node.await(node.sittings.start(Node.start(id, us, us.ana())))).contains(id);
        assertThat(Node.await(node.sittings.start(Node.start(id, us, us.ana())))).contains(id);
        assertThat(node.loaded(id, us.ben()).rev()).isEqualTo(1);
    }

    @Test
    void anIdThatIsTakenOrACircleOfOthersBeginsNothing() {
        var us = couples.pair();
        var them = couples.pair();
        var id = new SittingId(UUID.randomUUID());
        Node.await(node.sittings.start(Node.start(id, us, us.ana())));
        assertThat(Node.await(node.sittings.start(Node.start(id, them, them.ana())))).isEmpty();
        assertThat(Node.await(node.sittings.start(Node.start(id, us, us.ben())))).isEmpty();
        var foreign = Node.start(new SittingId(UUID.randomUUID()), us, them.ana());
        assertThat(Node.await(node.sittings.start(foreign))).isEmpty();
        couples.leave(us.circle(), us.ben());
        var oldEpoch = Node.start(new SittingId(UUID.randomUUID()), us, us.ana());
        assertThat(Node.await(node.sittings.start(oldEpoch))).isEmpty();
    }

    @Test
    void theSecondStarterJoinsTheWeekAndOwnWeeksStayOnesOwn() {
        var us = couples.pair();
        var first = new SittingId(UUID.randomUUID());
        var starts = List.of(Node.weekly(first, us.circle(), us.ana(), Optional.empty(), "2026-W47"),
                Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ben(), Optional.empty(), "2026-W47"));
        assertThat(starts).allSatisfy(start -> assertThat(Node.await(node.sittings.start(start))).contains(first));
        for (var start : List.of(
                Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ben(), Optional.empty(), "2026-W48"),
                Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ana(), Optional.of(us.ana()), "2026-W47"),
                Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ben(), Optional.of(us.ben()),
                        "2026-W47"))) {
            assertThat(Node.await(node.sittings.start(start))).contains(start.id());
        }
        var forBen = Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ana(), Optional.of(us.ben()),
                "2026-W49");
        assertThat(Node.await(node.sittings.start(forBen))).isEmpty();
    }

    @Test
    void manyStartersOfOneWeekAtOnceEndInOneSitting() {
        var us = couples.pair();
        var starts = new ArrayList<java.util.concurrent.CompletionStage<Optional<SittingId>>>();
        for (int i = 0; i < 20; i++) {
            starts.add(node.sittings.start(Node.weekly(new SittingId(UUID.randomUUID()), us.circle(),
                    i % 2 == 0 ? us.ana() : us.ben(), Optional.empty(), "2026-W50")));
        }
        assertThat(starts.stream().map(Node::await).distinct()).hasSize(1).allMatch(Optional::isPresent);
    }

    @Test
    void anOwnSittingIsClosedToThePartner() {
        var us = couples.pair();
        var own = Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ana(), Optional.of(us.ana()),
                "2026-11-21");
        Node.await(node.sittings.start(own));
        assertThat(Node.await(node.sittings.load(own.id(), us.ben()))).isEmpty();
        var kept = node.loaded(own.id(), us.ana());
        assertThat(node.append(Node.says(kept, us.ben(), "peeking"))).isEqualTo(new Appended.NotYours());
        assertThat(node.append(Node.says(kept, us.ana(), "mine"))).isEqualTo(new Appended.Written(2));
    }

    @Test
    void theSweepHearsOnlyOfWhatStandsElsewhereOrIsGone() {
        var us = couples.pair();
        var kept = node.begun(us);
        var before = new Sittings.Mark(1, 0, 0);
        var gone = new SittingId(UUID.randomUUID());
        assertThat(movedOn(kept.id(), before)).isEmpty();
        node.append(Node.says(kept, us.ana(), "one more"));
        assertThat(Node.await(node.sittings.movedOn(Map.of(kept.id(), before, gone, before))))
                .containsExactlyInAnyOrder(
                        new Sittings.MovedOn(kept.id(), Optional.of(new Sittings.Mark(2, 0, 0))),
                        new Sittings.MovedOn(gone, Optional.empty()));
        assertThat(movedOn(kept.id(), new Sittings.Mark(2, 0, 0))).isEmpty();
        couples.leave(us.circle(), us.ben());
        assertThat(movedOn(kept.id(), new Sittings.Mark(2, 0, 0)))
                .containsExactly(new Sittings.MovedOn(kept.id(), Optional.of(new Sittings.Mark(2, 1, 0))));
    }

    private static List<Sittings.MovedOn> movedOn(SittingId sitting, Sittings.Mark held) {
        return Node.await(node.sittings.movedOn(Map.of(sitting, held)));
    }

    @Test
    void aBookedTimeIsToldOnceAndNeverTooEarly() {
        var us = couples.pair();
        var kept = node.begun(us);
        var until = Instant.parse("2031-01-01T00:30:00Z");
        node.append(Node.does(kept, us.ana(), new Event.Paused(until, List.of())));
        assertThat(due(until.minusMillis(1))).doesNotContain(kept.id());
        assertThatThrownBy(() -> Node.await(node.sittings.due(until, 10, _ -> {
            throw new IllegalStateException("the node dies while it tells");
        }))).hasRootCauseInstanceOf(IllegalStateException.class);
        assertThat(due(until)).containsExactly(kept.id());
        assertThat(due(until)).isEmpty();
        assertThat(node.loaded(kept.id(), us.ben()).stirs()).isEqualTo(1);
    }

    @Test
    @DisplayName("R8: a missed return comes due again at every moment at which it looks different, on any node, and then rests")
    void aMissedReturnComesDueAgain() {
        var us = couples.pair();
        var kept = node.begun(us);
        var until = Instant.parse("2035-01-01T00:30:00Z");
        var turns = List.of(until.plus(Duration.ofHours(3)), until.plus(Duration.ofHours(27)),
                until.plus(Duration.ofHours(51)));
        node.append(Node.does(kept, us.ana(), new Event.Paused(until, turns)));
        var moments = new ArrayList<>(List.of(until, until.plus(Duration.ofMinutes(30))));
        moments.addAll(turns);
        for (var moment : moments) {
            assertThat(due(moment.minusMillis(1))).as("before %s", moment).doesNotContain(kept.id());
            assertThat(due(moment)).as("at %s", moment).contains(kept.id());
        }
        assertThat(due(until.plus(Duration.ofDays(400)))).doesNotContain(kept.id());
        assertThat(node.loaded(kept.id(), us.ben()).stirs()).isEqualTo(moments.size());
    }

    @Test
    @DisplayName("R8: whoever was away over several of these moments is told once, of the one that holds now")
    void momentsThatWereMissedAreNotMadeUpFor() {
        var us = couples.pair();
        var kept = node.begun(us);
        var until = Instant.parse("2036-01-01T00:30:00Z");
        node.append(Node.does(kept, us.ana(),
                new Event.Paused(until, List.of(until.plus(Duration.ofHours(3)), until.plus(Duration.ofHours(27))))));
        assertThat(due(until.plus(Duration.ofHours(5)))).contains(kept.id());
        assertThat(due(until.plus(Duration.ofHours(6)))).doesNotContain(kept.id());
        assertThat(due(until.plus(Duration.ofHours(27)))).contains(kept.id());
    }

    @Test
    @DisplayName("R7: of what begins with a breather a circle has one at a time, also when both begin it at once")
    void whatBeginsWithABreatherIsThereOnce() {
        var us = couples.pair();
        var until = Instant.parse("2033-01-01T00:30:00Z");
        var both = List.of(us.ana(), us.ben()).stream()
                .map(who -> node.sittings.start(new Sittings.Start(new SittingId(UUID.randomUUID()), us.circle(), 0,
                        new ExerciseId(Node.EXERCISE), 1, who, Optional.empty(), Optional.empty(), LocalDate.EPOCH,
                        Node.NOON, List.of(new Event.Started(who, List.of(us.ana(), us.ben())),
                                new Event.Paused(until, List.of())))))
                .toList().stream().map(Node::await).flatMap(Optional::stream).toList();

        assertThat(both).hasSize(2).containsOnly(both.getFirst());
        assertThat(due(until.minusMillis(1))).doesNotContain(both.getFirst());
        assertThat(due(until)).contains(both.getFirst());
        node.append(Node.does(node.loaded(both.getFirst(), us.ana()), us.ana(), new Event.Ended()));
        var stranger = couples.pair().ana();
        assertThat(Node.await(node.sittings.start(new Sittings.Start(new SittingId(UUID.randomUUID()), us.circle(), 0,
                new ExerciseId(Node.EXERCISE), 1, stranger, Optional.empty(), Optional.empty(), LocalDate.EPOCH,
                Node.NOON, List.of(new Event.Started(stranger, List.of(stranger)),
                        new Event.Paused(until, List.of()))))))
                .isEmpty();
    }

    @Test
    void comingBackClearsTheBookedTime() {
        var us = couples.pair();
        var kept = node.begun(us);
        var until = Instant.parse("2032-01-01T00:30:00Z");
        node.append(Node.does(kept, us.ana(), new Event.Paused(until, List.of())));
        node.append(Node.does(node.loaded(kept.id(), us.ana()), us.ana(), new Event.CameBack(us.ana())));
        assertThat(couples.query("select next_due is null from hearth.sitting where id = ?", kept.id().value()))
                .containsExactly("f");
        node.append(Node.does(node.loaded(kept.id(), us.ana()), us.ben(), new Event.CameBack(us.ben()),
                new Event.Resumed()));
        assertThat(due(until.plus(Duration.ofDays(1)))).doesNotContain(kept.id());
    }

    @Test
    void aFinishedSittingIsMarkedAsEnded() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.does(kept, us.ana(), new Event.Finished()));
        assertThat(couples.query("select ended from hearth.sitting where id = ?", kept.id().value()))
                .containsExactly("t");
        assertThat(node.loaded(kept.id(), us.ben()).exercise()).isEqualTo(new ExerciseId(Node.EXERCISE));
    }

    @Test
    @DisplayName("P8: the size of what is stored does not tell how much was written")
    void sizesComeInBuckets() {
        var us = couples.pair();
        var sizes = List.of("", "no", "x".repeat(180)).stream().map(text -> {
            var kept = node.begun(us);
            node.append(Node.says(kept, us.ana(), text));
            return couples.query("select octet_length(ciphertext) from hearth.words where sitting_id = ?",
                    kept.id().value()).getFirst();
        }).distinct();
        assertThat(sizes).hasSize(1);
    }

    private static List<SittingId> due(Instant now) {
        var told = new ArrayList<SittingId>();
        Node.await(node.sittings.due(now, 10, due -> told.add(due.sitting())));
        return told;
    }
}
