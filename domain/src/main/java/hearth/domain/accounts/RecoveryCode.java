package hearth.domain.accounts;

import java.util.Optional;
import java.util.random.RandomGenerator;

/** The way back in when a passphrase is forgotten: 20 letters, 94 random bits, shown once and used once. */
public record RecoveryCode(String letters) {
    private static final int LENGTH = 20;

    public static RecoveryCode make(RandomGenerator random) {
        return new RecoveryCode(ReadableLetters.random(LENGTH, random));
    }

    public static Optional<RecoveryCode> read(String typed) {
        return ReadableLetters.read(LENGTH, typed).map(RecoveryCode::new);
    }

    /** For the one screen that shows it. */
    public String shown() {
        return ReadableLetters.grouped(letters);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
