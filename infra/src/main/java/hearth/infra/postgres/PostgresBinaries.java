package hearth.infra.postgres;

import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

/** The programs of PostgreSQL, unpacked once from the archive that comes with Hearth. */
record PostgresBinaries(Path folder) {
    private static final Map<String, String> ARCHITECTURES = Map.of("amd64", "x86_64", "x86_64", "x86_64");

    /** The folder carries the archive's checksum, so that a new version of PostgreSQL is unpacked beside the old. */
    static PostgresBinaries unpackedUnder(Path home, Consumer<String> progress) throws IOException {
        var archive = archive();
        var folder = home.toAbsolutePath().resolve("binaries-" + checksum(archive));
        if (Files.exists(folder))
            return new PostgresBinaries(folder);
        progress.accept("Unpacking PostgreSQL");
        var unfinished = folder.resolveSibling("binaries-unfinished");
        delete(unfinished);
        Files.createDirectories(unfinished);
        unpack(archive, unfinished);
        Files.move(unfinished, folder, StandardCopyOption.ATOMIC_MOVE);
        return new PostgresBinaries(folder);
    }

    String program(String name) {
        return folder.resolve("bin").resolve(name).toString();
    }

    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder))
            return;
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList())
                Files.delete(file);
        }
    }

    private static URL archive() {
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        var machine = System.getProperty("os.arch");
        var name = "postgres-" + system + "-" + ARCHITECTURES.getOrDefault(machine, machine) + ".txz";
        var found = PostgresBinaries.class.getClassLoader().getResource(name);
        if (found == null)
            throw new DatabaseRefused("Hearth brings no PostgreSQL for " + system + " on " + machine
                    + ": set HEARTH_DATABASE_URL and HEARTH_MIGRATION_URL to a PostgreSQL 18 of your own.");
        return found;
    }

    private static String checksum(URL archive) throws IOException {
        var entry = archive.openConnection() instanceof JarURLConnection jar ? jar.getJarEntry() : null;
        if (entry == null)
            throw new IOException("PostgreSQL's archive is expected in a jar, but is at " + archive);
        return Long.toHexString(entry.getCrc());
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var packed = new BufferedInputStream(archive.openStream());
                var tar = new TarArchiveInputStream(new XZCompressorInputStream(packed))) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry())
                unpack(tar, entry, target);
        }
    }

    private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path target) throws IOException {
        var file = target.resolve(entry.getName()).normalize();
        if (!file.startsWith(target))
            throw new IOException("The archive reaches outside its folder: " + entry.getName());
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(file.resolveSibling("."));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(tar, file);
        var executable = (entry.getMode() & 0100) != 0;
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
    }
}
