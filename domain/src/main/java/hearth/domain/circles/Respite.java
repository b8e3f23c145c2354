package hearth.domain.circles;

import hearth.domain.checkins.Occurrence;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** A break of two, over or not: it lasts as long as either wishes it. Which of them that is, is no part of it. */
public record Respite(Instant since, Instant until) {
    /** Where somebody says how long: until they say otherwise. No break lasts beyond this. */
    private static final Instant NO_END = Instant.parse("9999-12-31T00:00:00Z");

    /** How long one may wish for; the day turns at four, and the break ends with it. */
    public enum Length {
        WEEK, TWO_WEEKS, MONTH, OPEN;

        public Instant from(Instant now, ZoneId zone) {
            var day = Occurrence.dayOf(now, zone);
            return switch (this) {
                case WEEK -> Occurrence.turnOf(day.plusWeeks(1), zone);
                case TWO_WEEKS -> Occurrence.turnOf(day.plusWeeks(2), zone);
                case MONTH -> Occurrence.turnOf(day.plusMonths(1), zone);
                case OPEN -> NO_END;
            };
        }
    }

    /** The day with which a wish ends; none where it has no end. */
    public static Optional<LocalDate> lastDay(Instant until, ZoneId zone) {
        return until.isBefore(NO_END)
                ? Optional.of(Occurrence.dayOf(until.minusSeconds(1), zone))
                : Optional.empty();
    }

    public boolean lastsAt(Instant now) {
        return now.isBefore(until);
    }
}
