package hearth.live;

import hearth.visibility.OpenHouse;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** The language helper at the edge: for its author alone, and nothing stays. */
class WordingTest {
    private static final int LONGEST = 4000;
    private static OpenHouse house;
    private static Couple couple;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.withUsualBudgets();
        couple = house.couple("Ada", "Ben");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Answer asked(Someone who, String text) {
        return who.post("/wordings", new JsonObject().put("text", text));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "You're lazy. You never listen.     | false | label,absolute",
            "You always make me laugh.         | false | ",
            "I'm scared of you.                | true  | "})
    @DisplayName("N3 N4 N5: hints by their codes, silence, or the support card alone; asked twice, answered alike")
    void hintsSilenceOrSupport(String text, boolean support, @Nullable String hints) {
        var answer = asked(couple.one(), text);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().getBoolean("support")).isEqualTo(support);
        var expected = new JsonArray(hints == null ? List.of() : List.of(hints.split(",", -1)));
        assertThat(answer.json().getJsonArray("hints")).isEqualTo(expected);
        assertThat(asked(couple.one(), text).body()).isEqualTo(answer.body());
    }

    @Test
    @DisplayName("N2: every answer is as long as every other, with its headers")
    void everyAnswerIsAsLong() {
        var lengths = Stream
                .of("", "Tea?", "I'm scared of you.", "You're lazy. You never listen.",
                        "I'm sorry you feel that way. Calm down.",
                        "x".repeat(LONGEST))
                .map(text -> asked(couple.one(), text)).map(answer -> answer.body().length() + " "
                        + answer.headers().replaceAll("\\d", "0").length())
                .distinct();
        assertThat(lengths).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"text\":7}", "{\"text\":null}", "{\"text\":[\"a\"]}",
            "{\"text\":\"a\",\"partner\":true}", "[]"})
    @DisplayName("N1: what does not fit the contract is refused and heard by nobody")
    void whatDoesNotFitIsRefused(String body) {
        var request = couple.one().request("/wordings").header("Origin", OpenHouse.PUBLIC.toString())
                .header("Hearth-Client", "1").header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        assertThat(couple.one().send(request).code()).isEqualTo("unfit");
    }

    @Test
    @DisplayName("N1: what is longer than any text may be is refused; the longest is heard")
    void whatIsTooLongIsRefused() {
        assertThat(asked(couple.one(), "é".repeat(LONGEST)).status()).isEqualTo(200);
        assertThat(asked(couple.one(), "é".repeat(LONGEST + 1)).code()).isEqualTo("unfit");
        assertThat(asked(couple.one(), "x".repeat(70_000)).code()).isEqualTo("too-large");
    }

    @Test
    @DisplayName("N1: signed out it listens to nobody")
    void signedOutItListensToNobody() {
        assertThat(asked(house.passerBy(), "You never listen.").code()).isEqualTo("signed-out");
    }

    @Test
    @DisplayName("N1: nothing of what was heard is kept: no row of any table changes")
    void nothingIsKept() {
        var before = everyRow();
        asked(couple.one(), "I'm scared of you, said the canary-4711.");
        asked(couple.one(), "You never listen.");
        assertThat(everyRow()).isEqualTo(before);
    }

    /** A digest over every table of the schema. */
    private static UUID everyRow() {
        return house
                .ask("""
                    select md5(string_agg(md5(query_to_xml(format('select * from %I.%I t order by t::text', schemaname, tablename),
                        true, false, '')::text), ' ' order by schemaname, tablename))::uuid
                    from pg_tables where schemaname in ('hearth', 'keys')""");
    }

    @Test
    @DisplayName("N1: a login that asks without end is told to wait, and the other one of the two is not")
    void aLoginThatAsksWithoutEndWaits() {
        var eager = house.couple("Eve", "Fay");
        var answers = Stream.generate(() -> asked(eager.one(), "Tea?")).limit(70).map(Answer::status).toList();
        assertThat(answers.getFirst()).isEqualTo(200);
        assertThat(answers.getLast()).isEqualTo(429);
        assertThat(asked(eager.other(), "Tea?").status()).isEqualTo(200);
    }
}
