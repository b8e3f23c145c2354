package hearth.api.boot;

import hearth.api.accounts.FreshPractitioner;
import hearth.domain.accounts.CallName;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.care.PgPractitioners;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.KeysUnusable;
import hearth.infra.keys.OwnerKeys;
import io.vertx.sqlclient.Pool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.Callable;

/** {@code ./run practitioner}: makes the accounts of therapists, who cannot make their own. What they sign in with is shown once. */
@Command(name = "practitioner", description = "Accounts for therapists.")
final class Practitioner implements Callable<Integer> {
    private static final int REFUSED = 2;

    private final Errand errand;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this.")
    private boolean help;

    Practitioner(Errand errand) {
        this.errand = errand;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(errand.out());
        errand.out().flush();
        return help ? 0 : REFUSED;
    }

    @Command(name = "add", description = "Makes an account and shows what it is signed in with, this once.")
    int add(@Parameters(paramLabel = "NAME", description = "What couples will read.") String name) {
        var called = CallName.read(name);
        if (called.isEmpty())
            return errand.refused("Give a name of up to 60 letters, as couples will read it.");
        return errand.run((settings, database) -> {
            try {
                return add(called.get(), settings, database);
            } catch (KeysUnusable unusable) {
                return errand.refused(Setting.HEARTH_KEY_FILE + ": " + unusable.getMessage());
            }
        });
    }

    private int add(CallName name, Settings settings, Pool database) {
        boolean fresh = !OwnerKeys.exist(database).await();
        var ring = KeyRing.open(settings.folders().keyFile(), fresh);
        var keys = new OwnerKeys(ring);
        keys.proveThatTheyOpen(database).await();
        var practitioners = new PgPractitioners(database, new PgAccounts(database, keys), ring);
        var made = FreshPractitioner.made(practitioners, name, ZoneId.systemDefault(), Instant.now(Clock.systemUTC()),
                new SecureRandom());
        errand.out().println("Sign-in name:  " + made.signInName());
        errand.out().println("Passphrase:    " + made.passphrase() + "   (to be changed on the first day)");
        errand.out().println("Second factor: " + made.uri() + "   (for an authenticator app)");
        errand.out().println("None of this is shown again.");
        return 0;
    }
}
