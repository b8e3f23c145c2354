package hearth.bench;

import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;

import java.util.UUID;

/** To {@link Bare}: an entry is an id and a body, and comes out at the partner's socket as it went in. */
record BareWire(WebSocketClient client, int port) implements Wire {
    @Override
    public Future<WebSocket> idle(int number) {
        return client.connect(port, "127.0.0.1", "/place/" + number);
    }

    @Override
    public Future<Pair> pair(int number, Delivered delivered) {
        return idle(number * 2).compose(first -> idle(number * 2 + 1).map(second -> {
            var pair = new Seats(number, new WebSocket[]{first, second});
            first.textMessageHandler(_ -> delivered.to(pair));
            second.textMessageHandler(_ -> delivered.to(pair));
            return pair;
        }));
    }

    private static final class Seats implements Pair {
        private final int number;
        private final WebSocket[] sockets;
        private int sent;

        Seats(int number, WebSocket[] sockets) {
            this.number = number;
            this.sockets = sockets;
        }

        @Override
        public void send() {
            sockets[sent++ & 1].writeTextMessage(UUID.randomUUID() + Load.LINE);
        }

        @Override
        public int number() {
            return number;
        }
    }
}
