package hearth.api.http;

import io.vertx.core.http.HttpServerRequest;

import java.net.InetAddress;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Whose word on a client's address counts: addresses and networks such as {@code 10.0.0.0/8}. */
public record TrustedProxies(List<Network> networks) {
    public static final TrustedProxies NONE = new TrustedProxies(List.of());

    /** All addresses that begin with the same bits. */
    public record Network(InetAddress start, int bits) {
        static Optional<Network> parse(String text) {
            try {
                var parts = text.strip().split("/", 2);
                var address = InetAddress.ofLiteral(parts[0]);
                int all = address.getAddress().length * Byte.SIZE;
                int bits = parts.length == 1 ? all : Integer.parseInt(parts[1]);
                return bits < 0 || bits > all ? Optional.empty() : Optional.of(new Network(address, bits));
            } catch (IllegalArgumentException neither) {
                return Optional.empty();
            }
        }

        boolean holds(InetAddress address) {
            var mine = start.getAddress();
            var other = address.getAddress();
            if (mine.length != other.length)
                return false;
            int whole = bits / Byte.SIZE;
            int rest = bits % Byte.SIZE;
            if (!Arrays.equals(mine, 0, whole, other, 0, whole))
                return false;
            int mask = 0xff << (Byte.SIZE - rest);
            return rest == 0 || (mine[whole] & mask) == (other[whole] & mask);
        }
    }

    /** Reads a list with commas; empty when one of them is no address or network. */
    public static Optional<TrustedProxies> parse(String list) {
        var networks = new ArrayList<Network>();
        for (var text : list.split(",", -1)) {
            var network = Network.parse(text);
            if (network.isEmpty())
                return Optional.empty();
            networks.add(network.get());
        }
        return Optional.of(new TrustedProxies(List.copyOf(networks)));
    }

    /**
     * The client's address: the last forwarded one that no trusted proxy vouches for in turn. What a stranger claims
     * in {@code X-Forwarded-For} does not count.
     */
    public String clientOf(HttpServerRequest request) {
        var peer = request.remoteAddress().hostAddress();
        return client(peer, request.headers().getAll("X-Forwarded-For"));
    }

    String client(String peer, List<String> forwarded) {
        var chain = forwarded.stream().flatMap(line -> Arrays.stream(line.split(",", -1))).map(String::strip).toList();
        var client = peer;
        for (int i = chain.size() - 1; i >= 0 && trusts(client); i--) {
            if (Network.parse(chain.get(i)).isEmpty())
                break;
            client = chain.get(i);
        }
        return client;
    }

    private boolean trusts(String address) {
        return Network.parse(address).map(Network::start)
                .filter(one -> networks.stream().anyMatch(network -> network.holds(one))).isPresent();
    }
}
