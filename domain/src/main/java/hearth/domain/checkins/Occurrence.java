package hearth.domain.checkins;

import hearth.domain.exercises.Exercise.Cadence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** The one time of a recurring exercise that a sitting stands for: {@code 2026-11-21}, {@code 2026-W47} or {@code 2026}. */
public record Occurrence(String label) {
    public static final LocalTime DAY_TURNS_AT = LocalTime.of(4, 0);

    /** The occurrence that is under way; a week is the ISO week of the circle's day. */
    public static Occurrence of(Cadence cadence, Instant now, ZoneId zone) {
        LocalDate day = dayOf(now, zone);
        return new Occurrence(switch (cadence) {
            case DAILY -> day.toString();
            case WEEKLY -> String.format(Locale.ROOT, "%d-W%02d", day.get(IsoFields.WEEK_BASED_YEAR),
                    day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case YEARLY -> String.valueOf(day.getYear());
        });
    }

    /** The moment at which this day begins for people in this zone. */
    public static Instant turnOf(LocalDate day, ZoneId zone) {
        return day.atTime(DAY_TURNS_AT).atZone(zone).toInstant();
    }

    /** The day that people in this zone are living: it turns at four in the morning, so a late evening belongs to its own day. */
    public static LocalDate dayOf(Instant now, ZoneId zone) {
        LocalDateTime local = LocalDateTime.ofInstant(now, zone);
        return local.toLocalTime().isBefore(DAY_TURNS_AT) ? local.toLocalDate().minusDays(1) : local.toLocalDate();
    }
}
