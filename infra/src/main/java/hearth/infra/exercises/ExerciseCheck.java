package hearth.infra.exercises;

import hearth.domain.exercises.Definition;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** Tells somebody who writes exercises whether they hold, and if not, where and why. */
public final class ExerciseCheck {
    private ExerciseCheck() {}

    /** Checks a file, an exercise's folder or a folder of them; answers the exit code, 0 when all is proved. */
    public static int check(Path path, PrintWriter out) {
        if (!Files.isReadable(path)) {
            out.println("There is nothing readable at " + path + ".");
            return 2;
        }
        List<Bundle> bundles = ExerciseFolders.at(path);
        if (bundles.isEmpty()) {
            out.println("There is no exercise in " + path + ": a folder with an " + Bundle.STRUCTURE + " is one.");
            return 2;
        }
        return switch (ExerciseFiles.read(bundles)) {
            case Reading.Proved(List<Reading.ProvedExercise> exercises) -> {
                exercises.forEach(one -> out.println(line(one.definition())));
                yield 0;
            }
            case Reading.Refused(List<Finding> findings) -> {
                findings.forEach(out::println);
                out.println(findings.size() == 1 ? "One thing to mend." : findings.size() + " things to mend.");
                yield 1;
            }
        };
    }

    private static String line(Definition definition) {
        var exercise = definition.exercise();
        int steps = exercise.parts().stream().mapToInt(part -> part.steps().size()).sum();
        String languages = definition.texts().stream().map(words -> words.locale().toLanguageTag())
                .collect(Collectors.joining(", "));
        return exercise.id() + ", version " + exercise.version() + ": proved. Parts: " + exercise.parts().size()
                + ", steps: " + steps
                + ", words in: " + languages + ".";
    }
}
