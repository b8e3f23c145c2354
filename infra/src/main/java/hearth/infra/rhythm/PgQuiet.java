package hearth.infra.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.rhythm.Quiet;
import hearth.infra.postgres.ActingAs;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.ZoneOffset;

/** Quiet days in PostgreSQL: a row of one's own, behind row-level security. Callers are on virtual threads and may wait. */
public final class PgQuiet implements Quiet {
    private static final String UNTIL = """
        insert into hearth.quiet (person_id, until) values ($1, $2)
        on conflict (person_id) do update set until = excluded.until""";

    private final ActingAs acting;

    public PgQuiet(Pool pool) {
        this.acting = new ActingAs(pool);
    }

    @Override
    public void until(PersonId who, Instant until) {
        acting.run(who, connection -> connection.preparedQuery(UNTIL)
                .execute(Tuple.of(who.value(), until.atOffset(ZoneOffset.UTC)))).await();
    }
}
