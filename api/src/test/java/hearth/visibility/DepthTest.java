package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Cards that two people draw, and how deep they go, as each of them receives it. */
class DepthTest {
    private static final int ROUNDS = 6;
    private static final int FIRST_CARD = 4;
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
    @DisplayName("K1 P6: how deep the other would have liked to go changes no byte for the one who wished less")
    void aDeeperWishIsNotToBeSeen() {
        var told = new ArrayList<String>();
        for (var wish : List.of("light", "warm", "tender")) {
            var couple = house.couple("Ada", "Ben");
            couple.other().forget();
            var sitting = arrived(couple, wish, "light");
            couple.other().sees(sitting);
            var alike = new Alike();
            told.add(couple.other().answers().stream().map(alike::of).reduce("", String::concat));
        }
        assertThat(told.get(1)).isEqualTo(told.get(0)).contains("warm-line");
        assertThat(told.get(2)).isEqualTo(told.get(0));
    }

    @Test
    @DisplayName("K2 K3: it stays light until two good goes; then it goes as deep as the lower wish, and one with a breather opens nothing")
    void twoGoodGoesOpenTheNext() {
        var couple = house.couple("Ada", "Ben");
        var broken = drawing(couple, "tender", "tender");
        assertThat(depth(couple.one(), broken)).isEqualTo("Light");
        couple.other().surelyDoes(broken, Doing.bare("pause"));
        couple.other().surelyDoes(broken, Doing.bare("leave"));

        goThrough(couple, drawing(couple, "tender", "open"));
        var second = drawing(couple, "tender", "open");
        assertThat(depth(couple.one(), second)).as("after one good go").isEqualTo("Light");
        goThrough(couple, second);
        var third = drawing(couple, "tender", "open");
        assertThat(depth(couple.one(), third)).isEqualTo(depth(couple.other(), third)).isEqualTo("Warm");
        couple.one().surelyDoes(third, Doing.bare("leave"));
        assertThat(depth(couple.one(), drawing(couple, "light", "tender"))).as("down is free").isEqualTo("Light");
    }

    @Test
    @DisplayName("K4: both read the same six cards, none twice and the same after a restart; later each stands above what was answered to it")
    void theSameCardsForBoth() {
        var couple = house.couple("Ada", "Ben");
        var sitting = drawing(couple, "light", "light");
        var cards = new ArrayList<String>();
        for (int round = 1; round <= ROUNDS; round++) {
            cards.add(prompt(couple.one(), sitting));
            assertThat(prompt(couple.other(), sitting)).isEqualTo(cards.getLast());
            if (round == 3) {
                house.restart();
                assertThat(prompt(couple.other(), sitting)).isEqualTo(cards.getLast());
            }
            answered(couple, sitting, round);
        }
        closed(couple, sitting);
        assertThat(cards).hasSize(ROUNDS).doesNotHaveDuplicates().doesNotContain("A card for both of you.");
        var later = couple.other().sees(sitting).getJsonArray("heard").stream().map(JsonObject.class::cast)
                .filter(heard -> heard.getString("step").equals("card")).toList();
        assertThat(later).extracting(heard -> heard.getString("prompt")).isEqualTo(cards);
        assertThat(later).as("Ben passed each").allMatch(heard -> heard.getString("who").equals("partner"))
                .as("no card is a therapist's").noneMatch(heard -> heard.containsKey("offered"));
    }

    private static UUID arrived(Couple couple, String ada, String ben) {
        var sitting = couple.one().starts("closer");
        couple.other().surelyDoes(sitting, Doing.bare("join"));
        arrives(couple.one(), sitting, ada);
        arrives(couple.other(), sitting, ben);
        return sitting;
    }

    private static void arrives(Someone who, UUID sitting, String wish) {
        who.surelyDoes(sitting, Doing.done("minute", 1));
        who.surelyDoes(sitting, Doing.answer("stirred", 1, new JsonObject().put("level", 2)));
        who.surelyDoes(sitting, Doing.choose("how-deep", 1, wish));
    }

    /** Until both stand before the first card. */
    private static UUID drawing(Couple couple, String ada, String ben) {
        var sitting = arrived(couple, ada, ben);
        couple.one().surelyDoes(sitting, Doing.write("warm-line", 2, "you sang"));
        couple.other().surelyDoes(sitting, Doing.write("warm-line", 2, "you waited up"));
        couple.one().surelyDoes(sitting, Doing.choose("deck", 3, "mind"));
        couple.other().surelyDoes(sitting, Doing.confirm("deck", 3));
        return sitting;
    }

    private static void answered(Couple couple, UUID sitting, int round) {
        int turn = FIRST_CARD + 2 * (round - 1);
        couple.one().surelyDoes(sitting, Doing.write("card", turn, "a line"));
        couple.other().surelyDoes(sitting, Doing.done("card", turn));
        couple.other().surelyDoes(sitting, Doing.choose("back", turn + 1, "i-see"));
        couple.one().surelyDoes(sitting, Doing.done("back", turn + 1));
    }

    private static void goThrough(Couple couple, UUID sitting) {
        for (int round = 1; round <= ROUNDS; round++) {
            answered(couple, sitting, round);
        }
        closed(couple, sitting);
    }

    private static void closed(Couple couple, UUID sitting) {
        int turn = FIRST_CARD + 2 * ROUNDS;
        for (var who : List.of(couple.one(), couple.other())) {
            who.surelyDoes(sitting, Doing.done("keep", turn));
        }
        for (var who : List.of(couple.one(), couple.other())) {
            who.surelyDoes(sitting, Doing.answer("met", turn + 1, new JsonObject().put("level", 7)));
        }
    }

    private static JsonObject question(Someone who, UUID sitting) {
        return who.sees(sitting).getJsonObject("scene").getJsonObject("question");
    }

    private static String prompt(Someone who, UUID sitting) {
        return question(who, sitting).getString("prompt");
    }

    private static String depth(Someone who, UUID sitting) {
        return question(who, sitting).getJsonObject("input").getJsonArray("drawn").getString(1);
    }
}
