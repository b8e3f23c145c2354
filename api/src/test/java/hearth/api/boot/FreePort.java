package hearth.api.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ports for servers that are told theirs. They lie below those that the system lends to whoever connects somewhere, so that nobody is
 * given one between being found free and being opened; and each JVM begins elsewhere.
 */
public final class FreePort {
    private static final int FIRST = 10_000;
    private static final int COUNT = 20_000;
    private static final int APART = 101;
    private static final AtomicInteger NUMBER = new AtomicInteger(
            (int) (ProcessHandle.current().pid() * APART % COUNT));

    private FreePort() {}

    public static int next() {
        int port = FIRST + NUMBER.getAndIncrement() % COUNT;
        return isFree(port) ? port : next();
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }
}
