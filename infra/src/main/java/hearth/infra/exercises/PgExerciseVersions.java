package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Library;
import hearth.infra.exercises.Reading.ProvedExercise;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The versions that sittings began on, in PostgreSQL: once kept, a version stays what it is (E18). */
public final class PgExerciseVersions {
    private static final String KEEP = """
        insert into hearth.exercise_version (id, version, digest, source)
        values ($1, $2, $3, $4)
        on conflict (id, version) do nothing
        """;
    private static final String ALL = """
        select id, version, digest, source
        from hearth.exercise_version
        order by id, version
        """;

    private final Pool pool;

    public PgExerciseVersions(Pool pool) {
        this.pool = pool;
    }

    /**
     * Keeps what was proved and brings back the library of these and all older versions; or nothing is kept, and what came is refused
     * because a version is known with another structure. Of a practice's own only that one is then left out.
     */
    public Future<Kept> keep(Reading.Proved shipped, OwnExercises own) {
        var all = Stream.concat(shipped.exercises().stream(), own.taken().stream()).toList();
        return pool.withTransaction(connection -> insert(connection, all)
                .compose(_ -> connection.preparedQuery(ALL).execute())
                .compose(rows -> {
                    List<Version> known = versions(rows);
                    List<Finding> others = differing(shipped.exercises(), known);
                    return others.isEmpty()
                            ? Future.succeededFuture(all(shipped, standing(own, known), known))
                            : Future.<Kept>failedFuture(new AnotherStructure(others));
                })).recover(failure -> failure instanceof AnotherStructure other
                        ? Future.succeededFuture(new Kept.Refused(other.findings))
                        : Future.failedFuture(failure));
    }

    /** What the next start would make of a practice's own; nothing is kept by asking. */
    public Future<OwnExercises> standing(OwnExercises own) {
        return pool.preparedQuery(ALL).execute().map(rows -> standing(own, versions(rows)));
    }

    private static OwnExercises standing(OwnExercises own, List<Version> known) {
        var taken = own.taken().stream().filter(one -> differing(List.of(one), known).isEmpty()).toList();
        return new OwnExercises(taken,
                Stream.concat(own.leftOut().stream(), differing(own.taken(), known).stream()).toList());
    }

    private static Kept all(Reading.Proved shipped, OwnExercises own, List<Version> known) {
        var current = Stream.concat(shipped.exercises().stream(), own.taken().stream()).toList();
        return new Kept.All(library(new Reading.Proved(current), known), own);
    }

    private static List<Version> versions(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false).map(Version::of).toList();
    }

    private static Future<?> insert(SqlConnection connection, List<ProvedExercise> exercises) {
        var rows = new ArrayList<Tuple>();
        for (ProvedExercise one : exercises) {
            Exercise exercise = one.definition().exercise();
            rows.add(Tuple.of(exercise.id().value(), exercise.version(),
                    Buffer.buffer(HexFormat.of().parseHex(one.digest())),
                    one.source()));
        }
        return rows.isEmpty() ? Future.succeededFuture() : connection.preparedQuery(KEEP).executeBatch(rows);
    }

    private static List<Finding> differing(List<ProvedExercise> exercises, List<Version> known) {
        Map<String, String> digests = new HashMap<>();
        known.forEach(version -> digests.put(version.name(), version.digest()));
        return exercises.stream()
                .filter(one -> !one.digest()
                        .equals(digests.getOrDefault(name(one.definition().exercise()), one.digest())))
                .map(one -> {
                    Exercise exercise = one.definition().exercise();
                    return new Finding("E18", exercise.id() + "/" + Bundle.STRUCTURE, 1, "Version " + exercise.version()
                            + " of " + exercise.id()
                            + " is already known with other steps, and sittings may stand on it. Raise the version.");
                }).toList();
    }

    private static Library library(Reading.Proved proved, List<Version> known) {
        Library shipped = proved.library();
        List<Definition> older = known.stream()
                .filter(version -> proved.exercises().stream()
                        .noneMatch(one -> name(one.definition().exercise()).equals(version.name())))
                .map(version -> ExerciseFiles.remember(Bundle.fromSource(version.id(), version.source()),
                        version.digest()))
                .toList();
        return shipped.remembering(older);
    }

    private static String name(Exercise exercise) {
        return exercise.id() + " " + exercise.version();
    }

    /** What came of keeping: the library, with what of a practice's own is in it, or why nothing was kept. */
    public sealed interface Kept {
        record All(Library library, OwnExercises own) implements Kept {}

        record Refused(List<Finding> findings) implements Kept {
            public Refused {
                findings = List.copyOf(findings);
            }
        }
    }

    private record Version(String id, int number, String digest, String source) {
        static Version of(Row row) {
            return new Version(row.getString("id"), row.getInteger("version"),
                    HexFormat.of().formatHex(row.getBuffer("digest").getBytes()), row.getString("source"));
        }

        String name() {
            return id + " " + number;
        }
    }

    /** Rolls the transaction back; never leaves this class. */
    private static final class AnotherStructure extends RuntimeException {
        private final transient List<Finding> findings;

        AnotherStructure(List<Finding> findings) {
            super("a version is known with another structure");
            this.findings = findings;
        }
    }
}
