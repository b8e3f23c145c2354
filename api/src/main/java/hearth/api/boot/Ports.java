package hearth.api.boot;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.UnknownHostException;

/** Looks whether a port can be had before anything that takes long begins. */
final class Ports {
    private Ports() {}

    static void refuseTaken(Setting setting, String host, int port) {
        try (var probe = new ServerSocket()) {
            probe.bind(new InetSocketAddress(InetAddress.ofLiteral(host.equals("localhost") ? "127.0.0.1" : host),
                    port));
        } catch (UnknownHostException | IllegalArgumentException noAddress) {
            throw new CannotStart(Setting.HEARTH_HOST + ": " + host
                    + " is no address of this machine; set it to one, such as 127.0.0.1 or 0.0.0.0.");
        } catch (IOException taken) {
            throw new CannotStart(setting + ": port " + port + " on " + host
                    + " is taken or not allowed; end what uses it, or set " + setting + " to another.");
        }
    }
}
