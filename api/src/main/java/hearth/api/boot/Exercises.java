package hearth.api.boot;

import hearth.domain.exercises.Definition;
import hearth.infra.exercises.ExerciseCheck;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.OwnExercises;
import hearth.infra.exercises.PgExerciseVersions;
import hearth.infra.exercises.Reading;
import io.vertx.sqlclient.Pool;
import picocli.CommandLine.Command;

import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;

/** {@code ./run exercises}: which exercises the next start will offer, and why one of a practice's own would be left out. Changes nothing. */
@Command(name = "exercises", description = "Lists the exercises, and says of your practice's own which are left out and why.")
final class Exercises implements Callable<Integer> {
    private final Errand errand;

    Exercises(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        return errand.run(this::list);
    }

    private int list(Settings settings, Pool database) {
        var own = new PgExerciseVersions(database).standing(Shelf.own(settings)).await();
        var out = errand.out();
        switch (ExerciseFiles.read(ExerciseFolders.shipped())) {
            case Reading.Proved ours -> ours.library().current().forEach(one -> out.println(line(one)));
            case Reading.Refused(var findings) -> ExerciseCheck.tell(findings, out);
        }
        settings.surroundings().practice().ifPresent(practice -> of(practice, own, out));
        return own.leftOut().isEmpty() ? 0 : 1;
    }

    private static void of(Settings.Practice practice, OwnExercises own, PrintWriter out) {
        out.println();
        out.println("From " + practice.name() + ", in " + practice.exercises() + ":");
        own.taken().forEach(one -> out.println(line(one.definition())));
        if (own.taken().isEmpty()) {
            out.println("none.");
        }
        if (!own.leftOut().isEmpty()) {
            out.println();
            out.println("Left out until it is mended:");
            ExerciseCheck.tell(own.leftOut(), out);
        }
    }

    private static String line(Definition one) {
        return one.exercise().id() + " " + one.exercise().version() + ": " + one.in(Locale.ENGLISH).title();
    }
}
