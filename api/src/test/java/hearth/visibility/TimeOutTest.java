package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Breathers as they go over the wire: what each sees of them, byte by byte, and that only the server's time opens them. */
class TimeOutTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** What this person is shown of a sitting, with names and random ids taken out. */
    private static String seen(Someone who, UUID sitting) {
        return new Alike().of(who.sees(sitting).encode()).replace("Ada", "…").replace("Ben", "…");
    }

    private static JsonObject scene(JsonObject sitting) {
        return sitting.getJsonObject("scene");
    }

    private static UUID bothIn(Couple couple) {
        var sitting = couple.one().starts("hear-me");
        couple.other().surelyDoes(sitting, Doing.bare("join"));
        return sitting;
    }

    @Test
    @DisplayName("R7 a second start joins the one that runs, and nothing tells who was first")
    void aSecondStartJoins() {
        var couple = house.couple("Ada", "Ben");
        var first = couple.one().starts("time-out");
        var second = couple.other().starts("time-out");

        assertThat(second).isEqualTo(first);
        assertThat(seen(couple.one(), first)).isEqualTo(seen(couple.other(), first)).contains("\"breather\"")
                .doesNotContain("starter");
    }

    @Test
    @DisplayName("R8 it opens for both by the server's time alone, and those who look are shown it")
    void onlyTheServersTimeOpensIt() {
        var couple = house.couple("Ada", "Ben");
        var sitting = couple.one().starts("time-out");
        var line = couple.other().line();
        line.watches("sitting/" + sitting);
        assertThat(couple.other().does(sitting, Doing.bare("come-back")).code()).isEqualTo("not-yet-time");

        house.pass(Duration.ofMinutes(30));
        line.shown("sitting/" + sitting, view -> "return".equals(scene(view).getString("stage")));
        couple.one().post("/logins/refresh", null);
        couple.other().post("/logins/refresh", null);
        couple.one().surelyDoes(sitting, Doing.bare("come-back"));
        couple.other().surelyDoes(sitting, Doing.bare("come-back"));
        line.shown("sitting/" + sitting, view -> "own-pace".equals(scene(view).getString("kind")));
    }

    @Test
    @DisplayName("R8 a missed return is shown as offered again to those who look, and rests in the end")
    void aMissedReturnComesRoundAgain() {
        var couple = house.couple("Ada", "Ben");
        var sitting = couple.one().starts("time-out");
        var line = couple.other().line();
        line.watches("sitting/" + sitting);

        house.pass(Duration.ofMinutes(61));
        line.shown("sitting/" + sitting, view -> "later".equals(scene(view).getString("stage")));
        house.pass(Duration.ofDays(1));
        line.shown("sitting/" + sitting, view -> "again".equals(scene(view).getString("stage")));
        house.pass(Duration.ofDays(1));
        line.shown("sitting/" + sitting, view -> "once-more".equals(scene(view).getString("stage")));
        house.pass(Duration.ofDays(1));
        line.shown("sitting/" + sitting, view -> "resting".equals(scene(view).getString("kind")));

        couple.other().post("/logins/refresh", null);
        assertThat(couple.other().starts("time-out")).isEqualTo(sitting);
        line.shown("sitting/" + sitting, view -> "breather".equals(scene(view).getString("stage")));
    }

    @Test
    @DisplayName("R8 with nobody there and the server started again in between, Today offers a missed return twice, and then it rests")
    void aMissedReturnOutlivesARestart() {
        var couple = house.couple("Ada", "Ben");
        couple.one().starts("time-out");
        var lines = new String[]{"Not this time, it seems.", "There's something you two were in the middle of.",
                "Offered once more.", "It keeps. Come back to it"};
        house.pass(Duration.ofMinutes(61));
        for (var line : lines) {
            house.restart();
            for (var who : List.of(couple.one(), couple.other())) {
                who.post("/logins/refresh", null);
                assertThat(who.get("/views/today").body()).contains(line);
            }
            house.pass(Duration.ofDays(1));
        }
    }

    @Test
    @DisplayName("R8 whoever has only Today open is told at each of these moments")
    void todayIsToldToo() {
        var couple = house.couple("Ada", "Ben");
        couple.one().starts("time-out");
        var line = couple.other().line();
        line.watches("today");
        house.pass(Duration.ofMinutes(30));
        line.shown("today", is -> is.encode().contains("It's time. Come back"));
        house.pass(Duration.ofMinutes(30));
        line.shown("today", is -> is.encode().contains("Not this time, it seems."));
        house.pass(Duration.ofDays(1));
        line.shown("today", is -> is.encode().contains("in the middle of"));
    }

    @Test
    @DisplayName("P7 whoever takes a breather, both are shown the same bytes; who only goes away changes none")
    void aBreatherLooksTheSameWhoeverTakesIt() {
        var byAda = house.couple("Ada", "Ben");
        var byBen = house.couple("Ada", "Ben");
        var left = house.couple("Ada", "Ben");
        var untouched = house.couple("Ada", "Ben");
        var one = bothIn(byAda);
        var other = bothIn(byBen);
        var gone = bothIn(left);
        var quiet = bothIn(untouched);

        byAda.one().surelyDoes(one, Doing.bare("pause"));
        byBen.other().surelyDoes(other, Doing.bare("pause"));
        assertThat(seen(byAda.other(), one)).isEqualTo(seen(byBen.other(), other)).isEqualTo(seen(byAda.one(), one));

        var line = left.one().line();
        line.watches("sitting/" + gone);
        line.close();
        left.one().send("DELETE", "/logins", null);
        assertThat(seen(left.other(), gone)).isEqualTo(seen(untouched.other(), quiet));
    }
}
