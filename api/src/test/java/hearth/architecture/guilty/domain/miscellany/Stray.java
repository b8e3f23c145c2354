package hearth.architecture.guilty.domain.miscellany;

/** Breaks A7. */
public record Stray() {}
