package hearth.api.exercises;

import hearth.domain.exercises.Exercise.Phase;

import java.util.Locale;

/** The four phases as the contract calls them. */
public final class PhaseJson {
    private PhaseJson() {}

    public static String write(Phase phase) {
        return phase.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Phase read(String word) {
        return Phase.valueOf(word.replace('-', '_').toUpperCase(Locale.ROOT));
    }
}
