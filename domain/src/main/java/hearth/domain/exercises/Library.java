package hearth.domain.exercises;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All definitions that this house knows: the current ones, which may be begun, and older ones, on which sittings finish. */
public final class Library {
    private final Map<ExerciseId, Definition> current;
    private final Map<Edition, Definition> all;

    private Library(Map<ExerciseId, Definition> current, Map<Edition, Definition> all) {
        this.current = Collections.unmodifiableMap(current);
        this.all = Collections.unmodifiableMap(all);
    }

    /** The newest version of each exercise is the current one. */
    public static Library of(List<Definition> shipped) {
        var newest = new TreeMap<ExerciseId, Definition>();
        var all = new HashMap<Edition, Definition>();
        for (Definition one : shipped) {
            newest.merge(one.exercise().id(), one, (a, b) -> a.exercise().version() >= b.exercise().version() ? a : b);
            all.put(Edition.of(one), one);
        }
        return new Library(newest, all);
    }

    /** The same house, which also knows these older versions; what may be begun does not change. */
    public Library remembering(List<Definition> older) {
        var both = new HashMap<>(all);
        older.forEach(one -> both.putIfAbsent(Edition.of(one), one));
        return new Library(current, both);
    }

    /** The current definitions, in the order of their ids. */
    public List<Definition> current() {
        return List.copyOf(current.values());
    }

    public Optional<Definition> current(ExerciseId id) {
        return Optional.ofNullable(current.get(id));
    }

    /** The one that may be begun, or, of an exercise that is not there any more, the newest that somebody may still be in. */
    public Optional<Definition> newest(ExerciseId id) {
        return current(id).or(() -> all.values().stream().filter(one -> one.exercise().id().equals(id))
                .max(Comparator.comparingInt(one -> one.exercise().version())));
    }

    /** Those that are there for this, in any version that this house knows. */
    public Set<ExerciseId> thoseFor(Exercise.Use use) {
        return all().stream().filter(exercise -> exercise.isFor(use)).map(Exercise::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Those that are gone through in this manner. */
    public Set<ExerciseId> thoseOf(Exercise.Mode mode) {
        return current.values().stream().map(Definition::exercise).filter(exercise -> exercise.mode() == mode)
                .map(Exercise::id).collect(Collectors.toUnmodifiableSet());
    }

    /** Those of which it counts how often they were gone through: that others come after, or that settle oneself. */
    public Set<ExerciseId> counted() {
        var before = current.values().stream().flatMap(one -> one.exercise().timing().after().stream())
                .map(Timing.After::exercise);
        return Stream.concat(before, thoseFor(Exercise.Use.OWN_CALM).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** Every version that this house knows. */
    public List<Exercise> all() {
        return all.values().stream().map(Definition::exercise).toList();
    }

    /** Every part of any version that is kept until both open it, or until it is sent. */
    public List<SealedPart> sealedParts() {
        return all.values().stream().map(Definition::exercise)
                .flatMap(exercise -> exercise.parts().stream().filter(Library::isSealed)
                        .map(part -> new SealedPart(exercise.id(), exercise.version(), part.id())))
                .toList();
    }

    private static boolean isSealed(Part part) {
        return switch (part) {
            case Part.Sealed _,Part.Letter _ -> true;
            case Part.Alone _,Part.Turns _ -> false;
        };
    }

    public record SealedPart(ExerciseId exercise, int version, PartId part) {}

    /** The version on which a sitting was begun. */
    public Optional<Definition> at(ExerciseId id, int version) {
        return Optional.ofNullable(all.get(new Edition(id, version)));
    }

    private record Edition(ExerciseId id, int version) {
        static Edition of(Definition definition) {
            return new Edition(definition.exercise().id(), definition.exercise().version());
        }
    }
}
