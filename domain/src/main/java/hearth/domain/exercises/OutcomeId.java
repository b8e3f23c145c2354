package hearth.domain.exercises;

/** The name of an outcome, unique in its exercise. */
public record OutcomeId(String value) {
    public OutcomeId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
