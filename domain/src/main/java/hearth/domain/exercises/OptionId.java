package hearth.domain.exercises;

/** The name of an option; answers store this and never the label. */
public record OptionId(String value) {
    public OptionId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
