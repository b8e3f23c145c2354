package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Proof;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Reads and proves exercises: YAML in, definitions or findings with file and line out. */
public final class ExerciseFiles {
    private static final Comparator<Finding> IN_THE_FILES = Comparator.comparing(Finding::file)
            .thenComparingInt(Finding::line);

    private ExerciseFiles() {}

    /** Proves all of them or none. */
    public static Reading read(List<Bundle> bundles) {
        var findings = new ArrayList<Finding>();
        var proved = new ArrayList<Reading.ProvedExercise>();
        var names = new HashSet<String>();
        var structures = new ArrayList<Structure>();
        for (Bundle bundle : bundles) {
            if (!names.add(bundle.name())) {
                findings.add(new Finding("E1", bundle.path(Bundle.STRUCTURE), 1,
                        "There is another exercise called " + bundle.name() + "."));
            }
            read(bundle, structures, findings).ifPresent(proved::add);
        }
        findings.addAll(Structure.amongEachOther(structures));
        findings.sort(IN_THE_FILES);
        return findings.isEmpty() ? new Reading.Proved(proved) : new Reading.Refused(findings);
    }

    /** Proves a practice's own one by one: each is taken or left out by itself. None can stand in for one of ours (E45). */
    public static OwnExercises readOwn(List<Bundle> bundles) {
        return bundles.stream().map(bundle -> oneByItself(bundle, ExerciseFiles::nameOfAPractice))
                .reduce(OwnExercises.NONE, OwnExercises::and);
    }

    /** One of those that are shipped, by itself. */
    static OwnExercises readOurs(Bundle bundle) {
        return oneByItself(bundle, _ -> Optional.empty());
    }

    private static OwnExercises oneByItself(Bundle bundle, Function<Bundle, Optional<Finding>> misnamed) {
        var findings = new ArrayList<Finding>();
        var structures = new ArrayList<Structure>();
        Optional<Reading.ProvedExercise> proved = read(bundle, structures, findings);
        findings.addAll(Structure.amongEachOther(structures));
        proved.flatMap(_ -> misnamed.apply(bundle)).ifPresent(findings::add);
        findings.sort(IN_THE_FILES);
        return new OwnExercises(proved.filter(_ -> findings.isEmpty()).stream().toList(), findings);
    }

    private static Optional<Finding> nameOfAPractice(Bundle bundle) {
        return new ExerciseId(bundle.name()).isOfAPractice()
                ? Optional.empty()
                : Optional.of(new Finding("E45", bundle.path(Bundle.STRUCTURE), 1,
                        "A practice's own exercise has a name that begins with " + ExerciseId.OF_A_PRACTICE + ", here "
                                + ExerciseId.OF_A_PRACTICE + bundle.name()
                                + ", both as its folder and in this file. So it is never taken for one of ours."));
    }

    /**
     * Reads files that were proved when they were kept. They are not proved again: a sitting finishes on its version, even after the
     * rules have become stricter.
     *
     * @throws IllegalStateException if they are no longer what was kept
     */
    static Definition remember(Bundle bundle, String digest) {
        Exercise exercise = structure(bundle);
        if (!Fingerprint.of(exercise).equals(digest)) {
            throw new IllegalStateException("a kept exercise is not what it was: " + bundle.folder());
        }
        return new Definition(exercise, bundle.files().keySet().stream().filter(file -> !file.equals(Bundle.STRUCTURE))
                .map(file -> TextsReader.texts(exercise, locale(file), tree(bundle, file))).toList());
    }

    /** The structure of files that are known to be good. */
    static Exercise structure(Bundle bundle) {
        return ExerciseReader.exercise(tree(bundle, Bundle.STRUCTURE));
    }

    private static JsonNode tree(Bundle bundle, String file) {
        var findings = new ArrayList<Finding>();
        return YamlFile.read(bundle.path(file), bundle.files().getOrDefault(file, ""), findings).map(YamlFile::root)
                .orElseThrow(() -> new IllegalStateException("a kept exercise cannot be read: " + findings));
    }

    private static Locale locale(String file) {
        return Locale.forLanguageTag(file.replace(".yaml", ""));
    }

    private static Optional<Reading.ProvedExercise> read(Bundle bundle, List<Structure> structures,
            List<Finding> findings) {
        int before = findings.size();
        bundle.odd().forEach((file, why) -> findings.add(new Finding("E19", bundle.path(file), 1, why)));
        Optional<String> structure = bundle.structure();
        if (structure.isEmpty()) {
            findings.add(new Finding("E19", bundle.path(Bundle.STRUCTURE), 1,
                    "There is no " + Bundle.STRUCTURE + " in this folder."));
            return Optional.empty();
        }
        Optional<Exercise> exercise = shaped(bundle.path(Bundle.STRUCTURE), structure.get(), Shape.EXERCISE, findings)
                .map(file -> {
                    var proved = new Structure(file, proved(bundle, file, findings));
                    structures.add(proved);
                    return proved.exercise();
                });
        List<ExerciseTexts> texts = texts(bundle, exercise, findings);
        return exercise.filter(_ -> findings.size() == before)
                .map(one -> new Reading.ProvedExercise(new Definition(one, texts), Fingerprint.of(one),
                        bundle.source()));
    }

    private static Optional<YamlFile> shaped(String path, String content, Shape shape, List<Finding> findings) {
        Optional<YamlFile> file = YamlFile.read(path, content, findings);
        List<Finding> odd = file.map(shape::findings).orElse(List.of());
        findings.addAll(odd);
        return file.filter(_ -> odd.isEmpty());
    }

    private static Exercise proved(Bundle bundle, YamlFile file, List<Finding> findings) {
        Exercise exercise = ExerciseReader.exercise(file.root());
        if (!exercise.id().value().equals(bundle.name())) {
            findings.add(file.finding("E19", "/exercise",
                    "The folder is called " + bundle.name() + ", the exercise " + exercise.id()
                            + "; they carry one name. Rename one of them."));
        }
        Proof.of(exercise).forEach(flaw -> findings.add(file.finding(flaw.rule(), flaw.where(), flaw.sentence())));
        return exercise;
    }

    /** The words are looked at also where the structure is not one yet: whoever wrote both wants to know of both. */
    private static List<ExerciseTexts> texts(Bundle bundle, Optional<Exercise> exercise, List<Finding> findings) {
        var texts = new ArrayList<ExerciseTexts>();
        for (Map.Entry<String, String> entry : bundle.files().entrySet()) {
            if (entry.getKey().equals(Bundle.STRUCTURE)) {
                continue;
            }
            String path = bundle.path(entry.getKey());
            if (!entry.getKey().matches("[a-z]{2,3}(-[A-Z]{2})?\\.yaml")) {
                findings.add(
                        new Finding("E17", path, 1, "A file of words is called after its language, such as en.yaml."));
                continue;
            }
            Optional<YamlFile> shaped = shaped(path, entry.getValue(), Shape.TEXTS, findings);
            exercise.ifPresent(one -> shaped.ifPresent(file -> {
                findings.addAll(TextsReader.gaps(one, file));
                ExerciseTexts words = TextsReader.texts(one, locale(entry.getKey()), file.root());
                if (!texts.isEmpty() && texts.getFirst().shelf() != words.shelf()) {
                    findings.add(file.finding("E17", "/shelf", "In another language it stands on another shelf."));
                }
                texts.add(words);
            }));
        }
        if (bundle.files().size() < 2) {
            findings.add(new Finding("E17", bundle.path(Bundle.STRUCTURE), 1,
                    "There is no file of words beside it, such as en.yaml."));
        }
        return texts;
    }
}
