package hearth.architecture.guilty.infra.sittings;

import io.vertx.core.json.JsonObject;

/** Breaks A6. */
public record PassesJsonOn(JsonObject json) {}
