package hearth.infra.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;

import java.security.GeneralSecurityException;
import java.util.UUID;

/** The key of one person or one circle. It opens nothing but the data keys of that owner. */
public final class OwnerKey {
    static final int BYTES = 32;

    private final Aead aead;
    private final Owner owner;

    OwnerKey(Aead aead, Owner owner) {
        this.aead = aead;
        this.owner = owner;
    }

    /** A key for this owner's words in a part, and how to store it. */
    public New newDataKey(UUID sitting, String part) {
        try {
            var key = Random.randBytes(BYTES);
            var wrapped = aead.encrypt(key, Place.dataKey(sitting, part, owner.id()));
            return new New(new DataKey(new AesGcmJce(key), sitting, part, owner.id()), wrapped);
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A data key could not be made.", failed);
        }
    }

    public DataKey dataKey(UUID sitting, String part, byte[] wrapped) {
        try {
            var key = aead.decrypt(wrapped, Place.dataKey(sitting, part, owner.id()));
            return new DataKey(new AesGcmJce(key), sitting, part, owner.id());
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A data key does not open with its owner's key: it was changed or moved.", failed);
        }
    }

    /** What a person signs in with besides the passphrase, for the store. */
    public byte[] sealSecret(byte[] secret) {
        try {
            return aead.encrypt(secret, Place.secondFactor(owner));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A second factor could not be sealed.", failed);
        }
    }

    public byte[] openSecret(byte[] sealed) {
        try {
            return aead.decrypt(sealed, Place.secondFactor(owner));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A second factor does not open with its owner's key: it was changed or moved.",
                    failed);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // handed on to the database at once, never compared
    public record New(DataKey key, byte[] wrapped) {}
}
