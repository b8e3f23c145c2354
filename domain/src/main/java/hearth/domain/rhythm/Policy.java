package hearth.domain.rhythm;

/**
 * A rule as a therapist reads it, one line of a table.
 *
 * @param when when it holds
 * @param then what follows
 */
public record Policy(String name, String when, String then) {}
