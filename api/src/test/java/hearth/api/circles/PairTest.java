package hearth.api.circles;

import hearth.api.accounts.Browser;
import hearth.api.accounts.House;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import static hearth.api.accounts.Browser.json;
import static org.assertj.core.api.Assertions.assertThat;

class PairTest {
    private static House house;

    private Browser anna;
    private Browser bert;
    private Browser carla;

    @BeforeAll
    static void open() throws Exception {
        house = new House();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @BeforeEach
    void threePeople() {
        anna = person("Anna");
        bert = person("Bert");
        carla = person("Carla");
    }

    @Test
    void twoPeoplePairByACodeAndAYesFromEach() {
        var invitation = invited(anna);
        assertThat(invitation.getString("code")).matches("\\w{4}-\\w{4}-\\w{4}");
        assertThat(invitation.getString("link")).isEqualTo("https://hearth.example/#" + invitation.getString("code"));
        var claimed = json(claim(bert, invitation.getString("code")));
        assertThat(claimed.getString("state")).isEqualTo("asked");
        assertThat(claimed.getString("with")).isEqualTo("Anna");
        assertThat(claimed.containsKey("code")).isFalse();
        var first = json(confirm(anna, invitation));
        assertThat(first.getString("state")).isEqualTo("confirmed");
        assertThat(first.getString("with")).isEqualTo("Bert");
        var second = json(confirm(bert, invitation));
        assertThat(second.getString("state")).isEqualTo("paired");
        assertThat(second.getString("with")).isEqualTo("Anna");
        assertThat(json(confirm(anna, invitation)).getString("state")).isEqualTo("paired");
    }

    @Test
    void whatTheOtherIsAnsweredDoesNotTellWhetherThisOneSaidYes_P6() {
        var before = invited(anna);
        var code = before.getString("code");
        var asked = claim(bert, code);
        confirm(anna, before);
        assertThat(claim(bert, code).body()).isEqualTo(asked.body());
    }

    @Test
    void oneselfUsedLateGuessedAndForeignAreRefusedByteForByteAlike_I3() {
        var used = invited(carla).getString("code");
        claim(person("Dora"), used);
        var mine = invited(anna).getString("code");
        var closed = invited(bert);
        bert.delete("/pairings/" + closed.getString("id"));
        var late = invited(person("Emil")).getString("code");
        var answers = Stream.of(mine, used, closed.getString("code"), "AAAA-BBBB-CCCC", "0000", "?")
                .map(code -> claim(anna, code)).toList();
        house.pass(Duration.ofHours(2));
        assertThat(anna.refresh().statusCode()).isEqualTo(200);
        var all = Stream.concat(answers.stream(), Stream.of(claim(anna, late))).toList();
        assertThat(all).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(422);
            assertThat(answer.body()).isEqualTo(all.getFirst().body());
            assertThat(answer.headers().map()).isEqualTo(all.getFirst().headers().map());
        });
    }

    @Test
    void thePairingOfOthersIsNotThere_I3() {
        var invitation = invited(anna);
        claim(bert, invitation.getString("code"));
        var nowhere = new JsonObject().put("id", UUID.randomUUID().toString());
        for (var answers : List.of(List.of(confirm(carla, invitation), confirm(carla, nowhere)),
                List.of(carla.delete("/pairings/" + invitation.getString("id")),
                        carla.delete("/pairings/" + nowhere.getString("id"))))) {
            assertThat(answers.getFirst().statusCode()).isEqualTo(404);
            assertThat(answers.getFirst().body()).isEqualTo(answers.getLast().body());
            assertThat(answers.getFirst().headers().map()).isEqualTo(answers.getLast().headers().map());
        }
        assertThat(confirm(bert, invitation).statusCode()).isEqualTo(200);
    }

    @Test
    void eitherMayDeclineAndThenNobodyIsPaired() {
        var invitation = invited(anna);
        claim(bert, invitation.getString("code"));
        confirm(anna, invitation);
        assertThat(bert.delete("/pairings/" + invitation.getString("id")).statusCode()).isEqualTo(204);
        assertThat(confirm(anna, invitation).statusCode()).isEqualTo(404);
        assertThat(confirm(bert, invitation).statusCode()).isEqualTo(404);
    }

    @Test
    void whoeverIsPairedIsToldSoAndMakesNoMoreCodes() {
        var invitation = invited(anna);
        claim(bert, invitation.getString("code"));
        confirm(anna, invitation);
        confirm(bert, invitation);
        assertThat(Browser.code(anna.post("/pairings", null))).isEqualTo("already-paired");
        assertThat(Browser.code(claim(bert, invited(carla).getString("code")))).isEqualTo("already-paired");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = invited(anna).getString("code");
        assertThat(claim(bert, " " + code.toLowerCase(Locale.ROOT).replace("-", " ")).statusCode()).isEqualTo(200);
    }

    @Test
    void thoseWhoseViewChangedGetAHintAndNobodyElse() throws Exception {
        var hints = new LinkedBlockingQueue<String>();
        house.hearHints(hints::add, List.of(anna, bert, carla));
        var invitation = invited(anna);
        assertThat(next(hints)).isEqualTo(anna.signInName());
        claim(bert, invitation.getString("code"));
        assertThat(List.of(next(hints), next(hints))).containsExactlyInAnyOrder(anna.signInName(), bert.signInName());
        confirm(anna, invitation);
        assertThat(next(hints)).as("a lone yes").isEqualTo(anna.signInName());
        confirm(bert, invitation);
        assertThat(List.of(next(hints), next(hints))).containsExactlyInAnyOrder(anna.signInName(), bert.signInName());
        assertThat(hints).isEmpty();
    }

    private static String next(LinkedBlockingQueue<String> hints) throws InterruptedException {
        var hint = hints.poll(2, TimeUnit.SECONDS);
        return hint == null ? "nobody" : hint;
    }

    private static Browser person(String name) {
        var browser = house.browser();
        assertThat(browser.signUp(name).statusCode()).isEqualTo(201);
        return browser;
    }

    private static JsonObject invited(Browser who) {
        var answer = who.post("/pairings", null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return json(answer);
    }

    private static HttpResponse<String> claim(Browser who, String code) {
        return who.post("/pairings/claims", new JsonObject().put("code", code));
    }

    private static HttpResponse<String> confirm(Browser who, JsonObject pairing) {
        return who.post("/pairings/" + pairing.getString("id") + "/confirmation", null);
    }
}
