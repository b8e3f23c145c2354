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

/** What somebody did alone and shows to the therapist of the couple: theirs to show, and the other never learns that it exists. */
class OfferedAloneTest {
    private static final String PAGE = "canary-" + UUID.randomUUID();
    private static final String DIARY = "canary-" + UUID.randomUUID();
    private static OpenHouse house;
    private static Therapist mira;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.teaching("offered-alone");
        mira = house.therapist("Mira");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static UUID writes(Someone who) {
        var sitting = who.starts("offered-alone");
        who.surelyDoes(sitting, Doing.write("page", 1, PAGE));
        who.surelyDoes(sitting, Doing.write("diary", 1, DIARY));
        return sitting;
    }

    private static JsonObject offer(String step) {
        return Doing.bare("offer").put("step", step).put("round", 1);
    }

    private static String page(UUID engagement) {
        return mira.who().get("/engagements/" + engagement).body();
    }

    private static String readings(Someone partner) {
        return partner.get("/views/care").json().getJsonArray("readings").encode();
    }

    @Test
    @DisplayName("O8 P10: of what one did alone the therapist reads what its author offered, under the author's own name, and the author alone sees that it was read")
    void theAuthorOffersAndSeesTheReading() {
        var couple = house.couple("Ada", "Ben");
        var engagement = mira.engagedBy(couple);
        house.pass(Duration.ofSeconds(1));
        var sitting = writes(couple.other());
        assertThat(mira.reads(engagement, sitting).code()).isEqualTo("not-here");
        assertThat(page(engagement)).doesNotContain("Offered alone");

        couple.other().surelyDoes(sitting, offer("page"));
        assertThat(page(engagement)).contains("Offered alone", "\"who\":\"other\"").doesNotContain("\"who\":\"one\"");
        var read = mira.reads(engagement, sitting);
        assertThat(read.body()).contains(PAGE, "\"who\":\"other\"").doesNotContain(DIARY);
        assertThat(readings(couple.other())).contains("Offered alone");
        assertThat(readings(couple.one())).isEqualTo("[]");

        couple.other().surelyDoes(sitting, Doing.bare("take-back").put("step", "page").put("round", 1));
        assertThat(mira.reads(engagement, sitting).code()).isEqualTo("not-here");
        couple.other().surelyDoes(sitting, offer("page"));
        Therapist.end(couple.one(), engagement);
        assertThat(mira.reads(engagement, sitting).code()).isEqualTo("consent-ended");
    }

    @Test
    @DisplayName("O8 P10: nothing of it comes to another therapist, before both work with one, of what was done before, or of what may not be offered")
    void theDoorsHold() {
        var couple = house.couple("Ada", "Ben");
        var before = writes(couple.one());
        var invitation = mira.invites("no-secrets");
        var engagement = UUID.fromString(invitation.getString("id"));
        Therapist.claim(couple.one(), invitation.getString("code"));
        Therapist.consent(couple.one(), engagement);
        assertThat(couple.one().does(before, offer("page")).code()).as("one consent").isNotEmpty();
        Therapist.consent(couple.other(), engagement);
        house.pass(Duration.ofSeconds(1));
        couple.one().surelyDoes(before, offer("page"));
        assertThat(mira.reads(engagement, before).code()).as("from before").isEqualTo("not-here");

        var sitting = writes(couple.one());
        assertThat(couple.one().does(sitting, offer("diary")).status()).isGreaterThanOrEqualTo(400);
        assertThat(couple.other().does(sitting, offer("page")).code()).isEqualTo("not-here");
        couple.one().surelyDoes(sitting, offer("page"));
        var theirs = house.couple("Cleo", "Dan");
        var other = house.therapist("Noa");
        var elsewhere = other.engagedBy(theirs);
        assertThat(other.reads(engagement, sitting).code()).isEqualTo("not-here");
        assertThat(other.reads(elsewhere, sitting).code()).isEqualTo("not-here");
        assertThat(couple.other().get("/sittings/" + sitting))
                .isEqualTo(couple.other().get("/sittings/" + UUID.randomUUID()));
    }

    @Test
    @DisplayName("O8 P6: to the other not a byte differs, whether one did something alone, showed it, or had it read")
    void theOtherNeverLearns() {
        var busy = house.couple("Ada", "Ben");
        var quiet = house.couple("Ada", "Ben");
        var engagements = List.of(mira.engagedBy(busy), mira.engagedBy(quiet));
        house.pass(Duration.ofSeconds(1));
        var bens = List.of(busy, quiet).stream().map(Couple::other).toList();
        var lines = bens.stream().map(ben -> {
            ben.post("/logins/refresh", null);
            ben.forget();
            var line = ben.line();
            List.of("today", "practise", "cards", "kept", "us", "care").forEach(line::watches);
            return line;
        }).toList();
        var sitting = writes(busy.one());
        busy.one().surelyDoes(sitting, offer("page"));
        assertThat(mira.reads(engagements.getFirst(), sitting).body()).contains(PAGE);
        house.aSecondPasses();
        for (var ben : bens) {
            for (var view : List.of("today", "practise", "cards", "kept", "us", "care")) {
                ben.get("/views/" + view);
            }
        }
        var told = List.of(0, 1).stream().map(at -> {
            var alike = new Alike();
            return bens.get(at).answers().stream().map(alike::of).toList().toString()
                    + lines.get(at).frames().stream().map(JsonObject::encode).map(alike::of).toList();
        }).toList();
        assertThat(told.getFirst()).isEqualTo(told.getLast()).contains("Mira").doesNotContain(PAGE);
    }
}
