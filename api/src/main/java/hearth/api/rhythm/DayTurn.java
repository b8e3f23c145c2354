package hearth.api.rhythm;

import hearth.api.live.Hints;
import io.vertx.core.Vertx;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** Hints, each quarter of an hour, that a day may have turned: time zones differ by quarters, and every day turns at four. */
public final class DayTurn {
    private static final long LOOK_EVERY_MILLIS = 20_000;
    private static final long QUARTER_SECONDS = Duration.ofMinutes(15).toSeconds();

    private final InstantSource clock;
    private final Hints hints;
    private long quarter;

    public DayTurn(InstantSource clock, Hints hints) {
        this.clock = clock;
        this.hints = hints;
        this.quarter = quarterOf(clock.instant());
    }

    public void watch(Vertx vertx) {
        vertx.setPeriodic(LOOK_EVERY_MILLIS, _ -> look());
    }

    void look() {
        var now = quarterOf(clock.instant());
        if (now != quarter) {
            quarter = now;
            hints.aboutEverybody();
        }
    }

    private static long quarterOf(Instant now) {
        return Math.floorDiv(now.getEpochSecond(), QUARTER_SECONDS);
    }
}
