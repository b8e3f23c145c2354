package hearth.infra.postgres;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.stream.IntStream;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

class DatabasesTest {
    private static final Vertx VERTX = Vertx.vertx();

    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @AfterAll
    static void close() throws Exception {
        VERTX.close().await(10, SECONDS);
    }

    @Test
    void manyStatementsTravelOnFewConnections() throws Exception {
        var pool = Databases.open(VERTX, postgres.app(), 2);
        var answers = IntStream.range(0, 1_000).mapToObj(number -> pool.preparedQuery("""
            SELECT $1::int AS number, pg_backend_pid() AS backend
            """).execute(Tuple.of(number))).toList();
        Future.all(answers).await(20, SECONDS);
        var backends = answers.stream().map(answer -> answer.result().iterator().next().getInteger("backend"))
                .distinct();
        assertThat(backends).hasSizeBetween(1, 2);
        pool.close().await(10, SECONDS);
    }

    @Test
    void servesAsTheAppAndNobodyElse() throws Exception {
        var pool = Databases.open(VERTX, postgres.app());
        var user = pool.query("SELECT current_user::text").execute().await(10, SECONDS).iterator().next();
        assertThat(user.getString(0)).isEqualTo(Roles.APP);
        pool.close().await(10, SECONDS);
    }
}
