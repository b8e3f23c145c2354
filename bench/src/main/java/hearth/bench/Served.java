package hearth.bench;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** A server under measurement: a JVM of its own, started with the flags of {@code ./run}, and looked at from outside. */
public final class Served implements AutoCloseable {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final List<String> FLAGS = List.of("-XX:+UseCompactObjectHeaders", "-XX:+ExitOnOutOfMemoryError",
            "-Xshare:auto", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-Dlogback.configurationFile=logback-run.xml", "-Dfile.encoding=UTF-8");
    private static final Pattern HEAP_USED = Pattern.compile("used (\\d+)K");
    private static final int ENDING_SECONDS = 30;

    private final Process process;
    private final Duration untilReady;

    private Served(Process process, Duration untilReady) {
        this.process = process;
        this.untilReady = untilReady;
    }

    /**
     * What to start.
     *
     * @param log where it writes its log
     * @param ready a piece of the line that it prints when people can be served
     * @param moreFlags of the JVM, such as a flight recording
     */
    public record Program(String main, Map<String, String> environment, Path log, String ready,
            List<String> moreFlags) {
        public Program {
            environment = Map.copyOf(environment);
            moreFlags = List.copyOf(moreFlags);
        }
    }

    /** Returns when it is ready. */
    public static Served start(Program program) throws IOException {
        var command = new ArrayList<>(List.of(JAVA.resolve("java").toString()));
        command.addAll(FLAGS);
        command.addAll(program.moreFlags());
        command.add("-Dhearth.log=" + program.log());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), program.main()));
        var errors = new File(program.log() + ".errors");
        var builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.appendTo(errors));
        builder.environment().keySet().removeIf(name -> name.startsWith("HEARTH_"));
        builder.environment().putAll(program.environment());
        long begun = System.nanoTime();
        var process = builder.start();
        awaitLine(process, program.ready(), errors);
        return new Served(process, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static void awaitLine(Process process, String ready, File errors) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.contains(ready)) {
                Thread.ofVirtual().start(() -> drain(lines)); // so that it never waits for a reader
                return;
            }
        }
        throw new IOException("It did not start: " + Files.readString(errors.toPath()));
    }

    private static void drain(BufferedReader lines) {
        try {
            lines.transferTo(Writer.nullWriter());
        } catch (IOException over) {
            // It has ended.
        }
    }

    public Duration untilReady() {
        return untilReady;
    }

    public Duration cpu() {
        return process.info().totalCpuDuration().orElse(Duration.ZERO);
    }

    /** What lives on the heap after a collection. */
    public long liveBytes() throws IOException, InterruptedException {
        jcmd("GC.run");
        var heap = HEAP_USED.matcher(jcmd("GC.heap_info"));
        if (!heap.find()) {
            throw new IOException("jcmd tells no heap");
        }
        return Long.parseLong(heap.group(1)) * 1024;
    }

    private String jcmd(String ask) throws IOException, InterruptedException {
        var asked = new ProcessBuilder(JAVA.resolve("jcmd").toString(), Long.toString(process.pid()), ask)
                .redirectErrorStream(true).start();
        var answer = new String(asked.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        asked.waitFor();
        return answer;
    }

    /** As the power cut does it: no goodbye. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(ENDING_SECONDS, TimeUnit.SECONDS)) {
                kill();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            kill();
        }
    }
}
