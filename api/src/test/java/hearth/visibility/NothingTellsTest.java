package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Two couples of the same names on the same server. In one of them Ada does something in private; in the other she does not. All that the
 * two Bens ask for, say and are sent is compared, byte by byte, with random ids written as their place in the order of coming.
 */
class NothingTellsTest {
    private static final Map<InPrivate, Couple> BUSY = new EnumMap<>(InPrivate.class);
    private static final Map<InPrivate, String> BEN_BEGAN_LATER = new EnumMap<>(InPrivate.class);
    private static final Map<InPrivate, String> BEN_WAS_THERE = new EnumMap<>(InPrivate.class);
    private static OpenHouse house;
    private static Couple quiet;
    private static String nothingBefore = "";
    private static String nothingMeanwhile = "";

    @BeforeAll
    static void play() throws Exception {
        house = OpenHouse.open();
        quiet = house.couple("Ada", "Ben");
        for (var what : InPrivate.values()) {
            BUSY.put(what, house.couple("Ada", "Ben"));
        }
        var evenings = new EnumMap<InPrivate, Evening>(InPrivate.class);
        BUSY.forEach((what, couple) -> evenings.put(what, Evening.of(couple.other())));
        var quietEvening = Evening.of(quiet.other());
        BUSY.forEach((what, couple) -> actInPrivate(what, couple.one()));
        house.aSecondPasses();
        evenings.values().forEach(Evening::goOn);
        quietEvening.goOn();
        house.aSecondPasses();
        evenings.forEach((what, evening) -> BEN_BEGAN_LATER.put(what, evening.told()));
        nothingBefore = quietEvening.told();
        playNextWeek();
    }

    /** Now Ben begins, and looks at the sitting while Ada does what she does. */
    private static void playNextWeek() {
        house.pass(Duration.ofDays(7));
        var evenings = new EnumMap<InPrivate, Evening>(InPrivate.class);
        BUSY.forEach((what, couple) -> {
            var evening = Evening.of(couple.other()).lookingAtTheWeek();
            evenings.put(what, evening);
            couple.one().post("/logins/refresh", null);
            actInPrivate(what, couple.one());
        });
        var quietEvening = Evening.of(quiet.other()).lookingAtTheWeek();
        house.aSecondPasses();
        evenings.values().forEach(Evening::goOn);
        quietEvening.goOn();
        house.aSecondPasses();
        evenings.forEach((what, evening) -> BEN_WAS_THERE.put(what, evening.told()));
        nothingMeanwhile = quietEvening.told();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** What Ada does where Ben must not notice. */
    enum InPrivate {
        STARTED_THE_WEEK_FIRST, ANSWERED, EDITED_MANY_TIMES, KEPT_BACK, CHOSE_TO_OPEN, TOOK_THE_CHOICE_BACK,
        STEPPED_AWAY, STEPPED_AWAY_AND_BACK, WITHDREW, LEFT_FAST_AND_CAME_BACK, ALMOST_LEFT, WROTE_A_LETTER,
        LEFT_A_LETTER, HAD_A_HARD_DAY, WANTED_QUIET, CHOSE_A_PHASE, MUTED_WAVES, MADE_A_RECOVERY_CODE, GOT_HINTS,
        WROTE_OF_FEAR
    }

    private static void actInPrivate(InPrivate what, Someone ada) {
        var week = ada.starts("weekly-check-in");
        switch (what) {
            case STARTED_THE_WEEK_FIRST -> {
            }
            case ANSWERED -> write(ada, week, "x");
            case EDITED_MANY_TIMES -> {
                for (int i = 0; i < 9; i++) {
                    write(ada, week, "words ".repeat(i * 7 + 1));
                }
            }
            case KEPT_BACK -> {
                write(ada, week, "x");
                ada.surelyDoes(week, Doing.keepBack("thanks", true));
            }
            case CHOSE_TO_OPEN -> chooseToOpen(ada, week);
            case TOOK_THE_CHOICE_BACK -> {
                chooseToOpen(ada, week);
                ada.surelyDoes(week, Doing.notYet(1));
            }
            case STEPPED_AWAY -> ada.surelyDoes(week, Doing.bare("not-today"));
            case STEPPED_AWAY_AND_BACK -> {
                ada.surelyDoes(week, Doing.bare("pause"));
                ada.surelyDoes(week, Doing.bare("come-back"));
            }
            case WITHDREW -> {
                write(ada, week, "x");
                ada.surelyDoes(week, Doing.bare("leave"));
            }
            case LEFT_FAST_AND_CAME_BACK -> {
                write(ada, week, "x");
                ada.send("DELETE", "/logins/current?locked=true", null);
                ada.post("/logins", new JsonObject().put("signInName", ada.signInName())
                        .put("passphrase", Someone.PASSPHRASE));
            }
            case ALMOST_LEFT -> {
                ada.get("/views/kept");
                var refused = ada.post("/leavings", new JsonObject().put("passphrase", "not hers, or not any more"));
                assertThat(refused.code()).isEqualTo("passphrase-refused");
            }
            case WROTE_A_LETTER -> writeALetter(ada);
            case WANTED_QUIET -> assertThat(ada.send("PUT", "/quiet", new JsonObject().put("on", true)).status())
                    .isEqualTo(204);
            case CHOSE_A_PHASE -> assertThat(
                    ada.send("PUT", "/phase", new JsonObject().put("phase", "make-sense")).status()).isEqualTo(204);
            case MUTED_WAVES -> assertThat(ada.send("PUT", "/waves/muted", new JsonObject().put("on", true)).status())
                    .isEqualTo(204);
            case GOT_HINTS ->
                assertThat(heard(ada, "You never listen. You're so lazy.").getJsonArray("hints")).hasSize(2);
            case WROTE_OF_FEAR -> assertThat(heard(ada, "I'm scared of you.").getBoolean("support")).isTrue();
            case MADE_A_RECOVERY_CODE -> assertThat(ada.recoveryCode()).isNotEmpty();
            case HAD_A_HARD_DAY -> {
                LatelyTest.hardPause(ada);
                LatelyTest.hardPause(ada);
            }
            case LEFT_A_LETTER -> ada.surelyDoes(writeALetter(ada), Doing.bare("leave"));
        }
    }

    private static JsonObject heard(Someone ada, String text) {
        return ada.post("/wordings", new JsonObject().put("text", text)).json();
    }

    private static UUID writeALetter(Someone ada) {
        var letter = ada.starts("small-repair");
        ada.surelyDoes(letter, Doing.choose("how", 1, "tea"));
        return letter;
    }

    private static void write(Someone ada, UUID week, String text) {
        ada.surelyDoes(week, Doing.write("thanks", 1, text));
    }

    private static void chooseToOpen(Someone ada, UUID week) {
        write(ada, week, "x");
        ada.surelyDoes(week, Doing.choose("closeness", 1, "close"));
        ada.surelyDoes(week, Doing.open(1));
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 P8: where Ada was first, nothing tells Ben that or what she did")
    void nothingTellsWhereBenBeganLater(InPrivate what) {
        assertThat(BEN_BEGAN_LATER.get(what)).isEqualTo(nothingBefore).contains("a thank you", "moment-passed");
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 P8: while Ben looks at the same sitting, nothing tells what Ada does; no frame, no version")
    void nothingTellsWhileBenLooks(InPrivate what) {
        assertThat(BEN_WAS_THERE.get(what)).isEqualTo(nothingMeanwhile).contains("a thank you", "moment-passed");
    }

    @Test
    @DisplayName("P8: the comparison would see it, for what both may see it does")
    void theComparisonSeesWhatIsShared() {
        var evening = Evening.of(quiet.other());
        house.aSecondPasses();
        var before = evening.told();
        quiet.one().post("/logins/refresh", null);
        quiet.one().starts("open-letters");
        house.aSecondPasses();
        assertThat(evening.told()).isNotEqualTo(before);
    }

    @Test
    @DisplayName("T5 V2: a letter that is not sent is not there, not even for the other who knows its id; sent, it is")
    void anUnsentLetterIsNotThere() {
        var couple = house.couple("Ada", "Ben");
        var letter = writeALetter(couple.one());
        assertThat(couple.other().get("/sittings/" + letter))
                .isEqualTo(couple.other().get("/sittings/" + UUID.randomUUID()));
        couple.one().surelyDoes(letter, Doing.open(1));
        assertThat(couple.other().get("/sittings/" + letter).body()).contains("I'll make us something warm");
    }

    @Test
    @DisplayName("P6: nobody is pushed anything because the other opened the app, looked, or came and went")
    void lookingTellsNothing() {
        var couple = house.couple("Ada", "Ben");
        var evening = Evening.of(couple.other());
        var sent = evening.told();
        couple.one().get("/views/today");
        couple.one().line().watches("today");
        couple.one().post("/logins/refresh", null);
        couple.one().send("DELETE", "/logins", null);
        house.aSecondPasses();
        assertThat(evening.told()).isEqualTo(sent);
    }

    /** All that Ben asks, and all that comes, while he does the week without opening it. */
    private record Evening(Someone ben, Line line) {
        /** A socket as the client has it on Today. */
        static Evening of(Someone ben) {
            ben.post("/logins/refresh", null);
            ben.forget();
            var line = ben.line();
            for (var view : List.of("today", "practise", "cards", "kept", "us")) {
                line.watches(view);
            }
            return new Evening(ben, line);
        }

        Evening lookingAtTheWeek() {
            line.watches("sitting/" + ben.starts("weekly-check-in"));
            return this;
        }

        Evening goOn() {
            for (var path : List.of("/views/today", "/views/practise", "/views/cards", "/views/kept", "/views/us",
                    "/logins")) {
                ben.get(path);
            }
            ben.post("/waves", null);
            line.shown("today", is -> is.getJsonObject("wave").getBoolean("sent"));
            ben.get("/views/today");
            var week = ben.starts("weekly-check-in");
            ben.get("/sittings/" + week);
            line.watches("sitting/" + week);
            says(week, Doing.write("thanks", 1, "a thank you"), "Still open.");
            says(week, Doing.keepBack("thanks", true));
            says(week, Doing.choose("closeness", 1, "far-apart"));
            says(week, Doing.write("promise", 7, "late"));
            says(week, Doing.bare("join"));
            says(week, Doing.bare("not-today"), "It keeps.");
            says(week, Doing.bare("come-back"), "Still open.");
            ben.surelyDoes(week, Doing.write("hard", 1, "by post"));
            ben.get("/views/today");
            return this;
        }

        /** He goes on when he has been shown where he is: frames of one moment may be left out where the next one comes at once. */
        private void says(UUID week, JsonObject command) {
            line.ask(command.put("sitting", week.toString()));
            line.shown("sitting/" + week, _ -> true);
        }

        /** The same, and his own Today says so too. */
        private void says(UUID week, JsonObject command, String today) {
            says(week, command);
            line.shown("today", is -> is.encode().contains(today));
        }

        /** The answers and each view for themselves, in their order; between them no order is promised. */
        String told() {
            var alike = new Alike();
            var frames = line.frames().stream()
                    .collect(Collectors.groupingBy(frame -> frame.getString("view", ""), LinkedHashMap::new,
                            Collectors.mapping(JsonObject::encode, Collectors.toList())));
            return Stream.concat(ben.answers().stream(), frames.values().stream().flatMap(List::stream))
                    .map(alike::of).collect(Collectors.joining("\n"));
        }
    }
}
