package hearth.live;

import hearth.visibility.Line;
import hearth.visibility.OpenHouse;
import hearth.visibility.TheContract;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.util.Random;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the contract's schemas take, the socket parses, and what they do not take, it refuses; drawn from the schemas, by a seed. */
class ContractAgreementTest {
    private static final TheContract CONTRACT = new TheContract();
    private static final int TIMES = 60;
    private static OpenHouse house;
    private static Line line;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
        line = house.newcomer("Ada").line();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    static Stream<String> messages() {
        return CONTRACT.clientMessages().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("S3: what the contract takes is parsed")
    void whatTheContractTakesIsParsed(String message) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var drawing = new Drawing(CONTRACT, random);
        for (int i = 0; i < TIMES; i++) {
            var drawn = drawing.fitting(message);
            assertThat(CONTRACT.flaw(schema(message), drawn)).as("drawn by seed %d", seed).isEmpty();
            assertThat(code(drawn)).as("seed %d: %s", seed, drawn).isNotEqualTo("unfit");
        }
    }

    @ParameterizedTest
    @MethodSource("messages")
    @DisplayName("S3: what the contract does not take is refused as unfit")
    void whatTheContractDoesNotTakeIsRefused(String message) {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var drawing = new Drawing(CONTRACT, random);
        int spoilt = 0;
        while (spoilt < TIMES) {
            var drawn = drawing.spoilt(message);
            if (CONTRACT.flaw(schema(message), drawn).isPresent() && !isAnotherMessage(drawn)) {
                assertThat(code(drawn)).as("seed %d: %s", seed, drawn).isEqualTo("unfit");
                spoilt++;
            }
        }
    }

    private static boolean isAnotherMessage(JsonObject drawn) {
        return drawn.getValue("do") instanceof String word && CONTRACT.clientMessages().containsKey(word)
                && CONTRACT.flaw(schema(word), drawn).isEmpty();
    }

    private static String schema(String message) {
        return CONTRACT.schemaOf(message);
    }

    /** The code of a refusal; nothing where it was done. A contract of another number is a refusal of its own. */
    private static String code(JsonObject message) {
        line.says(message.encode());
        var answer = line.answerTo(message.getString("id"));
        return answer.containsKey("ok") ? "" : answer.getJsonObject("refused").getString("code");
    }
}
