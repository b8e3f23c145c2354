package hearth.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.validation.ValidatedRequest;

import java.util.UUID;

/** One request that fits the contract, and the ways to answer it. */
public record Call(RoutingContext http) {
    /** The body, which the contract has already checked. */
    public JsonObject body() {
        return validated().getBody().getJsonObject();
    }

    public String path(String parameter) {
        var value = validated().getPathParameters().get(parameter);
        if (value == null)
            throw new IllegalArgumentException("The contract has no path parameter " + parameter);
        return value.getString();
    }

    public UUID pathId(String parameter) {
        return UUID.fromString(path(parameter));
    }

    /** Whether a yes-or-no of the query is there and says yes. */
    public boolean asks(String parameter) {
        var value = validated().getQuery().get(parameter);
        return value != null && value.isBoolean() && value.getBoolean();
    }

    public void answer(int status, JsonObject body) {
        answer(status, body.toBuffer());
    }

    /** Answers with JSON that is already written. */
    public void answer(int status, Buffer body) {
        var response = http.response().setStatusCode(status).putHeader(HttpHeaders.CONTENT_TYPE, "application/json");
        response.end(body).onFailure(gone -> response.reset());
    }

    public void done() {
        var response = http.response().setStatusCode(204);
        response.end().onFailure(gone -> response.reset());
    }

    public void refuse(Problem problem) {
        problem.answer(http.response());
    }

    private ValidatedRequest validated() {
        ValidatedRequest request = http.get(RouterBuilder.KEY_META_DATA_VALIDATED_REQUEST);
        if (request == null)
            throw new IllegalStateException("This route is not of the contract");
        return request;
    }
}
