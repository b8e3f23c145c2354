package hearth.visibility;

import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.UUID;
import java.util.concurrent.CompletableFuture;

import static org.assertj.core.api.Assertions.assertThat;

/** What is before somebody is gone on with when they begin it again. */
class MeetingTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("T9 two who both begin an exercise meet in one, also at the same moment")
    void twoWhoBothBeginMeetInOne() {
        var couple = house.couple("Ada", "Ben");
        var one = CompletableFuture.supplyAsync(() -> couple.one().starts("look-back"));
        var other = couple.other().starts("look-back");
        assertThat(one.join()).isEqualTo(other);
        assertThat(couple.one().starts("look-back")).isEqualTo(other);
    }

    @Test
    @DisplayName("T9 what somebody put down or left is not gone on with, and a start that is sent again is that start")
    void whatWasPutDownIsBegunAnew() {
        var couple = house.couple("Ada", "Ben");
        var first = couple.one().starts("look-back");
        couple.one().surelyDoes(first, new JsonObject().put("do", "not-today"));
        var second = couple.one().starts("look-back");
        assertThat(second).isNotEqualTo(first);
        couple.one().surelyDoes(second, new JsonObject().put("do", "leave"));
        assertThat(couple.one().starts("look-back")).isNotIn(first, second);
        assertThat(again(couple.one(), first)).isEqualTo(first);
    }

    private static UUID again(Someone who, UUID begun) {
        var answer = who.post("/sittings",
                new JsonObject().put("sitting", begun.toString()).put("exercise", "look-back"));
        return UUID.fromString(answer.json().getString("sitting"));
    }

    @Test
    @DisplayName("T9 P6: one's own is one's own, and a letter is gone on with by its writer until it is sent, and by nobody else")
    void ownOnesAndLettersStayApart() {
        var couple = house.couple("Ada", "Ben");
        var pause = couple.one().starts("kind-pause");
        assertThat(couple.one().starts("kind-pause")).isEqualTo(pause);
        assertThat(couple.other().starts("kind-pause")).isNotEqualTo(pause);

        var letter = couple.one().starts("small-repair");
        assertThat(couple.one().starts("small-repair")).isEqualTo(letter);
        assertThat(couple.other().starts("small-repair")).isNotEqualTo(letter);
        couple.one().surelyDoes(letter, Doing.choose("how", 1, "tea"));
        couple.one().surelyDoes(letter, Doing.open(1));
        assertThat(couple.other().starts("small-repair")).as("what came from the other waits on Today").isNotEqualTo(
                letter);
    }
}
