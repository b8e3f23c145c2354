package hearth.domain.circles;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class RespiteTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");
    private static final Instant LATE = Instant.parse("2026-11-21T01:30:00Z");

    @Test
    @DisplayName("Q2 a week ends at four in the morning seven days on, and the one who asked reads its last day")
    void endsWithADay() {
        var week = Respite.Length.WEEK.from(LATE, VIENNA);
        assertThat(week).isEqualTo(Instant.parse("2026-11-27T03:00:00Z"));
        assertThat(Respite.lastDay(week, VIENNA)).hasValue(LocalDate.parse("2026-11-26"));
        assertThat(Respite.Length.TWO_WEEKS.from(LATE, VIENNA)).isEqualTo(Instant.parse("2026-12-04T03:00:00Z"));
        assertThat(Respite.Length.MONTH.from(LATE, VIENNA)).isEqualTo(Instant.parse("2026-12-20T03:00:00Z"));
    }

    @Test
    void untilSomebodySaysOtherwiseHasNoLastDay() {
        assertThat(Respite.lastDay(Respite.Length.OPEN.from(LATE, VIENNA), VIENNA)).isEmpty();
    }
}
