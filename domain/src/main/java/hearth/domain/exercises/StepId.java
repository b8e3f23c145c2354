package hearth.domain.exercises;

/** The name of a step, unique in its exercise. */
public record StepId(String value) {
    public StepId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
