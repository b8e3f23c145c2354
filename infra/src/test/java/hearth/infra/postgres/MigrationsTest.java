package hearth.infra.postgres;

import hearth.infra.postgres.Migrations.Outcome.Ready;
import hearth.infra.postgres.Migrations.Outcome.Refused;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.sql.SQLException;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class MigrationsTest {
    private static final String FOLDER = "classpath:hearth/migrations-of-tests";

    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @Test
    void theOwnersLoginRunsWhatIsPendingOnce() {
        var database = TestPostgres.emptyDatabase();
        assertThat(Migrations.migrate(database.owner(), FOLDER)).isEqualTo(new Ready(1, Optional.of("1")));
        assertThat(Migrations.migrate(database.owner(), FOLDER)).isEqualTo(new Ready(0, Optional.of("1")));
    }

    @Test
    void pendingMigrationsWithoutTheOwnersLoginAreRefusedNamingSettingAndRemedy() {
        var database = TestPostgres.emptyDatabase();
        assertThat(Migrations.check(database.app(), FOLDER)).asInstanceOf(InstanceOfAssertFactories.type(
                Refused.class)).extracting(Refused::sentence).asString().contains("lacks 1 migration ")
                .contains("HEARTH_MIGRATION_URL").contains("hearth_owner");
        Migrations.migrate(database.owner(), FOLDER);
        assertThat(Migrations.check(database.app(), FOLDER)).isEqualTo(new Ready(0, Optional.of("1")));
    }

    @Test
    void aWrongPasswordIsRefusedInOneSentenceWithoutThePassword() {
        var wrong = new DatabaseUrl(postgres.owner().host(), postgres.owner().port(), postgres.owner().database(),
                Roles.OWNER, "not-the-password");
        for (var outcome : new Migrations.Outcome[]{Migrations.migrate(wrong), Migrations.check(wrong)})
            assertThat(((Refused) outcome).sentence()).contains("password authentication failed").contains("HEARTH_")
                    .doesNotContain("not-the-password").doesNotContain("\n");
    }

    @Test
    void noRoleIsASuperuserAndTheLogsRoleHasNoLogin_D1() throws SQLException {
        var sql = """
            SELECT string_agg(rolname || ' ' || rolcanlogin, ', ' ORDER BY rolname)
            FROM pg_roles
            WHERE rolname LIKE 'hearth\\_%'
              AND NOT (rolsuper OR rolcreatedb OR rolcreaterole OR rolbypassrls OR rolreplication)
            """;
        try (var connection = Roles.connect(postgres.app());
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            assertThat(rows.getString(1)).isEqualTo("hearth_app true, hearth_log false, hearth_owner true");
        }
    }

    @Test
    void theAppCanNeitherMakeTablesNorBecomeAnotherRole_D1() {
        for (var sql : new String[]{"CREATE TABLE mine (id int)", "CREATE SCHEMA mine", "SET ROLE hearth_owner",
                "SET ROLE hearth_log", "DROP TABLE flyway_schema_history",
                "DELETE FROM flyway_schema_history", "CREATE TEMPORARY TABLE mine (id int)"})
            assertThatThrownBy(() -> asApp(sql)).as(sql).isInstanceOf(SQLException.class);
    }

    private static void asApp(String sql) throws SQLException {
        try (var connection = Roles.connect(postgres.app()); var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
