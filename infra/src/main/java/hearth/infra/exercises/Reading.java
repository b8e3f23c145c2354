package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Library;

import java.util.List;

/** What came of reading exercise files: all of them proved, or what is wrong. There is no half. */
public sealed interface Reading {
    record Proved(List<ProvedExercise> exercises) implements Reading {
        public Proved {
            exercises = List.copyOf(exercises);
        }

        public Library library() {
            return Library.of(exercises.stream().map(ProvedExercise::definition).toList());
        }
    }

    record Refused(List<Finding> findings) implements Reading {
        public Refused {
            findings = List.copyOf(findings);
        }
    }

    /**
     * A definition that may be begun.
     *
     * @param digest of all that a running sitting depends on
     * @param source the files themselves, to be kept beside the version
     */
    record ProvedExercise(Definition definition, String digest, String source) {}
}
