package hearth.live;

import hearth.visibility.Doing;
import hearth.visibility.Line;
import hearth.visibility.OpenHouse;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.WebSocketFrame;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** What the socket promises whoever speaks to it, kindly or not. */
class SocketTest {
    private static final int UNREADABLE = 4400;
    private static final int SIGNED_OUT = 4401;
    private static final int TOO_MUCH = 4429;
    private static OpenHouse house;
    private static Couple couple;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.withUsualBudgets();
        couple = house.couple("Ada", "Ben");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @Test
    @DisplayName("S1: without the one Origin, exactly and once, there is no socket")
    void withoutTheOriginThereIsNoSocket() throws Exception {
        var cookie = "Cookie: " + couple.one().cookieHeader();
        var right = "Origin: " + OpenHouse.PUBLIC;
        assertThat(upgrade(cookie, right)).startsWith("HTTP/1.1 101");
        for (var wrong : List.of("X: y", "Origin: null", "Origin: http://hearth.example",
                "Origin: https://hearth.example.evil", "Origin: https://hearth.example:444", "Origin: ",
                "Origin: https://HEARTH.example/", right + "\r\nOrigin: https://evil.example")) {
            assertThat(upgrade(cookie, wrong)).as(wrong).startsWith("HTTP/1.1 403");
        }
    }

    @Test
    @DisplayName("S1 S2: a login comes in the cookie and nowhere else")
    void aLoginComesInTheCookieAndNowhereElse() throws Exception {
        var token = couple.one().cookieHeader().replaceFirst("(?s).*hearth-access=([^;]+).*", "$1");
        var right = "Origin: " + OpenHouse.PUBLIC;
        assertThat(upgrade(right)).startsWith("HTTP/1.1 401").contains("no-store", "nosniff");
        assertThat(upgrade(right, "Authorization: Bearer " + token)).startsWith("HTTP/1.1 401");
        assertThat(upgrade(right, "Sec-WebSocket-Protocol: " + token)).startsWith("HTTP/1.1 401");
        assertThat(asked("GET /live?token=" + token + "&__Host-hearth-access=" + token, right))
                .startsWith("HTTP/1.1 401");
        assertThat(upgrade(right, "Cookie: __Host-hearth-access=" + token + "x")).startsWith("HTTP/1.1 401");
    }

    @Test
    @DisplayName("S3: no compression, even if it is asked for")
    void noCompression() throws Exception {
        assertThat(upgrade("Cookie: " + couple.one().cookieHeader(), "Origin: " + OpenHouse.PUBLIC,
                "Sec-WebSocket-Extensions: permessage-deflate")).startsWith("HTTP/1.1 101")
                .doesNotContainIgnoringCase("deflate");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "nonsense", "null", "7", "[]", "{}", "{\"id\":7}",
            "{\"id\":\"1-1-1-1-1\",\"do\":\"hello\"}",
            "{\"do\":\"hello\",\"contract\":1}", "{\"id\":\"6f1c4d0a-0000-4000-8000-000000000000\"} {}",
            "{\"id\":\"6f1c4d0a-0000-4000-8000-000000000000\",\"do\":\"open\",\"do\":\"leave\"}"})
    @DisplayName("S3: what cannot be read closes the socket")
    void whatCannotBeReadClosesTheSocket(String frame) {
        var line = couple.one().line();
        line.says(frame);
        assertThat(line.closedWith()).isEqualTo(UNREADABLE);
    }

    @Test
    @DisplayName("S3: binary frames, more than 64 KB and bottomless nesting close it; nobody else feels it")
    void whatNoClientSendsClosesTheSocket() {
        var other = couple.other().line();
        var binary = couple.one().line();
        binary.socket().writeBinaryMessage(Buffer.buffer("{}"));
        assertThat(binary.closedWith()).isEqualTo(UNREADABLE);
        var large = couple.one().line();
        large.socket().writeTextMessage("x".repeat(70_000));
        assertThat(large.closedWith()).isIn(1009, 1006, 1000);
        var pieces = couple.one().line();
        pieces.socket().writeFrame(WebSocketFrame.textFrame("x".repeat(40_000), false));
        pieces.socket().writeFrame(WebSocketFrame.continuationFrame(Buffer.buffer("x".repeat(40_000)),
                true));
        assertThat(pieces.closedWith()).isIn(1009, 1006, 1000);
        var deep = couple.one().line();
        deep.says("[".repeat(30_000) + "]".repeat(30_000));
        assertThat(deep.closedWith()).isEqualTo(UNREADABLE);
        assertThat(other.watches("us")).isNotNull();
        other.close();
    }

    @Test
    @DisplayName("S3: an unknown message is refused, and the next one is heard")
    void anUnknownMessageIsRefused() {
        try (var line = couple.one().line()) {
            assertThat(refusal(line, Doing.bare("whisper"))).isEqualTo("unfit");
            assertThat(refusal(line, Doing.bare("leave"))).as("no sitting").isEqualTo("unfit");
            assertThat(refusal(line, new JsonObject().put("do", 7))).isEqualTo("unfit");
            assertThat(line.watches("us")).isNotNull();
        }
    }

    @Test
    @DisplayName("S3: nothing is done or shown before hello; the contract's number and the one before are spoken")
    void nothingBeforeHello() {
        var sitting = couple.one().starts("open-letters");
        try (var line = couple.one().silentLine()) {
            for (var message : List.of(new JsonObject().put("do", "watch").put("view", "us"),
                    Doing.bare("leave").put("sitting", sitting.toString()), hello(2), hello(-1))) {
                assertThat(refusal(line, message)).as("%s", message).isEqualTo("other-contract");
            }
            assertThat(couple.one().sees(sitting).getJsonObject("scene").getString("kind")).isEqualTo("own-pace");
            assertThat(line.frames()).noneMatch(frame -> frame.containsKey("view"));
            assertThat(line.ask(hello(0)).getBoolean("ok")).isTrue();
            assertThat(line.watches("us")).isNotNull();
        }
        couple.one().line().close();
    }

    private static JsonObject hello(int contract) {
        return new JsonObject().put("do", "hello").put("contract", contract);
    }

    @Test
    @DisplayName("S3: a flood closes the socket, and the partner's goes on")
    void aFloodClosesTheSocket() {
        var partner = couple.other().line();
        var line = couple.one().line();
        for (int i = 0; i < 150; i++) {
            line.socket().writeTextMessage("{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"unwatch\",\"view\":\"us\"}");
        }
        assertThat(line.closedWith()).isEqualTo(TOO_MUCH);
        assertThat(line.frames()).hasSizeLessThanOrEqualTo(100);
        assertThat(partner.watches("us")).isNotNull();
        partner.close();
    }

    @Test
    @DisplayName("S3: a command sent twice, on either tab or by POST, is done once")
    void aCommandSentTwiceIsDoneOnce() {
        var sitting = couple.one().starts("open-letters");
        var id = UUID.randomUUID().toString();
        var command = Doing.write("letter", 1, "once").put("id", id);
        try (var tab = couple.one().line(); var other = couple.one().line()) {
            tab.says(command.copy().put("sitting", sitting.toString()).encode());
            tab.says(command.copy().put("sitting", sitting.toString()).encode());
            other.says(command.copy().put("sitting", sitting.toString()).encode());
            assertThat(tab.answerTo(id).getBoolean("ok")).isTrue();
            assertThat(other.answerTo(id).getBoolean("ok")).isTrue();
        }
        assertThat(couple.one().post("/sittings/" + sitting + "/commands", command).status()).isEqualTo(204);
        assertThat(rowsOf(sitting)).as("the start, and the command once").isEqualTo(2);
    }

    private static int rowsOf(UUID sitting) {
        return (int) house.ask("select lpad(count(*)::text, 32, '0')::uuid from hearth.sitting_log where sitting_id = '"
                + sitting + "'").getLeastSignificantBits();
    }

    @Test
    @DisplayName("S3: commands are decided in the order in which they came, also where one has to look up the couple's plan first")
    void commandsAreDecidedInTheirOrder() {
        var sitting = couple.one().starts("open-letters");
        try (var line = couple.one().line()) {
            line.watches("sitting/" + sitting);
            var putDown = UUID.randomUUID().toString();
            var written = UUID.randomUUID().toString();
            line.socket().writeTextMessage(Doing.bare("pause").put("id", putDown)
                    .put("sitting", sitting.toString()).encode());
            line.socket().writeTextMessage(Doing.write("letter", 1, "after that").put("id", written)
                    .put("sitting", sitting.toString()).encode());
            assertThat(line.answerTo(putDown).getBoolean("ok")).isTrue();
            assertThat(line.answerTo(written).getJsonObject("refused").getString("code")).isEqualTo("not-here-now");
        }
    }

    @Test
    void twoTabsOfOnePersonShowTheSame() {
        var sitting = couple.one().starts("open-letters");
        var view = "sitting/" + sitting;
        try (var tab = couple.one().line(); var other = couple.one().line()) {
            assertThat(tab.watches(view).getString("version")).isEqualTo(other.watches(view).getString("version"));
            tab.does(sitting, Doing.write("letter", 1, "in one tab"));
            var seen = other.shown(view, shown -> shown.encode().contains("in one tab"));
            assertThat(tab.shown(view, shown -> shown.encode().contains("in one tab"))).isEqualTo(seen);
        }
    }

    @Test
    void aLateCommandIsRefusedAndTheCurrentViewComesWithIt() {
        var sitting = couple.one().starts("open-letters");
        var view = "sitting/" + sitting;
        try (var line = couple.one().line()) {
            var held = line.watches(view);
            assertThat(refusal(line, Doing.write("letter", 9, "late").put("sitting", sitting.toString())))
                    .isEqualTo("moment-passed");
            assertThat(line.shown(view, _ -> true)).as("though it holds it").isEqualTo(held);
            assertThat(couple.one().sees(sitting).encode()).doesNotContain("late");
        }
    }

    @Test
    void whoHoldsAVersionGetsOnlyWhatDiffers() {
        var sitting = couple.one().starts("open-letters");
        var view = "sitting/" + sitting;
        String today;
        String letters;
        try (var line = couple.one().line()) {
            today = line.watches("today").getString("version");
            letters = line.watches(view).getString("version");
        }
        couple.one().does(sitting, Doing.write("letter", 1, "while away"));
        try (var line = couple.one().silentLine()) {
            line.ask(hello(1).put("holds", new JsonObject().put("today", today).put(view, letters)));
            line.shown(view, shown -> shown.encode().contains("while away"));
            line.watches("us");
            assertThat(line.frames()).noneMatch(frame -> "today".equals(frame.getString("view")));
        }
    }

    @Test
    @DisplayName("I8: signing out, out everywhere, or another device's login ends its open sockets at once, no later than the next sweep, which comes each second")
    void signingOutClosesTheSocketByTheNextSweep() {
        var ada = house.newcomer("Ada");
        closesByTheNextSweep(ada.onAnotherDevice(), device -> device.send("DELETE", "/logins/current", null));
        closesByTheNextSweep(ada.onAnotherDevice(), device -> {
            var here = device.get("/logins").json().getJsonArray("logins").stream().map(JsonObject.class::cast)
                    .filter(one -> one.getBoolean("here")).findFirst().orElseThrow();
            return ada.send("DELETE", "/logins/" + here.getString("id"), null);
        });
        closesByTheNextSweep(ada.onAnotherDevice(), _ -> ada.send("PUT", "/passphrase", new JsonObject()
                .put("passphrase", Someone.PASSPHRASE).put("newPassphrase", "slow heron lantern thistle")));
        closesByTheNextSweep(ada, _ -> ada.send("DELETE", "/logins", null));
    }

    private interface Ending {
        Someone.Answer by(Someone device);
    }

    /** The next sweep is seen by what it alone can do: it ends a login that was taken away behind its back. */
    private static void closesByTheNextSweep(Someone device, Ending ending) {
        var passer = house.newcomer("Passer");
        var swept = passer.line();
        var line = device.line();
        line.watches("us");
        assertThat(ending.by(device).status()).isEqualTo(204);
        house.sql("delete from hearth.login where person_id = '" + house.idOf(passer) + "'");
        assertThat(swept.closedWith()).isEqualTo(SIGNED_OUT);
        assertThat(line.closedWith()).isEqualTo(SIGNED_OUT);
    }

    @Test
    @DisplayName("frames that come right after the upgrade, before a handler could be late, are heard")
    void earlyFramesAreHeard() throws Exception {
        for (int i = 0; i < 100; i++) {
            var id = UUID.randomUUID().toString();
            try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.port())) {
                socket.setSoTimeout(20_000);
                socket.setTcpNoDelay(true);
                socket.getOutputStream().write(request("GET /live", "Cookie: " + couple.one().cookieHeader(),
                        "Origin: " + OpenHouse.PUBLIC).getBytes(StandardCharsets.US_ASCII));
                readUntil(socket.getInputStream(), "\r\n\r\n");
                socket.getOutputStream().write(masked(hello(1).put("id", id).encode()));
                assertThat(readUntil(socket.getInputStream(), "\"ok\":true")).contains(id);
            }
        }
    }

    private static byte[] masked(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return Buffer.buffer(new byte[]{(byte) 0x81, (byte) (0x80 | bytes.length), 0, 0, 0, 0}).appendBytes(bytes)
                .getBytes();
    }

    private static String readUntil(InputStream stream, String mark) throws IOException {
        var read = new StringBuilder();
        while (read.indexOf(mark) < 0) {
            int next = stream.read();
            if (next < 0) {
                throw new AssertionError(read.toString());
            }
            read.append((char) next);
        }
        return read.toString();
    }

    private static String refusal(Line line, JsonObject message) {
        return line.ask(message).getJsonObject("refused").getString("code");
    }

    private static String upgrade(String... headers) throws IOException {
        return asked("GET /live", headers);
    }

    private static String asked(String start, String... headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), house.port())) {
            socket.setSoTimeout(20_000);
            socket.getOutputStream().write(request(start, headers).getBytes(StandardCharsets.US_ASCII));
            return readUntil(socket.getInputStream(), "\r\n\r\n");
        }
    }

    private static String request(String start, String... headers) {
        return start
                + " HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                + "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n" + String.join("\r\n", headers) + "\r\n\r\n";
    }
}
