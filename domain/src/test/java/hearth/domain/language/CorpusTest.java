package hearth.domain.language;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

/** The figures that docs/language.md shows, and floors under them. */
class CorpusTest {
    private static final Path FILE = Path.of("../docs/language-corpus.tsv");
    private static final double PRECISION = 0.93;
    private static final double RECALL = 0.7;
    private static final double FLOOR_OF_EACH = 0.5;

    private static Corpus corpus() throws IOException {
        return switch (Corpus.read(Files.readAllLines(FILE))) {
            case Corpus.Read.Fits(Corpus corpus) -> corpus;
            case Corpus.Read.Broken(int line, String why) -> throw new AssertionError(line + ": " + why);
        };
    }

    @Test
    @DisplayName("N6 the corpus has its hits, at least as many silent lines, a third held out, and no line twice")
    void the_corpus_is_large_and_fair() throws IOException {
        var lines = corpus().lines();
        long silent = lines.stream().filter(line -> line.labels().equals(Set.of(Corpus.NONE))).count();
        long support = lines.stream().filter(line -> line.labels().equals(Set.of(Corpus.SUPPORT))).count();
        assertThat(lines.size() - silent - support).isGreaterThanOrEqualTo(200);
        assertThat(silent + support).isGreaterThanOrEqualTo(lines.size() - silent - support);
        assertThat(lines).extracting(Corpus.Line::text).doesNotHaveDuplicates();
        assertThat(corpus().part(true).lines().size() * 3.0 / lines.size()).isBetween(0.85, 1.15);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    @DisplayName("N6 precision and recall stay above their floors, on the lines rules were tuned by and on those held out")
    void figures_stay_above_their_floors(boolean heldOut) throws IOException {
        var figures = Figures.of(corpus().part(heldOut));
        var all = figures.all();
        assertThat(all.precision()).as(figures.table()).isGreaterThanOrEqualTo(PRECISION);
        assertThat(all.recall()).as(figures.table()).isGreaterThanOrEqualTo(RECALL);
        for (var row : figures.rows()) {
            assertThat(row.recall()).as("%s: %s", row.code(), figures.table()).isGreaterThanOrEqualTo(FLOOR_OF_EACH);
        }
        assertThat(figures.spokenInto()).as(figures.table()).isLessThanOrEqualTo(figures.silentLines() / 25);
    }

    @Test
    @DisplayName("N5 P14 no line of fear or harm gets a hint about tone")
    void no_line_of_harm_gets_a_hint_about_tone() throws IOException {
        var overlooked = corpus().lines().stream().filter(line -> line.labels().contains(Corpus.SUPPORT))
                .filter(line -> Hearing.of(line.text()) instanceof Heard.Hints(var hints) && !hints.isEmpty())
                .map(Corpus.Line::text);
        assertThat(overlooked).isEmpty();
    }

    @Test
    @DisplayName("N6 the table in the docs is the one of this corpus and these rules")
    void the_table_in_the_docs_is_true() throws IOException {
        var docs = Files.readString(Path.of("../docs/language.md"));
        assertThat(docs).contains(Figures.of(corpus().part(false)).table(), Figures.of(corpus().part(true)).table());
    }

    @Test
    @DisplayName("N6 what a line says must be a label, a tab and a text")
    void a_broken_line_is_named() {
        assertThat(Corpus.read(List.of("# words", "", "none\tTea?", "lable\tTea?")))
                .isEqualTo(new Corpus.Read.Broken(4, "There is no category lable."));
        assertThat(Corpus.read(List.of("none Tea?"))).isInstanceOf(Corpus.Read.Broken.class);
        assertThat(Corpus.read(List.of("none\t "))).isInstanceOf(Corpus.Read.Broken.class);
    }

    @Test
    @DisplayName("N6 which lines are held out follows from their words alone")
    void what_is_held_out_follows_from_the_words() {
        var line = new Corpus.Line(Set.of(Corpus.NONE), "Tea?");
        assertThat(line.heldOut()).isEqualTo(new Corpus.Line(Set.of("why"), "Tea?").heldOut());
    }
}
