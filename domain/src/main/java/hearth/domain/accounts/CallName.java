package hearth.domain.accounts;

import java.text.Normalizer;
import java.util.Optional;

/** What a person wishes to be called: 1 to 60 characters, shown to the partner, never used for signing in. */
public record CallName(String value) {
    private static final int LONGEST = 60;

    public CallName {
        if (!fits(value))
            throw new IllegalArgumentException("a call name has 1 to 60 visible characters");
    }

    /** Empty when nothing visible is left, it is too long, or it holds control or direction characters. */
    public static Optional<CallName> read(String typed) {
        var name = Normalizer.normalize(typed, Normalizer.Form.NFC).strip();
        return fits(name) ? Optional.of(new CallName(name)) : Optional.empty();
    }

    private static boolean fits(String name) {
        return !name.isBlank() && name.codePointCount(0, name.length()) <= LONGEST
                && name.codePoints().noneMatch(CallName::misleads);
    }

    /** Line breaks, controls and the marks that turn the direction of the text around them. */
    private static boolean misleads(int character) {
        return Character.isISOControl(character) || (character >= 0x202A && character <= 0x202E)
                || (character >= 0x2066 && character <= 0x2069) || character == 0x2028 || character == 0x2029;
    }

    @Override
    public String toString() {
        return "•••";
    }
}
