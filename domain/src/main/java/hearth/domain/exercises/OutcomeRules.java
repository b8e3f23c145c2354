package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Outcome;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Step.Actor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about what is left: outcomes point at steps that are there and whose answers can be such a thing. */
final class OutcomeRules {
    private OutcomeRules() {}

    static List<Flaw> outcomesPointAtSteps(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        var names = new HashSet<OutcomeId>();
        List<Outcome> outcomes = layout.exercise().outcomes();
        for (int o = 0; o < outcomes.size(); o++) {
            Outcome outcome = outcomes.get(o);
            if (!names.add(outcome.id())) {
                flaws.add(new Flaw("E1", where(o) + "/outcome",
                        "Another outcome is already called " + outcome.id() + "."));
            }
            for (int s = 0; s < outcome.steps().size(); s++) {
                if (layout.spot(outcome.steps().get(s)).isEmpty()) {
                    flaws.add(new Flaw("E20", where(o) + "/steps/" + s,
                            "There is no step called " + outcome.steps().get(s) + "."));
                }
            }
        }
        return flaws;
    }

    static List<Flaw> whatIsLeftFitsItsKind(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        List<Outcome> outcomes = layout.exercise().outcomes();
        for (int o = 0; o < outcomes.size(); o++) {
            OutcomeKind kind = outcomes.get(o).kind();
            List<StepId> steps = outcomes.get(o).steps();
            for (int s = 0; s < steps.size(); s++) {
                String place = where(o) + "/steps/" + s;
                layout.spot(steps.get(s)).map(Layout.Spot::step).filter(step -> !canBe(kind, step))
                        .ifPresent(step -> flaws.add(new Flaw("E21", place,
                                "What is answered at " + step.id() + " cannot be this kind of outcome: "
                                        + needs(kind))));
            }
            if (layout.exercise().keeps() == Exercise.Keeps.NOTHING) {
                flaws.add(new Flaw("E21", where(o), "Where nothing is kept, nothing is left."));
            }
        }
        return flaws;
    }

    static List<Flaw> whatIsDueSaysWhen(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (int o = 0; o < layout.exercise().outcomes().size(); o++) {
            var outcome = layout.exercise().outcomes().get(o);
            String place = where(o) + "/due";
            if (outcome.due().isEmpty()) {
                continue;
            }
            if (outcome.kind() != OutcomeKind.AGREEMENT && outcome.kind() != OutcomeKind.COMMITMENT) {
                flaws.add(new Flaw("E39", place, "Only an agreement or a small promise is looked at again."));
            }
            layout.spot(outcome.due().get().step()).map(Layout.Spot::step).ifPresentOrElse(
                    step -> flaws.addAll(whenItIsDue(layout, outcome, step, place)),
                    () -> flaws.add(new Flaw("E39", place,
                            "There is no step called " + outcome.due().get().step() + ".")));
        }
        return flaws;
    }

    private static List<Flaw> whenItIsDue(Layout layout, Outcome outcome, Step step, String place) {
        var flaws = new ArrayList<Flaw>();
        var days = outcome.due().orElseThrow().days();
        if (step.input() instanceof Input.Appointment ? !days.isEmpty() : !isChosenFrom(step, days.keySet())) {
            flaws.add(new Flaw("E39", place, "What is due is said by a booked time, or by a choice of one of "
                    + "these options: what is answered at " + step.id() + " says neither."));
        }
        if (step.actor() != Actor.TOGETHER && outcome.steps().stream().flatMap(one -> layout.spot(one).stream())
                .anyMatch(spot -> spot.step().actor() != step.actor())) {
            flaws.add(new Flaw("E40", place,
                    "When something is looked at again is said by whoever means it, or by both."));
        }
        return flaws;
    }

    private static boolean isChosenFrom(Step step, Set<OptionId> options) {
        return step.input() instanceof Input.One one && !options.isEmpty() && one.options().containsAll(options);
    }

    private static boolean canBe(OutcomeKind kind, Step step) {
        return switch (kind) {
            case APPOINTMENT -> step.input() instanceof Input.Appointment;
            case AGREEMENT -> step.actor() == Actor.TOGETHER && saysSomething(step.input());
            case CARD, COMMITMENT, REPAIR, INSIGHT -> saysSomething(step.input());
        };
    }

    private static String needs(OutcomeKind kind) {
        return switch (kind) {
            case APPOINTMENT -> "it takes a booked time.";
            case AGREEMENT -> "it takes words or a choice that both confirm.";
            case CARD, COMMITMENT, REPAIR, INSIGHT -> "it takes words, feelings or chosen options.";
        };
    }

    static boolean saysSomething(Input input) {
        return switch (input) {
            case Input.Text _,Input.Statement _,Input.Card _,Input.One _,Input.Many _,Input.Emotions _,Input.Agreement _,Input.Paraphrase _ ->
                true;
            case Input.Scale _,Input.Slider _,Input.Depth _,Input.WantHave _,Input.Timer _,Input.Breathing _,Input.Appointment _,Input.Reading _ ->
                false;
        };
    }

    private static String where(int outcome) {
        return "/outcomes/" + outcome;
    }
}
