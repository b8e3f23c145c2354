package hearth.live;

import hearth.api.accounts.FreshToken;
import hearth.domain.accounts.OperatorToken;
import hearth.visibility.OpenHouse;
import hearth.visibility.Someone;
import hearth.visibility.Someone.Answer;
import hearth.visibility.TheContract;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.http.HttpRequest.BodyPublishers;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What a script of the operator's may ask. */
class OperatorTokenTest {
    private static OpenHouse house;
    private static String token;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
        token = added(house, "watch");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static String added(OpenHouse house, String name) {
        var fresh = FreshToken.called(new OperatorToken.Name(name), LocalDate.of(2026, 11, 22), new SecureRandom());
        house.sql("insert into hearth.operator_token (name, hash, since) values ('" + name + "', decode('"
                + fresh.token().hash().hex() + "', 'hex'), '2026-11-22')");
        return fresh.shown();
    }

    private static Answer asking(Someone who, String method, String path, String shown) {
        return who.send(who.request(path).header("Authorization", shown).method(method, BodyPublishers.noBody()));
    }

    @Test
    @DisplayName("I11: a token tells how the house is, in figures and nothing else")
    void aTokenTellsHowTheHouseIs() {
        var answer = asking(house.passerBy(), "GET", "/house", "Bearer " + token);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(new TheContract().flaw("House", answer.json())).isEmpty();
        assertThat(answer.json().getInteger("sockets")).isZero();
        assertThat(answer.json().getString("version")).matches("\\d+\\.\\d+\\.\\d+.*");
    }

    @Test
    @DisplayName("I11: a missing, wrong or ended token is refused in the same bytes, also to people who are signed in")
    void whateverIsNoTokenIsRefusedAlike() {
        var ended = added(house, "ended");
        assertThat(asking(house.passerBy(), "GET", "/house", "Bearer " + ended).status()).isEqualTo(200);
        house.sql("delete from hearth.operator_token where name = 'ended'");
        var bodies = new HashSet<String>();
        bodies.add(house.passerBy().get("/house").body());
        bodies.add(house.newcomer("Ada").get("/house").body());
        for (var shown : new String[]{"Bearer " + ended, "Bearer ", "Bearer hearth_guess", "Basic " + token, token}) {
            var answer = asking(house.passerBy(), "GET", "/house", shown);
            assertThat(answer.status()).isEqualTo(401);
            bodies.add(answer.body());
        }
        assertThat(bodies).hasSize(1);
    }

    @Test
    @DisplayName("I11: a token opens no other operation")
    void aTokenOpensNothingElse() {
        for (var operation : new TheContract().operations()) {
            if (operation.id().equals("readHouse")) {
                continue;
            }
            var path = operation.path().replaceAll("\\{[a-z]+}", UUID.randomUUID().toString());
            var with = asking(house.passerBy(), operation.method(), path, "Bearer " + token);
            var without = house.passerBy();
            var bare = without.send(without.request(path).method(operation.method(), BodyPublishers.noBody()));
            assertThat(with.body()).as("%s", operation.id()).isEqualTo(bare.body());
            assertThat(with.status()).as("%s", operation.id()).isEqualTo(bare.status());
        }
    }

    @Test
    @DisplayName("I11: showing tokens is throttled by address")
    void guessingIsSlow() throws Exception {
        try (var usual = OpenHouse.withUsualBudgets()) {
            var guesser = usual.passerBy();
            for (int i = 0; i < 30; i++) {
                assertThat(asking(guesser, "GET", "/house", "Bearer hearth_" + i).status()).isEqualTo(401);
            }
            assertThat(asking(guesser, "GET", "/house", "Bearer hearth_more").status()).isEqualTo(429);
            assertThat(asking(usual.passerBy(), "GET", "/house", "Bearer hearth_more").status()).isEqualTo(401);
        }
    }
}
