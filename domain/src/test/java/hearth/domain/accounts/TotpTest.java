package hearth.domain.accounts;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.OptionalLong;

import static org.assertj.core.api.Assertions.assertThat;

class TotpTest {
    private static final Totp OF_THE_RFC = new Totp("12345678901234567890".getBytes(StandardCharsets.US_ASCII));

    /** The last six digits of the eight that the RFC lists. */
    @ParameterizedTest
    @CsvSource({"59, 287082", "1111111109, 081804", "1111111111, 050471", "1234567890, 005924", "2000000000, 279037",
            "20000000000, 353130"})
    @DisplayName("I10: codes are those of RFC 6238")
    void codesAreThoseOfTheRfc(long second, String code) {
        assertThat(OF_THE_RFC.code(Totp.step(Instant.ofEpochSecond(second)))).isEqualTo(code);
    }

    @Test
    @DisplayName("I10: a code is good half a minute early or late, and no longer")
    void clocksMayDifferALittle() {
        var now = Instant.parse("2026-11-21T12:00:10Z");
        long step = Totp.step(now);
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(step - 1), now)).hasValue(step - 1);
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(step + 1), now)).hasValue(step + 1);
        assertThat(OF_THE_RFC.stepOf(OF_THE_RFC.code(step - 2), now)).isEqualTo(OptionalLong.empty());
        assertThat(OF_THE_RFC.stepOf(" 12 ", now)).isEmpty();
        var code = OF_THE_RFC.code(step);
        assertThat(OF_THE_RFC.stepOf(code.substring(0, 3) + " " + code.substring(3), now)).hasValue(step);
    }

    @Test
    void theAddressHoldsTheSecretAsAppsReadItAndNothingElsePrintsIt() {
        assertThat(OF_THE_RFC.uri(SignInName.typed("mira1234")))
                .isEqualTo("otpauth://totp/Hearth:mira1234?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Hearth");
        assertThat(OF_THE_RFC.toString()).isEqualTo("•••");
    }
}
