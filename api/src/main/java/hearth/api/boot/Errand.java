package hearth.api.boot;

import hearth.api.boot.Settings.Storage;
import hearth.infra.postgres.DatabaseRefused;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.EmbeddedPostgres;
import hearth.infra.postgres.Migrations;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToIntBiFunction;
import java.util.function.ToIntFunction;

/**
 * Something the command line does at the house's database, whether or not a Hearth is serving from it just now: then that one's server is
 * used, else it is started for as long as the errand takes.
 */
final class Errand {
    private static final int REFUSED = 2;

    private final Supplier<Settings.Reading> settings;
    private final PrintWriter out;
    private final PrintWriter err;

    /** @param settings read when the errand is run: the command line is known only then */
    Errand(Supplier<Settings.Reading> settings, PrintWriter out, PrintWriter err) {
        this.settings = settings;
        this.out = out;
        this.err = err;
    }

    PrintWriter out() {
        return out;
    }

    /** Answers for the command line: what the work answers, or 2 with a sentence that says why there was none. */
    int run(ToIntBiFunction<Settings, Pool> work) {
        return saying(read -> switch (read.storage()) {
            case Storage.Own own -> served(Hearth.migrated(own, Optional.empty(), this::say), read, work);
            case Storage.BuiltIn builtIn -> builtIn(read, logins -> served(logins.app(), read, work));
        });
    }

    /** The same for what only the administrator of the built-in database can do. */
    int administer(ToIntBiFunction<Settings, DatabaseUrl> work) {
        return saying(read -> switch (read.storage()) {
            case Storage.Own _ -> refused(
                    "This is for the built-in PostgreSQL; for one of your own see docs/operating.md.");
            case Storage.BuiltIn builtIn -> builtIn(read, logins -> work.applyAsInt(read, logins.administrator()));
        });
    }

    private int saying(ToIntFunction<Settings> work) {
        try {
            return switch (settings.get()) {
                case Settings.Reading.Wrong(var sentence) -> refused(sentence);
                case Settings.Reading.Right(var read) -> work.applyAsInt(read);
            };
        } catch (CannotStart | DatabaseRefused refused) {
            return refused(String.valueOf(refused.getMessage()));
        } catch (UncheckedIOException unusable) {
            return refused(Setting.HEARTH_DATA_DIR + ": it cannot be read; use the account that Hearth runs under.");
        } finally {
            out.flush();
        }
    }

    int refused(String sentence) {
        err.println(sentence);
        err.flush();
        return REFUSED;
    }

    private int builtIn(Settings settings, ToIntFunction<EmbeddedPostgres.Logins> work) {
        var home = settings.folders().data().resolve("postgres");
        try {
            var another = EmbeddedPostgres.ofAnother(home);
            if (another.isPresent()) {
                ready(another.get().app());
                return work.applyAsInt(another.get());
            }
            try (var postgres = EmbeddedPostgres.start(home, this::say)) {
                Hearth.migrated(settings.storage(), Optional.of(postgres), this::say);
                return work.applyAsInt(postgres.logins());
            }
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    private static void ready(DatabaseUrl app) {
        switch (Migrations.check(app)) {
            case Migrations.Outcome.Ready _ -> {
            }
            case Migrations.Outcome.Refused(var sentence) -> throw new CannotStart(sentence);
        }
    }

    private static int served(DatabaseUrl app, Settings settings, ToIntBiFunction<Settings, Pool> work) {
        var vertx = Vertx.vertx();
        try {
            return work.applyAsInt(settings, Databases.open(vertx, app, 1));
        } finally {
            vertx.close().await();
        }
    }

    private void say(String progress) {
        err.println("  " + progress + " …");
        err.flush();
    }
}
