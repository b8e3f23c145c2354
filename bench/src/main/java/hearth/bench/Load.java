package hearth.bench;

import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** Couples that write, all on one event loop: each as fast as it can, or together so many entries a second. */
final class Load {
    /** What everybody writes: 200 characters. */
    static final String LINE = "I noticed that you had put the kettle on before I came down, and it made the whole morning lighter."
            + " Tomorrow I would like to do the same for you, and sit by the window for a while before a day begins.";

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final Context loop;
    private final List<Seated> all = new ArrayList<>();
    private final AtomicLong done = new AtomicLong();
    private volatile @Nullable Throwable broken;
    private boolean asFastAsTheyCan;
    private Latencies latencies = new Latencies();

    Load(Vertx vertx) {
        loop = vertx.getOrCreateContext();
        loop.exceptionHandler(failure -> {
            if (broken == null) {
                broken = failure;
                Bench.say("An entry went wrong: " + failure);
            }
        });
    }

    private final class Seated {
        private final Wire.Pair pair;
        private final Queue<Long> due = new ArrayDeque<>();
        private boolean underWay;
        private long intended;

        Seated(Wire.Pair pair) {
            this.pair = pair;
        }

        void wants(long when) {
            if (underWay) {
                due.add(when);
            } else {
                send(when);
            }
        }

        private void send(long when) {
            underWay = true;
            intended = when;
            pair.send();
        }

        void delivered() {
            underWay = false;
            done.incrementAndGet();
            latencies.add(System.nanoTime() - intended);
            var next = due.poll();
            if (next != null) {
                send(next);
            } else if (asFastAsTheyCan) {
                send(System.nanoTime());
            }
        }
    }

    void connect(Wire wire, int couples) {
        onLoop(() -> Future.all(IntStream.range(0, couples)
                .mapToObj(number -> wire.pair(number, pair -> all.get(pair.number()).delivered())).toList())
                .onSuccess(pairs -> pairs.<Wire.Pair>list().forEach(pair -> all.add(new Seated(pair)))));
    }

    /** Opens sockets a few at a time; completes when all are open. */
    void idle(Wire wire, int from, int to) {
        for (int next = from; next < to; next += 100) {
            int first = next;
            onLoop(() -> Future.all(IntStream.range(first, Math.min(first + 100, to)).mapToObj(wire::idle).toList()));
        }
    }

    /** Everybody always has an entry under way, for this long and until so many have been delivered: compilers count entries too. */
    void warmUp(Duration atLeast, long entries) {
        long enough = done.get() + entries;
        long patience = System.nanoTime() + PATIENCE.toNanos() / 2;
        do {
            flatOut(atLeast);
        } while (done.get() < enough && System.nanoTime() < patience);
    }

    /** Everybody always has an entry under way. */
    Measured flatOut(Duration measured) {
        onLoop(() -> {
            asFastAsTheyCan = true;
            all.forEach(seated -> seated.wants(System.nanoTime()));
            return Future.succeededFuture();
        });
        var result = measure(measured, () -> park(System.nanoTime() + measured.toNanos()));
        onLoop(() -> {
            asFastAsTheyCan = false;
            return Future.succeededFuture();
        });
        settle();
        return result;
    }

    /**
     * So many a second, whatever the answers. An entry whose couple is still busy waits, and its time counts from when it should
     * have been sent.
     */
    Measured steady(int perSecond, Duration measured) {
        return measure(measured, () -> {
            long begun = System.nanoTime();
            long apart = TimeUnit.SECONDS.toNanos(1) / perSecond;
            for (long n = 0; n * apart < measured.toNanos(); n++) {
                long when = begun + n * apart;
                var seated = all.get((int) (n % all.size()));
                park(when);
                loop.runOnContext(_ -> seated.wants(when));
            }
            settle();
        });
    }

    private Measured measure(Duration length, Runnable work) {
        onLoop(() -> {
            latencies = new Latencies();
            return Future.succeededFuture();
        });
        long before = done.get();
        work.run();
        long after = done.get();
        var during = latencies;
        return new Measured(after - before, length, during);
    }

    /** What was delivered in which time. */
    record Measured(long entries, Duration length, Latencies latencies) {
        double perSecond() {
            return entries * 1e9 / length.toNanos();
        }
    }

    private void settle() {
        long patience = System.nanoTime() + PATIENCE.toNanos();
        while (onLoop(() -> Future.succeededFuture(all.stream().anyMatch(seated -> seated.underWay)))) {
            if (broken != null || System.nanoTime() > patience) {
                throw new IllegalStateException("an entry never arrived", broken);
            }
            park(System.nanoTime() + 1_000_000);
        }
    }

    private static void park(long until) {
        for (long left = until - System.nanoTime(); left > 0; left = until - System.nanoTime()) {
            LockSupport.parkNanos(left);
        }
    }

    private <T> T onLoop(Supplier<Future<T>> work) {
        var result = new CompletableFuture<T>();
        loop.runOnContext(_ -> {
            var promise = Promise.<T>promise();
            promise.future().onComplete((value, failure) -> {
                if (failure == null) {
                    result.complete(value);
                } else {
                    result.completeExceptionally(failure);
                }
            });
            work.get().onComplete(promise);
        });
        return result.orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
    }
}
