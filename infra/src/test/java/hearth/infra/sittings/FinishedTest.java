package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.StepId;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Finished;
import hearth.domain.rhythm.Days.Recent;
import hearth.domain.rhythm.Days.Run;
import hearth.domain.rhythm.Sought;
import hearth.domain.rhythm.Waving;
import hearth.domain.safety.Ladder.Go;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import hearth.infra.rhythm.PgDays;
import hearth.infra.rhythm.PgPhases;
import hearth.infra.rhythm.PgQuiet;
import hearth.infra.rhythm.PgWaves;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a person's day knows of what was gone through to its end. */
class FinishedTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    private static final OutcomeKind KIND = OutcomeKind.APPOINTMENT;

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
        days = new PgDays(node.pool, shipped());
    }

    @AfterAll
    static void end() throws SQLException {
        node.close();
        couples.close();
    }

    private static Library shipped() {
        return ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped())).library();
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
    void ofTheLastWeeksAllAreKnownNewestFirst() {
        var us = couples.pair();
        var now = Instant.now();
        var earlier = ends(node.begun(us), us.ana(), now.minusSeconds(100), new Event.Finished());
        var later = ends(node.begun(us), us.ana(), now, new Event.Finished());

        assertThat(finished(us.ben())).extracting(Finished::sitting).containsExactly(later, earlier);
    }

    @Test
    @DisplayName("K2 how deep it went is known to both by facts, oldest first, with the breathers it took; and to nobody else")
    void howDeepItWentIsKnownToBoth() {
        var us = couples.pair();
        var evening = Instant.parse("2026-03-10T19:00:00Z");
        went(us, evening.plusSeconds(9), new Event.Deepened(2), new Event.Finished());
        went(us, evening, new Event.Deepened(1), new Event.Finished());
        went(us, evening.plusSeconds(19), new Event.Paused(evening, List.of()), new Event.Resumed(),
                new Event.Deepened(2), new Event.Finished());
        went(us, evening.plusSeconds(29), new Event.Deepened(1), new Event.Ended());
        went(us, evening.plusSeconds(39), new Event.Finished());

        var exercise = new ExerciseId(Node.EXERCISE);
        assertThat(Node.await(days.goes(us.ana(), us.circle(), exercise)))
                .isEqualTo(Node.await(days.goes(us.ben(), us.circle(), exercise)))
                .containsExactly(new Go(1, true), new Go(2, true), new Go(2, false));
        assertThat(Node.await(days.goes(us.ana(), us.circle(), new ExerciseId("another")))).isEmpty();
        assertThat(Node.await(days.goes(couples.pair().ana(), us.circle(), exercise))).as("D1 a stranger").isEmpty();
    }

    @Test
    @DisplayName("O1 D1 what others build on is known by facts, whether it was disturbed, the first few of each; to both, and to nobody else")
    void whatOthersBuildOn() {
        couples.exercise("hear-me", 1);
        var us = couples.pair();
        var evening = Instant.parse("2026-03-10T19:00:00Z");
        for (int i = 0; i < 11; i++) {
            var kept = of("hear-me", us, us.ben());
            node.append(new Sittings.Append(kept, kept.rev() + 1, new CommandId(UUID.randomUUID()), us.ana(),
                    evening.plus(Duration.ofDays(i)),
                    i == 0
                            ? List.of(new Event.Paused(evening, List.of()), new Event.Resumed(), new Event.Finished())
                            : List.of(new Event.Finished()),
                    List.of()));
        }
        went(us, evening, new Event.Finished());

        var runs = Node.await(days.of(us.ana())).runs();
        assertThat(runs).isEqualTo(Node.await(days.of(us.ben())).runs()).hasSize(10)
                .startsWith(new Run(us.circle(), new ExerciseId("hear-me"), LocalDate.parse("2026-03-10"), false),
                        new Run(us.circle(), new ExerciseId("hear-me"), LocalDate.parse("2026-03-11"), true))
                .endsWith(new Run(us.circle(), new ExerciseId("hear-me"), LocalDate.parse("2026-03-19"), true));
        assertThat(Node.await(days.of(couples.pair().ana())).runs()).isEmpty();
    }

    @Test
    @DisplayName("O5 D1 one's phase is known to oneself, can be changed and taken back, and no row of it is anybody else's")
    void onesPhaseIsOnesOwn() {
        var us = couples.pair();
        var phases = new PgPhases(node.pool);
        assertThat(Node.await(days.of(us.ana())).phase()).isEmpty();
        phases.choose(us.ana(), Optional.of(Phase.KEEP));
        phases.choose(us.ana(), Optional.of(Phase.MAKE_SENSE));
        phases.choose(us.ben(), Optional.of(Phase.NOTICE));
        assertThat(Node.await(days.of(us.ana())).phase()).contains(Phase.MAKE_SENSE);
        assertThat(Node.await(days.of(us.ben())).phase()).contains(Phase.NOTICE);
        phases.choose(us.ana(), Optional.empty());
        assertThat(Node.await(days.of(us.ana())).phase()).isEmpty();
        assertThat(Node.await(days.of(us.ben())).phase()).contains(Phase.NOTICE);
    }

    @Test
    @DisplayName("O7 D1 a wave is known to the two alone, once a day; muting is known to the one who wants none")
    void aWaveIsOfTheTwo() {
        var us = couples.pair();
        var waves = new PgWaves(node.pool);
        var day = LocalDate.parse("2026-11-21");
        assertThat(waves.send(us.ana(), day)).containsExactlyInAnyOrder(us.ana(), us.ben());
        assertThat(waves.send(us.ana(), day.minusDays(1))).as("a clock that went back").hasSize(2);
        waves.mute(us.ben(), true);
        waves.mute(us.ben(), true);

        assertThat(waving(us.ana())).isEqualTo(new Waving(Optional.of(day), Optional.empty(), false));
        assertThat(waving(us.ben())).isEqualTo(new Waving(Optional.empty(), Optional.of(day), true));
        assertThat(waving(couples.pair().ana())).isEqualTo(Waving.NONE);
        waves.mute(us.ben(), false);
        assertThat(waving(us.ben()).muted()).isFalse();
        couples.leave(us.circle(), us.ana());
        couples.alone(us.ana());
        assertThat(waves.send(us.ana(), day)).as("in no couple").isEmpty();
    }

    private static Waving waving(PersonId who) {
        return Node.await(days.of(who)).waving();
    }

    private static void went(Couples.Couple us, Instant at, Event... events) {
        var kept = node.begun(us);
        node.append(new Sittings.Append(kept, kept.rev() + 1, new CommandId(UUID.randomUUID()), us.ana(), at,
                List.of(events), List.of()));
    }

    private static SittingId saysAndEnds(Couples.Couple us, PersonId who, int minute, boolean answering) {
        var kept = node.begun(us);
        if (answering) {
            node.append(Node.says(kept, who, "something"));
            kept = node.loaded(kept.id(), who);
        }
        return ends(kept, who, Instant.now().minus(Duration.ofDays(40)).plus(Duration.ofMinutes(minute)),
                new Event.Finished());
    }

    private static List<SittingId> left(PersonId who, int most) {
        return Node.await(days.left(who, List.of(new Sought(new ExerciseId(Node.EXERCISE), Node.STEP, KIND, most),
                new Sought(new ExerciseId(Node.EXERCISE), new StepId("never-asked"), KIND, most),
                new Sought(new ExerciseId("another"), Node.STEP, KIND, most)))).stream().map(Days.Left::sitting)
                .toList();
    }

    @Test
    @DisplayName("G4 what may have left something is found by its facts, the newest few of each step, however long ago and whatever was finished since")
    void whatMayHaveLeftSomethingIsFoundByFacts() {
        var us = couples.pair();
        saysAndEnds(us, us.ana(), 1, true);
        var second = saysAndEnds(us, us.ben(), 2, true);
        var third = saysAndEnds(us, us.ana(), 3, true);
        for (int i = 4; i < 9; i++) {
            saysAndEnds(us, us.ana(), i, false);
        }
        ends(node.begun(us), us.ana(), Instant.now(), new Event.Ended());

        assertThat(left(us.ana(), 2)).isEqualTo(left(us.ben(), 2)).containsExactly(third, second);
        assertThat(left(us.ana(), 1)).containsExactly(third);
        assertThat(left(couples.pair().ana(), 9)).as("D1 a stranger").isEmpty();
    }

    @Test
    @DisplayName("L1 L2 one's own letter that was sent is known to oneself alone, a break to both")
    void whatHappenedOfLate() {
        couples.exercise("small-repair", 1);
        couples.exercise("time-out", 1);
        var us = couples.pair();
        assertThat(recent(us.ana())).isEqualTo(Recent.NOTHING);
        var letter = of("small-repair", us, us.ana());
        node.append(Node.does(letter, us.ana(), new Event.Answered(us.ana(), Node.STEP)));
        assertThat(recent(us.ana())).as("not sent yet").isEqualTo(Recent.NOTHING);
        node.append(Node.does(node.loaded(letter.id(), us.ana()), us.ana(), new Event.ChoseToOpen(us.ana())));
        assertThat(recent(us.ana()))
                .isEqualTo(new Recent(Optional.of(Node.NOON), Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(recent(us.ben())).isEqualTo(Recent.NOTHING);

        node.append(Node.does(of("time-out", us, us.ben()), us.ben(), new Event.Paused(Node.NOON, List.of())));
        assertThat(recent(us.ana()))
                .isEqualTo(
                        new Recent(Optional.of(Node.NOON), Optional.of(Node.NOON), Optional.empty(), Optional.empty()));
        assertThat(recent(us.ben()))
                .isEqualTo(new Recent(Optional.empty(), Optional.of(Node.NOON), Optional.empty(), Optional.empty()));
        assertThat(recent(couples.pair().ana())).isEqualTo(Recent.NOTHING);
    }

    @Test
    @DisplayName("L4 D1 a quiet day is known to the one who wants it, and can be ended")
    void aQuietDayIsOnesOwn() {
        var us = couples.pair();
        var quiet = new PgQuiet(node.pool);
        quiet.until(us.ana(), Node.NOON);
        assertThat(recent(us.ana()).quietUntil()).contains(Node.NOON);
        assertThat(recent(us.ben()).quietUntil()).isEmpty();
        quiet.until(us.ana(), Node.NOON.minusSeconds(1));
        assertThat(recent(us.ana()).quietUntil()).contains(Node.NOON.minusSeconds(1));
    }

    private static Kept of(String exercise, Couples.Couple us, PersonId starter) {
        var start = Node.start(new SittingId(UUID.randomUUID()), us, starter);
        Node.await(node.sittings.start(new Sittings.Start(start.id(), start.circle(), start.epoch(),
                new ExerciseId(exercise), 1, starter, start.owner(), start.occurrence(), start.today(), start.at(),
                start.events())));
        return node.loaded(start.id(), starter);
    }

    private static Recent recent(PersonId who) {
        return Node.await(days.of(who)).recent();
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
