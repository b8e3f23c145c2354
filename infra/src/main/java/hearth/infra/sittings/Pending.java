package hearth.infra.sittings;

import hearth.domain.sittings.Sittings.Appended;

import io.vertx.core.Promise;

/** A command on its way to the database, and whoever waits for its answer. */
final class Pending {
    private final Writing writing;
    private final Promise<Appended> answer;
    private boolean maybeThere;

    Pending(Writing writing, Promise<Appended> answer) {
        this.writing = writing;
        this.answer = answer;
    }

    Writing writing() {
        return writing;
    }

    /** A commit was sent and its answer lost: it may stand already. */
    void unknown() {
        maybeThere = true;
    }

    boolean maybeThere() {
        return maybeThere;
    }

    void written() {
        answer.tryComplete(new Appended.Written(writing.rev()));
    }

    /** Found in the log under its own id: ours if an answer was lost at this very revision, else done before. */
    void found(int rev) {
        if (maybeThere && rev == writing.rev()) {
            written();
        } else {
            answer.tryComplete(new Appended.Duplicate(rev));
        }
    }

    void answered(Appended appended) {
        answer.tryComplete(appended);
    }

    void failed(Throwable why) {
        answer.tryFail(why);
    }
}
