package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;

import static org.assertj.core.api.Assertions.assertThat;

/** One wave a day, as the two meet it. */
class WaveTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static JsonObject wave(Someone who) {
        return who.get("/views/today").json().getJsonObject("wave");
    }

    private static JsonObject is(boolean came, boolean sent, boolean muted) {
        return new JsonObject().put("came", came).put("sent", sent).put("muted", muted);
    }

    private static void waves(Someone who) {
        assertThat(who.post("/waves", null).status()).isEqualTo(204);
    }

    private static void aDayPasses(Couple couple) {
        house.pass(Duration.ofDays(1));
        couple.one().post("/logins/refresh", null);
        couple.other().post("/logins/refresh", null);
    }

    @Test
    @DisplayName("O7: a wave arrives on the open Today of the other at once, once a day, and is gone on the second day after")
    void aWaveArrives() {
        var couple = house.couple("Ada", "Ben");
        assertThat(wave(couple.other())).isEqualTo(is(false, false, false));
        var bens = couple.other().line();
        bens.watches("today");
        waves(couple.one());
        bens.shown("today", view -> view.getJsonObject("wave").equals(is(true, false, false)));
        waves(couple.one());
        assertThat(wave(couple.one())).isEqualTo(is(false, true, false));

        aDayPasses(couple);
        assertThat(wave(couple.one())).isEqualTo(is(false, false, false));
        assertThat(wave(couple.other())).isEqualTo(is(true, false, false));
        aDayPasses(couple);
        assertThat(wave(couple.other())).isEqualTo(is(false, false, false));
    }

    @Test
    @DisplayName("O7 P6: whoever wants none has none on their Today, and the one who waves sees no difference, not by a byte, nor whether it was seen")
    void mutingIsUnnoticed() {
        var muted = house.couple("Ada", "Ben");
        var open = house.couple("Ada", "Ben");
        assertThat(muted.other().send("PUT", "/waves/muted", new JsonObject().put("on", true)).status()).isEqualTo(204);
        for (var couple : new Couple[]{muted, open}) {
            couple.one().forget();
            var line = couple.one().line();
            line.watches("today");
            waves(couple.one());
            line.shown("today", view -> view.getJsonObject("wave").getBoolean("sent"));
            couple.other().get("/views/today");
            couple.one().get("/views/today");
        }
        assertThat(wave(muted.other())).isEqualTo(is(false, false, true));
        assertThat(wave(open.other())).isEqualTo(is(true, false, false));
        house.aSecondPasses();
        assertThat(told(muted.one())).isEqualTo(told(open.one())).contains("\"sent\":true");
        muted.other().send("PUT", "/waves/muted", new JsonObject().put("on", false));
        assertThat(wave(muted.other())).isEqualTo(is(true, false, false));
    }

    private static String told(Someone who) {
        var alike = new Alike();
        return who.answers().stream().map(alike::of).toList().toString();
    }

    @Test
    @DisplayName("O7: it waits on a quiet day; on a break of the two none goes, and somebody alone has nobody to wave to")
    void itWaitsWhereItShould() {
        var couple = house.couple("Ada", "Ben");
        couple.other().send("PUT", "/quiet", new JsonObject().put("on", true));
        waves(couple.one());
        assertThat(wave(couple.other())).isEqualTo(is(false, false, false));
        couple.other().send("PUT", "/quiet", new JsonObject().put("on", false));
        assertThat(wave(couple.other())).isEqualTo(is(true, false, false));

        couple.one().send("PUT", "/respite", new JsonObject().put("length", "week"));
        assertThat(couple.other().post("/waves", null).code()).isEqualTo("on-a-break");
        assertThat(wave(couple.other())).isNull();
        assertThat(house.newcomer("Cleo").post("/waves", null).code()).isEqualTo("not-paired");
    }
}
