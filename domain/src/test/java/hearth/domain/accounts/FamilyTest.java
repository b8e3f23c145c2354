package hearth.domain.accounts;

import hearth.domain.accounts.Family.Trade;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("I7: a refresh family")
class FamilyTest {
    private static final Instant START = Instant.parse("2026-11-21T08:00:00Z");
    private static final Instant LATER = START.plus(Duration.ofMinutes(9));

    @Test
    void theCurrentTokenBeginsTheNextGeneration() {
        assertThat(Family.begun(START).trade(1, LATER))
                .isEqualTo(new Trade.Turned(new Family(2, LATER, START.plus(Family.LIFETIME))));
    }

    @Test
    void theOneBeforeJoinsForTenSecondsAndStaysInItsFamily() {
        var turned = new Family(2, LATER, START.plus(Family.LIFETIME));
        assertThat(turned.trade(1, LATER)).isEqualTo(new Trade.Joined(turned));
        assertThat(turned.trade(1, LATER.plusSeconds(10))).isEqualTo(new Trade.Joined(turned));
        assertThat(turned.trade(1, LATER.plusSeconds(10).plusMillis(1))).isEqualTo(new Trade.Reused());
    }

    @Test
    void anythingOlderIsReuseEvenAtOnce() {
        assertThat(new Family(3, LATER, START.plus(Family.LIFETIME)).trade(1, LATER)).isEqualTo(new Trade.Reused());
    }

    @Test
    void ofTwoLinesOutOfOneGenerationOnlyOneGoesOn() {
        var joined = new Family(2, LATER, START.plus(Family.LIFETIME));
        var honest = (Trade.Turned) joined.trade(2, LATER.plusSeconds(60));
        assertThat(honest.now().trade(2, LATER.plusSeconds(71))).as("the other line's token")
                .isEqualTo(new Trade.Reused());
    }

    @Test
    void theLifetimeIsAbsolute() {
        var family = Family.begun(START);
        var end = START.plus(Family.LIFETIME);
        assertThat(family.trade(1, end.minusMillis(1)))
                .isEqualTo(new Trade.Turned(new Family(2, end.minusMillis(1), end)));
        assertThat(family.trade(1, end)).isEqualTo(new Trade.Expired());
    }
}
