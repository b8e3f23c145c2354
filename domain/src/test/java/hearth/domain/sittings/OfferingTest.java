package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.exercises.StepId;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import static hearth.domain.sittings.Definitions.blankable;
import static hearth.domain.sittings.Definitions.exercise;
import static hearth.domain.sittings.Definitions.step;
import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

class OfferingTest {
    /** Something kept, a diary, and a promise that both confirm; a note that no therapist is ever offered. */
    private static Exercise letters() {
        var apart = new Part.Sealed(new PartId("apart"), List.of(
                offerable(step("letter", Actor.EACH, new Input.Text(200), Visibility.SEALED)),
                offerable(blankable(step("diary", Actor.EACH, new Input.Text(200), Visibility.OWN))),
                blankable(step("note", Actor.EACH, new Input.Text(200), Visibility.SEALED))));
        var after = new Part.Turns(new PartId("after"), List.of(
                offerable(step("promise", Actor.TOGETHER, new Input.Agreement(200), Visibility.SHARED))), 1, false);
        return exercise("letters", Exercise.Mode.ASYNC, List.of(apart.id()), apart, after);
    }

    private static Step offerable(Step step) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(), step.when(), step.again(),
                step.optional(), true);
    }

    private static Table written(Table table) {
        table.says(ADA, "letter", "Ada's letter").says(ADA, "diary", "Ada's diary").says(ADA, "note", "Ada's note");
        return table;
    }

    private static Table over() {
        var table = written(Table.forTwo(letters())).says(BEN, "letter", "Ben's letter").opens(ADA).opens(BEN);
        return table.says(ADA, "promise", "we walk").confirms(BEN, "promise");
    }

    private static Command offer(String step) {
        return new Command.Offer(new StepId(step), 1, Optional.empty());
    }

    private static Command takeBack(String step) {
        return new Command.TakeBack(new StepId(step), 1, Optional.empty());
    }

    private static List<String> read(Table table) {
        return Offering.offered(table.sitting, table.words).stream().map(entry -> Table.text(entry.value())).toList();
    }

    @Test
    @DisplayName("P10: nothing is offered until its author offers it, and each offers only what is theirs")
    void nothingIsOfferedByItself() {
        var table = over();
        assertThat(read(table)).isEmpty();
        assertThat(Offering.offered(table.sitting, table.words)).isEmpty();
        table.does(ADA, offer("letter"));
        assertThat(read(table)).containsExactly("Ada's letter");
        assertThat(authors(table)).containsExactly(ADA);
        table.does(ADA, offer("diary")).does(BEN, offer("letter"));
        assertThat(read(table)).containsExactlyInAnyOrder("Ada's letter", "Ada's diary", "Ben's letter");
        table.does(ADA, takeBack("letter"));
        assertThat(read(table)).containsExactlyInAnyOrder("Ada's diary", "Ben's letter");
        table.refuses(BEN, offer("diary"), Refusal.NOT_HERE).refuses(ADA, offer("note"), Refusal.NOT_HERE)
                .refuses(ADA, new Command.Offer(new StepId("letter"), 2, Optional.empty()), Refusal.NOT_HERE)
                .refuses(ADA, offer("never"), Refusal.NOT_HERE);
    }

    @Test
    @DisplayName("P10: what both confirmed needs both, and either takes it back alone")
    void theJointEntryNeedsBoth() {
        var table = over().does(ADA, offer("promise"));
        assertThat(read(table)).isEmpty();
        table.does(BEN, offer("promise"));
        assertThat(read(table)).containsExactly("we walk");
        assertThat(authors(table)).containsExactlyInAnyOrder(ADA, BEN);
        table.does(BEN, takeBack("promise"));
        assertThat(read(table)).isEmpty();
    }

    @Test
    @DisplayName("P10: what is offered is told without its words, since the later of two where both had to; what is taken back is not told")
    void itIsToldWhoOffersWhatSinceWhen() {
        var table = over().does(ADA, offer("promise")).does(BEN, offer("letter"));
        assertThat(shown(table)).containsExactly("letter of " + BEN + " since " + table.log.size());
        table.does(BEN, offer("promise"));
        assertThat(shown(table)).containsExactly("letter of " + BEN + " since " + (table.log.size() - 1),
                "promise of both since " + table.log.size());
        table.does(ADA, takeBack("promise")).does(BEN, takeBack("letter")).does(BEN, offer("letter"));
        assertThat(shown(table)).containsExactly("letter of " + BEN + " since " + table.log.size());
    }

    private static List<String> shown(Table table) {
        var rows = table.log.stream()
                .map(row -> new Kept.Row(new CommandId(UUID.randomUUID()), ADA, row.at(), row.events())).toList();
        return Offering.shown(table.sitting, rows).stream().map(one -> one.step().value() + " of "
                + one.author().map(PersonId::toString).orElse("both") + " since " + one.rev()).toList();
    }

    @Test
    @DisplayName("P8: what one offers changes nothing that the other sees")
    void offeringShowsOnNoOtherSide() {
        var table = over();
        var before = table.seenBy(BEN);
        table.does(ADA, offer("letter")).does(ADA, offer("diary")).does(ADA, offer("promise"));
        assertThat(table.seenBy(BEN)).isEqualTo(before);
        assertThat(offered(table.seenBy(ADA), "letter")).contains(Optional.of(true));
        table.does(ADA, takeBack("promise"));
        assertThat(table.seenBy(BEN)).isEqualTo(before);
        assertThat(offered(before, "note")).allMatch(Optional::isEmpty);
    }

    @Test
    @DisplayName("P10: nothing is offered before the end, of what ended early, or by somebody alone")
    void onlyTheFinishedSittingOfTwo() {
        var table = written(Table.forTwo(letters())).refuses(ADA, offer("letter"), Refusal.NOT_HERE)
                .says(BEN, "letter", "Ben's letter").opens(ADA).opens(BEN).does(ADA, new Command.Leave());
        table.refuses(ADA, offer("letter"), Refusal.NOT_HERE);
        var alone = written(Table.alone(letters())).opens(ADA);
        assertThat(alone.sitting.isOver()).isTrue();
        alone.refuses(ADA, offer("letter"), Refusal.NOT_HERE);
        assertThat(alone.seenBy(ADA).heard()).isNotEmpty().allMatch(heard -> heard.offerable().isEmpty());
    }

    @Test
    @DisplayName("P10: of what was said more than once in a round, one is offered and the others are not")
    void oneOfSeveralIsOffered() {
        var floor = new Part.Turns(new PartId("floor"), List.of(
                offerable(step("gist", Actor.SPEAKER, new Input.Text(200), Visibility.SHARED)),
                Definitions.again(step("more", Actor.SPEAKER, Definitions.one("yes", "no"), Visibility.SHARED), "gist",
                        "yes", 2)),
                1,
                false);
        var table = Table.forTwo(exercise("floor", Exercise.Mode.ASYNC, List.of(), floor))
                .says(ADA, "gist", "first").chooses(ADA, "more", "yes").says(ADA, "gist", "second")
                .chooses(ADA, "more", "no");
        var turns = table.seenBy(ADA).heard().stream().flatMap(heard -> heard.offerable().stream())
                .map(SittingView.Offerable::turn).toList();
        assertThat(turns).hasSize(2).doesNotHaveDuplicates();
        var second = Optional.of(turns.getLast());

        table.does(ADA, new Command.Offer(new StepId("gist"), 1, second));
        assertThat(read(table)).containsExactly("second");
        assertThat(offered(table.seenBy(ADA), "gist")).containsExactly(Optional.of(false), Optional.of(true));
        table.does(ADA, offer("gist"));
        assertThat(read(table)).as("as the first release asked for it").containsExactly("first", "second");
        table.does(ADA, new Command.TakeBack(new StepId("gist"), 1, second));
        assertThat(read(table)).containsExactly("first");
        table.refuses(ADA, new Command.Offer(new StepId("gist"), 1, Optional.of(99)), Refusal.NOT_HERE);
    }

    @Test
    @DisplayName("P10: of what was said in two rounds, what is offered of one is not offered of the other")
    void ofOneRoundAndNotOfTheOther() {
        var floor = new Part.Turns(new PartId("floor"), List.of(
                offerable(step("gist", Actor.STARTER, new Input.Text(200), Visibility.SHARED)),
                offerable(step("wish", Actor.STARTER, new Input.Text(200), Visibility.SHARED))), 2, false);
        var table = Table.forTwo(exercise("floor", Exercise.Mode.ASYNC, List.of(), floor)).says(ADA, "gist", "first")
                .says(ADA, "wish", "a wish").says(ADA, "gist", "second").says(ADA, "wish", "another");
        table.does(ADA, new Command.Offer(new StepId("gist"), 2, Optional.empty()));
        assertThat(read(table)).containsExactly("second");
    }

    @Test
    void whatWasLeftBlankIsNotReadThoughItWasOffered() {
        var table = Table.forTwo(letters()).says(ADA, "letter", "Ada's letter")
                .answers(ADA, "diary", new Value.Done()).says(BEN, "letter", "Ben's letter").opens(ADA).opens(BEN)
                .says(ADA, "promise", "we walk").confirms(BEN, "promise").does(ADA, offer("diary"));
        assertThat(read(table)).isEmpty();
    }

    @Test
    void whatItsAuthorRemovedIsNotReadThoughItWasOffered() {
        var table = over().does(ADA, offer("letter"));
        assertThat(Offering.offered(table.sitting, Words.NONE)).isEmpty();
    }

    private static Set<hearth.domain.accounts.PersonId> authors(Table table) {
        return Offering.authors(table.sitting, Offering.offered(table.sitting, table.words));
    }

    private static List<Optional<Boolean>> offered(SittingView view, String step) {
        return view.heard().stream().filter(heard -> heard.step().value().equals(step))
                .map(heard -> heard.offerable().map(SittingView.Offerable::offered)).toList();
    }
}
