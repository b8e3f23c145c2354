package hearth.infra.sittings;

/** The database went away while a command was being written, and did not come back in time: it may stand or not. */
public final class CommitUnknown extends RuntimeException {
    private static final long serialVersionUID = 1L;

    CommitUnknown(Throwable last) {
        super("the database went away in the middle of a commit", last);
    }
}
