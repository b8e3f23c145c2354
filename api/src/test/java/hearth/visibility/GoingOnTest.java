package hearth.visibility;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;

import static org.assertj.core.api.Assertions.assertThat;

/** What one does for oneself more than once: it goes on where it was, and what was booked on the way is still there. */
class GoingOnTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static JsonObject today(Someone who) {
        return who.get("/views/today").json();
    }

    private static void aDayPasses(Someone who) {
        house.pass(Duration.ofDays(1));
        who.post("/logins/refresh", null);
    }

    @Test
    @DisplayName("G6 begun again on the same day, what one does alone goes on where it was left, and stands on Today once; from the next day's turn on there is a new one")
    void itGoesOnWhereItWasLeft() {
        goesOn(house.couple("Ada", "Ben").one());
        goesOn(house.newcomer("Cleo"));
    }

    private static void goesOn(Someone who) {
        var first = who.starts("kind-pause");
        who.surelyDoes(first, Doing.done("body", 1));
        assertThat(who.starts("kind-pause")).isEqualTo(first);
        assertThat(today(who).getJsonArray("cards")).hasSize(1);
        aDayPasses(who);
        var next = who.starts("kind-pause");
        assertThat(next).isNotEqualTo(first);
        assertThat(who.starts("kind-pause")).isEqualTo(next);
        LatelyTest.pauses(who, next);
        assertThat(who.starts("kind-pause")).as("that one is over").isNotIn(first, next);
    }

    @Test
    @DisplayName("G4 a booking far ahead stands on Today although the same exercise was gone through many times since and left blank there")
    void aBookingBehindBlanksIsNotLost() {
        var who = house.newcomer("Dora");
        var at = LocalDate.ofInstant(house.now(), ZoneOffset.UTC).plusDays(40) + "T19:00";
        calmKit(who, new JsonObject().put("at", at).put("zone", "Europe/Zurich"));
        for (int i = 0; i < 6; i++) {
            calmKit(who, new JsonObject().put("done", true));
        }
        assertThat(today(who).getJsonObject("booked", new JsonObject()).getString("at")).isEqualTo(at);
    }

    /** From its first step to its end, with this in the last. */
    private static void calmKit(Someone who, JsonObject next) {
        var kit = who.starts("calm-kit");
        var two = new JsonObject().put("level", 2);
        for (var command : new JsonObject[]{Doing.choose("tools", 1, "walk"), Doing.done("own-tool", 1),
                Doing.answer("before", 1, two), Doing.choose("try", 1, "move"), Doing.done("move", 1),
                Doing.answer("after", 1, two), Doing.choose("keep", 1, "keep"), Doing.done("line", 1),
                Doing.answer("next", 1, next)}) {
            who.surelyDoes(kit, command);
        }
    }
}
