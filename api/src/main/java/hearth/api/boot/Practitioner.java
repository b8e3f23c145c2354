package hearth.api.boot;

import hearth.api.accounts.FreshPractitioner;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;
import hearth.domain.care.Practitioners;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.care.PgPractitioners;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.KeysUnusable;
import hearth.infra.keys.OwnerKeys;
import io.vertx.sqlclient.Pool;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.ToIntFunction;

/** {@code ./run practitioner}: the accounts of therapists, who cannot make their own. What they sign in with is shown once. */
@Command(name = "practitioner", description = "Accounts for therapists.")
final class Practitioner extends Group {
    Practitioner(Errand errand) {
        super(errand);
    }

    @Command(name = "add", description = "Makes an account and shows what it is signed in with, this once.")
    int add(@Parameters(paramLabel = "NAME", description = "What couples will read.") String name) {
        var called = CallName.read(name);
        if (called.isEmpty())
            return errand().refused("Give a name of up to 60 letters, as couples will read it.");
        return with(practitioners -> {
            var made = FreshPractitioner.made(practitioners, called.get(), ZoneId.systemDefault(),
                    Instant.now(Clock.systemUTC()), new SecureRandom());
            errand().out().println("Sign-in name:  " + made.signInName());
            errand().out().println("Passphrase:    " + made.passphrase() + "   (to be changed on the first day)");
            errand().out().println("Second factor: " + made.uri() + "   (for an authenticator app)");
            errand().out().println("None of this is shown again.");
            return 0;
        });
    }

    @Command(name = "list", description = "Lists the therapists by sign-in name, with how many couples each works with now.")
    int list() {
        return with(practitioners -> {
            practitioners.all().forEach(one -> errand().out().println(one.signInName() + "  " + one.called()
                    + "  since " + one.since() + ", couples: " + one.couples()
                    + one.renewedOn().map(day -> ", second factor made new on " + day).orElse("")));
            return 0;
        });
    }

    /** The passphrase stays: whoever runs Hearth does not come in by this alone. */
    @Command(name = "reset", description = "Makes the second factor of a therapist new, signs them out everywhere and shows the new one, "
            + "this once. Their couples read that it was done.")
    int reset(@Parameters(paramLabel = "SIGN-IN-NAME", description = "As practitioner list shows it.") String name) {
        return with(practitioners -> {
            var typed = SignInName.typed(name);
            var factor = Totp.fresh(new SecureRandom());
            if (!practitioners.renew(typed, factor, LocalDate.now(ZoneId.systemDefault())))
                return errand().refused("There is no therapist with the sign-in name " + name + ".");
            errand().out().println("Second factor: " + factor.uri(typed) + "   (for an authenticator app)");
            errand().out().println("It is not shown again. The passphrase is the one they had.");
            return 0;
        });
    }

    @Command(name = "example-code", description = "Shows the six digits that the example therapist's app would show now.")
    int exampleCode() {
        errand().out().println(Example.code(Instant.now(Clock.systemUTC())));
        errand().out().flush();
        return 0;
    }

    private int with(ToIntFunction<Practitioners> work) {
        return errand().run((settings, database) -> {
            try {
                return work.applyAsInt(practitioners(settings, database));
            } catch (KeysUnusable unusable) {
                return errand().refused(Setting.HEARTH_KEY_FILE + ": " + unusable.getMessage());
            }
        });
    }

    private static Practitioners practitioners(Settings settings, Pool database) {
        boolean fresh = !OwnerKeys.exist(database).await();
        var ring = KeyRing.open(settings.folders().keyFile(), fresh);
        var keys = new OwnerKeys(ring);
        keys.proveThatTheyOpen(database).await();
        return new PgPractitioners(database, new PgAccounts(database, keys), ring);
    }
}
