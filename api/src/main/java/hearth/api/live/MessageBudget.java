package hearth.api.live;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;

/** How many messages a socket may send: a bucket that holds a minute's worth and fills evenly. */
final class MessageBudget {
    private final InstantSource clock;
    private final int perMinute;
    private double left;
    private Instant filled;

    MessageBudget(InstantSource clock, int perMinute) {
        this.clock = clock;
        this.perMinute = perMinute;
        this.left = perMinute;
        this.filled = clock.instant();
    }

    boolean take() {
        var now = clock.instant();
        left = Math.min(perMinute, left + Duration.between(filled, now).toNanos() * perMinute / 60e9);
        filled = now;
        if (left < 1) {
            return false;
        }
        left--;
        return true;
    }
}
