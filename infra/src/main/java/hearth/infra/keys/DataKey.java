package hearth.infra.keys;

import com.google.crypto.tink.Aead;

import java.security.GeneralSecurityException;
import java.util.UUID;

/** The key to one author's words in one part of one sitting. */
public final class DataKey {
    private final Aead aead;
    private final UUID sitting;
    private final String part;
    private final UUID author;

    DataKey(Aead aead, UUID sitting, String part, UUID author) {
        this.aead = aead;
        this.sitting = sitting;
        this.part = part;
        this.author = author;
    }

    /** Encrypts one page, written at this epoch of the circle. */
    public byte[] seal(int round, int epoch, byte[] text) {
        try {
            return aead.encrypt(Padding.pad(text), Place.page(sitting, part, round, author, epoch));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A page could not be encrypted.", failed);
        }
    }

    /** Opens what was sealed at exactly this place and epoch; anything else fails. */
    public byte[] open(int round, int epoch, byte[] ciphertext) {
        try {
            return Padding.strip(aead.decrypt(ciphertext, Place.page(sitting, part, round, author, epoch)));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A page does not open with its own key: it was changed or moved.", failed);
        }
    }
}
