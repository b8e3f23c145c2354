package hearth.infra.postgres;

/**
 * The database cannot be used, and starting must end. The message is one sentence for the person at the terminal: it
 * names what is wrong, the setting it depends on, and what to do.
 */
public final class DatabaseRefused extends RuntimeException {
    public DatabaseRefused(String sentence) {
        super(sentence);
    }

    public DatabaseRefused(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
