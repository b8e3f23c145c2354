package hearth.live;

import hearth.visibility.Doing;
import hearth.visibility.OpenHouse;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** How leaving looks to both, at their open sockets and afterwards. */
class PartingTest {
    private static OpenHouse house;

    private Couple couple;
    private Someone ada;
    private Someone ben;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void pair() {
        couple = house.couple("Ada", "Ben");
        ada = couple.one();
        ben = couple.other();
    }

    @Test
    @DisplayName("P5: the other's open socket shows at once that the two aren't paired, and what is left to them, without a word on who left")
    void theOthersSocketShowsItAtOnce() {
        var week = ben.starts("weekly-check-in");
        ben.surelyDoes(week, Doing.write("thanks", 1, "ben's thanks"));
        var line = ben.line();
        line.watches("us");
        line.watches("today");
        line.watches("sitting/" + week);
        ada.leaves();
        var us = line.shown("us", view -> view.containsKey("parted")).getJsonObject("is");
        assertThat(us.containsKey("partner")).isFalse();
        assertThat(us.getJsonObject("parted").getString("callName")).isEqualTo("Ada");
        assertThat(line.frames()).isNotEmpty();
        var over = awaited(ben, week, "over");
        assertThat(over.encode()).contains("ben's thanks");
        assertThat(over.getJsonArray("offers")).isEmpty();
        assertThat(line.isClosed()).isFalse();
        assertThat(ben.get("/views/today").json().containsKey("partner")).isFalse();
        var names = List.of(ada, ben).stream().map(one -> one.get("/views/us").json().getJsonObject("parted").encode()
                .replace("Ada", "?").replace("Ben", "?")).distinct();
        assertThat(names).as("both are told the same").hasSize(1);
    }

    /** A node that holds the sitting is told, and else finds out within a second. */
    private static JsonObject awaited(Someone who, UUID sitting, String scene) {
        while (true) {
            var seen = who.sees(sitting);
            if (seen.getJsonObject("scene").getString("kind").equals(scene)) {
                return seen;
            }
            Thread.onSpinWait();
        }
    }

    @Test
    @DisplayName("P5: what was opened stays readable to both, own words to each, and what the leaver had not opened to nobody")
    void whatStaysAndWhatDoesNot() {
        var opened = opened();
        var week = ada.starts("weekly-check-in");
        ben.starts("weekly-check-in");
        ada.surelyDoes(week, Doing.write("thanks", 1, "ada, unopened"));
        ben.surelyDoes(week, Doing.write("thanks", 1, "ben, unopened"));
        ada.leaves();
        for (var one : List.of(ada, ben)) {
            assertThat(awaited(one, opened, "over").encode()).contains("ada, opened", "ben, opened");
            var kept = one.get("/views/kept").json();
            assertThat(kept.getJsonArray("sittings")).isEmpty();
            assertThat(kept.getJsonArray("before").getJsonObject(0).encode()).contains(opened.toString());
        }
        assertThat(awaited(ada, opened, "over").encode()).contains("ada's diary");
        assertThat(awaited(ben, opened, "over").encode()).doesNotContain("ada's diary");
        assertThat(awaited(ben, week, "over").encode()).contains("ben, unopened").doesNotContain("ada, unopened");
        assertThat(awaited(ada, week, "over").encode()).doesNotContain("ada, unopened", "ben, unopened");
        house.restart();
        assertThat(ada.sees(week).encode()).doesNotContain("unopened");
        assertThat(ben.everReceived("ada, unopened")).isFalse();
        assertThat(ada.everReceived("ben, unopened")).isFalse();
    }

    private UUID opened() {
        var letters = ada.starts("open-letters");
        for (var one : List.of(ada, ben)) {
            var name = one == ada ? "ada" : "ben";
            one.surelyDoes(letters, Doing.write("letter", 1, name + ", opened"));
            one.surelyDoes(letters, Doing.feel("feelings", 1, "calm"));
            one.surelyDoes(letters, Doing.write("diary", 1, name + "'s diary"));
        }
        ada.surelyDoes(letters, Doing.open(1));
        ben.surelyDoes(letters, Doing.open(1));
        return letters;
    }

    @Test
    @DisplayName("P5: whatever either does there afterwards is refused alike and reaches nobody; an old yes pairs nobody")
    void lateWritesReachNobody() {
        var letters = opened();
        var pairing = house.ask("select id from hearth.pairing where couple = (select circle_id from hearth.sitting "
                + "where id = '" + letters + "')");
        var line = ada.line();
        line.watches("sitting/" + letters);
        ben.leaves();
        for (var one : List.of(ada, ben)) {
            awaited(one, letters, "over");
            assertThat(one.does(letters, Doing.done("thought", 2)).code()).isEqualTo("is-over");
            assertThat(one.does(letters, Doing.bare("come-back")).code()).isEqualTo("is-over");
            assertThat(one.post("/pairings/" + pairing + "/confirmation", new JsonObject()).code())
                    .isEqualTo("pairing-gone");
            assertThat(one.post("/leavings", new JsonObject().put("passphrase", Someone.PASSPHRASE)).code())
                    .isEqualTo("not-paired");
        }
        assertThat(house.newcomer("Finn").get("/sittings/" + letters).status()).isEqualTo(404);
    }

    @Test
    @DisplayName("P5 F8: what happened on another node, without any hint, stands at the open socket with the sweep")
    void anotherNodesLeavingComesWithTheSweep() {
        var letters = opened();
        var line = ben.line();
        line.watches("us");
        var sitting = ben.line();
        sitting.watches("sitting/" + letters);
        var id = house.ask("select m.person_id from hearth.member m join hearth.sitting s on s.circle_id = m.circle_id "
                + "where s.id = '" + letters + "' and m.seat = 1");
        house.sql("select set_config('hearth.person', '" + id + "', true)",
                "select * from hearth.leave_couple(now(), '{}', '{}', '{}')");
        assertThat(sitting.shown("sitting/" + letters, view -> view.getJsonObject("scene").getString("kind")
                .equals("over")).encode()).contains("ada, opened");
        assertThat(line.shown("us", view -> view.containsKey("parted"))).isNotNull();
    }

    @Test
    @DisplayName("I9: without the passphrase nobody leaves")
    void withoutThePassphraseNobodyLeaves() {
        var answer = ada.post("/leavings", new JsonObject().put("passphrase", "somebody at the open phone"));
        assertThat(answer.status()).isEqualTo(403);
        assertThat(ben.get("/views/us").json().getJsonObject("partner").getString("callName")).isEqualTo("Ada");
    }

    @Test
    @DisplayName("P5: the two can pair anew, and begin with nothing")
    void theTwoCanPairAnew() {
        var week = ada.starts("weekly-check-in");
        ada.leaves();
        var code = ben.post("/pairings", null).json().getString("code");
        var pairing = ada.post("/pairings/claims", new JsonObject().put("code", code)).json().getString("id");
        for (var one : List.of(ada, ben)) {
            assertThat(one.post("/pairings/" + pairing + "/confirmation", null).status()).isEqualTo(200);
        }
        assertThat(ada.get("/views/us").json().containsKey("parted")).isFalse();
        assertThat(ada.starts("weekly-check-in")).isNotEqualTo(week).isEqualTo(ben.starts("weekly-check-in"));
        assertThat(ada.get("/views/kept").json().getJsonArray("before")).hasSize(1);
    }
}
