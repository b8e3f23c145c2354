package hearth.domain.rhythm;

import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Respite;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.Value;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * A time that was booked and has not passed.
 *
 * @param at on the clock of the circle, also where it was booked on another
 * @param when how far away that is, by the circle's days
 * @param together whether both agreed to it
 */
public record Booked(Keepsake keepsake, LocalDateTime at, When when, boolean together) {
    /** So long before the hour it is time to sit down, and so long after it nobody is late. */
    private static final Duration BEFORE = Duration.ofMinutes(15);
    private static final Duration AFTER = Duration.ofHours(1);
    private static final long QUARTER = 15;

    public enum When {
        NOW, TODAY, TOMORROW, LATER
    }

    /** The next one of those that stand, if there is any. */
    static Optional<Booked> next(List<Keepsake> kept, LocalDateTime now, LocalDate day, ZoneId zone,
            Predicate<Booked> stands) {
        return kept.stream().filter(one -> one.kind() == OutcomeKind.APPOINTMENT)
                .flatMap(one -> one.heard().stream().flatMap(heard -> of(one, heard, zone, now, day)))
                .filter(one -> stands.test(one) && quarter(one.at()).plus(AFTER).isAfter(now))
                .min(Comparator.comparing(Booked::at));
    }

    /** Whether the two had booked something for a time within this break. */
    static boolean fellInto(Respite respite, List<Keepsake> kept) {
        return kept.stream().filter(one -> one.kind() == OutcomeKind.APPOINTMENT)
                .flatMap(one -> one.heard().stream()).filter(heard -> heard.who().isEmpty())
                .flatMap(heard -> heard.value().stream())
                .anyMatch(value -> value instanceof Value.Booked(var at, var where)
                        && !at.atZone(where).toInstant().isBefore(respite.since())
                        && respite.lastsAt(at.atZone(where).toInstant()));
    }

    private static Stream<Booked> of(Keepsake keepsake, Heard heard, ZoneId zone, LocalDateTime now, LocalDate day) {
        return heard.value().stream().flatMap(value -> value instanceof Value.Booked(var at, var where)
                ? Stream.of(at.atZone(where).withZoneSameInstant(zone).toLocalDateTime())
                : Stream.empty())
                .map(at -> new Booked(keepsake, at, when(at, now, day), heard.who().isEmpty()));
    }

    private static When when(LocalDateTime at, LocalDateTime now, LocalDate day) {
        if (!now.isBefore(timeToSitDown(at))) {
            return When.NOW;
        }
        if (at.isBefore(turn(day.plusDays(1)))) {
            return When.TODAY;
        }
        return at.isBefore(turn(day.plusDays(2))) ? When.TOMORROW : When.LATER;
    }

    /** From here on it is time. */
    static LocalDateTime timeToSitDown(LocalDateTime at) {
        return quarter(at).minus(BEFORE);
    }

    /** Days are looked at again each quarter of an hour, and nothing may change in between. */
    private static LocalDateTime quarter(LocalDateTime at) {
        return at.truncatedTo(ChronoUnit.HOURS).plusMinutes(at.getMinute() / QUARTER * QUARTER);
    }

    private static LocalDateTime turn(LocalDate day) {
        return day.atTime(Occurrence.DAY_TURNS_AT);
    }
}
