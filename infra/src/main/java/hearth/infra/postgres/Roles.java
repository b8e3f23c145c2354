package hearth.infra.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/** The roles of design §5: who owns, who serves, and who may write the log. */
public final class Roles {
    /** Migrates and owns. */
    public static final String OWNER = "hearth_owner";
    /** Serves. */
    public static final String APP = "hearth_app";
    /** Has no login and owns the functions of the log. */
    public static final String LOG = "hearth_log";

    private Roles() {}

    /** Makes roles and database where they are missing, and sets the passwords from these files. */
    static void prepare(DatabaseUrl superuser, Path ownerPassword, Path appPassword) throws IOException {
        try (var connection = connect(superuser)) {
            create(connection, Files.readString(ownerPassword), Files.readString(appPassword));
            createDatabase(connection, EmbeddedPostgres.DATABASE);
        } catch (SQLException failed) {
            throw new DatabaseRefused("The built-in PostgreSQL does not let its own administrator in ("
                    + failed.getMessage() + "): set HEARTH_DATA_DIR to another folder, or restore this one.", failed);
        }
    }

    /** The statements of {@code hearth/roles.sql} with the passwords in their places. */
    static void create(Connection administrator, String ownerPassword, String appPassword) throws SQLException {
        var sql = script().replace(":'owner_password'", literal(ownerPassword)).replace(":'app_password'",
                literal(appPassword));
        try (var statement = administrator.createStatement()) {
            statement.execute(sql);
        }
    }

    private static void createDatabase(Connection administrator, String name) throws SQLException {
        try (var statement = administrator.createStatement();
                var found = statement.executeQuery("SELECT FROM pg_database WHERE datname = '" + name + "'")) {
            if (found.next())
                return;
        }
        try (var statement = administrator.createStatement()) {
            statement.execute("CREATE DATABASE " + name + " OWNER " + OWNER);
            statement.execute("REVOKE ALL ON DATABASE " + name + " FROM PUBLIC");
            statement.execute("GRANT CONNECT ON DATABASE " + name + " TO " + APP);
        }
    }

    static Connection connect(DatabaseUrl url) throws SQLException {
        return DriverManager.getConnection(url.jdbc(), url.user(), url.password());
    }

    private static String literal(String text) {
        return "'" + text.replace("'", "''") + "'";
    }

    private static String script() {
        try (var script = Roles.class.getResourceAsStream("/hearth/roles.sql")) {
            if (script == null)
                throw new IllegalStateException("hearth/roles.sql is missing from this build");
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
