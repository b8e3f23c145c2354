package hearth.domain.exercises;

import hearth.domain.exercises.Exercise.Mode;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rules about what comes before what, for which one exercise has to be seen beside the others. */
public final class Prerequisites {
    private Prerequisites() {}

    /**
     * Each flaw of what comes before this one.
     *
     * @param all every exercise that there is, this one among them
     */
    public static List<Flaw> flaws(Exercise exercise, Map<ExerciseId, Exercise> all) {
        var flaws = new ArrayList<Flaw>();
        var after = exercise.timing().after();
        for (int i = 0; i < after.size(); i++) {
            var named = after.get(i).exercise();
            var where = "/after/" + i + "/exercise";
            Optional.ofNullable(all.get(named)).ifPresentOrElse(
                    earlier -> flaws.addAll(flaws(exercise, earlier, all, where)),
                    () -> flaws.add(new Flaw("E34", where, "There is no exercise called " + named + ".")));
        }
        return flaws;
    }

    private static List<Flaw> flaws(Exercise exercise, Exercise earlier, Map<ExerciseId, Exercise> all, String where) {
        if (leadsTo(exercise.id(), earlier, all)) {
            return List.of(new Flaw("E35", where,
                    earlier.id() + " waits for " + exercise.id() + " in its turn, so neither would ever open."));
        }
        boolean oneAlone = exercise.cadence().isPresent() && exercise.mode() != Mode.SOLO
                && earlier.mode() == Mode.SOLO;
        return oneAlone
                ? List.of(new Flaw("E36", where, "What comes round for two is open to both or to neither, and "
                        + earlier.id() + " is done by each alone."))
                : List.of();
    }

    private static boolean leadsTo(ExerciseId wanted, Exercise from, Map<ExerciseId, Exercise> all) {
        var seen = new HashSet<ExerciseId>();
        var open = new ArrayDeque<>(List.of(from.id()));
        while (!open.isEmpty()) {
            var one = open.pop();
            if (one.equals(wanted)) {
                return true;
            }
            if (seen.add(one) && all.containsKey(one)) {
                all.get(one).timing().after().forEach(next -> open.push(next.exercise()));
            }
        }
        return false;
    }
}
