package hearth.architecture.guilty.infra.sittings;

import hearth.architecture.guilty.api.sittings.KnowsTheStore;

/** Breaks A4. */
public record KnowsTheEdge(KnowsTheStore edge) {}
