package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** What each says in private before something live may make it slower, or let it rest, for both. */
class SlowerTest {
    private final Table table = Table.forTwo(Definitions.slower()).does(BEN, new Command.Join());

    private Table says(PersonId who, String day, int rating) {
        return table.chooses(who, "day", day).answers(who, "rating", new Value.Rated(rating));
    }

    private String step(PersonId who) {
        return ((Scene.AtStep) table.seenBy(who).scene()).step().value();
    }

    private void bothGoOn() {
        for (var who : List.of(ADA, BEN)) {
            table.answers(who, "breath", new Value.Done());
        }
    }

    @ParameterizedTest
    @CsvSource({"5, 0", "0, 6", "6, 5"})
    @DisplayName("R1 once both have rated, one rating that is some makes it slower: the same for both, before every turn, naming nobody")
    void someMakesItSlowerForBoth(int ada, int ben) {
        var before = table.seenBy(BEN);
        says(ADA, "today", ada);
        assertThat(table.seenBy(BEN)).isEqualTo(before);

        says(BEN, "today", ben);

        assertThat(table.seenBy(ADA).scene()).isEqualTo(table.seenBy(BEN).scene());
        assertThat(table.seenBy(ADA).heard()).isEmpty();
        assertThat(step(ADA)).isEqualTo("breath");
        bothGoOn();
        table.says(ADA, "gist", "the dishes");
        assertThat(step(BEN)).isEqualTo("breath");
        bothGoOn();
        assertThat(step(BEN)).isEqualTo("gist");
    }

    @Test
    @DisplayName("R1 who of the two made it slower changes nothing that either sees")
    void whoMadeItSlowerShowsNowhere() {
        says(ADA, "today", 6);
        says(BEN, "today", 1);
        var other = Table.forTwo(Definitions.slower()).does(BEN, new Command.Join());
        for (var who : List.of(ADA, BEN)) {
            other.chooses(who, "day", "today").answers(who, "rating", new Value.Rated(who.equals(ADA) ? 1 : 6));
        }
        for (var who : List.of(ADA, BEN)) {
            assertThat(table.seenBy(who)).isEqualTo(other.seenBy(who));
        }
    }

    @Test
    void whatIsSettledGoesAtItsUsualPace() {
        says(ADA, "today", 4);
        says(BEN, "today", 0);
        assertThat(step(ADA)).isEqualTo("gist");
    }

    @Test
    void whatIsALotIsABreatherAndSlowerAfterwards() {
        says(ADA, "today", 5);
        says(BEN, "today", 7);
        assertThat(table.seenBy(ADA).scene()).isInstanceOf(Scene.Pausing.class);

        table.waits(Breather.USUAL).does(ADA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
        says(ADA, "today", 1);
        says(BEN, "today", 1);
        assertThat(step(ADA)).isEqualTo("breath");
    }

    @Test
    void afterABreatherThatEitherTookTheNextTurnsAreSlowToo() {
        says(ADA, "today", 1);
        says(BEN, "today", 1);
        table.does(ADA, new Command.Pause()).waits(Breather.USUAL).does(ADA, new Command.ComeBack())
                .does(BEN, new Command.ComeBack()).says(ADA, "gist", "the dishes");
        assertThat(step(BEN)).isEqualTo("breath");
    }

    @Test
    @DisplayName("R3 one who would rather not lets it rest for both, once both have answered, and both arrive anew")
    void notTodayOfOneRestsForBoth() {
        var before = table.seenBy(BEN);
        says(ADA, "not-today", 0);
        assertThat(table.seenBy(BEN)).isEqualTo(before);

        says(BEN, "today", 9);

        for (var who : List.of(ADA, BEN)) {
            assertThat(table.seenBy(who).scene()).isEqualTo(new Scene.Resting(false));
            assertThat(table.seenBy(who).heard()).isEmpty();
            table.does(who, new Command.ComeBack());
        }
        assertThat(((Scene.OwnPace) table.seenBy(BEN).scene()).items()).allMatch(item -> item.mine().isEmpty());
    }
}
