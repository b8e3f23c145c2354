package hearth.infra.sittings;

import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

/** What a policy shows a person is found by way of that person, and not by reading everybody's rows. */
class FoundByIndexTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"sitting", "circle", "member"})
    @DisplayName("D9 with other ways open, no table is read from end to end for one person")
    void noTableIsReadFromEndToEndForOnePerson(String table) throws SQLException {
        try (var couples = new Couples(postgres.database(), KeyRing.open(folder.resolve(table), true))) {
            assertThat(planFor(couples.pair(), table)).noneMatch(line -> line.contains("Seq Scan on " + table));
        }
    }

    private static List<String> planFor(Couples.Couple us, String table) throws SQLException {
        var app = postgres.app();
        try (var connection = DriverManager.getConnection(app.jdbc(), app.user(), app.password());
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set local enable_seqscan = off");
            statement.execute("select set_config('hearth.person', '" + us.ana() + "', true)");
            var plan = new ArrayList<String>();
            try (var lines = statement.executeQuery("explain select count(*) from hearth." + table)) {
                while (lines.next()) {
                    plan.add(lines.getString(1));
                }
            }
            return plan;
        }
    }
}
