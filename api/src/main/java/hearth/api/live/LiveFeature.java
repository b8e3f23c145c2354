package hearth.api.live;

import hearth.api.http.Feature;
import hearth.api.http.Origins;
import hearth.api.http.Problem;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import java.time.Duration;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The socket's door and the list of those who came in. Origin and login are checked before the upgrade; a socket then belongs to its
 * login and ends with it, at once by a hint and within a second by the sweep. Everything here lives on one event loop.
 */
public final class LiveFeature implements Feature {
    private static final Duration HEARTBEAT = Duration.ofSeconds(20);
    private static final long SWEEP_MILLIS = 1_000;
    private static final int MESSAGES_PER_MINUTE = 100;

    private final Vertx vertx;
    private final Logins logins;
    private final Views views;
    private final Acts acts;
    private final Limits limits;
    private final Set<LiveSocket> open = new HashSet<>();

    public LiveFeature(Vertx vertx, Logins logins, Views views, Acts acts, Limits limits) {
        this.vertx = vertx;
        this.logins = logins;
        this.views = views;
        this.acts = acts;
        this.limits = limits;
    }

    /** What the socket needs to know of logins. */
    public interface Logins {
        Optional<SignedIn> of(HttpServerRequest request);

        /** Which of these have ended, in one statement. */
        Future<Set<LoginId>> ended(Set<LoginId> some);
    }

    /**
     * Who may open a socket, and how much it may say.
     *
     * @param times how much larger the budget is than it is for people; 1 unless something is measured
     * @param heartbeat how often each socket is asked whether it is still there
     */
    public record Limits(Origins origins, InstantSource clock, int times, Duration heartbeat) {
        public Limits(Origins origins, InstantSource clock, int times) {
            this(origins, clock, times, HEARTBEAT);
        }
    }

    @Override
    public void addRoutes(Router router) {
        router.route(HttpMethod.GET, "/live").handler(this::enter);
        vertx.setPeriodic(limits.heartbeat().toMillis(), _ -> List.copyOf(open).forEach(LiveSocket::beat));
        sweepAgain();
    }

    /** How many sockets are open, for the metrics. */
    public int count() {
        return open.size();
    }

    /** Who holds a socket open. */
    public Set<PersonId> present() {
        return open.stream().map(socket -> socket.who().person()).collect(Collectors.toSet());
    }

    /** Ends the sockets of one login, or of nobody where there are none. */
    public void end(LoginId login) {
        open.stream().filter(socket -> socket.who().login().equals(login)).toList()
                .forEach(socket -> socket.close(LiveSocket.CLOSED_SIGNED_OUT));
    }

    @Override
    public Future<Void> drain() {
        List.copyOf(open).forEach(socket -> socket.close(LiveSocket.CLOSED_GOING_AWAY));
        return Future.succeededFuture();
    }

    private void enter(RoutingContext http) {
        if (!limits.origins().allows(http.request())) {
            Problem.FOREIGN.answer(http.response());
            return;
        }
        var who = logins.of(http.request());
        if (who.isEmpty()) {
            Problem.SIGNED_OUT.answer(http.response());
            return;
        }
        http.request().toWebSocket().onSuccess(socket -> admit(socket, who.get()))
                .onFailure(_ -> http.response().reset());
    }

    private void admit(ServerWebSocket socket, SignedIn who) {
        var live = new LiveSocket(socket, who, views, acts,
                new MessageBudget(limits.clock(), MESSAGES_PER_MINUTE * limits.times()));
        open.add(live);
        live.open(() -> open.remove(live));
    }

    private void sweepAgain() {
        vertx.setTimer(SWEEP_MILLIS, _ -> sweep().onComplete(_ -> sweepAgain()));
    }

    private Future<Void> sweep() {
        var held = open.stream().map(socket -> socket.who().login()).collect(Collectors.toSet());
        return held.isEmpty()
                ? Future.succeededFuture()
                : logins.ended(held).onSuccess(ended -> ended.forEach(this::end)).mapEmpty();
    }
}
