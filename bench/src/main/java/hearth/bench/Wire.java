package hearth.bench;

import io.vertx.core.Future;
import io.vertx.core.http.WebSocket;

/** How the load speaks to one kind of server. A pair has two seats, and one entry under way at most. */
interface Wire {
    /** A socket on which nothing will happen. */
    Future<WebSocket> idle(int number);

    /** Opens both sockets of a pair. Completes when the first entry may be sent. */
    Future<Pair> pair(int number, Delivered delivered);

    /** Is told that the entry under way stands on the partner's socket. */
    @FunctionalInterface
    interface Delivered {
        void to(Pair pair);
    }

    /** Two sockets and whose turn it is. */
    interface Pair {
        /** Sends the next entry, from whoever's turn it is. */
        void send();

        int number();
    }
}
