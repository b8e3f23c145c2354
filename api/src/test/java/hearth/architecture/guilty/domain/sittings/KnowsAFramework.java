package hearth.architecture.guilty.domain.sittings;

import io.vertx.core.Future;

/** Breaks A1. */
public record KnowsAFramework(Future<String> answer) {}
