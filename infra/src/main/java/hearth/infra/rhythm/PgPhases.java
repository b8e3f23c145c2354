package hearth.infra.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.rhythm.Phases;
import hearth.infra.postgres.ActingAs;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;

import java.util.Locale;
import java.util.Optional;

/** Phases in PostgreSQL: a row of one's own, behind row-level security. Callers are on virtual threads and may wait. */
public final class PgPhases implements Phases {
    private static final String CHOOSE = """
        insert into hearth.phase (person_id, phase) values ($1, $2)
        on conflict (person_id) do update set phase = excluded.phase""";

    private static final String NONE = "delete from hearth.phase where person_id = $1";

    private final ActingAs acting;

    public PgPhases(Pool pool) {
        this.acting = new ActingAs(pool);
    }

    @Override
    public void choose(PersonId who, Optional<Phase> phase) {
        acting.run(who, connection -> phase.map(one -> connection.preparedQuery(CHOOSE)
                .execute(Tuple.of(who.value(), word(one))))
                .orElseGet(() -> connection.preparedQuery(NONE).execute(Tuple.of(who.value())))).await();
    }

    static Phase phase(String word) {
        return Phase.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }

    private static String word(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
