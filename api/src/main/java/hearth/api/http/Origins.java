package hearth.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import java.net.URI;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The origin from which pages may change things or open the socket: that of HEARTH_PUBLIC_URL. On this machine alone its two names are
 * one place, so that two people can look at it side by side in one browser, which keeps their cookies apart by name.
 */
public record Origins(Set<String> allowed) {
    /** The header only Hearth's own pages set; a form or an image of another page cannot. */
    public static final String CLIENT_HEADER = "Hearth-Client";

    private static final Set<String> THIS_MACHINE = Set.of("localhost", "127.0.0.1");

    public static Origins of(URI publicUrl) {
        var names = THIS_MACHINE.contains(publicUrl.getHost()) ? THIS_MACHINE : Set.of(publicUrl.getHost());
        return new Origins(names.stream().map(name -> origin(publicUrl, name)).collect(Collectors.toUnmodifiableSet()));
    }

    private static String origin(URI publicUrl, String name) {
        var port = publicUrl.getPort();
        return publicUrl.getScheme() + "://" + name + (port == -1 ? "" : ":" + port);
    }

    /** A missing origin is refused like a wrong one. */
    public boolean allows(HttpServerRequest request) {
        var named = request.headers().getAll(HttpHeaders.ORIGIN);
        return named.size() == 1 && allowed.contains(named.getFirst());
    }

    /** For a request that changes something: the origin and the client's header. */
    public boolean allowsChange(HttpServerRequest request) {
        return allows(request) && "1".equals(request.getHeader(CLIENT_HEADER));
    }
}
