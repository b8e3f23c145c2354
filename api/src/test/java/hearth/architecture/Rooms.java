package hearth.architecture;

import java.util.List;
import java.util.stream.Stream;

/** The packages there may be: features, the same in every module, and the few rooms beside them. */
final class Rooms {
    private static final List<String> FEATURES = List.of("accounts", "circles", "exercises", "sittings", "checkins",
            "recovery", "rhythm", "measures", "care", "safety", "language");

    private static final List<String> BESIDE = List.of("api.live", "api.http", "api.boot", "infra.postgres",
            "infra.keys", "bench");

    private Rooms() {}

    static String[] under(String root) {
        var features = Stream.of("domain", "infra", "api").flatMap(module -> FEATURES.stream().map(feature -> module
                + "." + feature));
        return Stream.concat(features, BESIDE.stream()).map(room -> root + "." + room).toArray(String[]::new);
    }
}
