package hearth.visibility;

import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.core.json.JsonObject;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/** One socket of one person, with every frame in the order in which it came. */
public final class Line implements AutoCloseable {
    private static final int PATIENCE_SECONDS = 20;

    private final WebSocket socket;
    private final LinkedBlockingQueue<JsonObject> waiting;
    private final List<JsonObject> frames = new ArrayList<>();
    private final Future<Short> closed;
    private final Map<String, Integer> looked = new HashMap<>();

    private Line(WebSocket socket, LinkedBlockingQueue<JsonObject> waiting, Future<Short> closed) {
        this.socket = socket;
        this.waiting = waiting;
        this.closed = closed;
    }

    static Line open(Someone who) {
        var options = new WebSocketConnectOptions().setHost("127.0.0.1").setPort(who.house().port()).setURI("/live")
                .addHeader("Origin", OpenHouse.PUBLIC.toString()).addHeader("Cookie", who.cookieHeader());
        var waiting = new LinkedBlockingQueue<JsonObject>();
        var closed = Promise.<Short>promise();
        var client = who.house().sockets().webSocket();
        client.textMessageHandler(frame -> {
            who.receives(frame);
            waiting.add(new JsonObject(frame));
        });
        var socket = client.connect(options).await();
        socket.closeHandler(_ -> closed.tryComplete(socket.closeStatusCode() == null
                ? (short) 1006
                : socket.closeStatusCode()));
        if (socket.isClosed()) {
            closed.tryComplete((short) 1006);
        }
        return new Line(socket, waiting, closed.future());
    }

    Line greet() {
        var answer = ask(new JsonObject().put("do", "hello").put("contract", 1));
        if (!answer.getBoolean("ok", false)) {
            throw new AssertionError(answer);
        }
        return this;
    }

    /** Sends as it is. */
    public void says(String text) {
        socket.writeTextMessage(text).await();
    }

    public WebSocket socket() {
        return socket;
    }

    /** Sends under a new id. */
    public UUID says(JsonObject message) {
        var id = UUID.randomUUID();
        says(message.copy().put("id", id.toString()).encode());
        return id;
    }

    /** Sends and waits for the answer. */
    public JsonObject ask(JsonObject message) {
        return answerTo(says(message).toString());
    }

    /** The answer to what was said under this id, whether it came already or is still to come. */
    public JsonObject answerTo(String id) {
        for (int i = 0;; i++) {
            if (i == frames.size()) {
                frames.add(next());
            }
            if (id.equals(frames.get(i).getString("re"))) {
                return frames.get(i);
            }
        }
    }

    /** Sends a command and waits until it is done. */
    public JsonObject does(UUID sitting, JsonObject command) {
        var answer = ask(command.copy().put("sitting", sitting.toString()));
        if (!answer.getBoolean("ok", false)) {
            throw new AssertionError(command.getString("do") + " was refused: " + answer);
        }
        return answer;
    }

    /** Watches, and waits for what is shown first. */
    public JsonObject watches(String view) {
        var answer = ask(new JsonObject().put("do", "watch").put("view", view));
        if (!answer.getBoolean("ok", false)) {
            throw new AssertionError(answer);
        }
        return shown(view, _ -> true);
    }

    /** The next showing of this view that is so, after the one that was waited for last. */
    public JsonObject shown(String view, Predicate<JsonObject> so) {
        for (int i = looked.getOrDefault(view, 0);; i++) {
            if (i == frames.size()) {
                frames.add(next());
            }
            var frame = frames.get(i);
            if (view.equals(frame.getString("view")) && so.test(frame.getJsonObject("is"))) {
                looked.put(view, i + 1);
                return frame;
            }
        }
    }

    private JsonObject next() {
        try {
            var frame = waiting.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (frame == null) {
                throw new AssertionError("nothing more came after " + frames);
            }
            return frame;
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }

    /** Everything that has come so far. */
    public List<JsonObject> frames() {
        waiting.drainTo(frames);
        return List.copyOf(frames);
    }

    /** With which code the server closed it. */
    public int closedWith() {
        try {
            return Short.toUnsignedInt(closed.await(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (java.util.concurrent.TimeoutException late) {
            throw new AssertionError("the socket stays open; it brought " + frames(), late);
        }
    }

    public boolean isClosed() {
        return closed.isComplete();
    }

    @Override
    public void close() {
        socket.close().await();
    }
}
