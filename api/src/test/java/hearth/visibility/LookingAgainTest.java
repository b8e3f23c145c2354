package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What two agreed and what one promised, until its day comes and after. */
class LookingAgainTest {
    private static final String CUSTOM = "A walk after supper";
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** The two agree on a custom, and to look at it again in a week. */
    private static UUID agreed(Couple us) {
        var sitting = us.one().starts("our-rituals");
        for (var one : List.of(us.one(), us.other())) {
            one.surelyDoes(sitting, Doing.choose("wishes", 1, "meal"));
            one.surelyDoes(sitting, Doing.open(1));
        }
        together(us, sitting, "a-new-one", options("one"));
        together(us, sitting, "which", options("meal"));
        together(us, sitting, "how", new JsonObject().put("text", CUSTOM));
        together(us, sitting, "first-time", at(house.now().plus(Duration.ofDays(1))));
        together(us, sitting, "missed", options("next-time"));
        together(us, sitting, "second", options("enough"));
        together(us, sitting, "look-again", at(house.now().plus(Duration.ofDays(7))));
        return sitting;
    }

    private static JsonObject at(Instant when) {
        var zone = ZoneId.of("Europe/Zurich");
        return new JsonObject().put("at", LocalDateTime.ofInstant(when, zone).toString().substring(0, 16))
                .put("zone", zone.toString());
    }

    private static JsonObject options(String option) {
        return Doing.choose("x", 1, option).getJsonObject("value");
    }

    private static void together(Couple us, UUID sitting, String step, JsonObject value) {
        int turn = us.one().sees(sitting).getJsonObject("scene").getInteger("turn");
        us.one().surelyDoes(sitting, Doing.answer(step, turn, value));
        us.other().surelyDoes(sitting, Doing.confirm(step, turn));
    }

    private static void aWeekPasses(Couple us) {
        house.pass(Duration.ofDays(7));
        us.one().post("/logins/refresh", null);
        us.other().post("/logins/refresh", null);
    }

    private static List<JsonObject> due(Someone who) {
        return who.get("/views/today").json().getJsonArray("cards").stream().map(JsonObject.class::cast)
                .filter(card -> card.getString("kind").equals("due")).toList();
    }

    private static List<JsonObject> again(Someone who) {
        return who.get("/views/kept").json().getJsonArray("again").stream().map(JsonObject.class::cast).toList();
    }

    private static JsonObject about(UUID sitting, String outcome) {
        return new JsonObject().put("sitting", sitting.toString()).put("outcome", outcome);
    }

    private static Answer begins(Someone who, String exercise, JsonObject about) {
        return who.post("/sittings", new JsonObject().put("sitting", UUID.randomUUID().toString())
                .put("exercise", exercise).put("about", about));
    }

    private static UUID looks(Someone who, String exercise, JsonObject about) {
        return UUID.fromString(begins(who, exercise, about).json().getString("sitting"));
    }

    /** Both say how it went and open it. */
    private static void sayHowItWent(Couple us, UUID look) {
        us.one().surelyDoes(look, Doing.choose("went", 1, "differently"));
        us.other().surelyDoes(look, Doing.choose("went", 1, "kept"));
        us.one().surelyDoes(look, Doing.open(1));
        us.other().surelyDoes(look, Doing.open(1));
    }

    @Test
    @DisplayName("Y1 Y2 what the two agreed comes back to both on its day; kept, it comes back later; in new words, in those alone; let go, no more")
    void anAgreementComesBack() {
        var us = house.couple("Ada", "Ben");
        var made = agreed(us);
        assertThat(due(us.one())).isEmpty();
        assertThat(again(us.one())).singleElement()
                .satisfies(one -> assertThat(one.getString("exercise")).isEqualTo("look-again"));
        aWeekPasses(us);

        assertThat(due(us.one())).singleElement().satisfies(card -> {
            assertThat(card.getJsonObject("about")).isEqualTo(about(made, "custom"));
            assertThat(card.encode()).contains(CUSTOM);
        });
        assertThat(due(us.other())).hasSize(1);
        var look = looks(us.one(), "look-again", about(made, "custom"));
        assertThat(looks(us.other(), "look-again", about(made, "custom"))).as("both look in one").isEqualTo(look);
        assertThat(due(us.one())).isEmpty();
        assertThat(us.other().sees(look).getJsonObject("about")).isEqualTo(about(made, "custom"));
        sayHowItWent(us, look);
        together(us, look, "from-here", options("keep"));
        together(us, look, "when-again", options("two-weeks"));
        assertThat(due(us.one())).isEmpty();
        aWeekPasses(us);
        aWeekPasses(us);
        assertThat(due(us.other())).singleElement()
                .satisfies(card -> assertThat(card.getJsonObject("about")).isEqualTo(about(made, "custom")));

        var second = looks(us.other(), "look-again", about(made, "custom"));
        sayHowItWent(us, second);
        together(us, second, "from-here", options("change"));
        together(us, second, "new-words", new JsonObject().put("text", "A walk on Sundays"));
        together(us, second, "when-again", options("a-month"));
        assertThat(again(us.one())).singleElement().satisfies(one -> {
            assertThat(one.getJsonObject("about")).isEqualTo(about(second, "agreed-anew"));
            assertThat(one.encode()).contains("A walk on Sundays").doesNotContain(CUSTOM);
        });

        var third = looks(us.one(), "look-again", about(second, "agreed-anew"));
        sayHowItWent(us, third);
        together(us, third, "from-here", options("let-go"));
        assertThat(again(us.one())).isEmpty();
        assertThat(again(us.other())).isEmpty();
    }

    @Test
    @DisplayName("Y3 D1: one looks again at what is one's own, alone, and the two at what is theirs; anything else is refused in the neutral way")
    void whatMayBeLookedAt() {
        var us = house.couple("Ada", "Ben");
        var made = agreed(us);
        var custom = about(made, "custom");
        var neutral = begins(us.one(), "no-such-thing", custom).body();
        var them = house.couple("Cleo", "Dan");
        for (var refused : List.of(begins(us.one(), "how-it-went", custom), begins(us.one(), "our-rituals", custom),
                begins(us.one(), "look-again", about(made, "first-time")),
                begins(us.one(), "look-again", about(UUID.randomUUID(), "custom")),
                begins(them.one(), "look-again", custom), begins(house.newcomer("Eve"), "look-again", custom),
                us.one().post("/sittings", new JsonObject().put("sitting", UUID.randomUUID().toString())
                        .put("exercise", "look-again")))) {
            assertThat(refused.body()).isEqualTo(neutral);
        }
        assertThat(begins(us.one(), "look-again", custom.copy().put("more", 1)).status()).isEqualTo(400);
    }

    @Test
    @DisplayName("Y1 Y3 P6 a promise of one comes back to that one alone; looking at it changes no byte for the other")
    void aPromiseIsItsAuthors() {
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
        us.other().surelyDoes(letter, Doing.choose("received", 2, "leave-it"));
        assertThat(us.one().sees(letter).getJsonObject("scene").getString("kind")).isEqualTo("over");
        aWeekPasses(us);
        assertThat(due(us.one())).singleElement()
                .satisfies(card -> assertThat(card.getBoolean("together")).isFalse());
        assertThat(due(us.other())).isEmpty();

        var before = seenBy(us.other());
        var look = looks(us.one(), "how-it-went", about(letter, "promise"));
        us.one().surelyDoes(look, Doing.choose("went", 1, "differently"));
        us.one().surelyDoes(look, Doing.done("about-it", 1));
        us.one().surelyDoes(look, Doing.choose("from-here", 1, "keep"));
        us.one().surelyDoes(look, Doing.choose("when-again", 1, "a-week"));
        assertThat(seenBy(us.other())).isEqualTo(before);
        assertThat(begins(us.other(), "how-it-went", about(letter, "promise")).code()).isEqualTo("not-open-now");
        assertThat(due(us.one())).isEmpty();
        aWeekPasses(us);
        assertThat(due(us.one())).hasSize(1);
    }

    private static List<String> seenBy(Someone who) {
        return List.of(who.get("/views/today").body(), who.get("/views/kept").body(), who.get("/views/us").body());
    }

    @Test
    @DisplayName("Q1 on a break of the two what they agreed is not looked at")
    void onABreakItWaits() {
        var us = house.couple("Ada", "Ben");
        var made = agreed(us);
        aWeekPasses(us);
        assertThat(us.other().send("PUT", "/respite", new JsonObject().put("length", "week")).status()).isEqualTo(204);
        assertThat(due(us.one())).isEmpty();
        assertThat(again(us.one())).singleElement()
                .satisfies(one -> assertThat(one.containsKey("exercise")).isFalse());
        assertThat(begins(us.one(), "look-again", about(made, "custom")).code()).isEqualTo("not-open-now");
    }
}
