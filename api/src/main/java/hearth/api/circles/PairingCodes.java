package hearth.api.circles;

import hearth.api.accounts.TokenKeys;
import hearth.domain.accounts.ReadableLetters;
import hearth.domain.accounts.SecretHash;
import hearth.domain.circles.PairingCode;
import hearth.domain.circles.PairingId;

import java.net.URI;
import java.util.HexFormat;

/**
 * Pairing codes, computed from the pairing's id and a secret outside the database: its maker can be shown the code again, and still only
 * a hash is stored, which tells nothing without the secret.
 */
public final class PairingCodes {
    private final TokenKeys keys;
    private final URI publicUrl;

    public PairingCodes(TokenKeys keys, URI publicUrl) {
        this.keys = keys;
        this.publicUrl = publicUrl;
    }

    PairingCode of(PairingId pairing) {
        return new PairingCode(
                ReadableLetters.spelled(PairingCode.LENGTH, keys.seal("pairing-code", pairing.toString())));
    }

    SecretHash hash(PairingCode code) {
        return new SecretHash(HexFormat.of().formatHex(keys.seal("pairing-hash", code.letters())));
    }

    /** The code stands behind the #, which browsers send to nobody. */
    String link(PairingCode code) {
        return publicUrl.resolve("/") + "#" + code.shown();
    }
}
