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
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What was to be repaired, until it has landed for both. */
class MendingTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static UUID reachedOut(Couple us) {
        var letter = us.one().starts("small-repair");
        us.one().surelyDoes(letter, Doing.choose("how", 1, "tea"));
        us.one().surelyDoes(letter, Doing.open(1));
        us.other().surelyDoes(letter, Doing.choose("taken", 2, "taking-it"));
        us.other().surelyDoes(letter, Doing.choose("talk", 3, "let-be"));
        return letter;
    }

    private static JsonObject landed(String repair) {
        return Doing.bare("mend").put("outcome", repair);
    }

    private static JsonObject repair(Someone who, UUID sitting) {
        return who.sees(sitting).getJsonArray("repairs").getJsonObject(0);
    }

    private static List<String> seenBy(Someone who, UUID sitting) {
        return List.of(who.get("/sittings/" + sitting).body(), who.get("/views/today").body(),
                who.get("/views/kept").body());
    }

    private static void aDayPasses(Couple us) {
        house.pass(Duration.ofDays(1));
        us.one().post("/logins/refresh", null);
        us.other().post("/logins/refresh", null);
    }

    private static List<JsonObject> offered(Someone who) {
        return who.get("/views/today").json().getJsonArray("cards").stream().map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals("mend")).toList();
    }

    @Test
    @DisplayName("Y4 P6 that it has landed for one changes no byte for the other, on no view and no socket; once both have said so, both read it")
    void bothReadItOnceBothHaveSaidSo() {
        var us = house.couple("Ada", "Ben");
        var letter = reachedOut(us);
        aDayPasses(us);
        var line = us.other().line();
        line.watches("sitting/" + letter);
        line.watches("today");
        var before = seenBy(us.other(), letter);
        house.aSecondPasses();
        us.other().forget();
        us.one().surelyDoes(letter, landed("reach"));
        house.aSecondPasses();
        assertThat(us.other().everReceived("\"view\"")).isFalse();
        assertThat(seenBy(us.other(), letter)).isEqualTo(before);
        assertThat(repair(us.one(), letter))
                .isEqualTo(new JsonObject("{\"outcome\":\"reach\",\"mine\":true,\"both\":false}"));
        assertThat(us.one().does(letter, landed("reach")).code()).isEqualTo("not-here-now");

        us.other().surelyDoes(letter, landed("reach"));
        for (var one : List.of(us.one(), us.other())) {
            assertThat(repair(one, letter).getBoolean("both")).isTrue();
        }
    }

    @Test
    @DisplayName("Y5 until it has landed something small is offered on the day after and once more, to each by themselves, and then it rests")
    void itIsOfferedTwiceAndRests() {
        var us = house.couple("Ada", "Ben");
        var letter = reachedOut(us);
        assertThat(offered(us.one())).isEmpty();
        aDayPasses(us);
        assertThat(offered(us.one())).singleElement().satisfies(card -> {
            assertThat(card.getString("sitting")).isEqualTo(letter.toString());
            assertThat(card.getString("small")).isEqualTo("small-repair");
        });
        us.one().surelyDoes(letter, landed("reach"));
        assertThat(offered(us.one())).isEmpty();
        assertThat(offered(us.other())).hasSize(1);
        var days = IntStream.range(0, 8).filter(_ -> {
            aDayPasses(us);
            return !offered(us.other()).isEmpty();
        }).count();
        assertThat(days).isEqualTo(1);
    }

    @Test
    @DisplayName("Y4 a sorry that was not received is not asked after, and nothing lands that is no repair or not over")
    void whatWasNotReceivedIsNotAskedAfter() {
        var us = house.couple("Ada", "Ben");
        var letter = us.one().starts("real-sorry");
        for (var command : new JsonObject[]{Doing.answer("stirred", 1, new JsonObject().put("level", 2)),
                Doing.choose("whose-wish", 1, "mine"), Doing.write("what-i-did", 1, "I read your letter"),
                Doing.write("how-it-landed", 1, "as if nothing was yours"), Doing.write("regret", 1, "I'm sorry"),
                Doing.write("mend", 1, "I knock"), Doing.choose("by-when", 1, "this-week"), Doing.done("because", 1),
                Doing.choose("last-line", 1, "nothing-owed"), Doing.open(1)}) {
            us.one().surelyDoes(letter, command);
        }
        us.other().surelyDoes(letter, Doing.open(1));
        assertThat(us.other().does(letter, landed("said-sorry")).code()).isEqualTo("not-here-now");
        us.other().surelyDoes(letter, Doing.choose("received", 2, "not-ready"));
        assertThat(us.other().sees(letter).containsKey("repairs")).isFalse();
        assertThat(us.other().does(letter, landed("said-sorry")).code()).isEqualTo("not-here-now");
        aDayPasses(us);
        assertThat(offered(us.other())).isEmpty();
        assertThat(offered(us.one())).isEmpty();

        var reached = reachedOut(us);
        assertThat(us.one().does(reached, landed("more-time")).code()).isEqualTo("not-here-now");
    }

    @Test
    @DisplayName("Y5 Q1 on a break of the two nothing is offered for it, and nothing lands across")
    void onABreakItRests() {
        var us = house.couple("Ada", "Ben");
        var letter = reachedOut(us);
        aDayPasses(us);
        assertThat(us.other().send("PUT", "/respite", new JsonObject().put("length", "week")).status()).isEqualTo(204);
        assertThat(offered(us.one())).isEmpty();
        assertThat(us.one().does(letter, landed("reach")).code()).isEqualTo("on-a-break");
        us.one().leaves();
        house.aSecondPasses();
        assertThat(us.other().sees(letter).containsKey("repairs")).isFalse();
    }
}
