package hearth.infra.exercises;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** The exercise that docs/exercise-format.md shows, as whoever reads it would copy it. */
final class DocumentedExample {
    static final String NAME = "own-good-moment";
    private static final Pattern BLOCK = Pattern.compile("```yaml\n(.*?)```", Pattern.DOTALL);

    private DocumentedExample() {}

    static Bundle bundle() {
        return new Bundle("docs/" + NAME, new TreeMap<>(files()));
    }

    static String file(String name) {
        return Objects.requireNonNull(files().get(name));
    }

    static Map<String, String> files() {
        try {
            List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../docs/exercise-format.md"))).results()
                    .map(block -> block.group(1)).toList();
            return Map.of(Bundle.STRUCTURE, blocks.get(0), "en.yaml", blocks.get(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
