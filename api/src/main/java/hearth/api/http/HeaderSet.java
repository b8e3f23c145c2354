package hearth.api.http;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;

import java.util.Map;
import java.util.Set;

/** What every answer carries and which methods are known at all. Rules B2, B3. */
final class HeaderSet implements Handler<RoutingContext> {
    private static final Set<HttpMethod> METHODS = Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.POST,
            HttpMethod.PUT, HttpMethod.DELETE);

    private static final String CONTENT_SECURITY_POLICY = String.join("; ", "default-src 'none'", "script-src 'self'",
            "style-src 'self'", "img-src 'self'", "connect-src 'self'", "manifest-src 'self'", "worker-src 'self'",
            "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
            "trusted-types hearth");

    private static final Map<String, String> ALWAYS = Map.of("Content-Security-Policy", CONTENT_SECURITY_POLICY,
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Resource-Policy", "same-origin",
            "X-Content-Type-Options", "nosniff", "Referrer-Policy", "no-referrer", "Permissions-Policy",
            "camera=(), microphone=(), geolocation=(), payment=(), usb=(), interest-cohort=()");

    private static final String TWO_YEARS = "max-age=63072000; includeSubDomains";

    private final boolean https;

    /** @param https whether people reach Hearth by https, here or at a proxy before it */
    HeaderSet(boolean https) {
        this.https = https;
    }

    @Override
    public void handle(RoutingContext http) {
        var headers = http.response().headers();
        ALWAYS.forEach(headers::set);
        headers.set(HttpHeaders.CACHE_CONTROL, "no-store");
        if (https)
            headers.set("Strict-Transport-Security", TWO_YEARS);
        if (METHODS.contains(http.request().method())) {
            http.next();
            return;
        }
        headers.set(HttpHeaders.ALLOW, "GET, HEAD, POST, PUT, DELETE");
        Problem.METHOD.answer(http.response());
    }
}
