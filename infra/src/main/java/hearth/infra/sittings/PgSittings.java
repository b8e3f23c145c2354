package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.infra.keys.KeyRing;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/** Sittings in PostgreSQL, through the doors of the migrations and nothing else. */
public final class PgSittings implements Sittings {
    private static final String LOAD = """
        select l.*, case when l.owner is null then hearth.respite_end(l.circle, $2) end as respite_end
        from hearth.load_sitting($1, $2) l""";
    private static final String LOAD_PARTED = "select * from hearth.load_parted($1, $2)";
    private static final String START = "select hearth.start_sitting($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)";
    private static final String MOVED_ON = "select id, rev, epoch, stirs from hearth.moved_on($1, $2, $3, $4)";
    private static final String DUE = "select id, circle_id, people from hearth.come_due($1, $2)";
    private static final String START_SINGLE = "select hearth.start_single($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)";

    private final Pool pool;
    private final Scribe scribe;
    private final Loading loading;

    public PgSittings(Pool pool, Scribe scribe, KeyRing ring) {
        this.pool = pool;
        this.scribe = scribe;
        this.loading = new Loading(ring);
    }

    @Override
    public CompletionStage<Optional<Kept>> load(SittingId sitting, PersonId reader) {
        var asked = Tuple.of(sitting.value(), reader.value());
        return pool.preparedQuery(LOAD).execute(asked).compose(rows -> rows.size() == 0
                ? parted(sitting, asked)
                : Future.succeededFuture(Optional.of(loading.standing(sitting, rows.iterator().next()))))
                .toCompletionStage();
    }

    /** Asked only where there is nothing of a circle that is. */
    private Future<Optional<Kept>> parted(SittingId sitting, Tuple asked) {
        return pool.preparedQuery(LOAD_PARTED).execute(asked)
                .map(rows -> rows.stream().findFirst().map(row -> loading.parted(sitting, row)));
    }

    @Override
    public CompletionStage<Optional<SittingId>> start(Start start) {
        if (start.isSingle()) {
            return startSingle(start);
        }
        var values = Tuple.tuple().addUUID(start.id().value()).addUUID(start.circle().value())
                .addInteger(start.epoch()).addString(start.exercise().value()).addInteger(start.version())
                .addUUID(start.starter().value()).addUUID(start.owner().map(PersonId::value).orElse(null))
                .addString(start.occurrence().orElse(null)).addLocalDate(start.today())
                .addOffsetDateTime(utc(start.at())).addString(EventCodec.encode(start.events()));
        return pool.preparedQuery(START).execute(values)
                .map(rows -> Optional.ofNullable(rows.iterator().next().getUUID(0)).map(SittingId::new))
                .toCompletionStage();
    }

    private CompletionStage<Optional<SittingId>> startSingle(Start start) {
        var values = Tuple.tuple().addUUID(start.id().value()).addUUID(start.circle().value())
                .addInteger(start.epoch()).addString(start.exercise().value()).addInteger(start.version())
                .addUUID(start.starter().value()).addLocalDate(start.today()).addOffsetDateTime(utc(start.at()))
                .addString(EventCodec.encode(start.events())).addOffsetDateTime(utc(start.due().orElseThrow()));
        return pool.preparedQuery(START_SINGLE).execute(values)
                .map(rows -> Optional.ofNullable(rows.iterator().next().getUUID(0)).map(SittingId::new))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Appended> append(Append append) {
        var kept = append.kept();
        var keys = (SittingKeys) kept.keys();
        if (!kept.circle().has(append.author())) {
            return Future.<Appended>succeededFuture(new Appended.NotYours()).toCompletionStage();
        }
        try {
            var sealed = keys.seal(ownOrJoint(append), kept.circle().epoch());
            var writing = new Writing(kept.id().value(), kept.circle().id().value(), append.rev(),
                    kept.circle().epoch(), kept.stirs(), append.command().value(), append.author().value(),
                    utc(append.at()),
                    EventCodec.encode(append.events()), due(append.events()), ends(append.events()), sealed.pages());
            return scribe.write(writing).onSuccess(answer -> {
                if (answer instanceof Appended.Written) {
                    keys.keep(sealed);
                }
            }).toCompletionStage();
        } catch (RuntimeException failed) {
            return Future.<Appended>failedFuture(failed).toCompletionStage();
        }
    }

    @Override
    public CompletionStage<List<MovedOn>> movedOn(Map<SittingId, Mark> held) {
        var ids = new ArrayList<UUID>(held.size());
        var revs = new ArrayList<Integer>(held.size());
        var epochs = new ArrayList<Integer>(held.size());
        var stirs = new ArrayList<Integer>(held.size());
        held.forEach((sitting, mark) -> {
            ids.add(sitting.value());
            revs.add(mark.rev());
            epochs.add(mark.epoch());
            stirs.add(mark.stirs());
        });
        var marks = Tuple.tuple().addArrayOfUUID(ids.toArray(UUID[]::new))
                .addArrayOfInteger(revs.toArray(Integer[]::new)).addArrayOfInteger(epochs.toArray(Integer[]::new))
                .addArrayOfInteger(stirs.toArray(Integer[]::new));
        return pool.preparedQuery(MOVED_ON).execute(marks)
                .map(rows -> rows.stream().map(PgSittings::movedOn).toList()).toCompletionStage();
    }

    @Override
    public CompletionStage<Integer> due(Instant now, int most, Consumer<Due> tell) {
        return pool.withTransaction(connection -> taken(connection, now, most, tell)).toCompletionStage();
    }

    private static Future<Integer> taken(SqlClient connection, Instant now, int most, Consumer<Due> tell) {
        return connection.preparedQuery(DUE).execute(Tuple.of(utc(now), most)).map(rows -> {
            rows.forEach(row -> tell.accept(new Due(new SittingId(row.getUUID(0)), new CircleId(row.getUUID(1)),
                    people(row.getArrayOfUUIDs(2)))));
            return rows.size();
        });
    }

    private static List<PersonId> people(UUID @Nullable [] ids) {
        return ids == null ? List.of() : Arrays.stream(ids).map(PersonId::new).toList();
    }

    private static MovedOn movedOn(Row row) {
        return new MovedOn(new SittingId(row.getUUID(0)), Optional.ofNullable(row.getInteger(1))
                .map(rev -> new Mark(rev, row.getInteger(2), row.getInteger(3))));
    }

    private static List<Page> ownOrJoint(Append append) {
        for (var page : append.pages()) {
            if (page.name().author().filter(author -> !author.equals(append.author())).isPresent()) {
                throw new IllegalArgumentException("a command wrote into somebody else's page");
            }
        }
        return append.pages();
    }

    private static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** What these facts make of the booked time: null leaves it, {@link Writing#NOTHING_DUE} clears it. */
    private static @Nullable OffsetDateTime due(List<Event> events) {
        OffsetDateTime due = null;
        for (var event : events) {
            due = switch (event) {
                case Event.Paused(var until, _) -> utc(until);
                case Event.Rested _,Event.Resumed _,Event.Finished _,Event.Ended _ -> Writing.NOTHING_DUE;
                case Event.Started _,Event.TakesUp _,Event.LadderRead _,Event.Deepened _,Event.Slowed _,Event.Joined _,Event.Reached _,Event.Began _,Event.Answered _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.KeptBack _,Event.LetOpen _,Event.ChoseToOpen _,Event.TookBackTheChoice _,Event.Opened _,Event.WentThrough _,Event.CameBack _,Event.SteppedAway _,Event.SteppedBack _,Event.Withdrew _,Event.Offered _,Event.OfferTakenBack _ ->
                    due;
            };
        }
        return due;
    }

    private static boolean ends(List<Event> events) {
        return events.stream().anyMatch(event -> event instanceof Event.Finished || event instanceof Event.Ended);
    }
}
