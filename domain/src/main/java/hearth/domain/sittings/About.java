package hearth.domain.sittings;

import hearth.domain.exercises.OutcomeId;

/** Something that a finished sitting left, which another sitting is about. */
public record About(SittingId sitting, OutcomeId outcome) {}
