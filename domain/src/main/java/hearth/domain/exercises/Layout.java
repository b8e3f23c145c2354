package hearth.domain.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A definition laid out flat, so that a rule can ask what stands before what and point at it. */
record Layout(Exercise exercise, List<Spot> spots) {

    Layout(Exercise exercise) {
        this(exercise, spotsOf(exercise));
    }

    private static List<Spot> spotsOf(Exercise exercise) {
        var spots = new ArrayList<Spot>();
        for (int p = 0; p < exercise.parts().size(); p++) {
            Part part = exercise.parts().get(p);
            for (int s = 0; s < part.steps().size(); s++) {
                spots.add(new Spot(part, p, part.steps().get(s), s));
            }
        }
        return List.copyOf(spots);
    }

    /** The earlier step that decides whether this one is asked. */
    Optional<Spot> decider(Step step) {
        return step.when().flatMap(Step.Condition::looksAt).flatMap(this::spot);
    }

    Optional<Spot> spot(StepId id) {
        return spots.stream().filter(spot -> spot.step().id().equals(id)).findFirst();
    }

    IntStream partIndices() {
        return IntStream.range(0, exercise.parts().size());
    }

    Part part(int index) {
        return exercise.parts().get(index);
    }

    static String where(int part) {
        return "/parts/" + part;
    }

    /** A step in its place. */
    record Spot(Part part, int partAt, Step step, int stepAt) {
        String where() {
            return Layout.where(partAt) + "/steps/" + stepAt;
        }

        boolean isBefore(Spot other) {
            return partAt < other.partAt || (partAt == other.partAt && stepAt < other.stepAt);
        }

        /** The options, where one of them is chosen. */
        List<OptionId> oneOf() {
            return step.input() instanceof Input.One one ? one.options() : List.of();
        }

        boolean inTurns() {
            return part instanceof Part.Turns;
        }

        boolean isInALetter() {
            return part instanceof Part.Letter;
        }

        Flaw flaw(String rule, String field, String sentence) {
            return new Flaw(rule, where() + field, sentence);
        }
    }
}
