package hearth.domain.exercises;

/** The name of an exercise in its file and in every address, such as {@code hear-me}. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {
    public ExerciseId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    @Override
    public int compareTo(ExerciseId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
