package hearth.api.http;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import io.vertx.ext.web.openapi.router.RouterBuilder;
import io.vertx.openapi.contract.OpenAPIContract;
import io.vertx.openapi.contract.Operation;
import io.vertx.openapi.validation.RequestUtils;
import io.vertx.openapi.validation.ValidatableRequest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;

/**
 * {@code openapi.yaml} as routes. Each request passes, in this order: is the person signed in where the operation asks
 * for it, is the body within bounds, does all of it fit the schema; then the feature's handler.
 */
final class Contract {
    static final String FILE = "openapi.yaml";

    private final OpenAPIContract contract;
    private final Bodies bodies;
    private final Predicate<HttpServerRequest> signedIn;

    private Contract(OpenAPIContract contract, Bodies bodies, Predicate<HttpServerRequest> signedIn) {
        this.contract = contract;
        this.bodies = bodies;
        this.signedIn = signedIn;
    }

    static Future<Contract> read(Vertx vertx, Bodies bodies, Predicate<HttpServerRequest> signedIn) {
        return OpenAPIContract.from(vertx, document()).map(contract -> new Contract(contract, bodies, signedIn));
    }

    /**
     * What the library takes: it knows neither relative server addresses nor the media type of problems, which are both
     * legal, so it is told a host that is never used and, as answers are not routed, plain JSON.
     */
    private static JsonObject document() {
        try (var file = Contract.class.getClassLoader().getResourceAsStream(FILE)) {
            if (file == null)
                throw new IllegalStateException(FILE + " is missing from this build");
            var text = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            var yaml = new ObjectMapper(new YAMLFactory()).readValue(text.replace("application/problem+json",
                    "application/json"), new TypeReference<Map<String, Object>>() {
                    });
            var here = new JsonObject().put("url", "http://localhost" + Edge.API);
            return new JsonObject(yaml).put("servers", new JsonArray().add(here));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Operations without a handler answer that Hearth cannot do this yet. */
    Router router(Vertx vertx, Operations operations) {
        refuseUnknown(operations);
        var builder = RouterBuilder.create(vertx, contract, this::admit);
        for (var route : builder.getRoutes()) {
            var handler = operations.handler(route.getOperation().getOperationId());
            route.setDoSecurity(false).setDoValidation(handler.isPresent());
            route.addHandler(handler.orElse(http -> Problem.NOT_YET.answer(http.response())));
        }
        return builder.createRouter();
    }

    private void refuseUnknown(Operations operations) {
        var unknown = new TreeSet<>(operations.all().keySet());
        contract.operations().forEach(operation -> unknown.remove(operation.getOperationId()));
        if (!unknown.isEmpty())
            throw new IllegalStateException("Not in " + FILE + ": " + unknown);
    }

    /** What is for operators looks at its token itself. */
    private static boolean isForPeople(Operation operation) {
        return operation.getSecurityRequirements().stream().anyMatch(one -> one.getNames().contains("login"));
    }

    private Future<ValidatableRequest> admit(RoutingContext http, Operation operation) {
        var request = http.request();
        if (isForPeople(operation) && !signedIn.test(request))
            return Future.failedFuture(new Refused(Problem.SIGNED_OUT));
        if (operation.getRequestBody() == null)
            return bodies.read(request).compose(_ -> RequestUtils.extract(request, operation, Future::succeededFuture));
        var type = String.valueOf(request.getHeader("Content-Type"));
        if (!type.split(";", 2)[0].strip().equals("application/json"))
            return Future.failedFuture(new Refused(Problem.NOT_JSON));
        return RequestUtils.extract(request, operation, () -> bodies.read(request));
    }
}
