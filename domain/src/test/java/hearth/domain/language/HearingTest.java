package hearth.domain.language;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

class HearingTest {
    private static final Heard SILENCE = new Heard.Hints(List.of());

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "absolute      | You never text when you're late.",
            "label         | You're so lazy.",
            "mind-reading  | You don't even care.",
            "accusation    | I feel ignored.",
            "blame         | You make me furious.",
            "contempt      | You're pathetic.",
            "ending        | Then we're done.",
            "hollow-sorry  | I'm sorry, but you started it.",
            "self-erasing  | I'm the worst.",
            "pile-up       | And another thing, the bins are full.",
            "order         | You need to listen.",
            "why           | Why would you even say that?",
            "brushing-off  | You're overreacting.",
            "diagnosis     | You're a narcissist.",
            "unsaid        | Nothing's wrong."})
    @DisplayName("N3 every category is heard where it is plain")
    void every_category_is_heard_where_it_is_plain(String code, String text) {
        assertThat(Figures.codes(Hearing.of(text))).containsExactly(code);
    }

    @Test
    @DisplayName("N3 at most two hints, the worthiest first")
    void at_most_two_hints_the_worthiest_first() {
        var heard = Hearing.of("Why would you even say that? You always do this. You're lazy. You're pathetic.");
        assertThat(heard).isEqualTo(new Heard.Hints(List.of(Category.CONTEMPT, Category.LABEL)));
    }

    @Test
    @DisplayName("N3 one sentence gives one hint")
    void one_sentence_gives_one_hint() {
        assertThat(Hearing.of("Stop gaslighting me.")).isEqualTo(new Heard.Hints(List.of(Category.DIAGNOSIS)));
        assertThat(Hearing.of("You're so lazy and you never text."))
                .isEqualTo(new Heard.Hints(List.of(Category.LABEL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"You’re so lazy.", "You're so lazy.", "youre so lazy", "YOU ARE SO LAZY!!!",
            "You`re so  lazy…",
            "Hello.\n\nYou're so lazy\nand so on"})
    @DisplayName("N3 however it is typed")
    void however_it_is_typed(String text) {
        assertThat(Hearing.of(text)).isEqualTo(new Heard.Hints(List.of(Category.LABEL)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n", "🫖", "...", "'", "\"", "You always make me laugh.",
            "I've never been to Oslo.",
            "I don't think you're lazy.", "My mother said \"you're so lazy\" and it stung.",
            "When you said ‘calm down’ I got louder.",
            "I want that you call me when you come later.", "Ich habe dich vermisst.", "Tu m'as manqué.",
            "أنت تجعل البيت دافئًا"})
    @DisplayName("N4 silent where nothing is to be said")
    void silent_where_nothing_is_to_be_said(String text) {
        assertThat(Hearing.of(text)).isEqualTo(SILENCE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"You hit me.", "I'm scared of you.", "You took my phone.", "You locked me in.",
            "You follow me everywhere.",
            "You're a pathetic narcissist and you hit me. You never stop!", "You said \"I'll kill you\".",
            "I don't want to live any more.", "Try leaving and see.",
            "My hands were round your neck.", "I keep a bag at my sister's, just in case.",
            "I slapped you and I'm sorry, but you never listen."})
    @DisplayName("N5 P14 on fear or harm only the card, and no hint about tone, whatever else stands there and whoever does it")
    void on_fear_or_harm_only_the_card(String text) {
        assertThat(Hearing.of(text)).isEqualTo(new Heard.Support());
    }

    @ParameterizedTest
    @ValueSource(strings = {"You never stop, I am so scared.", "You're selfish, and there was blood.",
            "You always throw things.",
            "You are so controlling and you never listen.", "You never listen, and my arm still hurts.",
            "You're so lazy. Who were you with?", "You always go through my messages.",
            "You never let me out on my own.", "I'm the worst, there's no point.",
            "You're pathetic. Wait until I get home.", "You need to stop shaking me."})
    @DisplayName("N5 where harm may only be meant, nothing is said about tone")
    void where_harm_may_be_meant_nothing_is_said_about_tone(String text) {
        assertThat(Hearing.of(text)).isIn(SILENCE, new Heard.Support());
    }

    @Test
    @DisplayName("N8 the longest text of nothing but beginnings, fillers or marks is heard to its end")
    void the_longest_text_is_heard_to_its_end() {
        for (var piece : List.of("you ", "you are so ", "i feel , ", "sorry i ", "'", "\"", "\"a' ", "not ", "a",
                "you and ", ",", "i am so so ",
                "you forgot , ", "i x , i x , ", "a ", "just ", "no , ", "(?:", "really so ")) {
            var text = piece.repeat(4000 / piece.length());
            assertThat(Hearing.of(text)).as(piece).isEqualTo(Hearing.of(text));
        }
    }

    @Test
    @DisplayName("N3 the order of the categories is the order of their worth, and their names are those of the contract")
    void names_and_order() {
        assertThat(Arrays.stream(Category.values()).map(Category::code).collect(Collectors.joining(" ")))
                .isEqualTo(
                        "contempt ending pile-up diagnosis label hollow-sorry brushing-off blame mind-reading accusation why "
                                + "absolute self-erasing unsaid order");
        assertThat(Category.of("why")).contains(Category.WHY);
        assertThat(Category.of("WHY".toLowerCase(Locale.ROOT) + "?")).isEmpty();
    }
}
