package hearth.api.rhythm;

import hearth.api.live.HintedViews;
import hearth.api.live.Hints;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

import static org.assertj.core.api.Assertions.assertThat;

class DayTurnTest {
    private static final SignedIn WHO = new SignedIn(new PersonId(UUID.randomUUID()), new LoginId(UUID.randomUUID()));

    private final Vertx vertx = Vertx.vertx();
    private final Hints hints = new Hints(vertx);
    private final AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-21T02:59:59Z"));
    private final DayTurn turn = new DayTurn(now::get, hints);
    private final LinkedBlockingQueue<String> heard = new LinkedBlockingQueue<>();

    @AfterEach
    void end() {
        vertx.close().await();
    }

    @Test
    void everybodyLooksAgainWhenTheirDayMayHaveTurnedAndNotBefore() throws InterruptedException {
        new HintedViews("today", hints, _ -> Future.succeededFuture(new JsonObject())).find("today", WHO).await()
                .orElseThrow()
                .watch(() -> heard.add("a day may have turned"));

        turn.look();
        hints.about(List.of(WHO.person()));
        assertThat(heard.poll(5, TimeUnit.SECONDS)).as("only the hint about the person").isNotNull();
        assertThat(heard).isEmpty();

        now.updateAndGet(then -> then.plus(Duration.ofSeconds(1)));
        turn.look();
        assertThat(heard.poll(5, TimeUnit.SECONDS)).isEqualTo("a day may have turned");
    }
}
