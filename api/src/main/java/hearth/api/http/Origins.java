package hearth.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;

import java.net.URI;

/** The one origin from which pages may change things or open the socket: that of HEARTH_PUBLIC_URL. */
public record Origins(String allowed) {
    /** The header only Hearth's own pages set; a form or an image of another page cannot. */
    public static final String CLIENT_HEADER = "Hearth-Client";

    public static Origins of(URI publicUrl) {
        var port = publicUrl.getPort();
        return new Origins(publicUrl.getScheme() + "://" + publicUrl.getHost() + (port == -1 ? "" : ":" + port));
    }

    /** A missing origin is refused like a wrong one. */
    public boolean allows(HttpServerRequest request) {
        return request.headers().getAll(HttpHeaders.ORIGIN).equals(java.util.List.of(allowed));
    }

    /** For a request that changes something: the origin and the client's header. */
    public boolean allowsChange(HttpServerRequest request) {
        return allows(request) && "1".equals(request.getHeader(CLIENT_HEADER));
    }
}
