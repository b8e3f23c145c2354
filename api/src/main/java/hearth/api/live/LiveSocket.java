package hearth.api.live;

import hearth.api.http.Problem;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.ServerWebSocket;
import io.vertx.core.json.JsonObject;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * One open socket of one login. It authorises every message by who it belongs to, sends each view in order and only when it differs
 * from what the client holds, and waits for a slow reader with one frame per view in hand, never with a queue.
 */
final class LiveSocket {
    static final int CONTRACT = 1;
    static final short CLOSED_SIGNED_OUT = 4401;
    static final short CLOSED_TOO_MUCH = 4429;
    static final short CLOSED_UNREADABLE = 4400;
    static final short CLOSED_GOING_AWAY = 1001;
    private static final int MOST_VIEWS = 20;
    private static final Problem UNKNOWN_VIEW = new Problem(404, "not-here",
            "There is nothing here for you to look at.");
    private static final Problem OTHER_CONTRACT = new Problem(400, "other-contract",
            "This page is older than the server. Load it again; what you wrote stays.");

    private final ServerWebSocket socket;
    private final SignedIn who;
    private final Views views;
    private final Acts acts;
    private final MessageBudget budget;
    private final Map<String, Watching> watching = new HashMap<>();
    private boolean greeted;
    private boolean answeredPing = true;

    LiveSocket(ServerWebSocket socket, SignedIn who, Views views, Acts acts, MessageBudget budget) {
        this.socket = socket;
        this.who = who;
        this.views = views;
        this.acts = acts;
        this.budget = budget;
    }

    /**
     * Begins to listen.
     *
     * @param gone called once, when the connection has ended
     */
    LiveSocket open(Runnable gone) {
        socket.frameHandler(frame -> {
            if (frame.isBinary()) {
                close(CLOSED_UNREADABLE);
            }
        });
        socket.textMessageHandler(this::receive);
        socket.pongHandler(_ -> answeredPing = true);
        socket.drainHandler(_ -> watching.values().forEach(Watching::look));
        socket.exceptionHandler(_ -> socket.close());
        socket.closeHandler(_ -> {
            watching.values().forEach(Watching::end);
            watching.clear();
            gone.run();
        });
        return this;
    }

    SignedIn who() {
        return who;
    }

    void close(short why) {
        socket.close(why).onFailure(_ -> {});
    }

    /** Twice without an answer, and the connection is taken for gone. */
    void beat() {
        if (!answeredPing) {
            close(CLOSED_GOING_AWAY);
            return;
        }
        answeredPing = false;
        socket.writePing(Buffer.buffer("hearth")).onFailure(_ -> {});
    }

    private void receive(String frame) {
        if (!budget.take()) {
            close(CLOSED_TOO_MUCH);
            return;
        }
        var message = Message.parse(frame);
        if (message.isEmpty()) {
            close(CLOSED_UNREADABLE);
            return;
        }
        switch (message.get()) {
            case Message.Hello hello -> greet(hello);
            case Message.Unknown(var id) -> refuse(id, Problem.UNFIT);
            case Message other when !greeted -> refuse(other.id(), OTHER_CONTRACT);
            case Message.Watch(var id, var view, var version) -> watch(view, version).onComplete(watched -> {
                if (watched.succeeded() && watched.result()) {
                    done(id, Optional.empty());
                } else {
                    refuse(id, watched.succeeded() ? UNKNOWN_VIEW : Problem.BUSY);
                }
            });
            case Message.Unwatch(var id, var view) -> {
                Optional.ofNullable(watching.remove(view)).ifPresent(Watching::end);
                done(id, Optional.empty());
            }
            case Message.Act(var id, var json) -> acts.act(who, id, json).onSuccess(reply -> answer(id, reply))
                    .onFailure(_ -> refuse(id, Problem.BUSY));
        }
    }

    private void greet(Message.Hello hello) {
        if (hello.contract() != CONTRACT && hello.contract() != CONTRACT - 1) {
            refuse(hello.id(), OTHER_CONTRACT);
            return;
        }
        greeted = true;
        done(hello.id(), Optional.empty());
        hello.holds().forEach((view, version) -> watch(view, Optional.of(version)));
    }

    private Future<Boolean> watch(String name, Optional<String> held) {
        return views.find(name, who).map(found -> {
            if (found.isEmpty() || (watching.size() >= MOST_VIEWS && !watching.containsKey(name))
                    || socket.isClosed()) {
                return false;
            }
            Optional.ofNullable(watching.remove(name)).ifPresent(Watching::end);
            var watch = new Watching(name, found.get(), held.orElse(""));
            watching.put(name, watch);
            watch.look();
            return true;
        });
    }

    private void answer(UUID id, Acts.Reply reply) {
        switch (reply) {
            case Acts.Reply.Done(var sitting) -> done(id, sitting);
            case Acts.Reply.Refused(var problem, var view) -> {
                refuse(id, problem);
                view.map(watching::get).ifPresent(Watching::lookAnyway);
            }
        }
    }

    private void done(UUID id, Optional<UUID> sitting) {
        send("{\"re\":\"" + id + "\",\"ok\":true" + sitting.map(one -> ",\"sitting\":\"" + one + "\"").orElse("")
                + "}");
    }

    private void refuse(UUID id, Problem problem) {
        var refused = new JsonObject().put("status", problem.status()).put("code", problem.code()).put("title",
                problem.title());
        send(new JsonObject().put("re", id.toString()).put("refused", refused).encode());
    }

    private void send(String frame) {
        if (!socket.isClosed()) {
            socket.writeTextMessage(frame).onFailure(_ -> {});
        }
    }

    /** One view on this socket: at most one computation under way, at most one frame in hand. */
    private final class Watching {
        private final String name;
        private final LiveView view;
        private final LiveView.Watch watch;
        private String held;
        private boolean looking;
        private boolean changedMeanwhile;

        Watching(String name, LiveView view, String held) {
            this.name = name;
            this.view = view;
            this.held = held;
            this.watch = view.watch(this::look);
        }

        void end() {
            watch.end();
        }

        /** Sends the view although the client may hold it: a refused person is shown where things are. */
        void lookAnyway() {
            held = "";
            look();
        }

        void look() {
            if (socket.isClosed()) {
                return; // its farewell has been said, and until the line is cut it can't even be asked whether it is full
            }
            if (looking || socket.writeQueueFull()) {
                changedMeanwhile = true;
                return;
            }
            looking = true;
            changedMeanwhile = false;
            view.show().onComplete(shown -> {
                looking = false;
                if (shown.succeeded()) {
                    offer(shown.result());
                }
                if (changedMeanwhile) {
                    look();
                }
            });
        }

        private void offer(Shown shown) {
            if (shown.version().equals(held) || watching.get(name) != this) {
                return;
            }
            held = shown.version();
            send("{\"view\":\"" + name + "\",\"version\":\"" + held + "\",\"is\":" + shown.json() + "}");
        }
    }
}
