package hearth.api.care;

import hearth.api.accounts.TokenKeys;
import hearth.domain.accounts.ReadableLetters;
import hearth.domain.accounts.SecretHash;
import hearth.domain.care.EngagementId;

import java.util.HexFormat;
import java.util.Optional;

/** The codes that therapists hand to couples, computed from the engagement's id and a secret outside the database, as pairing codes are. */
public final class CareCodes {
    private static final int LENGTH = 12;

    private final TokenKeys keys;

    public CareCodes(TokenKeys keys) {
        this.keys = keys;
    }

    /** In groups, for eyes. */
    String shown(EngagementId engagement) {
        return ReadableLetters.grouped(letters(engagement));
    }

    SecretHash hash(EngagementId engagement) {
        return hash(letters(engagement));
    }

    /** Empty when it cannot be a code. */
    Optional<SecretHash> typed(String code) {
        return ReadableLetters.read(LENGTH, code).map(this::hash);
    }

    private String letters(EngagementId engagement) {
        return ReadableLetters.spelled(LENGTH, keys.seal("care-code", engagement.toString()));
    }

    private SecretHash hash(String letters) {
        return new SecretHash(HexFormat.of().formatHex(keys.seal("care-hash", letters)));
    }
}
