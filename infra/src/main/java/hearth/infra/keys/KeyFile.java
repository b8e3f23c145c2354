package hearth.infra.keys;

import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Set;

/** The file that holds the outermost keys, readable by its owner alone and never inside the database or its backup. */
final class KeyFile {
    static {
        try {
            AeadConfig.register();
        } catch (GeneralSecurityException broken) {
            throw new ExceptionInInitializerError(broken);
        }
    }

    private KeyFile() {}

    static KeysetHandle read(Path file) {
        try {
            return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
        } catch (NoSuchFileException missing) {
            throw new KeysUnusable(
                    "The key file " + file + " (HEARTH_KEY_FILE) is missing, and without it nothing that "
                            + "people wrote can be read: bring it back from where you keep it.",
                    missing);
        } catch (IOException unreadable) {
            throw new KeysUnusable("The key file " + file + " (HEARTH_KEY_FILE) cannot be read: see that it belongs to "
                    + "the user that runs Hearth.", unreadable);
        } catch (GeneralSecurityException | RuntimeException damaged) {
            throw new KeysUnusable(
                    "The key file " + file + " (HEARTH_KEY_FILE) is not a key file or is damaged: bring it "
                            + "back from where you keep it.",
                    damaged);
        }
    }

    static KeysetHandle readOrCreate(Path file) {
        if (!Files.exists(file)) {
            write(file, fresh());
        }
        return read(file);
    }

    static KeysetHandle turn(Path file) {
        var more = KeysetHandle.newBuilder(read(file)).addEntry(
                KeysetHandle.generateEntryFromParameters(PredefinedAeadParameters.AES256_GCM).withRandomId()
                        .makePrimary());
        try {
            var turned = more.build();
            replace(file, turned);
            return turned;
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("A new outermost key could not be made; the old ones stay as they are.", failed);
        }
    }

    private static KeysetHandle fresh() {
        try {
            return KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM, RegistryConfiguration.get());
        } catch (GeneralSecurityException failed) {
            throw new KeysUnusable("An outermost key could not be made.", failed);
        }
    }

    /** Appears whole or not at all; if somebody else was quicker, theirs stays. */
    private static void write(Path file, KeysetHandle keys) {
        try {
            Files.move(beside(file, keys), file);
        } catch (FileAlreadyExistsException theirs) {
            return;
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    private static void replace(Path file, KeysetHandle keys) {
        try {
            Files.move(beside(file, keys), file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw unwritable(file, failed);
        }
    }

    private static Path beside(Path file, KeysetHandle keys) throws IOException {
        var folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            Files.createDirectories(folder);
        }
        var unfinished = file.resolveSibling(file.getFileName() + ".new");
        Files.deleteIfExists(unfinished);
        var onlyMine = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        try (var channel = FileChannel.open(unfinished,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), onlyMine)) {
            var text = TinkJsonProtoKeysetFormat.serializeKeyset(keys, RegistryConfiguration.get(),
                    InsecureSecretKeyAccess.get());
            channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
            channel.force(true);
        } catch (GeneralSecurityException impossible) {
            throw new IOException(impossible);
        }
        return unfinished;
    }

    private static KeysUnusable unwritable(Path file, IOException failed) {
        return new KeysUnusable("The key file " + file + " (HEARTH_KEY_FILE) cannot be written: see that its folder "
                + "belongs to the user that runs Hearth.", failed);
    }
}
