package hearth.live;

import hearth.visibility.Doing;
import hearth.visibility.OpenHouse;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Somebody who does not read costs the server no memory and the others nothing. */
class SlowReaderTest {
    private static final int EDITS = 2_000;
    private static final int LETTERS = 3_900;

    @Test
    @DisplayName("S4: for a slow reader one frame a view is in hand and no queue; then comes the newest, and nobody else felt it")
    void aSlowReaderHasBoundedMemory() throws Exception {
        try (var house = OpenHouse.open()) {
            var couple = house.couple("Ada", "Ben");
            var sitting = couple.one().starts("open-letters");
            try (var slow = new Socket()) {
                slow.setReceiveBufferSize(8 * 1024);
                slow.setSoTimeout(20_000);
                slow.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), house.port()));
                enter(slow, couple.one().cookieHeader(), sitting);
                var line = couple.one().line();
                var partner = couple.other().line();
                for (int i = 1; i < EDITS; i++) {
                    line.says(Doing.write("letter", 1, i + "x".repeat(LETTERS)).put("sitting", sitting.toString()));
                }
                line.does(sitting, Doing.write("letter", 1, "the last letter"));
                assertThat(partner.watches("sitting/" + sitting)).isNotNull();
                int read = readUntil(slow.getInputStream(), "the last letter");
                assertThat(read).as("of %d bytes that a queue would have held", EDITS * LETTERS)
                        .isLessThan(EDITS * LETTERS / 2);
                line.close();
                partner.close();
            }
        }
    }

    private static void enter(Socket socket, String cookie, UUID sitting) throws IOException {
        socket.getOutputStream().write(("GET /live HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                + "Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nCookie: " + cookie
                + "\r\nOrigin: " + OpenHouse.PUBLIC + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        readUntil(socket.getInputStream(), "\r\n\r\n");
        send(socket, new JsonObject().put("do", "hello").put("contract", 1));
        readUntil(socket.getInputStream(), "\"ok\":true}");
        send(socket, new JsonObject().put("do", "watch").put("view", "sitting/" + sitting));
        readUntil(socket.getInputStream(), "\"ok\":true}");
    }

    /** Masked with zeros, which changes nothing. */
    private static void send(Socket socket, JsonObject message) throws IOException {
        var bytes = message.put("id", UUID.randomUUID().toString()).encode().getBytes(StandardCharsets.UTF_8);
        var frame = Buffer.buffer().appendByte((byte) 0x81);
        if (bytes.length < 126) {
            frame.appendByte((byte) (0x80 | bytes.length));
        } else {
            frame.appendByte((byte) (0x80 | 126)).appendShort((short) bytes.length);
        }
        socket.getOutputStream().write(frame.appendInt(0).appendBytes(bytes).getBytes());
    }

    /** How many bytes it took. */
    private static int readUntil(InputStream stream, String mark) throws IOException {
        int read = 0;
        int matched = 0;
        while (matched < mark.length()) {
            int next = stream.read();
            assertThat(next).as("the connection ended after %d bytes", read).isNotNegative();
            read++;
            matched = next == mark.charAt(matched) ? matched + 1 : next == mark.charAt(0) ? 1 : 0;
        }
        return read;
    }
}
