package hearth.api.accounts;

import io.vertx.core.http.Cookie;
import io.vertx.core.http.CookieSameSite;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;

import java.time.Duration;
import java.util.Optional;

/** Hearth's cookies (B1). No script reads them, no other site sends them, no plain connection carries them. */
enum Cookies {
    ACCESS("__Host-hearth-access"), REFRESH("__Host-hearth-refresh"),
    /** Proves that somebody signed in on this device before; stays when they sign out, and opens nothing. */
    DEVICE("__Host-hearth-device");

    private final String title;

    Cookies(String title) {
        this.title = title;
    }

    Optional<String> in(HttpServerRequest request) {
        return Optional.ofNullable(request.getCookie(title)).map(Cookie::getValue);
    }

    void set(HttpServerResponse response, String value, Duration lasts) {
        response.addCookie(Cookie.cookie(title, value).setPath("/").setSecure(true).setHttpOnly(true)
                .setSameSite(CookieSameSite.STRICT).setMaxAge(lasts.toSeconds()));
    }

    void clear(HttpServerResponse response) {
        set(response, "", Duration.ZERO);
    }
}
