package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise.EngineLeg;
import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Exercise.Mode;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.ExerciseTexts.Shelf;
import hearth.domain.rhythm.Circumstance;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Policy;
import hearth.domain.rhythm.Revisiting;
import hearth.domain.rhythm.Today;
import hearth.domain.rhythm.Waving;
import hearth.domain.rhythm.Way;
import hearth.domain.rhythm.WhatNext;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** docs/what-next.md is the rules that decide; {@code -Dhearth.tables=true} writes it anew. */
class WhatNextTest {
    private static final Path TABLE = Path.of("../docs/what-next.md");
    private static final PersonId ADA = new PersonId(new UUID(0, 1));
    private static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final List<Definition> SHIPPED = ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped()))
            .library().current().stream().filter(one -> one.in(Locale.ENGLISH).shelf() != Shelf.NONE).toList();

    @Test
    @DisplayName("O6 the table that a therapist reads is that of the rules and of the exercises")
    void the_table_is_that_of_the_rules() throws IOException {
        String table = table();
        if (Boolean.getBoolean("hearth.tables")) {
            Files.writeString(TABLE, table);
        }
        assertThat(TABLE).hasContent(table);
    }

    @RepeatedTest(200)
    @DisplayName("O5 G2 whatever somebody did, chose and went through, there is a suggestion and a second choice, of what may be begun")
    void there_is_always_a_second_choice(RepetitionInfo seed) {
        var random = new Random(seed.getCurrentRepetition());
        var day = LocalDate.parse("2026-11-21").plusDays(random.nextInt(400));
        var couple = random.nextBoolean();
        var home = new Home(new Circle(new CircleId(new UUID(0, 7)), couple ? List.of(ADA, BEN) : List.of(ADA), 1,
                ZoneId.of("Europe/Berlin")), day.minusDays(random.nextInt(300)), Map.of());
        var apart = couple && random.nextInt(4) == 0;
        var open = SHIPPED.stream().map(Definition::exercise)
                .filter(one -> couple ? !apart || one.mode() == Mode.SOLO : one.solo().exists())
                .filter(one -> one.gate() == Gate.GENTLE || random.nextInt(5) > 0)
                .map(one -> new Open(one, one.cadence().map(_ -> "2026-W47"))).toList();
        var finished = new HashMap<ExerciseId, LocalDate>();
        open.stream().filter(_ -> random.nextBoolean())
                .forEach(one -> finished.put(one.exercise().id(), day.minusDays(random.nextInt(200))));
        var legs = EngineLeg.values();
        var way = new Way(Arrays.stream(Phase.values()).filter(_ -> random.nextInt(4) == 0).findFirst(),
                Stream.generate(() -> legs[random.nextInt(random.nextInt(3) + 1)]).limit(random.nextInt(30)).toList(),
                random.nextInt(5), Optional.of(day.minusDays(random.nextInt(30))).filter(_ -> random.nextBoolean()));
        var pauses = IntStream.range(0, random.nextInt(4)).mapToObj(_ -> random.nextInt(11)).toList();

        var suggested = Today.of(ADA, new Circumstance(home, day.atTime(19, 0), day, open, List.of(), finished,
                List.of(), false, Optional.empty(), way, Waving.NONE, pauses,
                Revisiting.NOTHING)).suggested();

        assertThat(suggested).extracting(Today.Suggestion::exercise).hasSize(2).doesNotHaveDuplicates()
                .isSubsetOf(open.stream().map(one -> one.exercise().id()).toList());
        assertThat(suggested).noneMatch(one -> isFor(one, Use.BREAK) || isFor(one, Use.SOUGHT));
    }

    private static boolean isFor(Today.Suggestion one, Use use) {
        return SHIPPED.stream().anyMatch(
                shipped -> shipped.exercise().id().equals(one.exercise()) && shipped.exercise().isFor(use));
    }

    private static String table() {
        return """
            # What next

            How Hearth chooses what it suggests, for therapists and whoever else wants to know. Made from the rules themselves by `WhatNextTest`, which writes it
            anew with `-Dhearth.tables=true`; a therapist finds it in short on a couple's page. Every threshold waits for a clinician's sign-off.

            ## What Today suggests

            One thing with its reason, and a second choice. The rules are asked in this order: the first that finds something gives the suggestion, the next that finds
            another the second choice. They look at what this person did, chose and booked, and at what both saw; never at what the other did alone.

            | rule | when | what |
            |---|---|---|
            """
                + rows(WhatNext.suggests())
                + """

                    ## What it stands back from

                    It may be begun all the same. The first three hold whatever speaks for an exercise, the others where nothing but its turn does.

                    | rule | when | what is not suggested |
                    |---|---|---|
                    """
                + rows(WhatNext.standsBack())
                + """

                    ## What keeps something closed

                    Each by itself. To people they are one and the same sentence, given in the same time, so that nobody can tell from it what somebody else answered or did.

                    """
                + WhatNext.keepsClosed().stream().map(one -> "- " + one + "\n").collect(Collectors.joining())
                + """

                    ## The four phases

                    Each person chooses one for themselves, or none, as often as they like. It stands first under Practise and Today leans to it; nothing opens or closes by it, and
                    nobody else sees it. People are in more than one, and going back to one is no step back.

                    | phase | exercise | kind | stands back |
                    |---|---|---|---|
                    """
                + SHIPPED.stream().sorted(Comparator.comparing((Definition one) -> one.exercise().phase()))
                        .map(WhatNextTest::row).collect(Collectors.joining());
    }

    private static String rows(List<Policy> policies) {
        return policies.stream().map(one -> "| " + one.name() + " | " + one.when() + " | " + one.then() + " |\n")
                .collect(Collectors.joining());
    }

    private static String row(Definition one) {
        var exercise = one.exercise();
        var pace = exercise.timing().pace();
        var back = Stream.of(
                exercise.isFor(Use.SOUGHT) ? "looked for" : "",
                exercise.isFor(Use.AFTER_A_RUB) ? "after a rub" : "",
                exercise.isFor(Use.BREAK) ? "asked for in the moment" : "",
                pace.calmDays() > 0 ? pace.calmDays() + " days from a time-out on" : "",
                pace.againAfter() > 0 ? pace.againAfter() + " days after it was done" : "")
                .filter(words -> !words.isEmpty()).collect(Collectors.joining("; "));
        return "| " + said(exercise.phase()) + " | " + one.in(Locale.ENGLISH).title() + " | " + said(exercise.leg())
                + " | " + back + " |\n";
    }

    private static String said(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
