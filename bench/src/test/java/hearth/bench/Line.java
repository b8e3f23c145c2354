package hearth.bench;

import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** One guest's socket, read one frame after the other by whoever waits for the next. */
final class Line {
    static final String GONE = "gone";

    private final WebSocket socket;
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();

    private Line(WebSocket socket) {
        this.socket = socket;
        socket.textMessageHandler(frames::add);
        socket.closeHandler(_ -> frames.add(GONE));
        socket.exceptionHandler(_ -> frames.add(GONE));
    }

    /** Empty while nobody answers there. */
    static Optional<Line> open(WebSocketClient client, int port, int publicPort, Couples.Guest guest) {
        var options = new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI("/live")
                .addHeader("Origin", "http://localhost:" + publicPort).addHeader("Cookie", guest.cookie())
                .setTimeout(5_000);
        try {
            var line = client.connect(options).map(Line::new).await(10, TimeUnit.SECONDS);
            line.send("{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"hello\",\"contract\":1,\"holds\":{}}");
            return Optional.of(line);
        } catch (Exception notThere) { // among them connection failures that no signature names
            return Optional.empty();
        }
    }

    void send(String frame) {
        socket.writeTextMessage(frame).onFailure(_ -> frames.add(GONE));
    }

    /** The next frame, {@link #GONE}, or nothing within this time. */
    @Nullable
    String next(Duration patience) {
        try {
            return frames.poll(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return GONE;
        }
    }

    void close() {
        socket.close();
    }
}
