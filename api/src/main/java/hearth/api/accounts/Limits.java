package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Throttle.Budget;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Keeps the budgets of {@link hearth.domain.accounts.Throttle} in this node's memory. */
public final class Limits {
    static final Problem TOO_MANY = new Problem(429, "too-many-tries",
            "That was many tries in a short time. Nothing is locked; please wait a few minutes and try again.");

    private static final int KEPT = 50_000;

    private final Map<Budget, Bucket> buckets = new ConcurrentHashMap<>();
    private final TimeMeter clock;
    private final int times;

    /** @param times by how much every budget is larger than it is for people: 1, or more for measuring */
    public Limits(InstantSource clock, int times) {
        this.clock = new Clock(clock);
        this.times = times;
    }

    /** Draws one try from each of these budgets; throws {@link Refused}, having said when to come again, if one of them is empty. */
    public void draw(Call call, List<Budget> budgets) {
        for (var budget : budgets) {
            var left = drawn(budget);
            if (!left.isConsumed()) {
                long seconds = TimeUnit.NANOSECONDS.toSeconds(left.getNanosToWaitForRefill()) + 1;
                call.http().response().putHeader("Retry-After", Long.toString(seconds));
                throw new Refused(TOO_MANY);
            }
        }
        forgetTheFull();
    }

    /** The same where an empty budget may not show: false. */
    boolean drawSilently(List<Budget> budgets) {
        boolean left = budgets.stream().map(this::drawn).allMatch(ConsumptionProbe::isConsumed);
        forgetTheFull();
        return left;
    }

    private ConsumptionProbe drawn(Budget budget) {
        return buckets.computeIfAbsent(budget, this::full).tryConsumeAndReturnRemaining(1);
    }

    private void forgetTheFull() {
        if (buckets.size() > KEPT)
            buckets.entrySet()
                    .removeIf(one -> one.getValue().getAvailableTokens() >= (long) one.getKey().of().burst() * times);
    }

    private Bucket full(Budget budget) {
        var throttle = budget.of();
        return Bucket.builder().withCustomTimePrecision(clock)
                .addLimit(limit -> limit.capacity((long) throttle.burst() * times).refillGreedy(times,
                        throttle.oneMoreAfter()))
                .build();
    }

    private record Clock(InstantSource source) implements TimeMeter {
        @Override
        public long currentTimeNanos() {
            return Duration.between(Instant.EPOCH, source.instant()).toNanos();
        }

        @Override
        public boolean isWallClockBased() {
            return true;
        }
    }
}
