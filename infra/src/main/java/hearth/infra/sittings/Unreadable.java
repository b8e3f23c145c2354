package hearth.infra.sittings;

import org.jspecify.annotations.Nullable;

/** Something stored has a form that this build does not know: it is older than the data, or the data is damaged. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unreadable(String what, @Nullable Throwable cause) {
        super(what, cause);
    }
}
