package hearth.infra.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library.SealedPart;
import hearth.domain.sittings.SittingId;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.Collectors;

/** How couples end, in PostgreSQL: one door, one statement, one commit. */
public final class PgPartings implements Partings {
    private static final String LEAVE = "select circle, person from hearth.leave_couple($1, $2, $3, $4)";

    private static final String COUPLES = "select circle, called, formed_on, ended_on from hearth.my_partings()";

    private static final String SITTINGS = """
        select circle, id, exercise, version, begun_on from hearth.parted_sittings()""";

    private final ActingAs acting;

    public PgPartings(Pool pool) {
        this.acting = new ActingAs(pool);
    }

    @Override
    public Optional<Ended> leave(PersonId who, Instant now, List<SealedPart> sealed) {
        var parts = Tuple.tuple().addOffsetDateTime(PgPairings.at(now))
                .addArrayOfString(sealed.stream().map(one -> one.exercise().value()).toArray(String[]::new))
                .addArrayOfInteger(sealed.stream().map(SealedPart::version).toArray(Integer[]::new))
                .addArrayOfString(sealed.stream().map(one -> one.part().value()).toArray(String[]::new));
        return acting.run(who, db -> db.preparedQuery(LEAVE).execute(parts)).map(PgPartings::ended).await();
    }

    private static Optional<Ended> ended(RowSet<Row> rows) {
        return rows.stream().findFirst().map(first -> new Ended(new CircleId(first.getUUID("circle")), rows.stream()
                .map(row -> new PersonId(row.getUUID("person"))).collect(Collectors.toUnmodifiableSet())));
    }

    @Override
    public CompletionStage<List<Parted>> of(PersonId who) {
        return acting.run(who, db -> {
            var couples = db.preparedQuery(COUPLES).execute();
            var sittings = db.preparedQuery(SITTINGS).execute();
            return Future.all(couples, sittings).map(_ -> parted(couples.result(), sittings.result()));
        }).toCompletionStage();
    }

    private static List<Parted> parted(RowSet<Row> couples, RowSet<Row> sittings) {
        var byCircle = new HashMap<UUID, List<Past>>();
        sittings.forEach(row -> byCircle.computeIfAbsent(row.getUUID("circle"), _ -> new ArrayList<>())
                .add(past(row)));
        return couples.stream().map(PgCircles::former)
                .map(couple -> new Parted(couple, byCircle.getOrDefault(couple.circle().value(), List.of()))).toList();
    }

    private static Past past(Row row) {
        return new Past(new SittingId(row.getUUID("id")), new ExerciseId(row.getString("exercise")),
                row.getInteger("version"), row.getLocalDate("begun_on"));
    }
}
