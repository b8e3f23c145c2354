package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Tells who sends a request, by its access cookie. */
public final class WhoIs {
    private final Tokens tokens;
    private final Logins logins;
    private final InstantSource clock;
    private final Map<LoginId, Instant> ended = new ConcurrentHashMap<>();

    /** Listens from now on which logins end, for as long as an access token of theirs would be good. */
    public WhoIs(Vertx vertx, Tokens tokens, Logins logins, InstantSource clock) {
        this.tokens = tokens;
        this.logins = logins;
        this.clock = clock;
        LoginEnded.hear(vertx, this::forget);
    }

    private void forget(LoginId login) {
        var now = clock.instant();
        ended.values().removeIf(last -> now.isAfter(last));
        ended.put(login, now.plus(Tokens.LIFETIME));
    }

    /**
     * Without asking the store: for every request and every socket that opens. A login that ended on another node is still believed
     * until its access token does; where that matters ask {@link #surely}, and {@link #ended} once a second.
     */
    public Optional<SignedIn> from(HttpServerRequest request) {
        return Cookies.ACCESS.in(request).flatMap(token -> tokens.read(token, clock.instant()))
                .filter(who -> !ended.containsKey(who.login()));
    }

    /** With the store's word that the login is not over. Waits; throws {@link Refused} for anybody else. */
    public SignedIn surely(Call call) {
        var who = from(call.http().request()).orElseThrow(() -> new Refused(Problem.SIGNED_OUT));
        if (!ended(Set.of(who.login())).await().isEmpty())
            throw new Refused(Problem.SIGNED_OUT);
        return who;
    }

    /** Of these logins, those that are over; one statement for all that a node holds open. */
    public Future<Set<LoginId>> ended(Set<LoginId> open) {
        return Future.fromCompletionStage(logins.ended(open, clock.instant()));
    }
}
