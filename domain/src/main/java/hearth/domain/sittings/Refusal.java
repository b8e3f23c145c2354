package hearth.domain.sittings;

/** Why a command was not done; each has one sentence for people at the edge. */
public enum Refusal {
    /** The sitting has moved on; the answer came late. */
    MOMENT_PASSED,
    /** It is the other person's turn. */
    NOT_YOUR_TURN,
    /** Not something that can be done here. */
    NOT_HERE,
    /** The answer does not fit the question: blank, too long, unknown option. */
    DOES_NOT_FIT,
    /** The booked return has not come. */
    NOT_YET_TIME,
    /** The sitting is over. */
    IS_OVER,
    /** The two are on a break: it waits. */
    ON_A_BREAK
}
