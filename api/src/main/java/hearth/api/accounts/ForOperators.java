package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.TrustedProxies;
import hearth.domain.accounts.OperatorTokens;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.Throttle;
import io.vertx.core.Future;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import java.util.Optional;
import java.util.function.Supplier;

/** What an operator's scripts may ask with a token: how the house is. A token is no login, and a login is no token. */
public final class ForOperators implements Feature {
    static final Problem OPERATOR_ONLY = new Problem(401, "operator-only",
            "This is for the scripts of whoever runs this Hearth; ./run token add makes a token for them.");

    private static final String BEARER = "Bearer ";

    private final OperatorTokens tokens;
    private final Limits limits;
    private final TrustedProxies proxies;
    private final Supplier<Future<HouseNow>> house;

    /** @param house may ask the database */
    public ForOperators(OperatorTokens tokens, Limits limits, TrustedProxies proxies,
            Supplier<Future<HouseNow>> house) {
        this.tokens = tokens;
        this.limits = limits;
        this.proxies = proxies;
        this.house = house;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("readHouse", this::read);
    }

    private void read(Call call) {
        var request = call.http().request();
        limits.draw(call, Throttle.showingAToken(proxies.clientOf(request)));
        if (shown(request).filter(this::isGood).isPresent()) {
            call.answer(200, house.get().await().json());
            return;
        }
        call.http().response().putHeader("WWW-Authenticate", "Bearer");
        call.refuse(OPERATOR_ONLY);
    }

    private static Optional<SecretHash> shown(HttpServerRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.startsWith(BEARER))
                .map(header -> Secrets.hash(header.substring(BEARER.length())));
    }

    /** Compares with every token there is, each in full, so that the time tells nothing. */
    private boolean isGood(SecretHash shown) {
        return tokens.all().stream().filter(one -> Secrets.same(one.hash(), shown)).count() > 0;
    }
}
