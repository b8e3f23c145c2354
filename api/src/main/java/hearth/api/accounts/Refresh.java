package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.Logins.Traded;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonObject;

import java.util.List;

/** {@code POST /logins/refresh}: the refresh cookie for new cookies (I7). */
final class Refresh implements Feature {
    private final Vertx vertx;
    private final Accounts accounts;
    private final Logins logins;
    private final Entrance entrance;

    Refresh(Vertx vertx, Accounts accounts, Logins logins, Entrance entrance) {
        this.vertx = vertx;
        this.accounts = accounts;
        this.logins = logins;
        this.entrance = entrance;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("refresh", this::refresh);
    }

    private void refresh(Call call) {
        var presented = Cookies.REFRESH.in(call.http().request());
        if (presented.isEmpty()) {
            call.refuse(Problem.SIGNED_OUT);
            return;
        }
        var next = entrance.freshToken();
        switch (logins.trade(Secrets.hash(presented.get()), Secrets.hash(next), entrance.now())) {
            case Traded.Given given -> {
                entrance.giveCookies(call, given.who(), next, given.expiresAt());
                call.answer(200, new JsonObject().put("person", Entrance.json(accounts.person(given.who().person()))));
            }
            case Traded.Ended(var login) -> {
                LoginEnded.tell(vertx, List.of(login));
                entrance.takeCookies(call);
                call.refuse(Problem.SIGNED_OUT);
            }
            case Traded.Unknown() -> call.refuse(Problem.SIGNED_OUT);
        }
    }
}
