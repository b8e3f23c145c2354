package hearth.infra.exercises;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class ExerciseFilesTest {
    private static final Path FAILING = Path.of("src/test/resources/hearth/exercises-that-fail");
    private static final Pattern MARK = Pattern.compile("# (E\\d+)");
    private static final String TEXTS = """
        title: One question
        shelf: for-now
        good-when: Any time.
        reason: It is short.
        about: One question, and that is all.
        over: That was all.
        steps:
          question:
            prompt: What is it?
        """;
    private static final String STRUCTURE = """
        exercise: one-question
        version: 1
        phase: notice
        leg: experience
        minutes: 2
        mode: solo
        gate: gentle
        solo: [alone]
        keeps: words
        parts:
          - part: alone
            kind: alone
            steps:
              - step: question
                who: each
                input: { kind: text, most: 100 }
                visibility: own
        """;

    static List<Bundle> failing() {
        return ExerciseFolders.at(FAILING);
    }

    @ParameterizedTest
    @MethodSource("failing")
    @DisplayName("E1–E17, E19–E38: a file that breaks a rule is refused at the marked lines, and only there")
    void aFileThatBreaksARuleIsRefusedAtItsLine(Bundle bundle) {
        assertThat(marks(findings(bundle))).isEqualTo(marksIn(bundle));
        assertThat(findings(bundle))
                .allSatisfy(finding -> assertThat(finding.sentence()).matches("(?s)[A-Z`a-z].+[.?]"));
    }

    @Test
    @DisplayName("E1–E17, E19–E38: every rule has a file that breaks it")
    void everyRuleHasAFileThatBreaksIt() {
        List<String> broken = failing().stream().flatMap(bundle -> findings(bundle).stream()).map(Finding::rule)
                .toList();
        assertThat(broken).containsAll(
                IntStream.rangeClosed(1, 38).filter(rule -> rule != 18).mapToObj(rule -> "E" + rule).toList());
    }

    @Test
    void one_bad_file_keeps_all_of_them_out() {
        var bundles = new ArrayList<>(ExerciseFolders.shipped());
        assertThat(ExerciseFiles.read(bundles)).isInstanceOf(Reading.Proved.class);
        bundles.add(failing().getFirst());
        assertThat(ExerciseFiles.read(bundles)).isInstanceOf(Reading.Refused.class);
    }

    @Test
    @DisplayName("E1 two exercises of one name are refused")
    void two_exercises_of_one_name_are_refused() {
        assertThat(ExerciseFiles.read(List.of(good(), good()))).isInstanceOf(Reading.Refused.class);
    }

    @Test
    @DisplayName("E34 E35 what comes before is an exercise of these or a shipped one, and no two wait for each other")
    void what_comes_before_is_there_and_leads_in_no_circle() {
        var after = STRUCTURE.replace("gate: gentle", "gate: after-the-basics\nafter: [{ exercise: calm-kit }]");
        assertThat(findings(bundle(Map.of("exercise.yaml", after, "en.yaml", TEXTS)))).isEmpty();
        var first = new Bundle("some/one-question", new TreeMap<>(
                Map.of("exercise.yaml", after.replace("calm-kit", "another-question"), "en.yaml", TEXTS)));
        var second = new Bundle("some/another-question", new TreeMap<>(Map.of("exercise.yaml",
                after.replace("calm-kit", "one-question").replace("exercise: one-question\nversion",
                        "exercise: another-question\nversion"),
                "en.yaml", TEXTS)));
        assertThat(ExerciseFiles.read(List.of(first, second))).isInstanceOfSatisfying(Reading.Refused.class,
                refused -> assertThat(refused.findings()).extracting(Finding::toString).containsExactly(
                        "some/another-question/exercise.yaml:8: one-question waits for another-question in its turn, so neither would ever open. (E35)",
                        "some/one-question/exercise.yaml:8: another-question waits for one-question in its turn, so neither would ever open. (E35)"));
    }

    @Test
    @DisplayName("E17, E19: what is missing in a folder is named")
    void what_is_missing_in_a_folder_is_named() {
        assertThat(findings(good())).isEmpty();
        assertThat(rules(bundle(Map.of("en.yaml", TEXTS)))).containsExactly("E19");
        assertThat(rules(bundle(Map.of("exercise.yaml", STRUCTURE)))).containsExactly("E17");
        assertThat(rules(bundle(Map.of("exercise.yaml", "", "en.yaml", TEXTS)))).containsExactly("E19");
        assertThat(rules(bundle(Map.of("exercise.yaml", "# only a note\n", "en.yaml", TEXTS)))).containsExactly("E19");
        assertThat(rules(bundle(Map.of("exercise.yaml", "- a list", "en.yaml", TEXTS)))).containsExactly("E19");
    }

    @Test
    @DisplayName("E17 a second language is held to the same")
    void a_second_language_is_held_to_the_same() {
        var both = Map.of("exercise.yaml", STRUCTURE, "en.yaml", TEXTS, "de.yaml", TEXTS);
        assertThat(findings(bundle(both))).isEmpty();
        var gap = Map.of("exercise.yaml", STRUCTURE, "en.yaml", TEXTS, "de.yaml", TEXTS.replace("question:", "frage:"));
        assertThat(rules(bundle(gap))).containsExactly("E17", "E17");
        var shelf = Map.of("exercise.yaml", STRUCTURE, "en.yaml", TEXTS, "de.yaml",
                TEXTS.replace("for-now", "for-the-week"));
        assertThat(findings(bundle(shelf))).singleElement().hasToString(
                "some/one-question/en.yaml:2: In another language it stands on another shelf. (E17)");
        var name = Map.of("exercise.yaml", STRUCTURE, "en.yaml", TEXTS, "german.yaml", TEXTS);
        assertThat(rules(bundle(name))).containsExactly("E17");
    }

    @Test
    void a_mended_typo_keeps_the_digest_and_another_step_changes_it() {
        String digest = digest(good());
        assertThat(digest(bundle(Map.of("exercise.yaml", STRUCTURE.replace("minutes: 2", "minutes: 3"), "en.yaml",
                TEXTS.replace("What is it?", "What was it?"))))).isEqualTo(digest);
        assertThat(
                digest(bundle(Map.of("exercise.yaml", STRUCTURE.replace("most: 100", "most: 101"), "en.yaml", TEXTS))))
                .isNotEqualTo(digest);
    }

    @Test
    void the_files_can_be_kept_as_one_text_and_read_again() {
        Bundle again = Bundle.fromSource("one-question", good().source());
        assertThat(again.files()).isEqualTo(good().files());
        assertThat(ExerciseFiles.remember(again, digest(good())).exercise().id()).hasToString("one-question");
    }

    @Test
    void exercises_are_found_in_a_jar_as_in_a_folder(@TempDir Path folder) throws IOException {
        Path jar = folder.resolve("program with spaces.jar");
        try (var files = FileSystems.newFileSystem(jar, Map.of("create", "true"))) {
            Path inside = Files.createDirectories(files.getPath("hearth/exercises/one-question"));
            Files.writeString(inside.resolve("exercise.yaml"), STRUCTURE);
            Files.writeString(inside.resolve("en.yaml"), TEXTS);
            Files.createDirectories(files.getPath("hearth/exercises/schema"));
        }
        try (var program = new URLClassLoader(new URL[]{jar.toUri().toURL()}, null)) {
            assertThat(ExerciseFolders.shipped(program)).containsExactly(
                    new Bundle("hearth/exercises/one-question", good().files()));
        }
    }

    @Test
    void the_check_tells_what_it_found_and_answers_with_an_exit_code(@TempDir Path folder) throws IOException {
        Path one = Files.createDirectories(folder.resolve("own-question"));
        assertThat(check(folder)).startsWith("2 There is no exercise in ");
        assertThat(check(folder.resolve("nowhere"))).startsWith("2 There is nothing readable at ");
        Files.writeString(one.resolve("exercise.yaml"), STRUCTURE.replace("one-question", "own-question"));
        assertThat(check(one)).startsWith("1 ").contains("exercise.yaml:1: There is no file of words")
                .endsWith("One thing to mend.");
        Files.writeString(one.resolve("en.yaml"), TEXTS);
        String proved = "0 own-question, version 1: proved. Parts: 1, steps: 1, words in: en.";
        assertThat(List.of(check(folder), check(one), check(one.resolve("en.yaml"))))
                .allSatisfy(line -> assertThat(line).isEqualTo(proved));
    }

    private static String check(Path path) {
        var out = new StringWriter();
        int code = ExerciseCheck.check(path, new PrintWriter(out));
        return code + " " + out.toString().strip();
    }

    private static Bundle good() {
        return bundle(Map.of("exercise.yaml", STRUCTURE, "en.yaml", TEXTS));
    }

    private static Bundle bundle(Map<String, String> files) {
        return new Bundle("some/one-question", new TreeMap<>(files));
    }

    private static String digest(Bundle bundle) {
        return ((Reading.Proved) ExerciseFiles.read(List.of(bundle))).exercises().getFirst().digest();
    }

    private static List<String> rules(Bundle bundle) {
        return findings(bundle).stream().map(Finding::rule).toList();
    }

    private static List<Finding> findings(Bundle bundle) {
        return switch (ExerciseFiles.read(List.of(bundle))) {
            case Reading.Proved _ -> List.of();
            case Reading.Refused(List<Finding> findings) -> findings;
        };
    }

    private static List<String> marks(List<Finding> findings) {
        return findings.stream().map(finding -> finding.file() + ":" + finding.line() + " " + finding.rule()).sorted()
                .toList();
    }

    private static List<String> marksIn(Bundle bundle) {
        return bundle.files().entrySet().stream().flatMap(file -> {
            List<String> lines = file.getValue().lines().toList();
            return IntStream.range(0, lines.size()).boxed().flatMap(at -> MARK.matcher(lines.get(at)).results()
                    .map((MatchResult mark) -> bundle.path(file.getKey()) + ":" + (at + 1) + " " + mark.group(1)));
        }).sorted().toList();
    }
}
