package hearth.infra.sittings;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.PartId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;
import hearth.infra.exercises.ExerciseFiles;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.Reading;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;

import static hearth.infra.sittings.Evening.ANA;
import static hearth.infra.sittings.Evening.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * The logs of every release, and what each person saw of them: they are read for ever. A new release adds its own with
 * {@code -Dtest=LogCorpusTest -Dhearth.corpus=0.2}; a folder that is there is never written again.
 */
class LogCorpusTest {
    private static final Path CORPUS = Path.of("src", "test", "resources", "log-corpus");
    private static final ObjectMapper JSON = new ObjectMapper();
    /** Later than any booked time in the logs. */
    private static final Instant LATER = Instant.parse("2026-12-01T12:00:00Z");

    static Stream<Path> logs() throws IOException {
        try (var files = Files.walk(CORPUS)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    @ParameterizedTest
    @MethodSource("logs")
    @DisplayName("L1 an old log folds to what its people saw")
    void anOldLogFoldsToWhatItsPeopleSaw(Path file) throws IOException {
        var log = JSON.readTree(Files.readString(file));
        var exercise = exercises(file.resolveSibling("exercises")).apply(log.path("exercise").asText());
        var sitting = folded(exercise, log.path("rows"));
        var words = words(log.path("pages"));
        for (var who : List.of(ANA, BEN)) {
            var expected = new ArrayList<String>();
            log.path("seen").path(who.toString()).forEach(line -> expected.add(line.asText()));
            assertThat(Seen.lines(Viewing.view(sitting, words, who, LATER))).isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("L1 the corpus holds every fact there is")
    void theCorpusHoldsEveryFactThereIs() throws IOException {
        var seen = new ArrayList<Class<?>>();
        for (var file : logs().toList()) {
            JSON.readTree(Files.readString(file)).path("rows").forEach(
                    row -> EventCodec.decode(row.path("facts").toString())
                            .forEach(event -> seen.add(event.getClass())));
        }
        assertThat(seen).contains(Event.class.getPermittedSubclasses());
    }

    @Test
    @EnabledIfSystemProperty(named = "hearth.corpus", matches = "[0-9.]+")
    void aReleaseLeavesItsLogs() throws IOException {
        var folder = CORPUS.resolve(System.getProperty("hearth.corpus"));
        assertThat(folder).as("logs that are there are never written again").doesNotExist();
        for (var bundle : ExerciseFolders.shipped()) {
            var name = bundle.folder().substring(bundle.folder().lastIndexOf('/') + 1);
            if (Evenings.exercises().contains(name)) {
                var copy = Files.createDirectories(folder.resolve("exercises").resolve(name));
                for (var file : bundle.files().entrySet()) {
                    Files.writeString(copy.resolve(file.getKey()), file.getValue());
                }
            }
        }
        var exercises = exercises(folder.resolve("exercises"));
        for (var evening : Evenings.all(exercises).entrySet()) {
            Files.writeString(folder.resolve(evening.getKey() + ".json"),
                    JSON.writerWithDefaultPrettyPrinter().writeValueAsString(log(evening.getValue())) + "\n");
        }
    }

    private static ObjectNode log(Evening evening) throws IOException {
        var log = JSON.createObjectNode().put("exercise", evening.exercise.id().value());
        var rows = log.putArray("rows");
        for (var row : evening.rows) {
            rows.addObject().put("at", row.at().toString()).set("facts",
                    JSON.readTree(EventCodec.encode(row.events())));
        }
        var pages = log.putArray("pages");
        for (var page : evening.words().pages()) {
            var one = pages.addObject().put("part", page.name().part().value()).put("round", page.name().round());
            page.name().author().ifPresent(author -> one.put("author", author.toString()));
            one.set("text", JSON.readTree(PageCodec.encode(page)));
        }
        var sitting = folded(evening.exercise, rows);
        for (var who : List.of(ANA, BEN)) {
            var seen = log.withObject("/seen").putArray(who.toString());
            Seen.lines(Viewing.view(sitting, evening.words(), who, LATER)).forEach(seen::add);
        }
        return log;
    }

    private static Sitting folded(Exercise exercise, JsonNode rows) {
        var first = EventCodec.decode(rows.path(0).path("facts").toString()).getFirst();
        var sitting = Sitting.begin(Evening.SITTING, exercise, (Event.Started) first);
        for (var row : rows) {
            sitting = sitting.after(EventCodec.decode(row.path("facts").toString()),
                    Instant.parse(row.path("at").asText()));
        }
        return sitting;
    }

    private static Words words(JsonNode pages) {
        var words = Words.NONE;
        for (var page : pages) {
            var author = Optional.ofNullable(page.get("author")).map(JsonNode::asText).map(UUID::fromString)
                    .map(PersonId::new);
            var name = new Page.Name(new PartId(page.path("part").asText()), page.path("round").asInt(), author);
            words = words.with(PageCodec.decode(name, page.path("text").toString().getBytes(StandardCharsets.UTF_8)));
        }
        return words;
    }

    /** The exercises as they were when the logs were written. */
    private static Function<String, Exercise> exercises(Path folder) {
        return switch (ExerciseFiles.read(ExerciseFolders.at(folder))) {
            case Reading.Proved proved ->
                id -> proved.library().current(new ExerciseId(id)).orElseThrow().exercise();
            case Reading.Refused(var findings) -> throw new IllegalStateException(findings.toString());
        };
    }
}
