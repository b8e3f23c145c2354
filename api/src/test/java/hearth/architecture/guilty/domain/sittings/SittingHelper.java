package hearth.architecture.guilty.domain.sittings;

/** Breaks A8. */
public record SittingHelper() {}
