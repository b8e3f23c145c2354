package hearth.api.boot;

import hearth.infra.exercises.ExerciseCheck;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** {@code ./run check}: says whether exercise files hold, and if not, in which line and why. Needs no database and no settings. */
@Command(name = "check", description = "Proves exercises and says, by file and line, what has to be mended.")
final class Check implements Callable<Integer> {
    private final Path calledFrom;
    private final PrintWriter out;

    @Parameters(arity = "1..*", paramLabel = "FILE|FOLDER", description = "An exercise's folder, one of its files, or a folder of exercises.")
    private List<Path> paths = List.of();

    /** @param calledFrom where relative paths begin */
    Check(Path calledFrom, PrintWriter out) {
        this.calledFrom = calledFrom;
        this.out = out;
    }

    @Override
    public Integer call() {
        int worst = paths.stream().mapToInt(path -> ExerciseCheck.check(calledFrom.resolve(path), out)).max().orElse(0);
        out.flush();
        return worst;
    }
}
