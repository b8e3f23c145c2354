package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.sittings.Command.Verdict;
import hearth.domain.sittings.SittingView.Manner;
import hearth.domain.sittings.SittingView.Place;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** How much of what was said stands before somebody who goes on, and how far along they are. */
class InSightTest {
    private static void round(Table table, PersonId speaker, PersonId listener) {
        table.says(speaker, "gist", "gist of " + speaker).says(listener, "back", "back of " + listener)
                .judges(speaker, "back", Verdict.YES)
                .chooses(speaker, "more", "no").says(listener, "sense", "sense of " + listener);
    }

    private static Place place(Table table, PersonId who) {
        return table.seenBy(who).place();
    }

    @Test
    void thisRoundAndTheOneBeforeAreInSightAndAtTheEndAllOfIt() {
        var table = Table.forTwo(Definitions.hearMe()).atTheFloor();
        assertThat(table.heardBy(BEN)).as("the part before").containsExactly("the dishes", "you sang",
                "you waited up");
        round(table, ADA, BEN);
        table.says(BEN, "gist", "gist of Ben");
        assertThat(table.heardBy(ADA)).as("the round before, and this one").containsExactly("gist of " + ADA,
                "back of " + BEN, "[no]", "sense of " + BEN, "gist of Ben");
        table.says(ADA, "back", "back of Ada").judges(BEN, "back", Verdict.YES).chooses(BEN, "more", "no")
                .says(ADA, "sense", "it does");
        assertThat(table.heardBy(BEN)).containsExactly("gist of Ben", "back of Ada", "[no]", "it does");
        table.chooses(ADA, "enough", "enough").confirms(BEN, "enough");
        assertThat(table.heardBy(ADA)).contains("the dishes", "you sang", "gist of " + ADA, "it does", "[enough]");
    }

    @Test
    @DisplayName("T6 what opened a while ago is in sight while it is said back, and not longer")
    void whatIsSaidBackStaysOnlySoLong() {
        var table = Table.forTwo(Definitions.lookBack());
        for (var who : List.of(ADA, BEN)) {
            table.says(who, "how-it-was", "how it was for " + who).says(who, "mine", "mine " + who);
        }
        table.opens(ADA).opens(BEN).says(BEN, "said-back", "loud").judges(ADA, "said-back", Verdict.YES)
                .says(BEN, "sense", "it does");
        assertThat(table.heardBy(BEN)).contains("how it was for " + BEN, "loud", "it does");
        table.says(ADA, "said-back", "quiet").judges(BEN, "said-back", Verdict.YES);
        assertThat(table.heardBy(BEN)).containsExactly("loud", "it does", "quiet");
    }

    @Test
    @DisplayName("T6 whoever looks at a picture has what it is made of before them, also rounds later, and only there")
    void aPictureIsLookedAtBesideItsWords() {
        var table = Table.forTwo(Definitions.apart());
        for (var who : List.of(ADA, BEN)) {
            table.answers(who, "stirred", new Value.Rated(0)).chooses(who, "afraid", "no");
        }
        for (var who : List.of(ADA, BEN)) {
            table.chooses(who, "which", "tea").says(who, "line", "line of " + who);
        }
        table.opens(ADA).opens(BEN);
        table.chooses(ADA, "talk", "no").says(ADA, "warm", "x").says(BEN, "warm", "y")
                .answers(ADA, "drawn", new Value.Done()).answers(BEN, "drawn", new Value.Done())
                .chooses(ADA, "talk", "no");
        assertThat(table.heardBy(ADA)).as("a round later").doesNotContain("line of " + BEN);
        table.says(ADA, "warm", "x").says(BEN, "warm", "y");
        assertThat(table.heardBy(ADA)).as("at the picture").contains("[tea]", "line of " + ADA, "line of " + BEN);
    }

    @Test
    void theLineLengthensWithWhatBothCouldCountAndApartWithOnesOwnAnswers() {
        var table = Table.forTwo(Definitions.hearMe());
        assertThat(place(table, ADA)).isEqualTo(new Place(0, 14));
        table.does(BEN, new Command.Join()).answers(ADA, "settle", new Value.Done());
        assertThat(place(table, ADA)).isEqualTo(new Place(1, 14));
        assertThat(place(table, BEN)).isEqualTo(new Place(0, 14));
        table.answers(ADA, "rating", new Value.Rated(1)).answers(BEN, "settle", new Value.Done()).answers(BEN,
                "rating", new Value.Rated(1));
        assertThat(place(table, BEN)).isEqualTo(new Place(2, 14));
        table.says(ADA, "about", "the dishes").confirms(BEN, "about");
        assertThat(place(table, BEN)).isEqualTo(new Place(3, 14));
        table.says(ADA, "warm", "you sang").says(BEN, "warm", "you waited up");
        assertThat(place(table, ADA)).isEqualTo(new Place(4, 14));
        round(table, ADA, BEN);
        assertThat(place(table, ADA)).isEqualTo(new Place(8, 14));
        table.says(BEN, "gist", "words");
        assertThat(place(table, BEN)).isEqualTo(new Place(9, 14));
        table.does(ADA, new Command.Leave());
        assertThat(place(table, BEN)).as("over").isEqualTo(new Place(14, 14));
    }

    @Test
    void aPartApartThatComesLaterCountsFromWhereItBegins() {
        var first = new Part.Sealed(new PartId("first"), List.of(
                Definitions.step("a", Actor.EACH, new Input.Text(10), Visibility.SEALED)));
        var later = new Part.Sealed(new PartId("later"), List.of(
                Definitions.step("b", Actor.EACH, new Input.Text(10), Visibility.SEALED),
                Definitions.step("c", Actor.EACH, new Input.Text(10), Visibility.SEALED)));
        var table = Table.forTwo(Definitions.exercise("two", Exercise.Mode.ASYNC, List.of(), first, later))
                .says(ADA, "a", "x").says(BEN, "a", "y").opens(ADA).opens(BEN).says(ADA, "c", "z");
        assertThat(place(table, ADA)).isEqualTo(new Place(2, 3));
        assertThat(place(table, BEN)).isEqualTo(new Place(1, 3));
    }

    @Test
    void whatBecomesOfTheWordsIsSaidWhereTheyAreWritten() {
        assertThat(manner(Table.forTwo(Definitions.checkIn()))).isEqualTo(Manner.SEALED);
        assertThat(manner(Table.forTwo(Definitions.letter(true)))).isEqualTo(Manner.LETTER);
        assertThat(manner(Table.forTwo(Definitions.hearMe()).does(BEN, new Command.Join()))).isEqualTo(Manner.OWN);
    }

    private static Manner manner(Table table) {
        return ((Scene.OwnPace) table.seenBy(ADA).scene()).manner();
    }
}
