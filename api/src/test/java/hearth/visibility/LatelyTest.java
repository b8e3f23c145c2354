package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What waits a while after something that has just happened, as people meet it. */
class LatelyTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Answer begins(Someone who, String exercise) {
        return who.post("/sittings",
                new JsonObject().put("sitting", UUID.randomUUID().toString()).put("exercise", exercise));
    }

    private static String neutral(Someone who) {
        return begins(who, "no-such-thing").body();
    }

    private static void threeHoursPass(Couple couple) {
        house.pass(Duration.ofHours(3));
        couple.one().post("/logins/refresh", null);
        couple.other().post("/logins/refresh", null);
    }

    @Test
    @DisplayName("L1 P3: whoever has held out a hand holds out the next three hours later; the other may at once, and the refusal is the neutral one")
    void oneHandHeldOutIsEnough() {
        var couple = house.couple("Ada", "Ben");
        var letter = couple.one().starts("small-repair");
        couple.one().surelyDoes(letter, Doing.choose("how", 1, "tea"));
        assertThat(begins(couple.one(), "small-repair").status()).as("not sent yet").isLessThan(300);
        couple.one().surelyDoes(letter, Doing.open(1));

        assertThat(begins(couple.one(), "small-repair").body()).isEqualTo(neutral(couple.one()));
        assertThat(begins(couple.other(), "small-repair").status()).isLessThan(300);
        threeHoursPass(couple);
        assertThat(begins(couple.one(), "small-repair").status()).isLessThan(300);
    }

    @Test
    @DisplayName("L2 P3: three hours after a break for both begins looking back, and not before; both are refused alike")
    void lookingBackWaitsUntilItHasCooled() {
        var couple = house.couple("Ada", "Ben");
        couple.other().starts("time-out");
        assertThat(begins(couple.one(), "look-back").body()).isEqualTo(neutral(couple.one()))
                .isEqualTo(begins(couple.other(), "look-back").body());
        threeHoursPass(couple);
        assertThat(begins(couple.one(), "look-back").status()).isLessThan(300);
    }

    @Test
    @DisplayName("L4 P6: for a day somebody may want nothing new from the other; it waits, and whoever sends it sees no difference")
    void aQuietDay() {
        var couple = house.couple("Ada", "Ben");
        var other = house.couple("Ada", "Ben");
        assertThat(couple.other().send("PUT", "/quiet", new JsonObject().put("on", true)).status()).isEqualTo(204);
        for (var one : new Couple[]{couple, other}) {
            var letter = one.one().starts("small-repair");
            one.one().surelyDoes(letter, Doing.choose("how", 1, "tea"));
            one.one().surelyDoes(letter, Doing.open(1));
        }
        assertThat(today(couple.other())).doesNotContain("something from them").contains("\"quiet\":true");
        assertThat(today(other.other())).contains("something from them");
        assertThat(new Alike().of(today(couple.one()))).isEqualTo(new Alike().of(today(other.one())))
                .contains("It's with them just now.");
        house.pass(Duration.ofHours(24));
        couple.other().post("/logins/refresh", null);
        assertThat(today(couple.other())).contains("something from them").doesNotContain("quiet");
    }

    @Test
    @DisplayName("L3: after the second kind pause of a day that ended as a lot, Today names people who can listen, to that person alone")
    void aDayThatIsALot() {
        var couple = house.couple("Ada", "Ben");
        hardPause(couple.one());
        assertThat(today(couple.one())).doesNotContain("heavy");
        hardPause(couple.one());
        assertThat(today(couple.one())).contains("\"heavy\":\"It has been a lot today");
        assertThat(today(couple.other())).doesNotContain("heavy");
        house.pass(Duration.ofDays(1));
        couple.one().post("/logins/refresh", null);
        assertThat(today(couple.one())).doesNotContain("heavy");
    }

    private static String today(Someone who) {
        return who.get("/views/today").body();
    }

    /** A kind pause that ends as stirred up as it began. */
    static void hardPause(Someone who) {
        pauses(who, who.starts("kind-pause"));
    }

    static void pauses(Someone who, UUID pause) {
        var aLot = new JsonObject().put("level", 9);
        for (var command : new JsonObject[]{Doing.done("body", 1), Doing.feel("feelings", 1, "lonely"),
                Doing.answer("stirred", 1, aLot), Doing.done("breathe", 1), Doing.choose("shoes", 1, "not-yet"),
                Doing.write("friend", 1, "it passes"), Doing.answer("now", 1, aLot)}) {
            who.surelyDoes(pause, command);
        }
    }
}
