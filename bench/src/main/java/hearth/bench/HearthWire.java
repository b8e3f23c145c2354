package hearth.bench;

import hearth.domain.sittings.SittingId;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.http.WebSocket;
import io.vertx.core.http.WebSocketClient;
import io.vertx.core.http.WebSocketConnectOptions;

import java.util.List;
import java.util.UUID;

/**
 * To Hearth, as its client speaks: a login's cookie, a greeting, two watched sittings, and answers by turn. An entry has arrived when
 * the partner's view stands at the next turn. A sitting that is over gives way to one that both watch already.
 *
 * @param sittings for each couple those that it will go through
 */
record HearthWire(WebSocketClient client, int port, List<Couples.Couple> couples, List<List<SittingId>> sittings)
        implements
            Wire {
    private static final int TURNS = 40;

    @Override
    public Future<WebSocket> idle(int number) {
        var guest = couples.get(number / 2 % couples.size()).seat(number & 1);
        return connect(guest).map(socket -> {
            socket.writeTextMessage(hello());
            return socket;
        });
    }

    Future<WebSocket> connect(Couples.Guest guest) {
        return client.connect(new WebSocketConnectOptions().setHost("127.0.0.1").setPort(port).setURI("/live")
                .addHeader("Origin", "http://localhost:" + port).addHeader("Cookie", guest.cookie()));
    }

    static String hello() {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"hello\",\"contract\":1,\"holds\":{}}";
    }

    static String watch(String view) {
        return "{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"watch\",\"view\":\"" + view + "\"}";
    }

    @Override
    public Future<Pair> pair(int number, Delivered delivered) {
        var couple = couples.get(number);
        return connect(couple.first()).compose(first -> connect(couple.second()).compose(second -> {
            var pair = new Seats(number, sittings.get(number), new WebSocket[]{first, second}, delivered);
            return pair.begin();
        }));
    }

    private static final class Seats implements Pair {
        private final int number;
        private final List<SittingId> sittings;
        private final WebSocket[] sockets;
        private final Delivered delivered;
        private final Promise<Pair> ready = Promise.promise();
        /** For each seat, how many of the sittings it has seen at their beginning. */
        private final int[] seen = new int[2];
        private int at;
        private int turn = 1;
        private boolean underWay;
        private boolean over;

        Seats(int number, List<SittingId> sittings, WebSocket[] sockets, Delivered delivered) {
            this.number = number;
            this.sittings = sittings;
            this.sockets = sockets;
            this.delivered = delivered;
        }

        Future<Pair> begin() {
            for (int seat = 0; seat < 2; seat++) {
                int listener = seat;
                sockets[seat].textMessageHandler(frame -> receive(listener, frame));
                sockets[seat].writeTextMessage(hello());
                look(seat, 0);
                look(seat, 1);
            }
            return ready.future();
        }

        private void look(int seat, int sitting) {
            sockets[seat].writeTextMessage(watch(view(sitting)));
        }

        private String view(int sitting) {
            if (sitting >= sittings.size()) {
                throw new IllegalStateException(
                        "Couple " + number + " has gone through all its sittings: give it more");
            }
            return "sitting/" + sittings.get(sitting);
        }

        @Override
        public void send() {
            underWay = true;
            sockets[acting()].writeTextMessage("{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"answer\",\"sitting\":\""
                    + sittings.get(at) + "\",\"step\":\"" + (acting() == 0 ? "one" : "two") + "\",\"turn\":" + turn
                    + ",\"value\":{\"text\":\"" + Load.LINE + "\"}}");
        }

        private int acting() {
            return (turn - 1) & 1;
        }

        private void receive(int seat, String frame) {
            if (frame.startsWith("{\"re\"")) {
                if (frame.contains("\"refused\"")) {
                    throw new IllegalStateException(frame);
                }
            } else if (frame.startsWith(sittings.get(at).toString(), "{\"view\":\"sitting/".length())) {
                current(seat, frame);
            } else if (stands(frame, 1)) {
                arrived(seat);
            }
        }

        private void current(int seat, String frame) {
            if (underWay && seat != acting() && (turn == TURNS ? isOver(frame) : stands(frame, turn + 1))) {
                underWay = false;
                if (turn++ == TURNS) {
                    over = true;
                    goOn();
                } else {
                    delivered.to(this);
                }
            } else if (turn == 1 && !underWay && stands(frame, 1)) {
                arrived(seat);
            }
        }

        /** A sitting stands at its beginning before this seat. */
        private void arrived(int seat) {
            seen[seat]++;
            if (seen[0] >= 2 && seen[1] >= 2) {
                ready.tryComplete(this);
            }
            if (over) {
                goOn();
            }
        }

        /** To the next sitting, once both have it before them. */
        private void goOn() {
            if (seen[0] <= at + 1 || seen[1] <= at + 1) {
                return;
            }
            over = false;
            for (int seat = 0; seat < 2; seat++) {
                sockets[seat].writeTextMessage("{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"unwatch\",\"view\":\""
                        + view(at) + "\"}");
                look(seat, at + 2);
            }
            at++;
            turn = 1;
            delivered.to(this);
        }

        private static boolean stands(String frame, int turn) {
            return frame.contains("\"turn\":" + turn + ",");
        }

        private static boolean isOver(String frame) {
            return frame.contains("\"kind\":\"over\"");
        }

        @Override
        public int number() {
            return number;
        }
    }
}
