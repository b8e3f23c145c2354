package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Value;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** One server's store as the tests see it: its own Vert.x, pool, Scribe and keys over the shared database. */
final class Node implements AutoCloseable {
    static final String EXERCISE = "plain-talk";
    static final PartId PART = new PartId("talk");
    static final StepId STEP = new StepId("say-it");
    static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");

    final Vertx vertx = Vertx.vertx();
    final Pool pool;
    final Scribe scribe;
    final Sittings sittings;

    Node(DatabaseUrl app, KeyRing ring) {
        this(app, ring, Scribe.Limits.USUAL);
    }

    Node(DatabaseUrl app, KeyRing ring, Scribe.Limits limits) {
        pool = Databases.open(vertx, app);
        scribe = new Scribe(vertx, Databases.options(app), limits);
        sittings = new PgSittings(pool, scribe, ring);
    }

    /** Begins a sitting of both, chosen by the first. */
    Kept begun(Couples.Couple couple) {
        var id = await(sittings.start(start(new SittingId(UUID.randomUUID()), couple, couple.ana()))).orElseThrow();
        return loaded(id, couple.ana());
    }

    static Sittings.Start start(SittingId id, Couples.Couple couple, PersonId starter) {
        return new Sittings.Start(id, couple.circle(), 0, new ExerciseId(EXERCISE), 1, starter, Optional.empty(),
                Optional.empty(), LocalDate.EPOCH, NOON,
                List.of(new Event.Started(starter, List.of(couple.ana(), couple.ben()))));
    }

    static Sittings.Start weekly(SittingId id, CircleId circle, PersonId starter, Optional<PersonId> owner,
            String week) {
        return new Sittings.Start(id, circle, 0, new ExerciseId(EXERCISE), 1, starter, owner, Optional.of(week),
                LocalDate.EPOCH, NOON, List.of(new Event.Started(starter, List.of(starter))));
    }

    Kept loaded(SittingId sitting, PersonId reader) {
        return await(sittings.load(sitting, reader)).orElseThrow();
    }

    /** Somebody says something at the revision after the one that was loaded. */
    static Sittings.Append says(Kept kept, PersonId author, String text) {
        return says(kept, kept.rev() + 1, author, text);
    }

    static Sittings.Append says(Kept kept, int rev, PersonId author, String text) {
        return new Sittings.Append(kept, rev, new CommandId(UUID.randomUUID()), author, NOON,
                List.of(new Event.Answered(author, STEP)), List.of(page(1, Optional.of(author), rev, text)));
    }

    static Sittings.Append does(Kept kept, PersonId author, Event... events) {
        return new Sittings.Append(kept, kept.rev() + 1, new CommandId(UUID.randomUUID()), author, NOON,
                List.of(events), List.of());
    }

    static Page page(int round, Optional<PersonId> author, int turn, String text) {
        return new Page(new Page.Name(PART, round, author),
                List.of(new Page.Line(STEP, turn, new Value.Written(text))));
    }

    Sittings.Appended append(Sittings.Append append) {
        return await(sittings.append(append));
    }

    static <T> T await(CompletionStage<T> stage) {
        try {
            return stage.toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (ExecutionException failed) {
            throw new IllegalStateException(failed.getCause());
        } catch (InterruptedException | TimeoutException failed) {
            throw new IllegalStateException(failed);
        }
    }

    @Override
    public void close() {
        await(scribe.close().toCompletionStage());
        await(pool.close().toCompletionStage());
        await(vertx.close().toCompletionStage());
    }
}
