package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Respites;
import hearth.domain.circles.Respites.Change;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings.Appended;
import hearth.domain.sittings.Sittings.Mark;
import hearth.infra.circles.PgPartings;
import hearth.infra.circles.PgRespites;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.ActingAs;
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
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Supplier;

import static org.assertj.core.api.Assertions.assertThat;

/** Wishes for a break, and that no word crosses one, whichever node it comes from. */
class RespitesTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    private static final Instant NOW = Node.NOON;
    private static final Instant WEEK = NOW.plus(Duration.ofDays(7));

    static Couples couples;
    static Node here;
    static Node there;
    static Respites respites;

    @BeforeAll
    static void begin() {
        var ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        here = new Node(postgres.app(), ring);
        there = new Node(postgres.app(), ring);
        respites = new PgRespites(there.pool);
    }

    @AfterAll
    static void end() throws SQLException {
        here.close();
        there.close();
        couples.close();
    }

    private static <T> CompletionStage<T> from(Supplier<T> call) {
        return CompletableFuture.supplyAsync(call, task -> Thread.ofVirtual().start(task));
    }

    private static Change wishes(PersonId who, Instant until) {
        return Node.await(from(() -> respites.wish(who, until, NOW))).orElseThrow();
    }

    private static Change takesBack(PersonId who, Instant now) {
        return Node.await(from(() -> respites.takeBack(who, now))).orElseThrow();
    }

    @Test
    @DisplayName("Q2 it lasts as long as either wishes it; neither ends the other's, and only what changes the end stirs anything")
    void lastsAsLongAsEitherWishesIt() {
        var us = couples.pair();
        var both = Set.of(us.ana(), us.ben());
        assertThat(wishes(us.ana(), WEEK)).isEqualTo(new Change(us.circle(), both, true, true));
        assertThat(wishes(us.ben(), NOW.plus(Duration.ofDays(1))))
                .isEqualTo(new Change(us.circle(), both, false, false));
        assertThat(wishes(us.ben(), WEEK.plusSeconds(1))).isEqualTo(new Change(us.circle(), both, true, false));
        assertThat(takesBack(us.ben(), NOW)).as("hers goes on").isEqualTo(new Change(us.circle(), both, true, false));
        assertThat(takesBack(us.ben(), NOW)).isEqualTo(new Change(us.circle(), both, false, false));
        assertThat(takesBack(us.ana(), NOW)).isEqualTo(new Change(us.circle(), both, true, true));
    }

    @Test
    @DisplayName("Q1 Q4 what was decided before a break on one node does not go in after it began on another; read again, it says so")
    void whatWasDecidedBeforeDoesNotGoIn() {
        var us = couples.pair();
        var kept = here.begun(us);
        wishes(us.ben(), WEEK);
        assertThat(here.append(Node.says(kept, us.ana(), "late"))).isEqualTo(new Appended.Stale());
        assertThat(Node.await(here.sittings.movedOn(Map.of(kept.id(),
                new Mark(1, 0, 0))))).hasSize(1);
        assertThat(here.loaded(kept.id(), us.ana()).respiteEnd()).hasValue(WEEK);
        takesBack(us.ben(), NOW);
        assertThat(here.loaded(kept.id(), us.ana()).respiteEnd()).hasValue(NOW);
    }

    @Test
    @DisplayName("Q4 two nodes, one writing and one wishing: whatever went in was there before the break began")
    void writingAndWishingAtOnce() {
        for (int i = 0; i < 25; i++) {
            var us = couples.pair();
            var sittings = new ArrayList<Kept>();
            for (int s = 0; s < 6; s++) {
                sittings.add(here.begun(us));
            }
            var writes = sittings.stream().map(kept -> here.sittings.append(Node.says(kept, us.ana(), "now"))).toList();
            var wish = from(() -> respites.wish(us.ben(), WEEK, NOW));
            var began = Node.await(here.sittings.start(Node.start(new SittingId(UUID.randomUUID()), us, us.ana())));
            Node.await(wish);
            writes.forEach(write -> assertThat(Node.await(write)).isIn(new Appended.Written(2), new Appended.Stale()));
            for (var kept : sittings) {
                assertThat(here.append(Node.says(kept, us.ana(), "late"))).isEqualTo(new Appended.Stale());
            }
            began.ifPresent(id -> assertThat(here.loaded(id, us.ana()).stirs()).as("it began before").isEqualTo(1));
        }
    }

    @Test
    @DisplayName("Q1 on a break nothing begins between the two at the door either; one's own does, and after it everything")
    void nothingBeginsBetweenTheTwo() {
        var us = couples.pair();
        wishes(us.ana(), WEEK);
        var wanted = Node.start(new SittingId(UUID.randomUUID()), us, us.ben());
        assertThat(Node.await(here.sittings.start(wanted))).isEmpty();
        assertThat(Node.await(here.sittings.start(
                Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ben(), Optional.of(us.ben()), "own"))))
                .isPresent();
        takesBack(us.ana(), NOW);
        assertThat(Node.await(here.sittings.start(wanted))).hasValue(wanted.id());
    }

    @Test
    @DisplayName("D1 Q2 nobody reads the other's wish, and nobody writes one past the door")
    void aWishIsItsAuthorsAlone() {
        var us = couples.pair();
        wishes(us.ana(), WEEK);
        assertThat(countedBy(us.ana(), "select from hearth.respite_wish")).isEqualTo(1);
        assertThat(countedBy(us.ben(), "select from hearth.respite_wish")).isZero();
        assertThat(countedBy(couples.person(), "select from hearth.my_respite()")).isZero();
        assertThat(Node.await(new PgDays(here.pool, Library.of(List.of())).of(us.ben())).recent().respite())
                .hasValueSatisfying(one -> assertThat(one.until()).isEqualTo(WEEK));
        assertThat(couples
                .query("select has_table_privilege('hearth_app', 'hearth.respite_wish', 'insert, update, delete')"))
                .containsExactly("f");
    }

    private static int countedBy(PersonId who, String rows) {
        return Node.await(new ActingAs(here.pool)
                .run(who, db -> db.preparedQuery(rows).execute().map(found -> found.size())).toCompletionStage());
    }

    @Test
    @DisplayName("P5 Q2 who leaves may do so on a break; with the couple go the wishes")
    void leavingEndsIt() {
        var us = couples.pair();
        wishes(us.ana(), WEEK);
        assertThat(Node.await(from(() -> new PgPartings(there.pool).leave(us.ben(), NOW, List.of())))).isPresent();
        assertThat(couples.query("select 1 from hearth.respite_wish where circle_id = ?", us.circle().value()))
                .isEmpty();
        assertThat(Node.await(from(() -> respites.wish(us.ana(), WEEK, NOW)))).isEmpty();
    }
}
