package hearth.domain.exercises;

/** The name of an exercise in its file and in every address, such as {@code hear-me}. */
public record ExerciseId(String value) implements Comparable<ExerciseId> {
    /** How the name of every exercise begins that a practice wrote itself; none of ours ever does. */
    public static final String OF_A_PRACTICE = "own-";

    public ExerciseId {
        if (!value.matches("[a-z][a-z0-9-]{0,47}")) {
            throw new IllegalArgumentException("an id is lower case, with digits and hyphens: " + value);
        }
    }

    public boolean isOfAPractice() {
        return value.startsWith(OF_A_PRACTICE);
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
