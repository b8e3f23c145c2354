package hearth.infra.care;

import hearth.domain.accounts.PersonId;
import hearth.domain.care.Case;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Finished;
import hearth.domain.care.Invitation;
import hearth.domain.care.Policy;
import hearth.domain.care.Reading;
import hearth.domain.care.Therapist;
import hearth.domain.care.Therapist.Stage;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.SittingId;
import hearth.infra.sittings.Loading;
import io.vertx.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rows that the doors of {@code V5__care.sql} answer with. */
final class CareRows {
    private CareRows() {}

    static Therapist therapist(Row row) {
        return new Therapist(engagement(row), row.getString("name"), policy(row), stage(row));
    }

    private static Stage stage(Row row) {
        @Nullable
        LocalDate since = row.getLocalDate("active_on");
        @Nullable
        LocalDate ended = row.getLocalDate("ended_on");
        if (ended != null) {
            return new Stage.Ended(ended, row.getBoolean("restored"));
        }
        return since == null
                ? new Stage.Asked(row.getBoolean("consented"))
                : new Stage.Working(since, Optional.ofNullable(row.getLocalDate("renewed_on")));
    }

    static Reading reading(Row row) {
        return new Reading(row.getLocalDate("read_on"), row.getString("name"),
                new ExerciseId(row.getString("exercise")),
                row.getInteger("version"), new SittingId(row.getUUID("sitting")));
    }

    static Case of(Row row) {
        @Nullable
        LocalDate since = row.getLocalDate("active_on");
        @Nullable
        LocalDate ended = row.getLocalDate("ended_on");
        if (since == null) {
            return new Case.Invited(new Invitation(engagement(row), policy(row),
                    row.getOffsetDateTime("expires_at").toInstant()));
        }
        return ended != null
                ? new Case.Ended(engagement(row), policy(row), since, ended, row.getBoolean("restored"))
                : new Case.Working(engagement(row), policy(row), List.of(row.getArrayOfStrings("names")), since,
                        ZoneId.of(row.getString("zone")));
    }

    static Finished finished(Row row) {
        return new Finished(new SittingId(row.getUUID("id")), new ExerciseId(row.getString("exercise")),
                row.getInteger("version"),
                Stream.of(row.getArrayOfUUIDs("people")).map(PersonId::new).toList(), Loading.rows(row));
    }

    private static EngagementId engagement(Row row) {
        return new EngagementId(row.getUUID("id"));
    }

    private static Policy policy(Row row) {
        return Policy.of(row.getString("policy")).orElseThrow();
    }
}
