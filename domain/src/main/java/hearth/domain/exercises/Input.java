package hearth.domain.exercises;

import java.time.Duration;
import java.util.List;

/** How a step is answered: a closed set, one renderer each. */
public sealed interface Input {
    /** Free words; {@code most} characters (code points) at most. */
    record Text(int most) implements Input {}

    /** One of the options. */
    record One(List<OptionId> options) implements Input {
        public One {
            options = List.copyOf(options);
        }
    }

    /** Any of the options, {@code most} at most. */
    record Many(List<OptionId> options, int most) implements Input {
        public Many {
            options = List.copyOf(options);
        }
    }

    /** Up to {@code most} feelings from the picker, or own words. */
    record Emotions(int most) implements Input {}

    /**
     * 0 to 10 on a worded track without a preset.
     *
     * @param breatherFrom when both have rated and either is at or above this, both get a breather; 11 for never
     * @param calmFrom at or above this the calm-kit is offered to whoever rated, on their own screen; 11 for never
     * @param words the words of the track, lowest first; empty for how stirred up somebody is
     */
    record Scale(int breatherFrom, int calmFrom, List<OptionId> words) implements Input {
        public static final int NEVER = 11;

        public Scale {
            words = List.copyOf(words);
        }

        public Scale(int breatherFrom) {
            this(breatherFrom, NEVER, List.of());
        }
    }

    /** A stretch of time that runs on the server's clock; it may be skipped. */
    record Timer(Duration length) implements Input {}

    /**
     * A slow circle to breathe with. It begins at an easy pace and glides to {@code perMinute}; whoever breathes may change that, and
     * may stop at any time.
     *
     * @param perMinute breaths a minute
     */
    record Breathing(Duration length, int perMinute) implements Input {}

    /** Words that both confirm; {@code most} characters at most. */
    record Agreement(int most) implements Input {}

    /** A local date and time that both confirm, or one's own. */
    record Appointment() implements Input {}

    /**
     * The listener says back what {@code of} said until the speaker says yes. Passed over where that was kept back.
     *
     * @param tries after so many without a yes it is parked kindly
     */
    record Paraphrase(StepId of, int tries, int most) implements Input {}

    /** Something to read; answered by going on. */
    record Reading() implements Input {}
}
