package hearth.domain.exercises;

/** The name of a part inside its exercise. */
public record PartId(String value) {
    public PartId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
