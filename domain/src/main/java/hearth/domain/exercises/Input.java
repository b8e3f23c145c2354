package hearth.domain.exercises;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** How a step is answered: a closed set, one renderer each. */
public sealed interface Input {
    /** What has a label in the texts, in its order; for most inputs nothing. */
    default List<OptionId> labelled() {
        return switch (this) {
            case One one -> one.options();
            case Many many -> many.options();
            case Scale scale -> scale.words();
            case Slider(OptionId left, OptionId right) -> List.of(left, right);
            case Depth depth -> depth.words();
            case Text _,Statement _,WantHave _,Emotions _,Card _,Timer _,Breathing _,Agreement _,Appointment _,Paraphrase _,Reading _ ->
                List.of();
        };
    }

    /** The steps whose words stay in sight while this is answered, however long ago they were said. */
    default List<StepId> recalls() {
        return List.of();
    }

    /**
     * Free words; {@code most} characters (code points) at most.
     *
     * @param time how long writing is meant to take; a clock beside the words, which ends nothing and takes nothing away. Zero for none
     */
    record Text(int most, Duration time) implements Input {
        public Text(int most) {
            this(most, Duration.ZERO);
        }
    }

    /** Words to the other that are about the two of them; while they are written, the language helper looks on with their author alone. */
    record Statement(int most) implements Input {}

    /**
     * One of the options.
     *
     * @param restsAt when both have answered and either chose one of these, it rests for both, as if somebody had said not today
     */
    record One(List<OptionId> options, List<OptionId> restsAt) implements Input {
        public One {
            options = List.copyOf(options);
            restsAt = List.copyOf(restsAt);
        }

        public One(List<OptionId> options) {
            this(options, List.of());
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
     * @param slowerFrom when both have rated, neither calls a breather and either is at or above this, it goes slower for both; 11 for never
     * @param calmFrom at or above this the calm-kit is offered to whoever rated, on their own screen; 11 for never
     * @param words the words of the track, lowest first; empty for how stirred up somebody is
     */
    record Scale(int breatherFrom, int slowerFrom, int calmFrom, List<OptionId> words) implements Input {
        public static final int NEVER = 11;

        public Scale {
            words = List.copyOf(words);
        }

        public Scale(int breatherFrom, int calmFrom, List<OptionId> words) {
            this(breatherFrom, NEVER, calmFrom, words);
        }

        public Scale(int breatherFrom) {
            this(breatherFrom, NEVER, List.of());
        }
    }

    /** Where somebody leans between two poles, from −5 to 5, without a preset; the middle is a place like any other. */
    record Slider(OptionId left, OptionId right) implements Input {
        public static final int END = 5;
    }

    /** Two tracks, 0 to 10: how much of something there is, and how much there should be. */
    record WantHave() implements Input {}

    /** A stretch of time that runs on the server's clock; it may be skipped. */
    record Timer(Duration length) implements Input {}

    /**
     * A slow circle to breathe with. It begins at an easy pace and glides to {@code perMinute}; whoever breathes may change that, and
     * may stop at any time.
     *
     * @param perMinute breaths a minute
     */
    record Breathing(Duration length, int perMinute) implements Input {}

    /**
     * How deep somebody would like to go today, in words and without a preset. Once both have said, it goes as deep as the lower of the two
     * and no deeper than their ladder reaches.
     *
     * @param words the rungs, the lightest first
     */
    record Depth(List<OptionId> words) implements Input {
        public Depth {
            words = List.copyOf(words);
        }
    }

    /**
     * A question drawn from a deck, the same for both; answered in free words.
     *
     * @param deck the step at which both chose the deck
     * @param cards how many there are of each deck and depth
     * @param most characters at most
     */
    record Card(StepId deck, int cards, int most) implements Input {}

    /** Words that both confirm; {@code most} characters at most. */
    record Agreement(int most) implements Input {}

    /** A local date and time that both confirm, or one's own. */
    record Appointment() implements Input {}

    /**
     * The listener says back what {@code of} said until the speaker says yes. Passed over where that was kept back.
     *
     * @param tries after so many without a yes it is parked kindly
     */
    record Paraphrase(StepId of, int tries, int most) implements Input {
        @Override
        public List<StepId> recalls() {
            return List.of(of);
        }
    }

    /**
     * Something to read; answered by going on.
     *
     * @param picture what is drawn beside it
     */
    record Reading(Optional<Picture> picture) implements Input {
        public Reading() {
            this(Optional.empty());
        }

        @Override
        public List<StepId> recalls() {
            return picture.map(Picture::of).orElse(List.of());
        }
    }

    /**
     * A picture of what both said before.
     *
     * @param of the steps it is made of
     */
    record Picture(Shape shape, List<StepId> of) {
        public enum Shape {
            /** What one does, what the other makes of it and does, what the first makes of that: round and round. Of what is done and what is made of it. */
            LOOP,
            /** What each can't give up, inside; where each can bend, around it. Of the inner and the outer. */
            BOARD
        }

        public Picture {
            of = List.copyOf(of);
        }
    }
}
