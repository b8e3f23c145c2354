package hearth.api.boot;

import hearth.api.accounts.FreshToken;
import hearth.domain.accounts.OperatorToken;
import hearth.infra.accounts.PgOperatorTokens;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;

/** {@code ./run token}: makes, lists and ends the tokens of an operator's scripts. A token is shown once and kept by hash. */
@Command(name = "token", description = "Tokens for scripts that ask how this Hearth is: GET /api/v1/house.")
final class Token extends Group {
    Token(Errand errand) {
        super(errand);
    }

    @Command(name = "add", description = "Makes a token and shows it, this once.")
    int add(@Parameters(paramLabel = "NAME", description = "Small letters, digits and hyphens.") String name) {
        var called = OperatorToken.Name.typed(name);
        if (called.isEmpty())
            return errand().refused(name + " is no name for a token: use small letters, digits and hyphens.");
        return errand().run((settings, database) -> {
            var fresh = FreshToken.called(called.get(), LocalDate.now(Clock.systemUTC()), new SecureRandom());
            if (!new PgOperatorTokens(database).add(fresh.token()))
                return errand().refused("There is a token called " + name + " already: end it, or use another name.");
            errand().out().println(fresh.shown());
            return 0;
        });
    }

    @Command(name = "list", description = "Lists the tokens by name, with the day each was made.")
    int list() {
        return errand().run((settings, database) -> {
            new PgOperatorTokens(database).all()
                    .forEach(token -> errand().out().println(token.name().value() + "  since " + token.since()));
            return 0;
        });
    }

    @Command(name = "end", description = "Ends a token: from now on it opens nothing.")
    int end(@Parameters(paramLabel = "NAME") String name) {
        return errand().run((settings, database) -> OperatorToken.Name.typed(name)
                .filter(one -> new PgOperatorTokens(database).end(one)).map(ended -> 0)
                .orElseGet(() -> errand().refused("There is no token called " + name + ".")));
    }
}
