package hearth.live;

import hearth.api.accounts.Browser;
import hearth.api.accounts.House;
import hearth.api.http.Feature;
import hearth.api.http.Origins;
import hearth.api.live.Acts;
import hearth.api.live.LiveFeature;
import hearth.api.live.Views;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.WebSocketConnectOptions;
import io.vertx.ext.web.Router;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import static org.assertj.core.api.Assertions.assertThat;

/** The socket's heartbeat, beating fast. */
class HeartbeatTest {
    private static final AtomicReference<House> HOUSE = new AtomicReference<>();

    /** The live road with nothing to look at and nothing to do. */
    private static final Feature FAST = new Feature() {
        @Override
        public void addRoutes(Router router) {
            Acts nothing = (_, _, _) -> Future.succeededFuture(Acts.Reply.Done.PLAINLY);
            new LiveFeature(Vertx.currentContext().owner(), new Everybody(), new Views(List.of()), nothing,
                    new LiveFeature.Limits(Origins.of(House.PUBLIC), InstantSource.system(), 1, Duration.ofMillis(300)))
                    .addRoutes(router);
        }
    };

    private record Everybody() implements LiveFeature.Logins {
        @Override
        public Optional<SignedIn> of(HttpServerRequest request) {
            return Objects.requireNonNull(HOUSE.get()).identity().whoIs().from(request);
        }

        @Override
        public Future<Set<LoginId>> ended(Set<LoginId> some) {
            return Future.succeededFuture(Set.of());
        }
    }

    @Test
    @DisplayName("S4: who does not answer two heartbeats is closed; who does stays")
    void whoDoesNotAnswerTwoHeartbeatsIsClosed() throws Exception {
        try (var house = new House(List.of(FAST));
                var silent = new Socket(InetAddress.getLoopbackAddress(),
                        house.port())) {
            HOUSE.set(house);
            var ada = house.browser();
            ada.signUp("Ada");
            var options = new WebSocketConnectOptions().setHost("127.0.0.1").setPort(house.port()).setURI("/live")
                    .addHeader("Origin", House.PUBLIC.toString()).addHeader("Cookie", cookie(ada));
            var client = house.vertx().createWebSocketClient();
            var answering = client.connect(options).await();
            silent.setSoTimeout(20_000);
            silent.getOutputStream()
                    .write(("GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                            + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: "
                            + cookie(ada)
                            + "\r\nOrigin: " + House.PUBLIC + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            assertThat(untilClosed(silent)).contains("101 Switching").contains("hearth\u0088\u0002\u0003\u00e9");
            assertThat(answering.isClosed()).isFalse();
            answering.close().await();
            client.close().await();
        }
    }

    /** All until the frame that closes with 1001. */
    private static String untilClosed(Socket socket) throws Exception {
        var read = new StringBuilder();
        while (read.indexOf("\u0088\u0002\u0003\u00e9") < 0) {
            int next = socket.getInputStream().read();
            assertThat(next).as(read.toString()).isNotNegative();
            read.append((char) next);
        }
        return read.toString();
    }

    private static String cookie(Browser browser) {
        return browser.cookies().entrySet().stream().map(one -> one.getKey() + "=" + one.getValue())
                .collect(Collectors.joining("; "));
    }
}
