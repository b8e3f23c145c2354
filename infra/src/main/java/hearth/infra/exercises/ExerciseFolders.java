package hearth.infra.exercises;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Where exercise files lie: on the class path, or in a folder that somebody names. */
public final class ExerciseFolders {
    private static final String ROOT = "hearth/exercises";
    private static final Pattern NEARLY_YAML = Pattern.compile("(?i)[^.].*\\.ya?ml(\\.txt)?");
    /** More than any exercise needs: a larger file is cut, and then refused for its size. */
    private static final int MOST_BYTES = 1_000_000;

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

    /**
     * The exercise in this folder, or those in the folders below it; a file stands for its folder.
     *
     * @throws UncheckedIOException if the folder cannot be read
     */
    public static List<Bundle> at(Path path) {
        Path folder = Files.isDirectory(path) ? path : path.resolveSibling(".").normalize();
        try {
            if (Files.exists(folder.resolve(Bundle.STRUCTURE)) || !Files.isDirectory(path)) {
                return List.of(bundle(folder, label(folder)));
            }
            List<Bundle> below = under(folder, label(folder));
            return below.isEmpty() && holdsOne(folder) ? List.of(bundle(folder, label(folder))) : below;
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
                if (holdsOne(one)) {
                    bundles.add(bundle(one, label + "/" + name(one)));
                }
            }
            return bundles;
        }
    }

    /** Whether somebody meant it to be an exercise's folder, be the names of its files right or nearly so. */
    private static boolean holdsOne(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.anyMatch(file -> NEARLY_YAML.matcher(name(file)).matches());
        }
    }

    private static Bundle bundle(Path folder, String label) throws IOException {
        var files = new TreeMap<String, String>();
        var odd = new TreeMap<String, String>();
        try (Stream<Path> inside = Files.list(folder)) {
            for (Path file : inside.filter(one -> NEARLY_YAML.matcher(name(one)).matches()).toList()) {
                String name = name(file);
                if (isMisnamed(name)) {
                    odd.put(name,
                            "Names of files end in .yaml and are in small letters, such as exercise.yaml and en.yaml.");
                } else {
                    try (InputStream in = Files.newInputStream(file)) {
                        files.put(name, text(in.readNBytes(MOST_BYTES)));
                    } catch (IOException unreadable) {
                        odd.put(name, "This cannot be read. It has to be a file that the account of Hearth may read.");
                    }
                }
            }
        }
        return new Bundle(label, files, odd);
    }

    private static boolean isMisnamed(String file) {
        boolean structure = file.equalsIgnoreCase(Bundle.STRUCTURE);
        return !file.endsWith(".yaml") || (structure && !file.equals(Bundle.STRUCTURE));
    }

    /** Letters that are not UTF-8 become the sign for a letter that is missing; some editors put a mark in front. */
    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName()).replace("/", "");
    }
}
