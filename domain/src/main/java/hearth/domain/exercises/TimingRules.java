package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Gate;
import hearth.domain.exercises.Timing.Company;

import java.util.List;

/** Rules about when an exercise may open. */
final class TimingRules {
    private TimingRules() {}

    static List<Flaw> theGentleSetWaitsForNothing(Layout layout) {
        var timing = layout.exercise().timing();
        boolean waits = !timing.after().isEmpty() || timing.company().filter(Company.THERAPIST::equals).isPresent();
        return timing.gate() == Gate.GENTLE && waits
                ? List.of(new Flaw("E37", "/gate",
                        "What is gentle opens from the first minute: nothing comes before it, and it needs nobody."))
                : List.of();
    }

    static List<Flaw> daysLieBetweenWhatIsChosen(Layout layout) {
        var exercise = layout.exercise();
        return exercise.timing().daysBetween() > 0 && exercise.cadence().isPresent()
                ? List.of(new Flaw("E38", "/days-between",
                        "What comes round has its days already; days between are for what people choose."))
                : List.of();
    }
}
