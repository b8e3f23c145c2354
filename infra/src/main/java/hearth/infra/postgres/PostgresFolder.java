package hearth.infra.postgres;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The folder in which the built-in PostgreSQL lives: programs, data, passwords, port and log. Readable by its owner
 * alone.
 */
record PostgresFolder(Path home) {
    private static final int PASSWORD_BYTES = 32;
    private static final long LOG_LIMIT_BYTES = 5_000_000;

    static PostgresFolder at(Path home) throws IOException {
        var absolute = home.toAbsolutePath().normalize();
        Files.createDirectories(absolute);
        Files.setPosixFilePermissions(absolute, PosixFilePermissions.fromString("rwx------"));
        return new PostgresFolder(absolute);
    }

    Path cluster() {
        return home.resolve("cluster");
    }

    /** Held while a Hearth runs on this folder, and given back by the system however that process ends. */
    FileChannel lock() throws IOException {
        var channel = FileChannel.open(home.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            if (channel.tryLock() != null)
                return channel;
        } catch (java.nio.channels.OverlappingFileLockException heldByThisProcess) {
            channel.close();
            throw inUse();
        }
        channel.close();
        throw inUse();
    }

    private DatabaseRefused inUse() {
        return new DatabaseRefused("Another Hearth is running on " + home
                + ": end it first, or set HEARTH_DATA_DIR to another folder.");
    }

    /** Random, made once, kept in a file that only its owner reads. */
    Path password(String role) throws IOException {
        var file = home.resolve("password-" + role);
        if (Files.exists(file))
            return file;
        var random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        var ownerOnly = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        var unfinished = home.resolve("password-unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished, ownerOnly);
        Files.writeString(unfinished, Base64.getUrlEncoder().withoutPadding().encodeToString(random));
        return Files.move(unfinished, file);
    }

    /** The port of the last start while it is free, else another one, which is then kept. */
    int port() throws IOException {
        if (Files.exists(portFile())) {
            int kept = lastPort();
            if (isFree(kept))
                return kept;
        }
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            Files.writeString(portFile(), Integer.toString(any.getLocalPort()));
            return any.getLocalPort();
        }
    }

    /** The port of the last start, free or not. */
    int lastPort() throws IOException {
        return Integer.parseInt(Files.readString(portFile()).strip());
    }

    private Path portFile() {
        return home.resolve("port");
    }

    private static boolean isFree(int port) {
        try (var probe = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return probe.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    Path log() throws IOException {
        var log = home.resolve("server.log");
        if (Files.exists(log) && Files.size(log) > LOG_LIMIT_BYTES)
            Files.delete(log);
        return log;
    }

    /** The lines of {@code postmaster.pid}: process, folder, start, port, …, and in the eighth its status. */
    List<String> pidFile() throws IOException {
        try {
            return Files.readAllLines(cluster().resolve("postmaster.pid"));
        } catch (java.nio.file.NoSuchFileException none) {
            return List.of();
        }
    }

    /**
     * A server that an earlier Hearth left running. Judged by the process's working folder: a number that now belongs
     * to another program, or to a process that is dead but not yet buried, is none.
     */
    Optional<ProcessHandle> runningServer() throws IOException {
        var lines = pidFile();
        if (lines.isEmpty())
            return Optional.empty();
        long pid = Long.parseLong(lines.getFirst().strip());
        try {
            var worksIn = Path.of("/proc", Long.toString(pid), "cwd").toRealPath();
            return worksIn.equals(cluster().toRealPath()) ? ProcessHandle.of(pid) : Optional.empty();
        } catch (IOException gone) {
            return Optional.empty();
        }
    }

    void forgetServer() throws IOException {
        Files.deleteIfExists(cluster().resolve("postmaster.pid"));
    }
}
