package hearth.visibility;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** A practice's own exercises in a house: they go every road that ours go, and what becomes of their files disturbs nobody who is in one. */
class PracticeTest {
    private static final String OWN = "own-one-line";
    private static final String ONE_STEP = """
        exercise: own-one-line
        version: 1
        phase: notice
        leg: experience
        minutes: 2
        mode: async
        gate: after-the-basics
        solo: none
        keeps: words
        parts:
          - part: lines
            kind: turns
            steps:
              - step: line
                who: each
                input: { kind: text, most: 200 }
                visibility: shared
                offerable: true
        """;
    private static final String ANOTHER_STEP = """
              - step: after
                who: each
                input: { kind: text, most: 200 }
                visibility: shared
        """;
    private static final String WORDS = """
        title: One line
        shelf: for-now
        good-when: You have two minutes.
        reason: It is short.
        about: Each of you writes one line.
        over: That was all.
        steps:
          line: { prompt: Which line? }
        """;
    private static final String ANOTHER_PROMPT = "  after: { prompt: And after it? }\n";

    @TempDir
    Path folder;

    private OpenHouse house;

    @BeforeEach
    void open() throws IOException {
        wrote(ONE_STEP, WORDS);
        house = OpenHouse.of("Practice Lind", folder);
    }

    @AfterEach
    void close() {
        house.close();
    }

    private void wrote(String structure, String words) throws IOException {
        wrote(OWN, structure, words);
    }

    private void wrote(String name, String structure, String words) throws IOException {
        var own = Files.createDirectories(folder.resolve(name));
        Files.writeString(own.resolve("exercise.yaml"), structure);
        Files.writeString(own.resolve("en.yaml"), words);
    }

    private void isGone() throws IOException {
        Files.delete(folder.resolve(OWN).resolve("exercise.yaml"));
        Files.delete(folder.resolve(OWN).resolve("en.yaml"));
        Files.delete(folder.resolve(OWN));
    }

    private static List<JsonObject> offered(JsonObject practise) {
        return cards(practise.getJsonArray("phases")).stream()
                .flatMap(phase -> cards(phase.getJsonArray("cards")).stream()).toList();
    }

    private static List<JsonObject> cards(JsonArray shelf) {
        return shelf.stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject practise(Someone who) {
        return who.get("/views/practise").json();
    }

    private static String start(Someone who, String exercise) {
        return who.post("/sittings",
                new JsonObject().put("sitting", UUID.randomUUID().toString()).put("exercise", exercise)).body();
    }

    @Test
    @DisplayName("J1 a practice's own stands under Practise with the practice's name, and opens when ours would")
    void itStandsUnderPractiseAndOpensWhenOursWould() {
        var couple = house.couple("Ada", "Ben");
        assertThat(offered(practise(couple.one())))
                .filteredOn(card -> card.getString("from") != null).singleElement()
                .isEqualTo(new JsonObject().put("exercise", OWN).put("title", "One line").put("minutes", 2)
                        .put("goodWhen", "You have two minutes.").put("from", "Practice Lind"));
        var alone = house.newcomer("Cleo");
        assertThat(cards(practise(alone).getJsonArray("ourList"))).extracting(card -> card.getString("exercise"))
                .contains(OWN);
        assertThat(start(alone, OWN)).as("it takes two").isEqualTo(start(alone, "own-nowhere"));
    }

    @Test
    @DisplayName("J3 who is in one finishes on the version they began, after a newer one has come, and after the file has gone")
    void nobodyIsDisturbedByANewVersionOrALostFile() throws IOException {
        var couple = house.couple("Ada", "Ben");
        var first = couple.one().starts(OWN);
        couple.one().surelyDoes(first, Doing.write("line", 1, "the first line"));
        wrote(ONE_STEP.replace("version: 1", "version: 2") + ANOTHER_STEP, WORDS + ANOTHER_PROMPT);
        house.restart();
        couple.other().surelyDoes(first, Doing.write("line", 1, "the second line"));
        assertThat(scene(couple.one(), first)).as("version 1 has one step").isEqualTo("over");

        var second = couple.one().starts(OWN);
        couple.one().surelyDoes(second, Doing.write("line", 1, "a line"));
        isGone();
        house.restart();
        assertThat(offered(practise(couple.one()))).as("it is not offered any more")
                .noneMatch(card -> card.getString("exercise").equals(OWN));
        assertThat(start(couple.one(), OWN)).isEqualTo(start(couple.one(), "own-nowhere"));
        assertThat(cards(couple.other().get("/views/today").json().getJsonArray("cards"))).singleElement()
                .satisfies(card -> assertThat(card.getString("title")).isEqualTo("One line"));
        couple.other().surelyDoes(second, Doing.write("line", 1, "another"));
        couple.one().surelyDoes(second, Doing.write("after", 2, "on"));
        couple.other().surelyDoes(second, Doing.write("after", 2, "on too"));
        assertThat(scene(couple.one(), second)).as("version 2 has two").isEqualTo("over");
        assertThat(couple.one().get("/views/kept").body()).contains("One line");
    }

    private static String scene(Someone who, UUID sitting) {
        return who.sees(sitting).getJsonObject("scene").getString("kind");
    }

    @Test
    @DisplayName("J1 J2 what does not hold is left out alone: a bad file, other steps under a known version, a name of ours")
    void whatDoesNotHoldIsLeftOutAlone() throws IOException {
        var couple = house.couple("Ada", "Ben");
        var sitting = couple.one().starts(OWN);
        wrote(ONE_STEP + ANOTHER_STEP, WORDS + ANOTHER_PROMPT);
        wrote("own-other", ONE_STEP.replace(OWN, "own-other"), WORDS.replace("One line", "Another"));
        wrote("own-bad", "exercise:\town-bad\n\tversion: 1", WORDS);
        wrote("kind-pause", ONE_STEP.replace(OWN, "kind-pause"), WORDS);
        house.restart();
        var all = practise(couple.one());
        assertThat(offered(all)).filteredOn(card -> card.getString("from") != null)
                .extracting(card -> card.getString("exercise")).containsExactly("own-other");
        assertThat(all.encode()).as("ours is ours").contains("\"A kind pause\"");
        couple.one().surelyDoes(sitting, Doing.write("line", 1, "the first line"));
        couple.other().surelyDoes(sitting, Doing.write("line", 1, "the second line"));
        assertThat(scene(couple.one(), sitting)).isEqualTo("over");
    }

    @Test
    @DisplayName("J1 P10 what is offered of it to a therapist is read as of ours")
    void whatIsOfferedOfItIsReadByATherapist() {
        var couple = house.couple("Ada", "Ben");
        var therapist = house.therapist("Mira");
        var engagement = therapist.engagedBy(couple);
        house.pass(Duration.ofMinutes(1));
        var sitting = couple.one().starts(OWN);
        couple.one().surelyDoes(sitting, Doing.write("line", 1, "a line to show"));
        couple.other().surelyDoes(sitting, Doing.write("line", 1, "a line to keep"));
        couple.one().surelyDoes(sitting, Doing.bare("offer").put("step", "line").put("round", 1));
        assertThat(therapist.reads(engagement, sitting).body()).contains("a line to show", "One line")
                .doesNotContain("a line to keep");
    }
}
