package hearth.infra.keys;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.subtle.AesGcmJce;
import com.google.crypto.tink.subtle.Random;

import java.nio.file.Path;
import java.security.GeneralSecurityException;

/**
 * The key that lies outside the database, and through it all others. Its file may hold several: the newest wraps, every one of them
 * opens, so that keys can be wrapped anew while the server runs.
 */
public final class KeyRing {
    private final Aead outside;

    private KeyRing(Aead outside) {
        this.outside = outside;
    }

    /**
     * Reads the file.
     *
     * @param mayCreate whether a missing file may be made: only where no key has ever been wrapped
     * @throws KeysUnusable with a sentence that names the file
     */
    public static KeyRing open(Path file, boolean mayCreate) {
        return of(mayCreate ? KeyFile.readOrCreate(file) : KeyFile.read(file));
    }

    /** Puts a fresh key in front of those in the file; the old ones go on opening what they wrapped. */
    public static KeyRing turn(Path file) {
        return of(KeyFile.turn(file));
    }

    private static KeyRing of(KeysetHandle keys) {
        try {
            return new KeyRing(keys.getPrimitive(RegistryConfiguration.get(), Aead.class));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("The key file holds keys of another kind.", failed);
        }
    }

    /** A fresh key for a person or a circle, wrapped: store it with {@link OwnerKeys#lay}. */
    public byte[] newOwnerKey(Owner owner) {
        return wrap(owner, Random.randBytes(OwnerKey.BYTES));
    }

    public OwnerKey ownerKey(Owner owner, byte[] wrapped) {
        try {
            return new OwnerKey(new AesGcmJce(unwrap(owner, wrapped)), owner);
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("An owner's key has the wrong form.", failed);
        }
    }

    /** The same key under the newest one of the file. */
    byte[] wrapAnew(Owner owner, byte[] wrapped) {
        return wrap(owner, unwrap(owner, wrapped));
    }

    private byte[] wrap(Owner owner, byte[] key) {
        try {
            return outside.encrypt(key, Place.ownerKey(owner));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("An owner's key could not be wrapped.", failed);
        }
    }

    private byte[] unwrap(Owner owner, byte[] wrapped) {
        try {
            return outside.decrypt(wrapped, Place.ownerKey(owner));
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("The keys in this database were not made with this key file (HEARTH_KEY_FILE): "
                    + "put the right file in its place.", failed);
        }
    }
}
