package hearth.domain.accounts;

import hearth.domain.accounts.PassphraseRule.Why;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.Set;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("I1: which passphrases are taken")
class PassphraseRuleTest {
    private final PassphraseRule rule = new PassphraseRule(
            (phrase, names) -> phrase.value().contains("common") ? 12 : 60);

    @Test
    void fourteenCharactersAreTooShortAndFifteenAreNot() {
        assertThat(judged("abcdefgh jklmn")).contains(Why.TOO_SHORT);
        assertThat(judged("abcdefgh jklmno")).isEmpty();
    }

    @Test
    void charactersAreCountedAsPeopleSeeThemNotAsCodeUnits() {
        assertThat(judged("🐢".repeat(14))).contains(Why.TOO_SHORT);
        assertThat(judged("🐢".repeat(15))).isEmpty();
    }

    @Test
    void sixtyFourAndManyMoreAreWelcome() {
        assertThat(judged("ab cd ef ".repeat(20))).isEmpty();
        assertThat(judged("x".repeat(256))).isEmpty();
        assertThat(judged("x".repeat(257))).contains(Why.TOO_LONG);
    }

    @Test
    void noCompositionIsAskedFor() {
        assertThat(judged("onlysmallletters")).isEmpty();
        assertThat(judged("               ☂")).isEmpty();
    }

    @Test
    void aCommonOneIsRefused() {
        assertThat(judged("common common common")).contains(Why.TOO_COMMON);
    }

    @Test
    void twoWaysToTypeTheSameLettersAreOnePassphrase() {
        assertThat(new Passphrase("cafe\u0301 am Abend im Regen")).isEqualTo(new Passphrase("café am Abend im Regen"));
    }

    @Test
    void aPassphraseIsNeverPrinted() {
        assertThat(new Passphrase("the quiet canary sings")).hasToString("•••");
    }

    private Optional<Why> judged(String typed) {
        return rule.refuses(new Passphrase(typed), Set.of());
    }
}
