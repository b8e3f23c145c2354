package hearth.infra.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.rhythm.Waves;
import hearth.infra.postgres.ActingAs;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.StreamSupport;

/** Waves in PostgreSQL: sent through a door, muted in a row of one's own. Callers are on virtual threads and may wait. */
public final class PgWaves implements Waves {
    private static final String SEND = "select send_wave as person from hearth.send_wave($1)";

    private static final String MUTE = """
        insert into hearth.no_waves (person_id) values ($1)
        on conflict (person_id) do nothing""";

    private static final String HEAR = "delete from hearth.no_waves where person_id = $1";

    private final ActingAs acting;

    public PgWaves(Pool pool) {
        this.acting = new ActingAs(pool);
    }

    @Override
    public List<PersonId> send(PersonId who, LocalDate day) {
        return acting.run(who, connection -> connection.preparedQuery(SEND).execute(Tuple.of(day)))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new PersonId(row.getUUID("person"))).toList())
                .await();
    }

    @Override
    public void mute(PersonId who, boolean on) {
        acting.run(who, connection -> connection.preparedQuery(on ? MUTE : HEAR).execute(Tuple.of(who.value())))
                .await();
    }
}
