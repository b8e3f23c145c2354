package hearth.infra.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.Timing;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Sought;
import hearth.domain.rhythm.Waving;
import hearth.domain.safety.Ladder;
import hearth.domain.sittings.SittingId;
import hearth.infra.circles.PgCircles;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.stream.StreamSupport;

/** Days in PostgreSQL: the circles, their people and the sittings of a person, all statements in one transaction. */
public final class PgDays implements Days {
    private static final String HOMES = """
        select c.id, c.epoch, c.zone, c.formed_on, p.id as person, p.call_name
        from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.left_on is null
        join hearth.person p on p.id = m.person_id
        order by c.couple desc, c.formed_on desc, c.id, m.seat""";

    private static final String SITTINGS = """
        select id, exercise, version, occurrence, begun_on, ended
        from hearth.sitting
        where not ended or (occurrence is not null and begun_on > current_date - 400)
        order by begun_on, id""";

    private static final String FINISHED = """
        select id, circle, exercise, version, finished_on, first_on
        from hearth.finished_sittings(current_date - 43)""";

    private static final String EVER_FINISHED = """
        select id, circle, exercise, version, finished_on, first_on
        from hearth.finished_sittings('-infinity')""";

    private static final String RECENT = """
        select reached_out, broke_off, (select until from hearth.quiet where person_id = hearth.acting()) as quiet_until,
            (select phase from hearth.phase where person_id = hearth.acting()) as phase,
            exists (select from hearth.no_waves where person_id = hearth.acting()) as no_waves, w.sent_on, w.came_on, r.since, r.until
        from hearth.of_late($1::text[], $2::text[]) cross join hearth.my_waves() w left join hearth.my_respite() r on true""";

    private static final String LEFT = """
        select id, exercise, version, finished_on
        from hearth.left_behind($1, $2, $3)""";

    private static final String GOES = """
        select level, undisturbed
        from hearth.goes($1, $2)""";

    private static final String RUNS = """
        select circle, exercise, finished_on, undisturbed
        from hearth.runs($1::text[], $2)""";

    private static final String BESIDE = """
        select mine, ours
        from hearth.beside_me()""";

    private final ActingAs acting;
    private final Library library;

    /** @param library which knows what is a hand held out, and what is a break */
    public PgDays(Pool pool, Library library) {
        this.acting = new ActingAs(pool);
        this.library = library;
    }

    @Override
    public CompletionStage<Day> of(PersonId who) {
        return acting.run(who, connection -> {
            var homes = connection.preparedQuery(HOMES).execute();
            var sittings = connection.preparedQuery(SITTINGS).execute();
            var finished = connection.preparedQuery(FINISHED).execute();
            var recent = connection.preparedQuery(RECENT)
                    .execute(Tuple.tuple().addArrayOfString(those(Use.HAND_HELD_OUT))
                            .addArrayOfString(those(Use.BREAK)));
            var runs = connection.preparedQuery(RUNS).execute(Tuple.tuple()
                    .addArrayOfString(names(library.counted())).addInteger(Timing.MOST_TIMES));
            var beside = connection.preparedQuery(BESIDE).execute();
            return Future.all(homes, sittings, finished, recent, runs, beside)
                    .map(_ -> new Day(homes(homes.result()), known(sittings.result()), finished(finished.result()),
                            recent(recent.result().iterator().next()), runs(runs.result()),
                            beside(beside.result()), phase(recent.result().iterator().next()),
                            waving(recent.result().iterator().next())));
        }).toCompletionStage();
    }

    private String[] those(Use use) {
        return names(library.thoseFor(use));
    }

    private static String[] names(Set<ExerciseId> exercises) {
        return exercises.stream().map(ExerciseId::value).toArray(String[]::new);
    }

    @Override
    public CompletionStage<List<Finished>> finished(PersonId who) {
        return acting.run(who, connection -> connection.preparedQuery(EVER_FINISHED).execute().map(PgDays::finished))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<List<Left>> left(PersonId who, List<Sought> sought) {
        var asked = Tuple.of(sought.stream().map(one -> one.exercise().value()).toArray(String[]::new),
                sought.stream().map(one -> one.step().value()).toArray(String[]::new),
                sought.stream().map(Sought::most).toArray(Integer[]::new));
        return acting.run(who, connection -> connection.preparedQuery(LEFT).execute(asked).map(PgDays::left))
                .toCompletionStage();
    }

    @Override
    public CompletionStage<List<Ladder.Go>> goes(PersonId who, CircleId circle, ExerciseId exercise) {
        return acting.run(who, connection -> connection.preparedQuery(GOES)
                .execute(Tuple.of(circle.value(), exercise.value()))
                .map(rows -> StreamSupport.stream(rows.spliterator(), false)
                        .map(row -> new Ladder.Go(row.getInteger("level"), row.getBoolean("undisturbed"))).toList()))
                .toCompletionStage();
    }

    private static List<Left> left(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Left(new SittingId(row.getUUID("id")), new ExerciseId(row.getString("exercise")),
                        row.getInteger("version"), row.getLocalDate("finished_on")))
                .toList();
    }

    private static Waving waving(Row row) {
        return new Waving(Optional.ofNullable(row.getLocalDate("sent_on")),
                Optional.ofNullable(row.getLocalDate("came_on")),
                row.getBoolean("no_waves"));
    }

    private static Optional<Phase> phase(Row row) {
        return Optional.ofNullable(row.getString("phase")).map(PgPhases::phase);
    }

    private static Recent recent(Row row) {
        return new Recent(instant(row, "reached_out"), instant(row, "broke_off"), instant(row, "quiet_until"),
                Optional.of(row).filter(one -> one.getOffsetDateTime("until") != null).map(PgCircles::respite));
    }

    private static List<Run> runs(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Run(new CircleId(row.getUUID("circle")), new ExerciseId(row.getString("exercise")),
                        row.getLocalDate("finished_on"), row.getBoolean("undisturbed")))
                .toList();
    }

    private static Optional<Beside> beside(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Beside(Optional.ofNullable(row.getLocalDate("mine")),
                        Optional.ofNullable(row.getLocalDate("ours"))))
                .findFirst();
    }

    private static Optional<Instant> instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    /** Rows of one circle stand together; a map keeps the order in which they came. */
    private static List<Home> homes(RowSet<Row> rows) {
        var circles = new LinkedHashMap<UUID, List<Row>>();
        rows.forEach(row -> circles.computeIfAbsent(row.getUUID("id"), _ -> new ArrayList<>()).add(row));
        return circles.values().stream().map(PgDays::home).toList();
    }

    private static Home home(List<Row> rows) {
        var first = rows.getFirst();
        var names = new LinkedHashMap<PersonId, String>();
        rows.forEach(row -> names.put(new PersonId(row.getUUID("person")), row.getString("call_name")));
        var circle = new Circle(new CircleId(first.getUUID("id")), List.copyOf(names.keySet()),
                first.getInteger("epoch"),
                ZoneId.of(first.getString("zone")));
        return new Home(circle, first.getLocalDate("formed_on"), names);
    }

    private static List<Known> known(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Known(new SittingId(row.getUUID("id")), new ExerciseId(row.getString("exercise")),
                        row.getInteger("version"),
                        Optional.ofNullable(row.getString("occurrence")), row.getLocalDate("begun_on"),
                        row.getBoolean("ended")))
                .toList();
    }

    private static List<Finished> finished(RowSet<Row> rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new Finished(new SittingId(row.getUUID("id")), new CircleId(row.getUUID("circle")),
                        new ExerciseId(row.getString("exercise")), row.getInteger("version"),
                        row.getLocalDate("finished_on"), row.getLocalDate("first_on")))
                .toList();
    }
}
