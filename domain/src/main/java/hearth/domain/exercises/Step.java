package hearth.domain.exercises;

import java.util.List;
import java.util.Optional;

/**
 * One question or act.
 *
 * @param when asked only if an earlier answer fits; empty means always
 * @param again where to go back to after a certain answer, a limited number of times
 * @param optional whether it may be left blank
 * @param offerable whether its author may offer it to a therapist
 */
public record Step(
        StepId id,
        Actor actor,
        Input input,
        Visibility visibility,
        Optional<Condition> when,
        Optional<Again> again,
        boolean optional,
        boolean offerable) {

    /** Who acts. Speaker and listener are the starter and the other, changing places where a part swaps. */
    public enum Actor {
        EACH, STARTER, OTHER, SPEAKER, LISTENER, TOGETHER
    }

    /** Who sees the words: their author for ever, nobody else until both open, or both at once. */
    public enum Visibility {
        OWN, SEALED, SHARED
    }

    /** What has to be so. */
    public sealed interface Condition {
        /** The earlier step whose answer decides, the asker's own or the step's single author's; none where it goes by how the two are. */
        Optional<StepId> looksAt();

        /** One of these options was chosen. */
        record Chose(StepId step, List<OptionId> isOneOf) implements Condition {
            public Chose {
                isOneOf = List.copyOf(isOneOf);
            }

            @Override
            public Optional<StepId> looksAt() {
                return Optional.of(step);
            }
        }

        /** Rated at this level or above. */
        record Rated(StepId step, int atLeast) implements Condition {
            @Override
            public Optional<StepId> looksAt() {
                return Optional.of(step);
            }
        }

        /** It goes slower for both: a rating asked for that, or there was a breather. */
        record Slower() implements Condition {
            @Override
            public Optional<StepId> looksAt() {
                return Optional.empty();
            }
        }
    }

    /**
     * After answering with {@code option}, the turn goes back to {@code to}.
     *
     * @param most how often in one round
     */
    public record Again(StepId to, OptionId option, int most) {}
}
