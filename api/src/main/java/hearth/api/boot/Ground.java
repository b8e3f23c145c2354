package hearth.api.boot;

import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

/** What every feature stands on: the event loop, the database as hearth_app, the settings, the meters. */
public record Ground(Vertx vertx, Pool database, Settings settings, MeterRegistry meters) {}
