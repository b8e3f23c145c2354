package hearth.api.boot;

import hearth.infra.exercises.Bundle;
import hearth.infra.postgres.DatabaseUrl;
import io.micrometer.core.instrument.MeterRegistry;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

import java.time.InstantSource;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What every feature stands on.
 *
 * @param database the pool of hearth_app, and {@code login} its address for whoever needs a connection of its own
 * @param outside what a test or a measurement brings along
 */
public record Ground(Vertx vertx, Pool database, DatabaseUrl login, Settings settings, MeterRegistry meters,
        Outside outside) {

    /**
     * How time passes, and which exercises there are; in service the database's clock and those that are shipped.
     *
     * @param passing may shift the clock
     * @param exercises the files to be proved at the start
     * @param lived what example people have behind them
     */
    public record Outside(UnaryOperator<InstantSource> passing, List<Bundle> exercises, ExampleDiary lived) {
        public Outside {
            exercises = List.copyOf(exercises);
        }

        /** Where example people have nothing behind them. */
        public Outside(UnaryOperator<InstantSource> passing, List<Bundle> exercises) {
            this(passing, exercises, ExampleDiary.EMPTY);
        }
    }
}
