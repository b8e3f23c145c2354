package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.rhythm.Days.Finished;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
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
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person's day knows of what was gone through to its end. */
class FinishedTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static Couples couples;
    static Node node;
    static PgDays days;

    @BeforeAll
    static void begin() {
        var ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        node = new Node(postgres.app(), ring);
        days = new PgDays(node.pool);
    }

    @AfterAll
    static void end() throws SQLException {
        node.close();
        couples.close();
    }

    private static SittingId ends(Kept kept, PersonId who, Instant at, Event end) {
        node.append(new Sittings.Append(kept, kept.rev() + 1, new CommandId(UUID.randomUUID()), who, at, List.of(end),
                List.of()));
        return kept.id();
    }

    private static List<Finished> finished(PersonId who) {
        return Node.await(days.of(who)).finished();
    }

    @Test
    void theLastFinishedOneIsKnownToBothAndOneThatWasLeftIsNot() {
        var us = couples.pair();
        ends(node.begun(us), us.ana(), Instant.parse("2026-01-10T19:00:00Z"), new Event.Finished());
        var last = ends(node.begun(us), us.ben(), Instant.parse("2026-02-10T19:00:00Z"), new Event.Finished());
        ends(node.begun(us), us.ana(), Instant.parse("2026-03-10T19:00:00Z"), new Event.Ended());
        node.begun(us);

        assertThat(finished(us.ana())).isEqualTo(finished(us.ben())).singleElement()
                .satisfies(one -> assertThat(one.sitting()).isEqualTo(last))
                .satisfies(one -> assertThat(one.on()).isEqualTo("2026-02-10"))
                .satisfies(one -> assertThat(one.firstOn()).isEqualTo("2026-01-10"));
    }

    @Test
    void theDayTurnsAtFourInTheCirclesZone() {
        var us = couples.pair();
        ends(node.begun(us), us.ana(), Instant.parse("2026-06-10T01:59:00Z"), new Event.Finished());
        var them = couples.pair();
        ends(node.begun(them), them.ana(), Instant.parse("2026-06-10T02:01:00Z"), new Event.Finished());

        assertThat(finished(us.ana()).getFirst().on()).isEqualTo("2026-06-09");
        assertThat(finished(them.ana()).getFirst().on()).isEqualTo("2026-06-10");
    }

    @Test
    void ofTheLastEightDaysAllAreKnownNewestFirst() {
        var us = couples.pair();
        var now = Instant.now();
        var earlier = ends(node.begun(us), us.ana(), now.minusSeconds(100), new Event.Finished());
        var later = ends(node.begun(us), us.ana(), now, new Event.Finished());

        assertThat(finished(us.ben())).extracting(Finished::sitting).containsExactly(later, earlier);
    }

    @Test
    @DisplayName("D1 an own one is known to its owner alone, in a later circle too, and a stranger knows of none")
    void anOwnOneIsItsOwnersAlone() {
        var us = couples.pair();
        var own = new SittingId(UUID.randomUUID());
        Node.await(node.sittings.start(Node.weekly(own, us.circle(), us.ana(), Optional.of(us.ana()), "2026-11-21")));
        ends(node.loaded(own, us.ana()), us.ana(), Node.NOON, new Event.Finished());

        assertThat(finished(us.ana())).extracting(Finished::sitting).containsExactly(own);
        assertThat(finished(us.ben())).isEmpty();
        assertThat(finished(couples.pair().ana())).isEmpty();
        couples.leave(us.circle(), us.ana());
        couples.alone(us.ana());
        assertThat(finished(us.ana())).extracting(Finished::on).containsExactly(LocalDate.of(2026, 11, 21));
    }
}
