package hearth.api.exercises;

import hearth.api.http.Feature;
import hearth.api.http.Origins;
import hearth.api.http.Problem;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * The page around a preview: both columns side by side, or what has to be mended. The columns are the real client, which a page may
 * frame here and nowhere else.
 */
public final class PreviewPage implements Feature {
    /** Where it is found. */
    public static final String PATH = "/preview";

    private static final String POLICY = "Content-Security-Policy";

    private final URI address;
    private final Scene scene;
    private final Consumer<Wish> wishes;

    /** What an author can ask the preview for. */
    public enum Wish {
        AGAIN, ALONE, TOGETHER, LATER
    }

    /**
     * What the page shows.
     *
     * @param round another one each time it begins anew, so that the page knows
     * @param columns none where there is something to mend
     * @param mend what has to be mended, a line for each
     */
    public record Scene(String round, String title, boolean alone, boolean mayBeAlone, List<Column> columns,
            List<String> mend) {
        JsonObject json() {
            return new JsonObject().put("round", round).put("title", title).put("alone", alone)
                    .put("mayBeAlone", mayBeAlone).put("columns", new JsonArray(columns.stream()
                            .map(one -> new JsonObject().put("name", one.name()).put("address", one.address()))
                            .toList()))
                    .put("mend", new JsonArray(mend));
        }
    }

    /** Whose column, and the address in its frame. */
    public record Column(String name, String address) {}

    public PreviewPage(URI address, Scene scene, Consumer<Wish> wishes) {
        this.address = address;
        this.scene = scene;
        this.wishes = wishes;
    }

    @Override
    public void addRoutes(Router router) {
        router.route().handler(this::mayBeFramed);
        router.get("/sw.js").handler(http -> http.fail(404)); // it would stay in the author's browser
        file(router, PATH, "preview.html", "text/html; charset=utf-8");
        file(router, PATH + "/preview.css", "preview.css", "text/css; charset=utf-8");
        file(router, PATH + "/preview.js", "preview.js", "text/javascript; charset=utf-8");
        router.get(PATH + "/scene").handler(http -> http.response()
                .putHeader(HttpHeaders.CONTENT_TYPE, "application/json").end(scene.json().toBuffer()));
        for (var wish : Wish.values()) {
            router.route(HttpMethod.POST, PATH + "/" + wish.name().toLowerCase(Locale.ROOT))
                    .handler(http -> take(wish, http));
        }
    }

    private void mayBeFramed(RoutingContext http) {
        var headers = http.response().headers();
        boolean outer = http.normalizedPath().startsWith(PATH);
        headers.set(POLICY, outer
                ? headers.get(POLICY) + "; frame-src " + String.join(" ", Origins.of(address).allowed())
                : headers.get(POLICY).replace("frame-ancestors 'none'", "frame-ancestors " + address));
        http.next();
    }

    private static void file(Router router, String path, String name, String type) {
        try (var in = Objects.requireNonNull(PreviewPage.class.getResourceAsStream("/hearth/preview/" + name))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            router.get(path).handler(http -> http.response().putHeader(HttpHeaders.CONTENT_TYPE, type).end(text));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void take(Wish wish, RoutingContext http) {
        if (Origins.of(address).allowsChange(http.request())) {
            wishes.accept(wish);
            http.response().setStatusCode(204).end();
        } else {
            Problem.FOREIGN.answer(http.response());
        }
    }
}
