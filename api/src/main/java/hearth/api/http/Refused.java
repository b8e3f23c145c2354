package hearth.api.http;

/** Carries a problem to the edge from where a value cannot be returned: out of a failed future or a deep call. */
public final class Refused extends RuntimeException {
    private final transient Problem problem;

    public Refused(Problem problem) {
        super(problem.code(), null, false, false);
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
