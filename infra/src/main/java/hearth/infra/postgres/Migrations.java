package hearth.infra.postgres;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;

import java.sql.SQLException;
import java.util.Optional;

/** Brings the tables to the form this build needs, with the owner's login and never with the app's. */
public final class Migrations {
    private static final String FOLDER = "classpath:hearth/migrations";

    private Migrations() {}

    /** What was found, and done about it. */
    public sealed interface Outcome {
        /** {@code applied} migrations ran just now; the tables are at {@code version}, empty when there are none. */
        record Ready(int applied, Optional<String> version) implements Outcome {}

        /** Starting must end; the sentence names the setting and the remedy. */
        record Refused(String sentence) implements Outcome {}
    }

    /** Runs what is pending. Several starting at once wait for each other. */
    public static Outcome migrate(DatabaseUrl owner) {
        return migrate(owner, FOLDER);
    }

    static Outcome migrate(DatabaseUrl owner, String folder) {
        try {
            var flyway = flyway(owner, folder);
            var result = flyway.migrate();
            letTheAppReadTheHistory(owner);
            return new Outcome.Ready(result.migrationsExecuted, version(flyway));
        } catch (FlywayException | SQLException failed) {
            return new Outcome.Refused("The tables could not be brought up to date with HEARTH_MIGRATION_URL ("
                    + reason(failed) + "): see that it is the login of " + Roles.OWNER + " and that PostgreSQL runs.");
        }
    }

    /** Without the owner's login: fine when nothing is pending. */
    public static Outcome check(DatabaseUrl app) {
        return check(app, FOLDER);
    }

    static Outcome check(DatabaseUrl app, String folder) {
        try {
            var flyway = flyway(app, folder);
            int pending = flyway.info().pending().length;
            if (pending == 0)
                return new Outcome.Ready(0, version(flyway));
            return new Outcome.Refused("The database lacks " + pending
                    + (pending == 1 ? " migration" : " migrations") + " and HEARTH_MIGRATION_URL is not set: set it to "
                    + "the login of " + Roles.OWNER + " for one start.");
        } catch (FlywayException failed) {
            return new Outcome.Refused("The database of HEARTH_DATABASE_URL cannot be read (" + reason(failed)
                    + "): see that the address and the password are right and that PostgreSQL runs.");
        }
    }

    /** Numbers are given out before the work is done, so a lower one may come after a higher one. */
    private static Flyway flyway(DatabaseUrl login, String folder) {
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(login.jdbc(), login.user(), login.password()).locations(folder).connectRetries(0)
                .outOfOrder(true).load();
    }

    private static Optional<String> version(Flyway flyway) {
        return Optional.ofNullable(flyway.info().current()).map(MigrationInfo::getVersion).map(Object::toString);
    }

    private static void letTheAppReadTheHistory(DatabaseUrl owner) throws SQLException {
        try (var connection = Roles.connect(owner); var statement = connection.createStatement()) {
            statement.execute("GRANT SELECT ON flyway_schema_history TO " + Roles.APP);
        }
    }

    /** The database's own words on one line, without the program's. */
    private static String reason(Throwable failed) {
        var deepest = failed;
        while (deepest.getCause() != null)
            deepest = deepest.getCause();
        var message = Optional.ofNullable(deepest.getMessage()).orElse(deepest.getClass().getSimpleName());
        return message.strip().lines().findFirst().orElse("no reason given");
    }
}
