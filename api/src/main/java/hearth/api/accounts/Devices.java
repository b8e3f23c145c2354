package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.domain.accounts.Login;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Vertx;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.Optional;

/** The devices that are signed in, and signing them out: this one, another, all. */
final class Devices implements Feature {
    private final Vertx vertx;
    private final Logins logins;
    private final WhoIs whoIs;
    private final Entrance entrance;

    Devices(Vertx vertx, Logins logins, WhoIs whoIs, Entrance entrance) {
        this.vertx = vertx;
        this.logins = logins;
        this.whoIs = whoIs;
        this.entrance = entrance;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("listLogins", this::list).on("signOut", this::signOut)
                .on("signOutEverywhere", this::signOutEverywhere)
                .on("signOutDevice", this::signOutDevice);
    }

    private void list(Call call) {
        var who = whoIs.surely(call);
        var devices = new JsonArray();
        logins.of(who.person(), entrance.now()).forEach(login -> devices.add(json(login, who)));
        call.answer(200, new JsonObject().put("logins", devices));
    }

    /** Needs no login: whoever is out already, or whose access token is over, is shown out all the same. */
    private void signOut(Call call) {
        var who = whoIs.from(call.http().request()).or(() -> holding(call));
        who.ifPresent(this::end);
        if (call.asks("locked"))
            entrance.showOutLocking(call);
        else
            entrance.showOut(call);
        call.done();
    }

    private Optional<SignedIn> holding(Call call) {
        return Cookies.REFRESH.in(call.http().request()).flatMap(token -> logins.holding(Secrets.hash(token)));
    }

    private void end(SignedIn who) {
        if (logins.end(who.person(), who.login()))
            LoginEnded.tell(vertx, List.of(who.login()));
    }

    private void signOutEverywhere(Call call) {
        var who = whoIs.surely(call);
        LoginEnded.tell(vertx, logins.endAll(who.person()));
        entrance.showOut(call);
        call.done();
    }

    private void signOutDevice(Call call) {
        var who = whoIs.surely(call);
        var login = new LoginId(call.pathId("login"));
        if (!logins.end(who.person(), login)) {
            call.refuse(Problem.NOT_HERE);
            return;
        }
        LoginEnded.tell(vertx, List.of(login));
        if (login.equals(who.login()))
            entrance.showOut(call);
        call.done();
    }

    private static JsonObject json(Login login, SignedIn who) {
        return new JsonObject().put("id", login.id().toString()).put("device", login.device().label())
                .put("since", login.since().toString()).put("lastDay", login.lastDay().toString())
                .put("here", login.id().equals(who.login()));
    }
}
