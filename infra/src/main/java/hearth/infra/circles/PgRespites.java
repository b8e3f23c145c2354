package hearth.infra.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Respites;
import hearth.infra.postgres.ActingAs;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Breaks of couples in PostgreSQL: one door, one statement, one commit. */
public final class PgRespites implements Respites {
    private static final String WISH = "select circle, people, before, after from hearth.wish_respite($1, $2)";

    private final ActingAs acting;

    public PgRespites(Pool pool) {
        this.acting = new ActingAs(pool);
    }

    @Override
    public Optional<Change> wish(PersonId who, Instant until, Instant now) {
        var wish = Tuple.of(PgPairings.at(now), PgPairings.at(until));
        return acting.run(who, db -> db.preparedQuery(WISH).execute(wish))
                .map(rows -> rows.stream().findFirst().map(row -> change(row, now))).await();
    }

    @Override
    public Optional<Change> takeBack(PersonId who, Instant now) {
        return wish(who, now, now);
    }

    private static Change change(Row row, Instant now) {
        var before = instant(row, "before");
        var after = instant(row, "after");
        var people = Stream.of(row.getArrayOfUUIDs("people")).map(PersonId::new)
                .collect(Collectors.toUnmodifiableSet());
        return new Change(new CircleId(row.getUUID("circle")), people, !before.equals(after),
                before.filter(now::isBefore).isPresent() != after.filter(now::isBefore).isPresent());
    }

    private static Optional<Instant> instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }
}
