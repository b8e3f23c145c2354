package hearth.infra.sittings;

import hearth.domain.sittings.Sittings.Appended;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Writes decided commands: while one commit is under way the next ones gather, and one statement writes them all. Idle, it writes at
 * once; busy, the fsync is shared. A circle always takes the same lane, so its commands keep their order.
 *
 * <p>It lives on one event loop; commands from other threads are handed over, and each answer returns where its command came from.
 */
public final class Scribe {
    private final Context home;
    private final List<Lane> lanes;
    private volatile @Nullable Thread loop;

    /** To be made on the event loop that decides, which then pays nothing for handing over. */
    public Scribe(Vertx vertx, PgConnectOptions database, Limits limits) {
        this.home = vertx.getOrCreateContext();
        this.lanes = IntStream.range(0, limits.lanes()).mapToObj(_ -> new Lane(vertx, database, limits)).toList();
        home.runOnContext(_ -> loop = Thread.currentThread());
    }

    /**
     * How much at once, and how long to try.
     *
     * @param lanes connections
     * @param waiting commands that may wait in one lane; further ones are answered {@link Appended.NotNow}
     * @param together commands in one statement at most
     * @param reply how long a statement may take before its connection counts as lost
     * @param tries how often a lost connection is made again for the same commands, first after 25 ms, then 50, 100 … at most 1 s
     */
    public record Limits(int lanes, int waiting, int together, Duration reply, int tries) {
        public static final Limits USUAL = new Limits(1, 4096, 512, Duration.ofSeconds(10), 12);
    }

    Future<Appended> write(Writing writing) {
        var lane = lanes.get(Math.floorMod(writing.circle().hashCode(), lanes.size()));
        if (Thread.currentThread().equals(loop)) {
            var answer = Promise.<Appended>promise();
            lane.write(new Pending(writing, answer));
            return answer.future();
        }
        return handedOver(lane, writing);
    }

    private Future<Appended> handedOver(Lane lane, Writing writing) {
        var caller = Vertx.currentContext();
        var there = Promise.<Appended>promise();
        home.runOnContext(_ -> lane.write(new Pending(writing, there)));
        if (caller == null) {
            return there.future();
        }
        var here = Promise.<Appended>promise();
        there.future().onComplete((answer, failure) -> caller.runOnContext(_ -> here.complete(answer, failure)));
        return here.future();
    }

    /** Writes what has gathered and then lets the connections go; commands that come later are answered {@link Appended.NotNow}. */
    public Future<Void> close() {
        var closed = Promise.<Void>promise();
        home.runOnContext(_ -> Future.join(lanes.stream().map(Lane::close).toList()).<Void>mapEmpty()
                .onComplete(closed));
        return closed.future();
    }
}
