package hearth.api.boot;

import hearth.api.exercises.PreviewPage;
import hearth.api.exercises.PreviewPage.Wish;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise.Use;
import hearth.infra.exercises.Bundle;
import hearth.infra.exercises.ExerciseCheck;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** {@code ./run preview}: an exercise as two people (or one) see it, in the browser of this machine. Needs no database, and keeps nothing. */
@Command(name = "preview", description = "Shows an exercise as both partners see it, side by side in the browser. Nothing is saved.")
final class ShowPreview implements Callable<Integer> {
    private static final int REFUSED = 2;
    private static final int LOOKS_EVERY_MILLIS = 500;
    private static final Duration LATER = Duration.ofMinutes(30);

    private final Path calledFrom;
    private final PrintWriter out;
    private final BlockingQueue<Wish> wishes = new LinkedBlockingQueue<>();

    @Parameters(paramLabel = "FILE|FOLDER", description = "An exercise's folder, or one of its files.")
    private Path path = Path.of("");

    @Option(names = "--port", paramLabel = "VALUE", description = "The port on this machine (8070).")
    private int port = 8070;

    /** @param calledFrom where a relative path begins */
    ShowPreview(Path calledFrom, PrintWriter out) {
        this.calledFrom = calledFrom;
        this.out = out;
    }

    @Override
    public Integer call() {
        var folder = calledFrom.resolve(path);
        var read = bundle(folder);
        if (read.size() != 1) {
            return refused("There is not one exercise at " + folder + ", but " + read.size()
                    + ": name the folder of the one to look at.");
        }
        try {
            Ports.refuseTaken(Setting.HEARTH_PORT, "127.0.0.1", port);
        } catch (CannotStart taken) {
            return refused("Port " + port + " is taken: end what uses it, or name another with --port.");
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> said("\n  Nothing was kept. Goodbye."), "ending"));
        said("  For this machine alone. Nothing is saved, and a change of the files begins it anew. Ctrl-C ends it.");
        try {
            show(folder, read.getFirst());
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
        return 0;
    }

    private int refused(String sentence) {
        said(sentence);
        return REFUSED;
    }

    private void said(String line) {
        out.println(line);
        out.flush();
    }

    private static List<Bundle> bundle(Path folder) {
        try {
            return Files.isReadable(folder) ? ExerciseFolders.at(folder) : List.of();
        } catch (UncheckedIOException changing) {
            return List.of();
        }
    }

    /** One round after the other, until the thread is interrupted or the process ends. */
    private void show(Path folder, Bundle first) throws InterruptedException {
        var place = new PreviewRound.Place(port, basics(), wishes::add);
        var next = new Next(first, false);
        while (!Thread.currentThread().isInterrupted()) {
            var read = ExerciseCheck.read(List.of(next.bundle()));
            try (var round = PreviewRound.open(place, read, next.alone())) {
                read.taken().forEach(one -> out.println("  " + ExerciseCheck.line(one.definition())));
                ExerciseCheck.tell(read.leftOut(), out);
                said("  Preview at http://localhost:" + port + PreviewPage.PATH);
                next = after(round, folder, next);
            }
        }
    }

    /** What the next round shows, and to how many. */
    private record Next(Bundle bundle, boolean alone) {}

    /** Waits until the files have changed or the author wishes for something that takes a new round. */
    private Next after(PreviewRound round, Path folder, Next now) throws InterruptedException {
        while (true) {
            var wish = wishes.poll(LOOKS_EVERY_MILLIS, TimeUnit.MILLISECONDS);
            if (wish == null) {
                var read = bundle(folder);
                if (read.size() == 1 && !read.getFirst().equals(now.bundle())) {
                    return new Next(read.getFirst(), now.alone());
                }
            } else if (wish == Wish.LATER) {
                round.pass(LATER);
            } else {
                return new Next(now.bundle(), wish == Wish.ALONE || (wish == Wish.AGAIN && now.alone()));
            }
        }
    }

    private static List<Definition> basics() {
        var ours = switch (ExerciseFiles.read(ExerciseFolders.shipped())) {
            case Reading.Proved proved -> proved.library();
            case Reading.Refused(var findings) -> throw new IllegalStateException(findings.toString());
        };
        return Stream.of(Use.OWN_CALM, Use.BREAK_PLAN).flatMap(use -> ours.thoseFor(use).stream())
                .flatMap(id -> ours.current(id).stream()).toList();
    }
}
