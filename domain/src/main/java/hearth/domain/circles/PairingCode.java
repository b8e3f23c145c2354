package hearth.domain.circles;

import hearth.domain.accounts.ReadableLetters;

import java.util.Optional;

/** What one person hands the other to pair: 12 letters that work once and not for long. */
public record PairingCode(String letters) {
    /** 56 bits; with the limit on claims nobody lives to guess one. */
    public static final int LENGTH = 12;

    public static Optional<PairingCode> read(String typed) {
        return ReadableLetters.read(LENGTH, typed).map(PairingCode::new);
    }

    /** In groups, for eyes. */
    public String shown() {
        return ReadableLetters.grouped(letters);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
