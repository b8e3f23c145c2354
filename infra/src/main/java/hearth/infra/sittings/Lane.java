package hearth.infra.sittings;

import hearth.domain.sittings.Sittings.Appended;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/** One connection of the Scribe with the commands that wait for it. Touched by its event loop only. */
final class Lane {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(25);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(1);

    /** Deadlock, serialization: nothing was written and another try may succeed. */
    private static final Set<String> TRY_AGAIN = Set.of("40P01", "40001");

    /** What refuses a command that the log has already, at a place that whoever decided had not read. */
    private static final String ALREADY_THERE = "sitting_log_sitting_id_command_id_key";

    private final Vertx vertx;
    private final PgConnectOptions database;
    private final Scribe.Limits limits;
    private final ArrayDeque<Pending> waiting = new ArrayDeque<>();
    private @Nullable PgConnection open;
    private @Nullable Promise<Void> closing;
    private boolean busy;

    Lane(Vertx vertx, PgConnectOptions database, Scribe.Limits limits) {
        this.vertx = vertx;
        this.database = database;
        this.limits = limits;
    }

    void write(Pending pending) {
        if (closing != null || waiting.size() >= limits.waiting()) {
            pending.answered(new Appended.NotNow());
            return;
        }
        waiting.add(pending);
        if (!busy) {
            next();
        }
    }

    Future<Void> close() {
        if (closing == null) {
            closing = Promise.promise();
            if (!busy) {
                next();
            }
        }
        return closing.future();
    }

    private void next() {
        busy = !waiting.isEmpty();
        if (busy) {
            settle(gathered(), 0).onComplete(_ -> next());
        } else if (closing != null) {
            var last = open;
            open = null;
            (last == null ? Future.<Void>succeededFuture() : last.close()).onComplete(closing);
        }
    }

    private List<Pending> gathered() {
        var rows = new ArrayList<Pending>(Math.min(waiting.size(), limits.together()));
        while (rows.size() < limits.together() && !waiting.isEmpty()) {
            rows.add(waiting.remove());
        }
        rows.sort(Batch.IN_ORDER);
        return rows;
    }

    /** Ends when every row has its answer. */
    private Future<Void> settle(List<Pending> rows, int tried) {
        return connected().compose(connection -> written(connection, rows)).recover(failure -> switch (failure) {
            case Away away -> later(rows, tried, away);
            case PgException refused when rows.size() == 1 -> single(rows.getFirst(), tried, refused);
            case PgException _ -> oneByOne(rows, 0);
            default -> {
                rows.forEach(row -> row.failed(failure));
                yield Future.succeededFuture();
            }
        });
    }

    private Future<Void> written(PgConnection connection, List<Pending> rows) {
        return ask(connection, Batch.APPEND, Batch.append(rows)).compose(found -> {
            var went = new BitSet(rows.size());
            for (var number : found.iterator().next().getArrayOfIntegers(0)) {
                went.set(number - 1);
                rows.get(number - 1).written();
            }
            if (went.cardinality() == rows.size()) {
                return Future.succeededFuture();
            }
            var fell = new ArrayList<Pending>();
            for (int i = went.nextClearBit(0); i < rows.size(); i = went.nextClearBit(i + 1)) {
                fell.add(rows.get(i));
            }
            return explained(connection, fell);
        });
    }

    private Future<Void> explained(PgConnection connection, List<Pending> fell) {
        return ask(connection, Batch.FALLEN, Batch.fallen(fell)).map(found -> {
            var rows = fell.iterator();
            for (var why : found) {
                explain(rows.next(), why);
            }
            return null;
        });
    }

    private static void explain(Pending row, Row why) {
        var doneAt = why.getInteger("done_at");
        if (doneAt != null) {
            row.found(doneAt);
        } else if (Boolean.TRUE.equals(why.getBoolean("welcome"))) {
            row.answered(new Appended.Stale());
        } else {
            row.answered(new Appended.NotYours());
        }
    }

    /** Sent and unanswered means unknown: sent again under the same ids, what stands already is found and not done twice. */
    private Future<Void> later(List<Pending> rows, int tried, Away away) {
        if (away.sent) {
            rows.forEach(Pending::unknown);
        }
        if (tried >= limits.tries()) {
            for (var row : rows) {
                if (row.maybeThere()) {
                    row.failed(new CommitUnknown(away));
                } else {
                    row.answered(new Appended.NotNow());
                }
            }
            while (!waiting.isEmpty()) {
                waiting.remove().answered(new Appended.NotNow());
            }
            return Future.succeededFuture();
        }
        return paused(tried).compose(_ -> settle(rows, tried + 1));
    }

    private Future<Void> single(Pending row, int tried, PgException refused) {
        if (ALREADY_THERE.equals(refused.getConstraint())) {
            return connected().compose(connection -> explained(connection, List.of(row)));
        }
        if (TRY_AGAIN.contains(refused.getSqlState()) && tried < limits.tries()) {
            return paused(tried).compose(_ -> settle(List.of(row), tried + 1));
        }
        row.failed(refused);
        return Future.succeededFuture();
    }

    private Future<Void> oneByOne(List<Pending> rows, int from) {
        return from == rows.size()
                ? Future.succeededFuture()
                : settle(List.of(rows.get(from)), 0).compose(_ -> oneByOne(rows, from + 1));
    }

    private Future<Void> paused(int tried) {
        var millis = Math.min(FIRST_PAUSE.toMillis() << Math.min(tried, 10), LONGEST_PAUSE.toMillis());
        return vertx.timer(millis, TimeUnit.MILLISECONDS).mapEmpty();
    }

    private Future<RowSet<Row>> ask(PgConnection connection, String statement, Tuple arrays) {
        return connection.preparedQuery(statement).execute(arrays)
                .timeout(limits.reply().toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> {
                    if (failure instanceof PgException refused && !endsTheConnection(refused)) {
                        return Future.failedFuture(refused);
                    }
                    forget(connection);
                    return Future.failedFuture(new Away(failure, true));
                });
    }

    /** Connection exceptions and a server that is shutting down: what was sent may have been committed. */
    private static boolean endsTheConnection(PgException refused) {
        var state = refused.getSqlState();
        return state == null || state.startsWith("08") || state.startsWith("57P");
    }

    private Future<PgConnection> connected() {
        if (open != null) {
            return Future.succeededFuture(open);
        }
        return PgConnection.connect(vertx, database).onSuccess(this::opened)
                .timeout(limits.reply().toMillis(), TimeUnit.MILLISECONDS)
                .recover(failure -> Future.failedFuture(new Away(failure, false)));
    }

    /** Also when it comes after we stopped waiting for it. */
    private void opened(PgConnection made) {
        if (open == null) {
            open = made;
            made.closeHandler(_ -> forget(made));
            made.exceptionHandler(_ -> forget(made)); // what was under way learns of it by its own answer
        } else {
            made.close();
        }
    }

    private void forget(PgConnection connection) {
        if (connection.equals(open)) {
            open = null;
            connection.close();
        }
    }

    /** The database is out of reach; {@code sent} once a commit was on its way. */
    private static final class Away extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final boolean sent;

        Away(Throwable cause, boolean sent) {
            super(cause);
            this.sent = sent;
        }
    }
}
