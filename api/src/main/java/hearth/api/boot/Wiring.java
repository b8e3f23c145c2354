package hearth.api.boot;

import hearth.api.http.Edge;
import hearth.api.http.WebFiles;
import io.vertx.core.Future;

import java.util.List;

/** Which features there are, and what each is given. To add a room to the house, add it here. */
final class Wiring {
    private Wiring() {}

    static Future<Edge.Behind> behind(Ground ground) {
        return Future.succeededFuture(new Edge.Behind(List.of(), request -> false, WebFiles.ofThisBuild()));
    }
}
