package hearth.domain.accounts;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

class NamesAndCodesTest {
    @Test
    void I3_digitsAreAlwaysAddedToASignInName() {
        var wish = SignInName.wished("Anna").orElseThrow();
        assertThat(wish.withDigits(new Random(1), 0).value()).matches("anna\\d{4}");
        assertThat(wish.withDigits(new Random(1), 3).value()).matches("anna\\d{5}");
        assertThat(wish.withDigits(new Random(1), 30).value()).matches("anna\\d{14}");
    }

    @Test
    void I3_aNameThatEndsInDigitsGetsMore() {
        assertThat(SignInName.wished("anna7").orElseThrow().withDigits(new Random(1), 0).value())
                .matches("anna7\\d{4}");
    }

    @Test
    void caseAndWidthDoNotCountWhenSigningIn() {
        assertThat(SignInName.typed(" ANNA1234 ")).isEqualTo(SignInName.typed("anna1234"));
        assertThat(SignInName.typed("ａｎｎａ１２３４")).isEqualTo(SignInName.typed("anna1234"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-anna", "an na", "anna@home", "a\u0000b", "<b>"})
    void aNameOfOtherCharactersIsNotAWish(String text) {
        assertThat(SignInName.wished(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"anna", "Åsa", "ไม้", "jean-luc", "j.k_r", "7of9"})
    void lettersOfAllScriptsAreWelcome(String text) {
        assertThat(SignInName.wished(text)).isPresent();
    }

    @Test
    void aCallNameHasNoCharactersThatMislead() {
        assertThat(CallName.read("  Jo  ").orElseThrow().value()).isEqualTo("Jo");
        assertThat(CallName.read("Zoë 🌱")).isPresent();
        assertThat(CallName.read("   ")).isEmpty();
        assertThat(CallName.read("a\nb")).isEmpty();
        assertThat(CallName.read("a\u202Eb")).isEmpty();
        assertThat(CallName.read("x".repeat(61))).isEmpty();
    }

    @Test
    void aCodeHasNoTwoLettersThatLookAlike() {
        var seen = IntStream.range(0, 500).mapToObj(i -> RecoveryCode.make(new Random(i)).letters())
                .flatMapToInt(String::chars)
                .mapToObj(Character::toString).collect(Collectors.toSet());
        assertThat(seen).hasSize(26).doesNotContain("0", "O", "1", "I", "L", "U", "2", "5", "6", "8");
    }

    @Test
    void aCodeIsReadHoweverItIsTyped() {
        var code = RecoveryCode.make(new Random(5));
        var shown = code.shown();
        assertThat(shown).matches("(\\w{4}-){4}\\w{4}");
        assertThat(RecoveryCode.read(shown)).contains(code);
        assertThat(RecoveryCode.read(" " + shown.toLowerCase(Locale.ROOT).replace('-', ' '))).contains(code);
        assertThat(RecoveryCode.read(shown.replace('-', '–'))).contains(code);
        assertThat(RecoveryCode.read(shown.substring(1))).isEmpty();
        assertThat(RecoveryCode.read(shown.replace(shown.charAt(0), '0'))).isEmpty();
        assertThat(code).hasToString("•••");
    }
}
