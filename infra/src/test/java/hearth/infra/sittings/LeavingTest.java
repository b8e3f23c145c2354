package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.Library.SealedPart;
import hearth.domain.exercises.PartId;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Value;
import hearth.infra.circles.PgCircles;
import hearth.infra.circles.PgPartings;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import hearth.infra.rhythm.PgDays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** How a couple ends, in the database: who is out, what is destroyed, and what stays readable to whom. */
class LeavingTest {
    /** After midnight in Vienna, and before the day turns. */
    private static final Instant LATE = Instant.parse("2026-11-21T23:30:00Z");
    private static final PartId OPEN = new PartId("opened");
    private static final PartId TURNS = new PartId("turns");
    private static final List<SealedPart> SEALED = List.of(sealed(Node.PART), sealed(OPEN));

    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static KeyRing ring;
    static Couples couples;
    static Node node;
    static Partings partings;

    @BeforeAll
    static void begin() {
        ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        node = new Node(postgres.app(), ring);
        partings = new PgPartings(node.pool);
    }

    @AfterAll
    static void end() throws SQLException {
        node.close();
        couples.close();
    }

    private static SealedPart sealed(PartId part) {
        return new SealedPart(new ExerciseId(Node.EXERCISE), 1, part);
    }

    private static Couples.Couple couple() {
        var us = couples.pair();
        couples.alone(us.ana());
        couples.alone(us.ben());
        return us;
    }

    /** One more page of this author, with what happened when it was written. */
    private static Kept writes(Kept kept, PersonId author, PartId part, String text, Event... events) {
        var page = new Page(new Page.Name(part, 1, Optional.of(author)),
                List.of(new Page.Line(Node.STEP, 1, new Value.Written(text))));
        var written = node.append(new Sittings.Append(kept, kept.rev() + 1, new CommandId(UUID.randomUUID()), author,
                Node.NOON, List.of(events), List.of(page)));
        assertThat(written).isInstanceOf(Sittings.Appended.Written.class);
        return node.loaded(kept.id(), author);
    }

    /** Both wrote into a part that opened, into one that did not, and Ben into a step in turns. */
    private static Kept evening(Couples.Couple us) {
        var kept = node.begun(us);
        kept = writes(kept, us.ana(), OPEN, "ana, opened", new Event.Answered(us.ana(), Node.STEP));
        kept = writes(kept, us.ben(), OPEN, "ben, opened", new Event.Opened(OPEN), new Event.Began(Node.PART));
        kept = writes(kept, us.ana(), Node.PART, "ana, sealed", new Event.Answered(us.ana(), Node.STEP));
        kept = writes(kept, us.ben(), Node.PART, "ben, sealed", new Event.Answered(us.ben(), Node.STEP));
        return writes(kept, us.ben(), TURNS, "ben, in turns", new Event.Answered(us.ben(), Node.STEP));
    }

    private static List<String> said(Kept kept) {
        return kept.words().pages().stream().flatMap(page -> page.lines().stream())
                .map(line -> ((Value.Written) line.value()).text()).sorted().toList();
    }

    @Test
    @DisplayName("P5 what the one who leaves had not opened is destroyed, key and all; nothing of the other's, nothing that was opened")
    void whatTheLeaverHadNotOpenedIsDestroyed() {
        var us = couple();
        var kept = evening(us);
        var sealed = couples.query("select encode(ciphertext, 'hex') from hearth.words where sitting_id = ? "
                + "and author = ? and part = 'talk'", kept.id().value(), us.ben().value()).getFirst();
        assertThat(partings.leave(us.ben(), LATE, SEALED).orElseThrow())
                .isEqualTo(new Partings.Ended(us.circle(), java.util.Set.of(us.ana(), us.ben())));
        var mine = node.loaded(kept.id(), us.ben());
        assertThat(said(mine)).containsExactly("ana, opened", "ana, sealed", "ben, in turns", "ben, opened");
        assertThat(couples.query("select part from keys.data_key where sitting_id = ? and author = ? order by part",
                kept.id().value(), us.ben().value())).containsExactly("opened", "turns");

        couples.sql("insert into hearth.words values (?, 'talk', 1, ?, 0, decode(?, 'hex'))", kept.id().value(),
                us.ben().value(), sealed);
        assertThat(said(node.loaded(kept.id(), us.ben()))).as("the ciphertext out of a backup opens no more")
                .doesNotContain("ben, sealed");
    }

    @Test
    @DisplayName("P5 from that moment nobody writes there; the sitting is over for both and stays readable, marked as ended")
    void nobodyWritesThereAnyMore() {
        var us = couple();
        var kept = evening(us);
        partings.leave(us.ana(), LATE, SEALED);
        assertThat(node.append(Node.says(kept, us.ben(), "late"))).isEqualTo(new Sittings.Appended.NotYours());
        assertThat(node.append(Node.says(kept, us.ana(), "late"))).isEqualTo(new Sittings.Appended.NotYours());
        for (var one : List.of(us.ana(), us.ben())) {
            var left = node.loaded(kept.id(), one);
            assertThat(node.append(Node.says(left, one, "late"))).isEqualTo(new Sittings.Appended.NotYours());
            assertThat(left.names()).containsOnlyKeys(us.ana(), us.ben());
            assertThat(left.circle().epoch()).isEqualTo(1);
            assertThat(Node.await(node.sittings.start(Node.start(new SittingId(UUID.randomUUID()), us, one))))
                    .isEmpty();
        }
        assertThat(Node.await(node.sittings.load(kept.id(), couple().ana()))).isEmpty();
        assertThat(couples.query("select ended from hearth.sitting where id = ?", kept.id().value()))
                .containsExactly("t");
    }

    @Test
    @DisplayName("P5 each of the two is alone then: no partner, nothing under way, and no circle but their own")
    void eachIsAlone() {
        var us = couple();
        evening(us);
        partings.leave(us.ben(), LATE, SEALED);
        for (var one : List.of(us.ana(), us.ben())) {
            couples.sql("insert into hearth.credential values (?, ?, 'phc', '') on conflict do nothing", one.value(),
                    one.toString());
            var day = Node.await(new PgDays(node.pool, Library.of(List.of())).of(one));
            assertThat(day.homes()).singleElement().satisfies(home -> assertThat(home.circle().isCouple()).isFalse());
            assertThat(day.sittings()).isEmpty();
            var people = Node.await(new PgCircles(node.pool).us(one, LATE));
            assertThat(people.partner()).isEmpty();
            assertThat(people.parted().orElseThrow().until()).as("the couple's day, which turns at four")
                    .isEqualTo("2026-11-21");
        }
        assertThat(partings.leave(us.ana(), LATE, SEALED)).isEmpty();
    }

    @Test
    @DisplayName("P5 of an ended couple each finds what they did and can read, and nothing that only the other did")
    void eachFindsTheirOwn() {
        var us = couple();
        var both = evening(us).id();
        var onlyAnas = writes(node.begun(us), us.ana(), Node.PART, "ana alone", new Event.Answered(us.ana(), Node.STEP))
                .id();
        var own = new SittingId(UUID.randomUUID());
        Node.await(node.sittings.start(Node.weekly(own, us.circle(), us.ben(), Optional.of(us.ben()), "2026-11-21")));
        writes(node.loaded(own, us.ben()), us.ben(), Node.PART, "ben's own", new Event.Finished());
        partings.leave(us.ben(), LATE, SEALED);
        assertThat(past(us.ana())).containsExactlyInAnyOrder(both, onlyAnas);
        assertThat(past(us.ben())).containsExactlyInAnyOrder(both, own);
        assertThat(said(node.loaded(own, us.ben()))).as("own words are kept").containsExactly("ben's own");
        assertThat(Node.await(node.sittings.load(own, us.ana()))).isEmpty();
    }

    private static List<SittingId> past(PersonId who) {
        return Node.await(partings.of(who)).getFirst().sittings().stream().map(Partings.Past::sitting).toList();
    }

    @Test
    @DisplayName("F1 whoever writes while somebody leaves is written before or not at all, and a key that came in between is destroyed too")
    void leavingRacesWithWriting() {
        for (int round = 0; round < 20; round++) {
            var us = couple();
            var kept = node.begun(us);
            var writing = IntStream.range(0, 4).mapToObj(i -> node.sittings.append(Node.says(kept, us.ben(), "word"))
                    .toCompletableFuture()).toList();
            var leaving = List.of(CompletableFuture.supplyAsync(() -> partings.leave(us.ben(), LATE, SEALED)),
                    CompletableFuture.supplyAsync(() -> partings.leave(us.ana(), LATE, SEALED)));
            var answers = new ArrayList<>(leaving.stream().map(CompletableFuture::join).toList());
            assertThat(answers).filteredOn(Optional::isPresent).hasSize(1);
            var written = writing.stream().map(Node::await).filter(Sittings.Appended.Written.class::isInstance).count();
            assertThat(couples.query("select rev from hearth.sitting where id = ?", kept.id().value()))
                    .containsExactly(Long.toString(1 + written));
            var leaver = answers.getFirst().isPresent() ? us.ben() : us.ana();
            assertThat(couples.query("select part from keys.data_key where sitting_id = ? and author = ?",
                    kept.id().value(), leaver.value())).isEmpty();
        }
    }
}
