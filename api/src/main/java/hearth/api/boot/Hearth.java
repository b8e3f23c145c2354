package hearth.api.boot;

import hearth.api.accounts.Argon2;
import hearth.api.boot.Settings.Storage;
import hearth.api.http.Edge;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.exercises.OwnExercises;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.EmbeddedPostgres;
import hearth.infra.postgres.Migrations;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.VertxOptions;
import io.vertx.micrometer.MetricsDomain;
import io.vertx.micrometer.MicrometerMetricsFactory;
import io.vertx.micrometer.MicrometerMetricsOptions;
import io.vertx.sqlclient.Pool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/** A running Hearth: database, edge and management, started in this order and ended in the other. */
public final class Hearth implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Hearth.class);
    private static final int SECONDS = 30;

    private final Optional<EmbeddedPostgres> postgres;
    private final Vertx vertx;
    private final Pool database;
    private final Edge edge;
    private final Management management;
    private final OwnExercises own;

    /** What serves people once everything is there. */
    private record Served(Edge edge, OwnExercises own) {}

    private Hearth(Optional<EmbeddedPostgres> postgres, Ground ground, Served served, Management management) {
        this.postgres = postgres;
        this.vertx = ground.vertx();
        this.database = ground.database();
        this.edge = served.edge();
        this.own = served.own();
        this.management = management;
    }

    /**
     * Returns when people can be served.
     *
     * @param progress is told what takes time, in words for a person
     */
    static Hearth start(Settings settings, Consumer<String> progress) {
        return start(settings, progress, new Ground.Outside(UnaryOperator.identity(), ExerciseFolders.shipped(),
                ExampleDiary.shipped(), Argon2.Cost.FULL));
    }

    /** The same with what a test or a measurement brings along. */
    public static Hearth start(Settings settings, Consumer<String> progress, Ground.Outside outside) {
        LOG.info("Starting: {}", settings.printed());
        var address = settings.address();
        Ports.refuseTaken(Setting.HEARTH_PORT, address.host(), address.port());
        Ports.refuseTaken(Setting.HEARTH_MANAGEMENT_PORT, "127.0.0.1", settings.managementPort());
        if (settings.folders().fresh())
            setAside(settings.folders().data(), progress);
        makeFolder(settings.folders().data());
        var postgres = switch (settings.storage()) {
            case Storage.BuiltIn() -> Optional.of(EmbeddedPostgres.start(settings.folders().data().resolve("postgres"),
                    progress));
            case Storage.Own own -> Optional.<EmbeddedPostgres>empty();
        };
        try {
            var app = migrated(settings.storage(), postgres, progress);
            return open(settings, postgres, app, outside);
        } catch (RuntimeException failed) {
            postgres.ifPresent(EmbeddedPostgres::close);
            throw failed;
        }
    }

    /** The app's login, once the tables are as this build needs them. */
    static DatabaseUrl migrated(Storage storage, Optional<EmbeddedPostgres> postgres,
            Consumer<String> progress) {
        var app = postgres.map(EmbeddedPostgres::app).orElseGet(() -> ((Storage.Own) storage).app());
        var owner = postgres.map(EmbeddedPostgres::owner).or(() -> ((Storage.Own) storage).owner());
        var outcome = owner.map(Migrations::migrate).orElseGet(() -> Migrations.check(app));
        switch (outcome) {
            case Migrations.Outcome.Ready ready when ready.applied() > 0 -> progress.accept(
                    "Brought the tables up to date");
            case Migrations.Outcome.Ready ready -> LOG.info("The tables are up to date: {}", ready);
            case Migrations.Outcome.Refused(var sentence) -> throw new CannotStart(sentence);
        }
        return app;
    }

    private static Hearth open(Settings settings, Optional<EmbeddedPostgres> postgres, DatabaseUrl app,
            Ground.Outside outside) {
        var meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
        var vertx = vertx(meters);
        try {
            var ground = new Ground(vertx, Databases.open(vertx, app), app, settings, meters, outside);
            var served = OneLoop.run(vertx, () -> Shelf.of(ground)
                    .compose(shelf -> Wiring.behind(ground, shelf.library())
                            .compose(behind -> Edge.open(vertx, settings.address(), behind))
                            .map(edge -> new Served(edge, shelf.own()))));
            // After the edge: ready means that people can be served.
            var management = served.compose(_ -> Management.open(vertx, settings.managementPort(), ground.database(),
                    meters));
            management.await(SECONDS, TimeUnit.SECONDS);
            return new Hearth(postgres, ground, served.result(), management.result());
        } catch (TimeoutException late) {
            vertx.close();
            throw new IllegalStateException(late);
        } catch (RuntimeException failed) {
            vertx.close();
            throw failed;
        }
    }

    /** No event-bus metrics and no paths: addresses and paths hold ids. */
    private static Vertx vertx(PrometheusMeterRegistry meters) {
        var metrics = new MicrometerMetricsOptions().setEnabled(true)
                .addDisabledMetricsCategory(MetricsDomain.EVENT_BUS);
        return Vertx.builder().with(new VertxOptions().setMetricsOptions(metrics))
                .withMetrics(new MicrometerMetricsFactory(meters)).build();
    }

    /** Keys lie in it too: for Hearth's account alone. */
    private static void makeFolder(Path data) {
        try {
            Files.createDirectories(data);
            Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException failed) {
            throw new CannotStart(Setting.HEARTH_DATA_DIR + ": " + data
                    + " cannot be made or kept private; set it to a folder you own.");
        }
    }

    private static void setAside(Path data, Consumer<String> progress) {
        if (!Files.exists(data))
            return;
        var aside = data.resolveSibling(data.getFileName() + ".before-" + Instant.now().getEpochSecond());
        try {
            EmbeddedPostgres.endLeftIn(data.resolve("postgres"));
            Files.move(data, aside);
            progress.accept("Set the earlier data aside in " + aside);
        } catch (IOException failed) {
            throw new CannotStart(Setting.HEARTH_DATA_DIR + ": " + data
                    + " could not be set aside for --fresh; move it yourself and start again.");
        }
    }

    public int port() {
        return edge.port();
    }

    /** What of a practice's own exercises was taken at the start, and why the rest was left out. */
    OwnExercises own() {
        return own;
    }

    int managementPort() {
        return management.port();
    }

    /** Takes nobody new, says goodbye, lets what is under way end, then closes the database. */
    @Override
    public void close() {
        management.drain();
        settle(edge.drain(), "edge");
        settle(database.close(), "database connections");
        settle(vertx.close(), "event loop");
        postgres.ifPresent(EmbeddedPostgres::close);
    }

    private static void settle(Future<Void> ending, String what) {
        try {
            ending.await(SECONDS, TimeUnit.SECONDS);
        } catch (TimeoutException | RuntimeException failed) {
            LOG.warn("The {} did not end in order", what);
        }
    }
}
