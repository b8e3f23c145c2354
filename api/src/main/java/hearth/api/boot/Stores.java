package hearth.api.boot;

import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.SecondFactors;
import hearth.domain.care.Engagements;
import hearth.domain.care.Practitioners;
import hearth.domain.circles.Circles;
import hearth.domain.circles.Pairings;
import hearth.domain.circles.Partings;
import hearth.domain.circles.Respites;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Phases;
import hearth.domain.rhythm.Quiet;
import hearth.domain.rhythm.Waves;
import hearth.domain.sittings.Sittings;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.accounts.PgLogins;
import hearth.infra.care.PgEngagements;
import hearth.infra.care.PgPractitioners;
import hearth.infra.circles.PgCircles;
import hearth.infra.circles.PgPairings;
import hearth.infra.circles.PgPartings;
import hearth.infra.circles.PgRespites;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.KeysUnusable;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.DatabaseClock;
import hearth.infra.postgres.Databases;
import hearth.infra.rhythm.PgDays;
import hearth.infra.rhythm.PgPhases;
import hearth.infra.rhythm.PgQuiet;
import hearth.infra.rhythm.PgWaves;
import hearth.infra.sittings.PgSittings;
import hearth.infra.sittings.Scribe;
import io.vertx.core.Future;

import java.time.Duration;
import java.time.InstantSource;

/** Everything that is kept, behind the domain's ports, with the clock that all of it goes by. */
record Stores(
        People people,
        Engagements engagements,
        Sittings sittings,
        Days days,
        Library library,
        InstantSource clock,
        Scribe scribe) {

    private static final Duration CLOCK_IS_COMPARED_EVERY = Duration.ofMinutes(1);

    /** Who there is, how they come in, and who belongs together. */
    record People(Accounts accounts, Logins logins, Therapists therapists, Pairings pairings, Circles circles,
            Partings partings, Respites respites, OwnWays own) {}

    /** What somebody chooses for themselves alone. */
    record OwnWays(Quiet quiet, Phases phases, Waves waves) {}

    /** Those who are therapists, and what they come in with beside the passphrase. */
    record Therapists(Practitioners all, SecondFactors factors) {}

    /** To be called on the event loop that serves. Fails with {@link CannotStart} where keys do not fit this database. */
    static Future<Stores> open(Ground ground, Library library) {
        return OwnerKeys.exist(ground.database())
                .compose(exist -> ground.vertx()
                        .executeBlocking(() -> KeyRing.open(ground.settings().folders().keyFile(), !exist)))
                .compose(ring -> new OwnerKeys(ring).proveThatTheyOpen(ground.database()).map(ring))
                .recover(failure -> Future.failedFuture(failure instanceof KeysUnusable unusable
                        ? new CannotStart(Setting.HEARTH_KEY_FILE + ": " + unusable.getMessage())
                        : failure))
                .compose(ring -> open(ground, library, ring));
    }

    private static Future<Stores> open(Ground ground, Library library, KeyRing ring) {
        var pool = ground.database();
        var keys = new OwnerKeys(ring);
        var accounts = new PgAccounts(pool, keys);
        var practitioners = new PgPractitioners(pool, accounts, ring);
        var people = new People(accounts, new PgLogins(pool), new Therapists(practitioners, practitioners),
                new PgPairings(pool, keys), new PgCircles(pool), new PgPartings(pool), new PgRespites(pool),
                new OwnWays(new PgQuiet(pool), new PgPhases(pool), new PgWaves(pool)));
        var scribe = new Scribe(ground.vertx(), Databases.options(ground.login()), Scribe.Limits.USUAL);
        return DatabaseClock.read(pool).map(one -> one.comparing(ground.vertx(), CLOCK_IS_COMPARED_EVERY))
                .map(clock -> new Stores(people, new PgEngagements(pool, ring), new PgSittings(pool, scribe, ring),
                        new PgDays(pool, library), library, ground.outside().passing().apply(clock), scribe));
    }
}
