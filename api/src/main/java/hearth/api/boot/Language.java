package hearth.api.boot;

import hearth.domain.language.Corpus;
import hearth.domain.language.Figures;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;

/** {@code ./run language}: says how well the language helper hears the lines of a file. Needs no database and no settings, and keeps nothing. */
@Command(name = "language", description = "Says how well the language helper hears a file of lines: an expected label, a tab, a text.")
final class Language implements Callable<Integer> {
    private static final int BROKEN = 1;
    private static final int UNREADABLE = 2;

    private final Path calledFrom;
    private final PrintWriter out;

    @Parameters(paramLabel = "FILE", description = "Such as docs/language-corpus.tsv. Labels: none, support, or a category's name.")
    private Path file = Path.of("");

    /** @param calledFrom where a relative path begins */
    Language(Path calledFrom, PrintWriter out) {
        this.calledFrom = calledFrom;
        this.out = out;
    }

    @Override
    public Integer call() {
        try {
            return tell(Corpus.read(Files.readAllLines(calledFrom.resolve(file), StandardCharsets.UTF_8)));
        } catch (IOException unreadable) {
            out.println("There is nothing readable at " + file + ", or it is not text in UTF-8.");
            return UNREADABLE;
        } finally {
            out.flush();
        }
    }

    private int tell(Corpus.Read read) {
        return switch (read) {
            case Corpus.Read.Broken(int line, String why) -> {
                out.println(file + ":" + line + ": " + why);
                yield BROKEN;
            }
            case Corpus.Read.Fits(Corpus corpus) -> {
                out.println("All lines");
                out.println(Figures.of(corpus).table());
                out.println("Of these, the lines by which rules may be tuned");
                out.println(Figures.of(corpus.part(false)).table());
                out.println("And the third that is held out");
                out.println(Figures.of(corpus.part(true)).table());
                yield 0;
            }
        };
    }
}
