package hearth.infra.postgres;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.postgresql.PostgreSQLContainer;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A real PostgreSQL for tests: a container where an engine answers, else the built-in server, one for all tests of a
 * JVM. Each test class gets a database of its own, copied from a migrated template:
 *
 * <pre>
 * &#64;RegisterExtension
 * static final TestPostgres postgres = new TestPostgres();
 * …
 * var pool = Databases.open(vertx, postgres.app());
 * </pre>
 *
 * A parameter of type {@link TestDatabase} is given the same one. Outside JUnit: {@link #freshDatabase()}.
 */
public final class TestPostgres implements BeforeAllCallback, ParameterResolver {
    private static final String TEMPLATE = "hearth_template";
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private @Nullable TestDatabase database;

    @Override
    public void beforeAll(ExtensionContext context) {
        database = freshDatabase();
    }

    public TestDatabase database() {
        if (database == null)
            throw new IllegalStateException("No test class has begun");
        return database;
    }

    public DatabaseUrl app() { return database().app(); }

    public DatabaseUrl owner() { return database().owner(); }

    public DatabaseUrl superuser() { return database().superuser(); }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == TestDatabase.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return database();
    }

    /** A migrated database that nobody else uses. */
    public static TestDatabase freshDatabase() {
        return copyOf(TEMPLATE);
    }

    /** A database without a table, for tests of the migrations themselves. */
    public static TestDatabase emptyDatabase() {
        return copyOf("template0");
    }

    /** One after another: PostgreSQL copies nothing that somebody else is at. */
    private static synchronized TestDatabase copyOf(String template) {
        var server = Server.SHARED;
        var name = "test_" + NUMBER.incrementAndGet();
        run(server.superuser(), "CREATE DATABASE " + name + " TEMPLATE " + template + " OWNER " + Roles.OWNER,
                "REVOKE ALL ON DATABASE " + name + " FROM PUBLIC",
                "GRANT CONNECT ON DATABASE " + name + " TO " + Roles.APP);
        return new TestDatabase(server.superuser().at(name), server.owner().at(name), server.app().at(name));
    }

    private static void run(DatabaseUrl login, String... statements) {
        try (var connection = Roles.connect(login); var statement = connection.createStatement()) {
            for (var sql : statements)
                statement.execute(sql);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Started by the first test that asks; ends with the JVM. */
    private static final class Server {
        static final TestDatabase SHARED = prepared(started());

        private static TestDatabase started() {
            if (engineAnswers())
                return container();
            // Kept between runs, so that only the first has to make it; parallel JVMs find the lock taken and go on.
            for (int i = 1;; i++) {
                var home = Path.of("target", "postgres-" + i).toAbsolutePath();
                try {
                    var embedded = EmbeddedPostgres.start(home, line -> {});
                    Runtime.getRuntime().addShutdownHook(new Thread(embedded::close));
                    System.out.println("Tests use the built-in PostgreSQL in " + home);
                    return new TestDatabase(embedded.superuser(), embedded.owner(), embedded.app());
                } catch (DatabaseRefused refused) {
                    if (i == 8 || !String.valueOf(refused.getMessage()).startsWith("Another Hearth"))
                        throw refused;
                }
            }
        }

        private static boolean engineAnswers() {
            var named = System.getenv("DOCKER_HOST") != null || Files.exists(Path.of("/var/run/docker.sock"));
            return named && DockerClientFactory.instance().isDockerAvailable();
        }

        private static TestDatabase container() {
            var container = new PostgreSQLContainer("postgres:18");
            container.start();
            Runtime.getRuntime().addShutdownHook(new Thread(container::stop));
            System.out.println("Tests use a container of postgres:18");
            var superuser = new DatabaseUrl(container.getHost(), container.getMappedPort(5432), "postgres",
                    container.getUsername(), container.getPassword());
            try (var connection = Roles.connect(superuser)) {
                Roles.create(connection, "owner-in-tests", "app-in-tests");
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
            return new TestDatabase(superuser, login(superuser, Roles.OWNER, "owner-in-tests"),
                    login(superuser, Roles.APP, "app-in-tests"));
        }

        private static DatabaseUrl login(DatabaseUrl superuser, String role, String password) {
            return new DatabaseUrl(superuser.host(), superuser.port(), "postgres", role, password);
        }

        private static TestDatabase prepared(TestDatabase server) {
            for (var left : databasesOf(server.superuser()))
                run(server.superuser(), "DROP DATABASE " + left + " WITH (FORCE)");
            run(server.superuser(), "CREATE DATABASE " + TEMPLATE + " OWNER " + Roles.OWNER);
            switch (Migrations.migrate(server.owner().at(TEMPLATE))) {
                case Migrations.Outcome.Ready ready -> System.out.println("Tests begin at " + ready);
                case Migrations.Outcome.Refused(var sentence) -> throw new IllegalStateException(sentence);
            }
            return server;
        }

        private static List<String> databasesOf(DatabaseUrl superuser) {
            var names = new ArrayList<String>();
            var sql = "SELECT datname FROM pg_database WHERE datname LIKE 'test\\_%' OR datname = '" + TEMPLATE + "'";
            try (var connection = Roles.connect(superuser);
                    var statement = connection.createStatement();
                    var rows = statement.executeQuery(sql)) {
                while (rows.next())
                    names.add(rows.getString(1));
                return names;
            } catch (SQLException failed) {
                throw new IllegalStateException(failed);
            }
        }
    }
}
