package hearth.infra.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Where exercise files lie: on the class path, or in a folder that somebody names. */
public final class ExerciseFolders {
    private static final String ROOT = "hearth/exercises";

    private ExerciseFolders() {}

    /** Every exercise that this program carries, in whichever of its jars. */
    public static List<Bundle> shipped() {
        return shipped(ExerciseFolders.class.getClassLoader());
    }

    static List<Bundle> shipped(ClassLoader program) {
        try {
            var bundles = new ArrayList<Bundle>();
            for (URL root : Collections.list(program.getResources(ROOT))) {
                bundles.addAll(at(root));
            }
            return bundles;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the class path names itself in a form that is no address", e);
        }
    }

    private static List<Bundle> at(URL root) throws IOException, URISyntaxException {
        if (!(root.openConnection() instanceof JarURLConnection inside)) {
            return under(Path.of(root.toURI()), ROOT);
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(inside.getJarFileURL().toURI()))) {
            return under(jar.getPath(ROOT), ROOT);
        }
    }

    /** The exercise in this folder, or those in the folders below it; a file stands for its folder. */
    public static List<Bundle> at(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.resolveSibling(".").normalize();
        try {
            return Files.exists(folder.resolve(Bundle.STRUCTURE)) || !Files.isDirectory(path)
                    ? List.of(bundle(folder, label(folder)))
                    : under(folder, label(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The folder as it was named; where that was only dots, in full. */
    private static String label(Path folder) {
        return folder.endsWith("") || folder.endsWith(".") || folder.endsWith("..")
                ? folder.toAbsolutePath().normalize().toString()
                : folder.toString();
    }

    private static List<Bundle> under(Path folder, String label) throws IOException {
        try (Stream<Path> below = Files.list(folder)) {
            var bundles = new ArrayList<Bundle>();
            for (Path one : below.filter(Files::isDirectory).sorted().toList()) {
                String name = one.getFileName().toString().replace("/", "");
                if (Files.exists(one.resolve(Bundle.STRUCTURE))) {
                    bundles.add(bundle(one, label + "/" + name));
                }
            }
            return bundles;
        }
    }

    private static Bundle bundle(Path folder, String label) throws IOException {
        var files = new TreeMap<String, String>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(one -> one.getFileName().toString().endsWith(".yaml")).toList()) {
                files.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return new Bundle(label, files);
    }
}
