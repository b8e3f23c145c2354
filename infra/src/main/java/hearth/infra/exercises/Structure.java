package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Prerequisites;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** An exercise that was read, and the file to point at. */
record Structure(YamlFile file, Exercise exercise) {

    /** What is wrong with them beside each other, and beside those that are shipped. */
    static List<Finding> amongEachOther(List<Structure> structures) {
        var all = new HashMap<ExerciseId, Exercise>();
        structures.forEach(one -> all.put(one.exercise().id(), one.exercise()));
        boolean namesAnother = structures.stream().flatMap(one -> one.exercise().timing().after().stream())
                .anyMatch(after -> !all.containsKey(after.exercise()));
        if (namesAnother) {
            shipped().forEach(all::putIfAbsent);
        }
        return structures.stream().flatMap(one -> Prerequisites.flaws(one.exercise(), all).stream()
                .map(flaw -> one.file().finding(flaw.rule(), flaw.where(), flaw.sentence()))).toList();
    }

    private static Map<ExerciseId, Exercise> shipped() {
        var all = new HashMap<ExerciseId, Exercise>();
        ExerciseFolders.shipped().stream().map(ExerciseFiles::structure)
                .forEach(exercise -> all.put(exercise.id(), exercise));
        return all;
    }
}
