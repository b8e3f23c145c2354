package hearth.api.boot;

import hearth.api.accounts.Argon2;
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
     * How time passes, which exercises there are, and what hashing a passphrase takes; in service the database's clock, those that are
     * shipped, and the full cost.
     *
     * @param passing may shift the clock
     * @param exercises the files to be proved at the start
     * @param lived what example people have behind them
     */
    public record Outside(UnaryOperator<InstantSource> passing, List<Bundle> exercises, ExampleDiary lived,
            Argon2.Cost hashing) {
        public Outside {
            exercises = List.copyOf(exercises);
        }

        /** Where example people have nothing behind them. */
        public Outside(UnaryOperator<InstantSource> passing, List<Bundle> exercises) {
            this(passing, exercises, ExampleDiary.EMPTY, Argon2.Cost.FULL);
        }
    }
}
