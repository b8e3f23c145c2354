package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.StepId;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A shipped exercise on the table, with the real engine: each sentence is an act of one of the two, and must be accepted. */
final class KitchenTable {
    private static final Breather BREATHER = Breather.usual(ZoneId.of("Europe/Berlin"));
    static final PersonId ADA = new PersonId(new UUID(0, 1));
    static final PersonId BEN = new PersonId(new UUID(0, 2));
    private static final Library SHIPPED = ((Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped())).library();
    private static final Instant EVENING = Instant.parse("2026-11-21T19:00:00Z");

    private final Exercise exercise;
    private Sitting sitting;
    private Words words = Words.NONE;
    private int acts;

    private KitchenTable(String id, List<PersonId> people) {
        exercise = SHIPPED.current(new ExerciseId(id)).orElseThrow().exercise();
        var sittingId = new SittingId(new UUID(0, 9));
        List<Event> first = Engine.start(sittingId, exercise, people, ADA, BREATHER, EVENING);
        sitting = Sitting.begin(sittingId, exercise, (Event.Started) first.getFirst()).after(first, EVENING);
    }

    static KitchenTable forTwo(String id) {
        return new KitchenTable(id, List.of(ADA, BEN));
    }

    static KitchenTable alone(String id) {
        return new KitchenTable(id, List.of(ADA));
    }

    KitchenTable says(PersonId who, String step, String text) {
        return answers(who, step, new Value.Written(text));
    }

    KitchenTable picks(PersonId who, String step, String... options) {
        return answers(who, step, new Value.Chosen(Arrays.stream(options).map(OptionId::new).toList()));
    }

    KitchenTable feels(PersonId who, String step, String... feelings) {
        return answers(who, step, new Value.Felt(List.of(feelings)));
    }

    KitchenTable rates(PersonId who, String step, int level) {
        return answers(who, step, new Value.Rated(level));
    }

    KitchenTable books(PersonId who, String step) {
        return answers(who, step,
                new Value.Booked(LocalDateTime.parse("2026-11-22T19:00"), ZoneId.of("Europe/Zurich")));
    }

    KitchenTable goesOn(PersonId who, String step) {
        return answers(who, step, new Value.Done());
    }

    /** One proposes, the other says yes. */
    KitchenTable bothPick(String step, String option) {
        return picks(ADA, step, option).confirms(BEN, step);
    }

    KitchenTable bothSay(String step, String text) {
        return says(ADA, step, text).confirms(BEN, step);
    }

    KitchenTable bothBook(String step) {
        return books(BEN, step).confirms(ADA, step);
    }

    KitchenTable confirms(PersonId who, String step) {
        return does(who, new Command.Confirm(new StepId(step), sitting.turn()));
    }

    KitchenTable landsWith(PersonId who, String step) {
        return does(who, new Command.Judge(new StepId(step), sitting.turn(), Command.Verdict.YES));
    }

    KitchenTable keepsBack(PersonId who, String step) {
        return does(who, new Command.KeepBack(new StepId(step), true));
    }

    KitchenTable opens(PersonId who) {
        return does(who, new Command.Open(sitting.turn()));
    }

    private KitchenTable answers(PersonId who, String step, Value value) {
        assertThat(asked(who)).as("what %s is asked", who).contains(step);
        return does(who, new Command.Answer(new StepId(step), sitting.turn(), value));
    }

    KitchenTable does(PersonId who, Command command) {
        acts++;
        var decision = Engine.decide(sitting, words, who, command, BREATHER, EVENING);
        assertThat(decision).as("%s: %s", who, command).isInstanceOf(Decision.Advanced.class);
        var advanced = (Decision.Advanced) decision;
        sitting = sitting.after(advanced.events(), EVENING);
        words = words.with(advanced.pages());
        return this;
    }

    int acts() {
        return acts;
    }

    SittingView seenBy(PersonId who) {
        return Viewing.view(sitting, words, who, EVENING);
    }

    boolean isThereFor(PersonId who) {
        return !sitting.isHiddenFrom(who);
    }

    /** The questions that stand before this person now; none where the other has the word. */
    List<String> asked(PersonId who) {
        var view = seenBy(who);
        return switch (view.scene()) {
            case Scene.OwnPace own -> own.items().stream().map(item -> item.step().value()).toList();
            case Scene.AtStep at -> view.offers().stream()
                    .anyMatch(List.of(Offer.ANSWER, Offer.CONFIRM, Offer.JUDGE)::contains)
                            ? List.of(at.step().value())
                            : List.of();
            case Scene.Gathering _,Scene.Asked _,Scene.Pausing _,Scene.Resting _,Scene.Over _ -> List.of();
        };
    }

    /** The steps of which something is open to this person, each once. */
    List<String> heardBy(PersonId who) {
        return seenBy(who).heard().stream().map(heard -> heard.step().value()).distinct().toList();
    }

    boolean isFinished() {
        return sitting.standing() instanceof Sitting.Standing.Over(boolean finished) && finished;
    }

    /** What is left to this person, as outcome and the steps that make it up. */
    List<String> leaves(PersonId who) {
        return Keepsake.of(exercise, seenBy(who)).stream()
                .map(keepsake -> keepsake.outcome() + " "
                        + keepsake.heard().stream().map(heard -> heard.step().value()).distinct().toList())
                .toList();
    }

    boolean hasARating() {
        return exercise.parts().stream().flatMap(part -> part.steps().stream())
                .anyMatch(step -> step.input() instanceof Input.Scale);
    }
}
