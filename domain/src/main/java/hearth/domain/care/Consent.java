package hearth.domain.care;

/** What a person lets a therapist read; further kinds come with what they are about. */
public enum Consent {
    /** What is offered at the end of an exercise. */
    EXERCISES("exercises");

    private final String word;

    Consent(String word) {
        this.word = word;
    }

    /** As the contract and the store call it. */
    public String word() {
        return word;
    }
}
