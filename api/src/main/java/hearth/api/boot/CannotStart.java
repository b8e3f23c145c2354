package hearth.api.boot;

/** Starting must end. The message is one sentence for the person at the terminal, who sees no stack trace. */
final class CannotStart extends RuntimeException {
    CannotStart(String sentence) {
        super(sentence, null, false, false);
    }
}
