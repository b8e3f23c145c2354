package hearth.infra.exercises;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The files of one exercise as text, before anybody has looked into them.
 *
 * @param folder where they lie; its last name is the exercise's id
 * @param files content by name: {@code exercise.yaml} and one file per language
 * @param odd what lies there and could not be taken for one of them, and why
 */
public record Bundle(String folder, SortedMap<String, String> files, SortedMap<String, String> odd) {
    public static final String STRUCTURE = "exercise.yaml";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    public Bundle {
        files = new TreeMap<>(files);
        odd = new TreeMap<>(odd);
    }

    public Bundle(String folder, SortedMap<String, String> files) {
        this(folder, files, new TreeMap<>());
    }

    /** One text that holds all files, for keeping beside the version. */
    public String source() {
        return JSON.writeValueAsString(files);
    }

    public static Bundle fromSource(String folder, String source) {
        Map<String, String> files = JSON.readValue(source, new TypeReference<Map<String, String>>() {
        });
        return new Bundle(folder, new TreeMap<>(files));
    }

    Optional<String> structure() {
        return Optional.ofNullable(files.get(STRUCTURE));
    }

    String name() {
        return folder.substring(folder.lastIndexOf('/') + 1);
    }

    String path(String file) {
        return folder + "/" + file;
    }

    /** Whether it is the other, wherever each of them lies. */
    boolean isSameAs(Bundle other) {
        return name().equals(other.name()) && files.equals(other.files());
    }
}
