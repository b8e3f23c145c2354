package hearth.domain.checkins;

import hearth.domain.exercises.Exercise.Cadence;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

import static org.assertj.core.api.Assertions.assertThat;

class OccurrenceTest {

    @ParameterizedTest
    @CsvSource({
            "2026-11-21T22:00:00Z, UTC, 2026-W47",
            "2026-11-23T03:59:59Z, UTC, 2026-W47", // Monday, before four: still Sunday's week
            "2026-11-23T04:00:00Z, UTC, 2026-W48",
            "2026-11-23T02:30:00Z, Europe/Berlin, 2026-W47",
            "2026-11-23T03:00:00Z, Europe/Berlin, 2026-W48",
            "2026-11-23T11:59:59Z, America/Los_Angeles, 2026-W47",
            "2026-11-23T12:00:00Z, America/Los_Angeles, 2026-W48",
            "2026-12-31T12:00:00Z, UTC, 2026-W53", // 2026 has 53 weeks
            "2027-01-01T12:00:00Z, UTC, 2026-W53", // a Friday that belongs to the old year's last week
            "2027-01-03T12:00:00Z, UTC, 2026-W53",
            "2027-01-04T03:00:00Z, UTC, 2026-W53",
            "2027-01-04T04:00:00Z, UTC, 2027-W01",
            "2024-12-30T12:00:00Z, UTC, 2025-W01", // a Monday of December that belongs to the new year
            "2024-12-30T03:00:00Z, UTC, 2024-W52",
            "2025-12-29T12:00:00Z, UTC, 2026-W01",
            "2028-01-02T12:00:00Z, UTC, 2027-W52",
            "2026-01-05T12:00:00Z, Pacific/Kiritimati, 2026-W02",
            "2026-01-05T12:00:00Z, Pacific/Pago_Pago, 2026-W01"})
    void a_week_is_the_iso_week_of_the_circles_day(Instant now, String zone, String label) {
        assertThat(Occurrence.of(Cadence.WEEKLY, now, ZoneId.of(zone)).label()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
            "2027-01-01T03:59:59Z, UTC, 2026-12-31, 2026",
            "2027-01-01T04:00:00Z, UTC, 2027-01-01, 2027",
            "2027-01-01T02:59:59Z, Europe/Berlin, 2026-12-31, 2026",
            "2027-01-01T03:00:00Z, Europe/Berlin, 2027-01-01, 2027",
            "2026-03-29T01:30:00Z, Europe/Berlin, 2026-03-28, 2026", // 03:30 on the morning that has no two o'clock
            "2026-03-29T02:00:00Z, Europe/Berlin, 2026-03-29, 2026",
            "2026-10-25T02:59:59Z, Europe/Berlin, 2026-10-24, 2026", // 03:59 on the morning that has two o'clock twice
            "2026-10-25T03:00:00Z, Europe/Berlin, 2026-10-25, 2026"})
    void a_day_turns_at_four_in_the_morning(Instant now, String zone, LocalDate day, String year) {
        assertThat(Occurrence.dayOf(now, ZoneId.of(zone))).isEqualTo(day);
        assertThat(Occurrence.of(Cadence.DAILY, now, ZoneId.of(zone)).label()).isEqualTo(day.toString());
        assertThat(Occurrence.of(Cadence.YEARLY, now, ZoneId.of(zone)).label()).isEqualTo(year);
    }
}
