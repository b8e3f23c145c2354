package hearth.domain.accounts;

import java.text.Normalizer;

/** What was typed as a passphrase, in one Unicode form, so that every keyboard spells it alike. Never printed. */
public record Passphrase(String value) {
    public Passphrase {
        value = Normalizer.normalize(value, Normalizer.Form.NFKC);
    }

    /** In Unicode characters. */
    public int length() {
        return value.codePointCount(0, value.length());
    }

    @Override
    public String toString() {
        return "•••";
    }
}
