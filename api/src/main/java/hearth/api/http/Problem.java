package hearth.api.http;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;

/**
 * A refusal as RFC 9457 has it: a stable code for programs and one sentence that a person can act on. It never says what
 * happened inside.
 */
public record Problem(int status, String code, String title) {
    public static final Problem SIGNED_OUT = new Problem(401, "signed-out", "Please sign in to go on.");
    public static final Problem FOREIGN = new Problem(403, "foreign-origin",
            "This came from another page than Hearth's own. Open Hearth itself and try there.");
    public static final Problem NOT_HERE = new Problem(404, "not-here", "There is nothing at this address.");
    public static final Problem METHOD = new Problem(405, "method", "This address does not take that kind of request.");
    public static final Problem TOO_SLOW = new Problem(408, "too-slow",
            "The connection was too slow to bring all of this. Please try again.");
    public static final Problem TOO_LARGE = new Problem(413, "too-large",
            "This is more than Hearth takes at once. Shorten it and try again.");
    public static final Problem NOT_JSON = new Problem(415, "not-json", "Hearth takes JSON here.");
    public static final Problem UNFIT = new Problem(400, "unfit",
            "Part of this does not have the form it needs. Nothing was kept; look it over and try again.");
    public static final Problem NOT_YET = new Problem(501, "not-yet", "Hearth cannot do this yet.");
    public static final Problem FAULT = new Problem(500, "fault",
            "Something is wrong on Hearth's side. Your words are still with you; please try again in a moment.");
    public static final Problem BUSY = new Problem(503, "busy",
            "Hearth is busy just now. Please try again in a moment.");

    private static final String TYPE = "application/problem+json";
    private static final int RETRY_SECONDS = 3;

    public void answer(HttpServerResponse response) {
        if (response.headWritten()) {
            response.reset();
            return;
        }
        if (status == BUSY.status)
            response.putHeader("Retry-After", Integer.toString(RETRY_SECONDS));
        var body = new JsonObject().put("status", status).put("code", code).put("title", title);
        response.setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, TYPE);
        response.end(body.toBuffer()).onFailure(gone -> response.reset());
    }
}
