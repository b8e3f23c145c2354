package hearth.architecture.guilty.api.sittings;

import hearth.architecture.guilty.infra.sittings.PassesJsonOn;

/** Breaks A5. */
public record KnowsTheStore(PassesJsonOn store) {}
