package hearth.api.boot;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

class LanguageTest {
    @TempDir
    private Path folder;

    @Test
    void the_figures_of_the_shipped_corpus_are_told_category_by_category() {
        var told = told(Path.of(".."), "docs/language-corpus.tsv", 0);
        assertThat(told).contains("All lines", "held out", "| mind-reading |", "| support |", "Silent lines:");
        assertThat(Main.commandLine().getSubcommands()).containsKey("language");
        assertThat(Main.commandLine().execute("language", "--help")).isZero();
    }

    @ParameterizedTest
    @CsvSource({
            "'none\tTea?\nlable\tYou are lazy.', 1, 'lines.tsv:2: There is no category lable.'",
            "'# only\n\nnone Tea?', 1, 'lines.tsv:3: A line is a label, a tab and a text.'",
            "'label\tYou are lazy.\nnone\tTea?', 0, '| label | 1 | 1.00 | 1.00 | 0 |'"})
    void a_line_that_does_not_fit_is_named(String lines, int code, String says) throws IOException {
        Files.writeString(folder.resolve("lines.tsv"), lines);
        assertThat(told(folder, "lines.tsv", code)).contains(says);
    }

    @Test
    void what_is_not_there_is_said() {
        assertThat(told(folder, "nowhere.tsv", 2)).contains("There is nothing readable at nowhere.tsv");
    }

    private static String told(Path from, String file, int code) {
        var out = new StringWriter();
        assertThat(new CommandLine(new Language(from, new PrintWriter(out))).execute(file)).isEqualTo(code);
        return out.toString();
    }
}
