package hearth.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.WebSocketRoute;

import java.util.ArrayList;
import java.util.List;

/** The line between one device and Hearth, which can be cut: what was open falls, and nothing new gets through until it is mended. */
final class Line {
    private final BrowserContext device;
    private final List<WebSocketRoute> open = new ArrayList<>();
    private final List<String> sent = new ArrayList<>();
    private boolean cut;

    private Line(BrowserContext device) {
        this.device = device;
    }

    /** To be held before the device opens a socket. */
    static Line of(Partner partner) {
        var line = new Line(partner.device());
        partner.device().routeWebSocket("**/live", line::lead);
        return line;
    }

    private void lead(WebSocketRoute socket) {
        if (cut) {
            socket.close();
            return;
        }
        var server = socket.connectToServer();
        socket.onMessage(frame -> {
            sent.add(frame.text());
            server.send(frame.text());
        });
        open.add(socket);
        open.add(server);
    }

    /** Every frame that this device has sent over the line. */
    List<String> sent() {
        return sent;
    }

    void cut() {
        cut = true;
        device.setOffline(true);
        open.forEach(WebSocketRoute::close);
        open.clear();
    }

    void mend() {
        cut = false;
        device.setOffline(false);
    }

    boolean isOpen() {
        return !open.isEmpty();
    }
}
