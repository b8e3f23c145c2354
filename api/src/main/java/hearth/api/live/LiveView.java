package hearth.api.live;

import io.vertx.core.Future;

/** Something that one person looks at and that may change: a sitting, Today, the people. */
public interface LiveView {
    /** What this person sees now. */
    Future<Shown> show();

    /** Calls back whenever it may have changed, until the answer is closed. */
    Watch watch(Runnable mayHaveChanged);

    /** Ends a watching. */
    @FunctionalInterface
    interface Watch {
        void end();
    }
}
