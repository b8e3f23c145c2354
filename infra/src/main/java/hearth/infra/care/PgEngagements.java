package hearth.infra.care;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.care.Case;
import hearth.domain.care.Consent;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Engagements;
import hearth.domain.care.Finished;
import hearth.domain.care.Invitation;
import hearth.domain.care.LastReading;
import hearth.domain.care.OfCouple;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.SittingId;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.ActingAs;
import hearth.infra.sittings.Loading;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Engagements in PostgreSQL. Every question is asked of the database at the moment it is put. */
public final class PgEngagements implements Engagements {
    private static final String INVITE = "select hearth.invite_couple($1, $2, $3, $4)";
    private static final String CLAIM = "select hearth.claim_engagement($1, $2)";
    private static final String CONSENT = "select hearth.give_consent($1, $2, $3)";
    private static final String END = "select hearth.end_engagement($1, $2)";
    private static final String PEOPLE = "select * from hearth.people_of_engagement($1)";
    private static final String THERAPISTS = "select * from hearth.my_therapists()";
    private static final String READS = "select * from hearth.my_reads()";
    private static final String HAS_ONE = "select hearth.has_therapist()";
    private static final String IS_ONE = "select exists (select from hearth.practitioner where person_id = $1)";
    private static final String CASES = "select * from hearth.my_couples($1)";
    private static final String FINISHED = "select * from hearth.couple_sittings($1)";
    private static final String LAST_READINGS = "select sitting, read_on, rev from hearth.my_readings($1)";
    private static final String READ = "select * from hearth.read_offered($1, $2, $3, $4)";
    private static final String NOTE = "select hearth.note_read_of($1, $2)";
    private static final String MARKS = "select person, mark from hearth.care_marks($1)";

    private final Pool pool;
    private final ActingAs acting;
    private final Loading loading;

    public PgEngagements(Pool pool, KeyRing ring) {
        this.pool = pool;
        this.acting = new ActingAs(pool);
        this.loading = new Loading(ring);
    }

    @Override
    public CompletionStage<Boolean> invite(PersonId therapist, Invitation invitation, SecretHash code) {
        return says(therapist, INVITE, Tuple.of(invitation.id().value(), invitation.policy().word(), bytes(code),
                at(invitation.expiresAt())));
    }

    @Override
    public CompletionStage<Optional<EngagementId>> claim(PersonId who, SecretHash code, Instant now) {
        return asked(who, CLAIM, Tuple.of(bytes(code), at(now)))
                .map(rows -> Optional.ofNullable(rows.iterator().next().getUUID(0)).map(EngagementId::new))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Boolean> consent(PersonId who, EngagementId engagement, Consent what, Instant now) {
        return says(who, CONSENT, Tuple.of(engagement.value(), what.word(), at(now)));
    }

    @Override
    public CompletionStage<Boolean> end(PersonId who, EngagementId engagement, Instant now) {
        return says(who, END, Tuple.of(engagement.value(), at(now)));
    }

    @Override
    public CompletionStage<Set<PersonId>> people(EngagementId engagement) {
        return pool.preparedQuery(PEOPLE).execute(Tuple.of(engagement.value()))
                .<Set<PersonId>>map(rows -> rows.stream().map(row -> new PersonId(row.getUUID(0)))
                        .collect(Collectors.toUnmodifiableSet()))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<OfCouple> ofCouple(PersonId who) {
        return acting.run(who, db -> {
            var therapists = db.preparedQuery(THERAPISTS).execute();
            var readings = db.preparedQuery(READS).execute();
            return Future.all(therapists, readings)
                    .map(_ -> new OfCouple(therapists.result().stream().map(CareRows::therapist).toList(),
                            readings.result().stream().map(CareRows::reading).toList()));
        }).toCompletionStage();
    }

    @Override
    public CompletionStage<Boolean> hasTherapist(PersonId who) {
        return says(who, HAS_ONE, Tuple.tuple());
    }

    @Override
    public CompletionStage<Boolean> isTherapist(PersonId who) {
        return says(who, IS_ONE, Tuple.of(who.value()));
    }

    @Override
    public CompletionStage<List<Case>> cases(PersonId therapist, Instant now) {
        return asked(therapist, CASES, Tuple.of(at(now)))
                .<List<Case>>map(rows -> rows.stream().map(CareRows::of).toList()).toCompletionStage();
    }

    @Override
    public CompletionStage<List<Finished>> finished(PersonId therapist, EngagementId engagement) {
        return asked(therapist, FINISHED, Tuple.of(engagement.value()))
                .<List<Finished>>map(rows -> rows.stream().map(CareRows::finished).toList()).toCompletionStage();
    }

    @Override
    public CompletionStage<Map<SittingId, LastReading>> lastReadings(PersonId therapist, EngagementId engagement) {
        return asked(therapist, LAST_READINGS, Tuple.of(engagement.value()))
                .<Map<SittingId, LastReading>>map(rows -> rows.stream().collect(Collectors.toMap(
                        row -> new SittingId(row.getUUID("sitting")),
                        row -> new LastReading(row.getLocalDate("read_on"), row.getInteger("rev")))))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<Optional<Kept>> read(PersonId therapist, EngagementId engagement, SittingId sitting,
            Instant now, Function<Kept, Set<PersonId>> whose) {
        var reading = UUID.randomUUID();
        var asked = Tuple.of(engagement.value(), sitting.value(), reading, at(now));
        return acting.run(therapist, db -> db.preparedQuery(READ).execute(asked)
                .compose(rows -> noted(db, rows, reading, sitting, whose)))
                .recover(failed -> failed instanceof NothingRead
                        ? Future.succeededFuture(Optional.empty())
                        : Future.failedFuture(failed))
                .toCompletionStage();
    }

    private Future<Optional<Kept>> noted(SqlConnection db, RowSet<Row> rows, UUID reading, SittingId sitting,
            Function<Kept, Set<PersonId>> whose) {
        if (rows.size() == 0) {
            return Future.failedFuture(new NothingRead());
        }
        var kept = loading.kept(sitting, rows.iterator().next());
        var authors = whose.apply(kept);
        if (authors.isEmpty()) {
            return Future.failedFuture(new NothingRead());
        }
        var ids = authors.stream().map(PersonId::value).toArray(UUID[]::new);
        return db.preparedQuery(NOTE).execute(Tuple.of(reading).addArrayOfUUID(ids)).map(_ -> Optional.of(kept));
    }

    @Override
    public CompletionStage<Map<PersonId, Long>> marks(Collection<PersonId> people) {
        var ids = people.stream().map(PersonId::value).toArray(UUID[]::new);
        return pool.preparedQuery(MARKS).execute(Tuple.tuple().addArrayOfUUID(ids)).<Map<PersonId, Long>>map(rows -> {
            var marks = new HashMap<PersonId, Long>();
            rows.forEach(row -> marks.put(new PersonId(row.getUUID(0)), row.getLong(1)));
            return marks;
        }).toCompletionStage();
    }

    private Future<RowSet<Row>> asked(PersonId who, String question, Tuple values) {
        return acting.run(who, db -> db.preparedQuery(question).execute(values));
    }

    private CompletionStage<Boolean> says(PersonId who, String question, Tuple values) {
        return asked(who, question, values).map(rows -> rows.iterator().next().getBoolean(0)).toCompletionStage();
    }

    private static Buffer bytes(SecretHash hash) {
        return Buffer.buffer(HexFormat.of().parseHex(hash.hex()));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    /** Takes the row of a reading back that showed nothing. */
    private static final class NothingRead extends RuntimeException {
        NothingRead() {
            super("nothing was read", null, false, false);
        }
    }
}
