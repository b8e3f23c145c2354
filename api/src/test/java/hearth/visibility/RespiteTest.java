package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A break of the two, as each of them meets it. */
class RespiteTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static void wishes(Someone who, String length) {
        assertThat(who.send("PUT", "/respite", new JsonObject().put("length", length)).status()).isEqualTo(204);
    }

    private static void takesBack(Someone who) {
        assertThat(who.send("DELETE", "/respite", null).status()).isEqualTo(204);
    }

    private static Answer begins(Someone who, String exercise) {
        return who.post("/sittings",
                new JsonObject().put("sitting", UUID.randomUUID().toString()).put("exercise", exercise));
    }

    /** One view on a socket of its own: between views no order is promised. */
    private record Looking(Line line, String view) {
        static Looking at(Someone who, String view) {
            var line = who.line();
            line.watches(view);
            return new Looking(line, view);
        }

        JsonObject until(Predicate<JsonObject> so) {
            return line.shown(view, so).getJsonObject("is");
        }
    }

    private static boolean isStilled(JsonObject view) {
        return view.getBoolean("stilled", false);
    }

    private static boolean isApart(JsonObject view) {
        return view.getBoolean("onABreak", false);
    }

    @Test
    @DisplayName("Q1 Q2 P3: both see at once that they are on a break; nothing opens for two, by the neutral refusal, and what is for one does")
    void bothSeeItAtOnce() {
        var couple = house.couple("Ada", "Ben");
        var todays = Looking.at(couple.other(), "today");
        var people = Looking.at(couple.other(), "us");
        var shelves = Looking.at(couple.other(), "practise");
        wishes(couple.one(), "week");
        var today = todays.until(RespiteTest::isApart);
        people.until(RespiteTest::isApart);
        shelves.until(view -> !view.getJsonArray("ourList").isEmpty());

        assertThat(today.getJsonArray("cards")).isEmpty();
        assertThat(today.getJsonArray("suggestions").stream().map(one -> ((JsonObject) one).getString("exercise")))
                .isNotEmpty().isSubsetOf("calm-kit", "kind-pause", "self-map");
        for (var who : List.of(couple.one(), couple.other())) {
            for (var exercise : List.of("hear-me", "weekly-check-in", "small-repair", "time-out")) {
                assertThat(begins(who, exercise).body()).isEqualTo(begins(who, "no-such-thing").body());
            }
            assertThat(begins(who, "kind-pause").status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("Q1 Q4: what is under way waits for both; a word is refused kindly, twice the same, and leaving and putting aside are not")
    void whatIsUnderWayWaits() {
        var couple = house.couple("Ada", "Ben");
        var week = couple.one().starts("weekly-check-in");
        couple.one().surelyDoes(week, Doing.write("thanks", 1, "the soup"));
        couple.one().surelyDoes(week, Doing.choose("closeness", 1, "close"));
        couple.one().surelyDoes(week, Doing.open(1));
        couple.other().starts("weekly-check-in");
        couple.other().surelyDoes(week, Doing.write("thanks", 1, "the walk"));
        var looking = Looking.at(couple.other(), "sitting/" + week);
        var today = Looking.at(couple.other(), "today");
        wishes(couple.one(), "open");
        var waits = looking.until(RespiteTest::isStilled);
        assertThat(waits.getJsonArray("offers").encode()).isEqualTo("[\"not-today\",\"leave\"]");
        var card = today.until(RespiteTest::isApart).getJsonArray("cards").getJsonObject(0);
        assertThat(card.getBoolean("waits")).isTrue();
        assertThat(card.getString("line")).contains("just as it is");

        assertThat(couple.other().does(week, Doing.write("thanks", 1, "late")).code()).isEqualTo("on-a-break");
        assertThat(couple.other().does(week, Doing.open(1)).code()).isEqualTo("on-a-break");
        couple.one().surelyDoes(week, Doing.notYet(1));

        takesBack(couple.one());
        looking.until(view -> !isStilled(view));
        couple.other().surelyDoes(week, Doing.write("thanks", 1, "in time"));
    }

    @Test
    @DisplayName("Q1 R7: a time-out under way goes on to its return")
    void aTimeOutGoesOn() {
        var couple = house.couple("Ada", "Ben");
        var sitting = couple.one().starts("time-out");
        wishes(couple.other(), "week");
        house.pass(Duration.ofMinutes(30));
        for (var who : List.of(couple.one(), couple.other())) {
            who.post("/logins/refresh", null);
            who.surelyDoes(sitting, Doing.bare("come-back"));
        }
        assertThat(couple.one().sees(sitting).getJsonObject("scene").getString("kind")).isEqualTo("own-pace");
    }

    @Test
    @DisplayName("Q2: it runs out by the server's clock, for both at once and without anybody asking")
    void itRunsOut() {
        var couple = house.couple("Ada", "Ben");
        var week = couple.one().starts("open-letters");
        wishes(couple.one(), "week");
        house.pass(Duration.ofDays(6));
        var people = List.of(couple.one(), couple.other());
        people.forEach(who -> who.post("/logins/refresh", null));
        assertThat(people).allMatch(who -> isApart(us(who)) && isStilled(who.sees(week)));
        var todays = people.stream().map(who -> Looking.at(who, "today")).toList();
        var lists = people.stream().map(who -> Looking.at(who, "us")).toList();
        var weeks = people.stream().map(who -> Looking.at(who, "sitting/" + week)).toList();
        house.pass(Duration.ofDays(1));
        todays.forEach(today -> today.until(view -> !isApart(view)));
        lists.forEach(list -> list.until(view -> !isApart(view)));
        weeks.forEach(one -> one.until(view -> !isStilled(view)));
    }

    @Test
    @DisplayName("Q2: each reads their own wish and its last day, and takes back only that")
    void eachTakesBackTheirOwn() {
        var couple = house.couple("Ada", "Ben");
        wishes(couple.one(), "two-weeks");
        assertThat(us(couple.one()).getJsonObject("wishedBreak").getString("until")).isNotBlank();
        assertThat(us(couple.other()).containsKey("wishedBreak")).isFalse();
        takesBack(couple.other());
        assertThat(isApart(us(couple.other()))).isTrue();
        wishes(couple.other(), "open");
        assertThat(us(couple.other()).getJsonObject("wishedBreak").containsKey("until")).isFalse();
        takesBack(couple.one());
        assertThat(isApart(us(couple.one()))).as("the other's goes on").isTrue();
        takesBack(couple.other());
        assertThat(isApart(us(couple.one()))).isFalse();
        assertThat(house.newcomer("Finn").send("DELETE", "/respite", null).code()).isEqualTo("not-paired");
    }

    private static JsonObject us(Someone who) {
        return who.get("/views/us").json();
    }

    @Test
    @DisplayName("P6 Q2: on a break already, what either wishes besides changes no byte of the other's: a second wish, a longer one, a shorter, taking it back")
    void aWishOnABreakTellsNothing() {
        var busy = onABreak();
        var quiet = onABreak();
        var told = Stream.of(busy, quiet).map(couple -> new Told(couple.other())).toList();
        wishes(busy.one(), "month");
        takesBack(busy.one());
        wishes(busy.one(), "week");
        wishes(busy.one(), "open");
        wishes(busy.one(), "two-weeks");
        house.aSecondPasses();
        assertThat(told.getFirst().goOn()).isEqualTo(told.getLast().goOn()).contains("onABreak", "on-a-break",
                "wishedBreak");
    }

    /** Ben has wished for a month, and the week is under way. */
    private static Couple onABreak() {
        var couple = house.couple("Ada", "Ben");
        couple.one().starts("weekly-check-in");
        couple.other().surelyDoes(couple.other().starts("weekly-check-in"), Doing.write("thanks", 1, "the soup"));
        couple.other().forget();
        wishes(couple.other(), "month");
        return couple;
    }

    /** All that somebody on a break is shown and answered. */
    private record Told(Someone who, Line line, UUID week) {
        Told(Someone who) {
            this(who, who.line(), UUID.fromString(who.get("/views/today").json().getJsonArray("cards").getJsonObject(0)
                    .getString("sitting")));
            for (var view : List.of("today", "practise", "cards", "kept", "us", "sitting/" + week)) {
                line.watches(view);
            }
        }

        String goOn() {
            for (var view : List.of("today", "practise", "cards", "kept", "us")) {
                who.get("/views/" + view);
            }
            who.does(week, Doing.write("thanks", 1, "more"));
            who.get("/sittings/" + week);
            var alike = new Alike();
            return Stream.concat(who.answers().stream(), line.frames().stream().map(JsonObject::encode)).map(alike::of)
                    .collect(Collectors.joining("\n"));
        }
    }
}
