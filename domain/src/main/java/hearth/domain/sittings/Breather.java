package hearth.domain.sittings;

import hearth.domain.checkins.Occurrence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How a couple takes a breather: how long, as they agreed on a calm day, and by which clock their days turn.
 *
 * @param length from twenty minutes to a day
 */
public record Breather(Duration length, ZoneId zone) {
    public static final Duration SHORTEST = Duration.ofMinutes(20);
    public static final Duration USUAL = Duration.ofMinutes(30);
    public static final Duration LONGEST = Duration.ofHours(24);

    /** After so long a return counts as missed. */
    static final Duration GRACE = Duration.ofMinutes(30);

    /** On two day turns a missed return is offered again; with the third it rests. */
    private static final int TURNS = 3;

    /** A return that is moved to tomorrow comes at a waking hour. */
    private static final LocalTime EARLIEST = LocalTime.of(9, 0);
    private static final LocalTime LATEST = LocalTime.of(20, 0);

    public Breather {
        if (length.compareTo(SHORTEST) < 0 || length.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("a breather takes between twenty minutes and a day, not " + length);
        }
    }

    /** Where two have agreed on nothing yet. */
    public static Breather usual(ZoneId zone) {
        return new Breather(USUAL, zone);
    }

    Event.Paused from(Instant now) {
        return until(now.plus(length));
    }

    /** The same hour tomorrow, or the nearest one at which people are awake. */
    Event.Paused untilTomorrow(Instant now) {
        var hour = now.atZone(zone).toLocalTime();
        var awake = hour.isBefore(EARLIEST) ? EARLIEST : hour.isAfter(LATEST) ? LATEST : hour;
        return until(Occurrence.dayOf(now, zone).plusDays(1).atTime(awake).atZone(zone).toInstant());
    }

    private Event.Paused until(Instant until) {
        var day = Occurrence.dayOf(until.plus(GRACE), zone);
        List<Instant> turns = IntStream.rangeClosed(1, TURNS)
                .mapToObj(days -> Occurrence.turnOf(day.plusDays(days), zone)).toList();
        return new Event.Paused(until, turns);
    }
}
