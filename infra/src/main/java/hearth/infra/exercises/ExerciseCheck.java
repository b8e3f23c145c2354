package hearth.infra.exercises;

import hearth.domain.exercises.Definition;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
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
        try {
            List<Bundle> bundles = ExerciseFolders.at(path);
            if (bundles.isEmpty()) {
                out.println("There is no exercise in " + path + ": a folder with an " + Bundle.STRUCTURE + " is one.");
                return 2;
            }
            OwnExercises own = read(bundles);
            own.taken().forEach(one -> out.println(line(one.definition())));
            tell(own.leftOut(), out);
            return own.leftOut().isEmpty() ? 0 : 1;
        } catch (UncheckedIOException unreadable) {
            out.println("The folder of " + path + " cannot be read.");
            return 2;
        }
    }

    /** Whatever is not one of ours, as it is shipped, is taken for a practice's own. */
    public static OwnExercises read(List<Bundle> bundles) {
        List<Bundle> shipped = ExerciseFolders.shipped();
        return bundles.stream().map(one -> shipped.stream().anyMatch(one::isSameAs)
                ? ExerciseFiles.readOurs(one)
                : ExerciseFiles.readOwn(List.of(one))).reduce(OwnExercises.NONE, OwnExercises::and);
    }

    /** What has to be mended, a line for each, and how much it is. */
    public static void tell(List<Finding> findings, PrintWriter out) {
        findings.forEach(out::println);
        if (!findings.isEmpty()) {
            out.println(findings.size() == 1 ? "One thing to mend." : findings.size() + " things to mend.");
        }
    }

    /** One line about an exercise that holds. */
    public static String line(Definition definition) {
        var exercise = definition.exercise();
        int steps = exercise.parts().stream().mapToInt(part -> part.steps().size()).sum();
        String languages = definition.texts().stream().map(words -> words.locale().toLanguageTag())
                .collect(Collectors.joining(", "));
        return exercise.id() + ", version " + exercise.version() + ": proved. Parts: " + exercise.parts().size()
                + ", steps: " + steps
                + ", words in: " + languages + ".";
    }
}
