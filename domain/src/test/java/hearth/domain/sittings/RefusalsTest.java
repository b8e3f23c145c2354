package hearth.domain.sittings;

import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Command.Verdict;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static hearth.domain.sittings.Refusal.IS_OVER;
import static hearth.domain.sittings.Refusal.MOMENT_PASSED;
import static hearth.domain.sittings.Refusal.NOT_HERE;
import static hearth.domain.sittings.Refusal.NOT_YET_TIME;
import static hearth.domain.sittings.Refusal.NOT_YOUR_TURN;
import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** What is not offered is refused, with the reason that a person can do something with. */
class RefusalsTest {
    private static final Value WORDS = new Value.Written("some words");

    /** Every command there is, about this step at this turn. */
    private static List<Command> all(String step, int turn) {
        var id = new StepId(step);
        return List.of(new Command.Join(), new Command.Answer(id, turn, WORDS), new Command.Confirm(id, turn),
                new Command.Judge(id, turn, Verdict.YES), new Command.KeepBack(id, true), new Command.Open(turn),
                new Command.NotYet(turn), new Command.Pause(), new Command.ComeBack(), new Command.NotToday(),
                new Command.Leave(), new Command.Offer(id, 1, Optional.empty()),
                new Command.TakeBack(id, 1, Optional.empty()));
    }

    private static List<Command> without(List<Command> all, Class<?>... some) {
        return all.stream().filter(one -> List.of(some).stream().noneMatch(kind -> kind.isInstance(one))).toList();
    }

    private static void refuses(Table table, hearth.domain.accounts.PersonId who, List<Command> commands,
            Refusal why) {
        commands.forEach(command -> table.refuses(who, command, why));
    }

    @Test
    void waitingForTheOtherOneOnlyPutsItOffOrLeaves() {
        var table = Table.forTwo(Definitions.hearMe());
        refuses(table, ADA, List.of(new Command.Join(), new Command.Pause(), new Command.ComeBack(),
                new Command.Open(0), new Command.NotYet(0), new Command.Offer(new StepId("gist"), 1, Optional.empty())),
                NOT_HERE);
        table.refuses(ADA, new Command.Answer(new StepId("settle"), 0, new Value.Done()), MOMENT_PASSED);
    }

    @Test
    void atOnesOwnPaceNobodyConfirmsOrJudgesOrComesBack() {
        var table = Table.forTwo(Definitions.checkIn());
        refuses(table, ADA, without(all("thanks", 1), Command.Answer.class, Command.KeepBack.class,
                Command.Pause.class, Command.NotToday.class, Command.Leave.class), NOT_HERE);
    }

    @Test
    @DisplayName("T1 whoever has chosen to open edits and keeps back only after taking that choice back")
    void afterChoosingToOpenItStaysAsItIs() {
        var table = Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "the soup").opens(ADA);
        refuses(table, ADA, without(all("thanks", 1), Command.NotYet.class, Command.Pause.class,
                Command.NotToday.class, Command.Leave.class), NOT_HERE);
        table.does(ADA, new Command.NotYet(1)).does(ADA, new Command.KeepBack(new StepId("thanks"), true));
    }

    @Test
    void onABreatherNothingGoesOnUntilItIsTime() {
        var table = Table.forTwo(Definitions.hearMe()).atTheFloor().does(BEN, new Command.Pause());
        int turn = table.sitting.turn();
        refuses(table, ADA, without(all("gist", turn), Command.ComeBack.class, Command.NotToday.class,
                Command.Leave.class), NOT_HERE);
        table.refuses(ADA, new Command.ComeBack(), NOT_YET_TIME);
    }

    @Test
    void whatWasPutDownIsFirstTakenUpAgain() {
        var table = Table.forTwo(Definitions.checkIn()).does(ADA, new Command.NotToday());
        refuses(table, ADA, without(all("thanks", 1), Command.ComeBack.class, Command.Leave.class), NOT_HERE);
        table.does(ADA, new Command.ComeBack()).says(ADA, "thanks", "the soup");

        var resting = Table.forTwo(Definitions.hearMe()).atTheFloor().does(BEN, new Command.NotToday())
                .does(ADA, new Command.ComeBack());
        refuses(resting, ADA, without(all("gist", resting.sitting.turn()), Command.Leave.class), NOT_HERE);
    }

    @Test
    @DisplayName("P6 whoever left an apart part does nothing more there, and is told it is over")
    void whoeverLeftIsGone() {
        var table = Table.forTwo(Definitions.checkIn()).says(ADA, "thanks", "the soup").does(ADA, new Command.Leave());
        refuses(table, ADA, all("thanks", 1), NOT_HERE);
        assertThat(table.seenBy(ADA).scene()).isEqualTo(new SittingView.Scene.Over(false));
        assertThat(table.seenBy(ADA).offers()).isEmpty();
    }

    @Test
    @DisplayName("T3 in turns nobody answers, confirms or judges for the other")
    void inTurnsNobodyActsForTheOther() {
        var table = Table.forTwo(Definitions.hearMe()).arrived().says(ADA, "about", "the dishes");
        table.refuses(ADA, new Command.Confirm(new StepId("about"), table.sitting.turn()), NOT_YOUR_TURN);
        table.confirms(BEN, "about").says(ADA, "warm", "you sang").says(BEN, "warm", "you waited").says(ADA, "gist",
                "Sunday");
        int turn = table.sitting.turn();
        table.refuses(ADA, new Command.Answer(new StepId("back"), turn, WORDS), NOT_YOUR_TURN)
                .refuses(BEN, new Command.Judge(new StepId("back"), turn, Verdict.YES), NOT_YOUR_TURN)
                .refuses(BEN, new Command.KeepBack(new StepId("back"), true), NOT_HERE);
    }

    @Test
    void anAnswerToAQuestionOfAnotherPartComesAtTheWrongMoment() {
        var table = Table.forTwo(Definitions.checkIn());
        table.refuses(ADA, new Command.Answer(new StepId("small"), 1, WORDS), MOMENT_PASSED)
                .refuses(ADA, new Command.KeepBack(new StepId("small"), true), MOMENT_PASSED)
                .refuses(ADA, new Command.Answer(new StepId("thanks"), 2, WORDS), MOMENT_PASSED);
        var floor = Table.forTwo(Definitions.hearMe()).atTheFloor();
        floor.refuses(ADA, floor.answer("warm", WORDS), MOMENT_PASSED);
    }

    @Test
    @DisplayName("P5 a proposal whose words its author removed cannot be confirmed")
    void whatWasRemovedCannotBeConfirmed() {
        var table = Table.forTwo(Definitions.hearMe()).arrived().says(ADA, "about", "the dishes");
        table.words = Words.NONE;
        table.refuses(BEN, new Command.Confirm(new StepId("about"), table.sitting.turn()), NOT_HERE);
        table.says(BEN, "about", "the weekend").confirms(ADA, "about");
    }

    @Test
    void whatIsOverStaysAsItIs() {
        var table = Table.forTwo(Definitions.hearMe()).atTheFloor().does(ADA, new Command.Leave());
        var all = all("gist", table.sitting.turn());
        refuses(table, BEN, without(all, Command.Afterwards.class), IS_OVER);
        refuses(table, BEN, all.stream().filter(Command.Afterwards.class::isInstance).toList(), NOT_HERE);
    }

    @Test
    @DisplayName("R1 only a pause, and an answer that each gives alone before something live, may lead to a breather")
    void whatMayLeadToABreather() {
        var arriving = Table.forTwo(Definitions.hearMe()).does(BEN, new Command.Join());
        var apart = Table.forTwo(Definitions.checkIn());
        var floor = Table.forTwo(Definitions.hearMe()).atTheFloor();
        assertThat(leading(arriving, "rating")).containsExactly(Command.Answer.class, Command.Pause.class);
        assertThat(leading(apart, "thanks")).containsExactly(Command.Pause.class);
        assertThat(leading(floor, "gist")).containsExactly(Command.Pause.class);
    }

    private static List<Class<?>> leading(Table table, String step) {
        return all(step, table.sitting.turn()).stream()
                .filter(command -> Engine.mayLeadToABreather(table.sitting, command))
                .<Class<?>>map(Command::getClass).toList();
    }
}
