package hearth.infra.keys;

import org.jspecify.annotations.Nullable;

/** The keys do not fit or cannot be read. Nothing is shown, nothing is written; the message is one sentence for the operator. */
public final class KeysUnusable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    public KeysUnusable(String sentence, @Nullable Throwable cause) {
        super(sentence, cause);
    }
}
