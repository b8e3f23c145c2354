package hearth.infra.exercises;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The mistakes of somebody who never wrote YAML, each made in the example of the docs, and what the check says to them. */
class PlainWordsTest {
    private static final List<String> JARGON = List.of("YAML", "mapping", "scalar", "token", "block end", "sequence",
            "stream", "alias A", "null", "Exception", "``");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        minutes: 5 | minutes 5 | minutes: 5 | After the name come a colon and a space, as in `minutes: 5`.
        minutes: 5 | minutes:5 | minutes: 5 | After the colon comes a space, as in `minutes: 5`.
        minutes: 5 | minuts: 5 | minutes: 5 | `minuts` has no place here; did you mean `minutes`?
        minutes: 5 | Minutes: 5 | minutes: 5 | `Minutes` has no place here; did you mean `minutes`?
        minutes: 5 | minutes: | minutes: 5 | `minutes` has no value.
        minutes: 5 | minutes: five | minutes: 5 | `minutes` should be a whole number.
        most: 600 | most: 60000 | most: 600 | `most` is at most 4000.
        who: each\\n        input: { kind: text, most: 600 | who each\\n        input: { kind: text, most: 600 | what-happened+1 | After the name come a colon and a space, as in `who: each`.
        step: what-happened\\n        who | step: what-happened\\n\\twho | what-happened+1 | There is a tab on this line.
        step: what-happened\\n        who | step: what-happened\\n       who | what-happened+1 | This line begins after 7 spaces, the one above after 6 spaces
        - step: plan | -step: plan | - step: plan | After the hyphen comes a space.
        kind: text, most: 600 | kind: txt, most: 600 | most: 600 | did you mean `text`?
        who: together | who: both | step: plan+1 | `both` is none of each, starter, other, speaker, listener, together.
        kind: sealed | kind: seald | kind: sealed | did you mean `sealed`?
        most: 600 } | most: 600 | most: 600 | A bracket is opened on this line and not closed
        [quiet, funny, hard-won] | [quiet, funny, hard-won | [quiet, | A bracket is opened on this line and not closed
        step: what-happened | step: What happened | step: what-happened | begins with a letter, as in `what-happened`.
        is: [hard-won] | is: hard-won | is: [hard-won] | `is` should be a list, as in [hard-won].
        { step: kind-of-moment, is: [hard-won] } | hard-won | is: [hard-won] | `when` is the word slower or a block
        solo: [moment] | solo: moment | solo: [moment] | `solo` is the word none or a list, as in [moment].
        gate: gentle | gate: &soft gentle | gate: gentle | a text that begins with & stands in quotes.
        input: { kind: text, most: 600 } | input: text | most: 600 | `input` should be a block of names and values
        outcomes: | outcome: | outcomes: | did you mean `outcomes`?
        parts: | ---\\nparts: | parts: | Three hyphens begin another file; take this line out.
        """)
    @DisplayName("J4 a slip in the structure is told at its line, without a word that only programmers know")
    void aSlipInTheStructure(String right, String wrong, String line, String says) {
        told(Bundle.STRUCTURE, right, wrong, line, says);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
        prompt: What happened? | prompt: "What happened? | prompt: What happened? | A quote is opened on this line and not closed.
        prompt: What happened? | prompt: 'It's what?' | prompt: What happened? | The text goes on after its closing quote.
        prompt: What happened? | prompt: Tell them: what? | prompt: What happened? | as in `prompt: "Tell them: what?"`.
        prompt: What happened? | prompt: @home | prompt: What happened? | A text that begins with @ stands in quotes
        prompt: What happened? | prompt: %1 | prompt: What happened? | A text that begins with % stands in quotes
        prompt: What happened? | prompt: !now what | prompt: What happened? | A text that begins with ! stands in quotes
        title: A good | title: *A* good | title: A good | A text that begins with * stands in quotes
        prompt: What happened? | promt: What happened? | prompt: What happened? | `promt` has no place here; did you mean `prompt`?
        prompt: What happened? | prompt: 7 | prompt: What happened? | `prompt` should be text; put it in quotes.
        prompt: What happened? | prompt: What happened?\\n  and then | heading: A good moment | After the name come a colon and a space
        what-happened: | what-hapened: | what-happened: | no step called what-hapened; did you mean `what-happened`?
        funny: Funny | funy: Funny | funny: Funny | no option called funy; did you mean `funny`?
        more-of: { | more-off: { | more-of: { | no outcome called more-off; did you mean `more-of`?
        title: A good | title: A\\7good | title: A good | There is something invisible on this line; type it anew.
        """)
    @DisplayName("J4 a slip in the words is told at its line, without a word that only programmers know")
    void aSlipInTheWords(String right, String wrong, String line, String says) {
        told("en.yaml", right, wrong, line, says);
    }

    private void told(String file, String right, String wrong, String line, String says) {
        String content = DocumentedExample.file(file);
        assertThat(content).contains(right.translateEscapes());
        String check = check(file, content.replaceFirst(Pattern.quote(right.translateEscapes()),
                Matcher.quoteReplacement(wrong.translateEscapes())).getBytes(StandardCharsets.UTF_8));
        assertThat(check).containsPattern(
                file + ":" + lineOf(content, line) + ": .*" + Pattern.quote(says));
        assertThat(check).doesNotContain(JARGON);
    }

    /** Of the words in the example, or so many lines further on. */
    private static int lineOf(String content, String words) {
        String[] place = words.split("\\+", 2);
        List<String> lines = content.lines().toList();
        int at = 1 + lines.indexOf(lines.stream().filter(line -> line.contains(place[0])).findFirst().orElseThrow());
        return at + (place.length > 1 ? Integer.parseInt(place[1]) : 0);
    }

    @Test
    @DisplayName("J4 several mistakes are told at once, also of both files, and what is misspelt is not called missing too")
    void severalMistakesAreToldAtOnce() {
        save("en.yaml", DocumentedExample.file("en.yaml").replace("title: A good moment", "titel: A good moment")
                .getBytes(StandardCharsets.UTF_8));
        String check = check(Bundle.STRUCTURE, DocumentedExample.file(Bundle.STRUCTURE)
                .replace("minutes:", "minuts:").replace("kind: sealed", "kind: seald").replace("gate: gentle", "")
                .replace("keeps: words", "").getBytes(StandardCharsets.UTF_8));
        assertThat(check).contains("en.yaml:2: `titel` has no place here; did you mean `title`?",
                "did you mean `minutes`?", "did you mean `sealed`?", "`gate` and `keeps` are missing here.")
                .doesNotContain("`minutes` is missing", "`title` is missing").endsWith("4 things to mend.");
    }

    @Test
    @DisplayName("J4 what is no exercise at all, or was saved by another kind of program, is told too")
    void whatIsNoExercise() {
        assertThat(structure("")).contains(":1: The file is empty.");
        assertThat(structure("Dear colleague,\nthis is about love.\n"))
                .contains(":1: This is not an exercise's file yet");
        assertThat(structure("[".repeat(5_000))).contains(":1: Brackets stand in brackets");
        assertThat(check(Bundle.STRUCTURE, ("exercise: x\n" + "# more\n".repeat(800_000)).getBytes(
                StandardCharsets.UTF_8))).contains(":1: The file has more than 200,000 characters");
        assertThat(check("en.yaml", "title: x\ngood-when: schön".getBytes(StandardCharsets.ISO_8859_1)))
                .contains("en.yaml:2: Letters on this line are not saved as UTF-8.");
        assertThat(check("en.yaml", "title: x".getBytes(StandardCharsets.UTF_16))).contains("en.yaml:1: Letters");
    }

    private String structure(String content) {
        return check(Bundle.STRUCTURE, content.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @DisplayName("J4 the ways in which other programs end lines and begin files do not matter")
    void otherProgramsMayWriteIt() {
        var words = "\uFEFF" + DocumentedExample.file("en.yaml").replace("\n", "\r\n");
        assertThat(check("en.yaml", words.getBytes(StandardCharsets.UTF_8)))
                .contains("own-good-moment, version 1: proved");
    }

    @Test
    @DisplayName("J4 a file or a folder with nearly the right name is told, and not passed over")
    void namesThatAreNearlyRight() throws IOException {
        save("de.yml", new byte[0]);
        save("exercise.yaml.txt", new byte[0]);
        assertThat(check(folder)).contains("de.yml:1: Names of files end in .yaml",
                "exercise.yaml.txt:1: Names of files end in .yaml", "2 things to mend.");
        var elsewhere = Files.createDirectories(folder.resolve("of-one/Good Moment"));
        Files.writeString(elsewhere.resolve("Exercise.yaml"), "");
        assertThat(check(folder.resolve("of-one"))).contains("Good Moment/Exercise.yaml:1: Names of files")
                .contains("Good Moment/exercise.yaml:1: There is no exercise.yaml in this folder.");
        var other = Files.createDirectories(folder.resolve("of-two/another-name"));
        for (var file : DocumentedExample.files().entrySet()) {
            Files.writeString(other.resolve(file.getKey()), file.getValue());
        }
        assertThat(check(folder.resolve("of-two"))).contains("exercise.yaml:2: The folder is called another-name, "
                + "the exercise own-good-moment; they carry one name.");
    }

    @Test
    @DisplayName("E45 a practice's own has a name that ours never have")
    void aPracticesOwnHasANameThatOursNeverHave() {
        assertThat(ExerciseFolders.shipped()).noneMatch(one -> one.name().startsWith("own-"));
        assertThat(ExerciseFolders.shipped().stream().flatMap(one -> Stream.concat(
                ExerciseFiles.readOwn(List.of(one)).taken().stream(),
                ExerciseFiles.readOwn(List.of(one)).leftOut().stream().filter(why -> !why.rule().equals("E45")))))
                .isEmpty();
        assertThat(check(Path.of("src/main/resources/hearth/exercises"))).contains("hear-me, version 2: proved.");
    }

    private String check(String file, byte[] content) {
        save(file, content);
        return check(folder);
    }

    private void save(String file, byte[] content) {
        try {
            var own = Files.createDirectories(folder.resolve(DocumentedExample.NAME));
            for (var one : DocumentedExample.files().entrySet()) {
                if (!Files.exists(own.resolve(one.getKey()))) {
                    Files.writeString(own.resolve(one.getKey()), one.getValue());
                }
            }
            Files.write(own.resolve(file), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String check(Path path) {
        var out = new StringWriter();
        ExerciseCheck.check(path, new PrintWriter(out));
        return out.toString().strip();
    }
}
