package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one person may see of a sitting, and nothing else: it starts empty and is added to. It holds deadlines but never the
 * present moment, so it changes only when something that this person may see has changed.
 *
 * @param heard entries that are open to this person, oldest first: those of this round and of the one before; all of them when over
 * @param offers what this person may do now
 * @param stilled whether it waits because the two are on a break
 * @param about what it looks at again, where it takes up what another sitting left
 */
public record SittingView(
        SittingId id,
        ExerciseId exercise,
        int version,
        Place place,
        Scene scene,
        List<Heard> heard,
        List<Offer> offers,
        boolean stilled,
        Optional<About> about) {

    public SittingView {
        heard = List.copyOf(heard);
        offers = List.copyOf(offers);
    }

    public SittingView(SittingId id, ExerciseId exercise, int version, Place place, Scene scene, List<Heard> heard,
            List<Offer> offers) {
        this(id, exercise, version, place, scene, heard, offers, false, Optional.empty());
    }

    /**
     * Whether whoever begins this exercise again goes on here. Not with what was put down or is over; of letters only with one's own that
     * is not sent, for what comes from the other waits for a good moment.
     */
    public boolean goesOnIn(Exercise definition) {
        var isLetter = definition.parts().getFirst() instanceof Part.Letter;
        return switch (scene) {
            case Scene.OwnPace apart -> !isLetter || !apart.through();
            case Scene.Gathering _,Scene.AtStep _,Scene.Pausing _ -> !isLetter;
            case Scene.Asked _,Scene.Resting _,Scene.Over _ -> false;
        };
    }

    /** How far along, in steps that both could count: {@code behind} of {@code all}. */
    public record Place(int behind, int all) {}

    public sealed interface Scene {
        /** Waiting until both are here. */
        record Gathering(boolean here) implements Scene {}

        /**
         * Each goes at their own pace.
         *
         * @param manner what becomes of what is written
         * @param through whether this person is through, or has chosen to open
         */
        record OwnPace(PartId part, int turn, Manner manner, List<Item> items, boolean through) implements Scene {
            public OwnPace {
                items = List.copyOf(items);
            }
        }

        /** The other has sent something and asks for a good moment; what it is shows when it is opened. */
        record Asked(PartId part, int turn) implements Scene {}

        /**
         * Both stand before one step.
         *
         * @param floor this person's place, in a part that has speaker and listener
         * @param mine what this person has put in, where that is still standing
         * @param theirs what the other has put in and this person may see: a shared answer, a proposal, a paraphrase
         * @param corrected how often the paraphrase has come back, and {@code nearly} whether the last one was nearly there
         * @param since when the step was reached; a timer counts from here
         * @param card the question, where it is drawn from a deck
         */
        record AtStep(
                PartId part,
                int round,
                int turn,
                StepId step,
                Role role,
                Optional<Floor> floor,
                Optional<Value> mine,
                Optional<Value> theirs,
                int corrected,
                boolean nearly,
                Instant since,
                Optional<Card> card) implements Scene {}

        /** A breather until a booked time. {@code back} once this person has come back. */
        record Pausing(Instant until, boolean back, Stage stage) implements Scene {}

        record Resting(boolean back) implements Scene {}

        /** Over: gone through to the end, or ended before. */
        record Over(boolean finished) implements Scene {}
    }

    /** What becomes of what is written at one's own pace: it stays own, is kept until both open, or is sent. */
    public enum Manner {
        OWN, SEALED, LETTER
    }

    /** A question of an own-pace part and what this person put there. */
    public record Item(StepId step, Optional<Value> mine, boolean keptBack) {}

    /**
     * What somebody said, open to the viewer. No author: both confirmed it. No value: removed by its author.
     *
     * @param landed a paraphrase to which the speaker said yes
     * @param own shown to the viewer alone, who wrote it
     * @param offerable where it is the viewer's to say whether a therapist may read it
     * @param card the question, where it was drawn from a deck
     */
    public record Heard(PartId part, int round, StepId step, Optional<PersonId> who, Optional<Value> value,
            boolean landed, boolean own, Optional<Offerable> offerable, Optional<Card> card) {
        /** As long as a sitting goes on, nothing of it is offered. */
        public Heard(PartId part, int round, StepId step, Optional<PersonId> who, Optional<Value> value,
                boolean landed, boolean own) {
            this(part, round, step, who, value, landed, own, Optional.empty(), Optional.empty());
        }
    }

    /**
     * A question drawn for both.
     *
     * @param chosenAt the step at which both chose the deck
     * @param level how deep, the lightest being 1
     * @param card which one of that deck and depth, counted from 0
     */
    public record Card(StepId chosenAt, OptionId deck, int level, int card) {}

    /**
     * An entry that the viewer may let a therapist read.
     *
     * @param turn names it among those of the same step and round
     */
    public record Offerable(int turn, boolean offered) {}

    /** Where a breather stands. A missed return is offered on the next two days, and then rests. */
    public enum Stage {
        /** Until the booked time. */
        BREATHER,
        /** The booked time has come. */
        RETURN,
        /** It has passed without both. */
        LATER,
        /** Offered again on the next day. */
        AGAIN,
        /** Offered for the last time. */
        ONCE_MORE
    }

    /** What the step asks of the viewer. */
    public enum Role {
        /** Answer it. */
        ANSWERS,
        /** Wait for the other, who answers. */
        LISTENS,
        /** Confirm or change what the other proposed. */
        CONFIRMS,
        /** Say whether the paraphrase got it. */
        JUDGES,
        /** Done here; the other still has something to do. */
        RESTS
    }

    /** Who has the floor. */
    public enum Floor {
        SPEAKER, LISTENER
    }

    public enum Offer {
        JOIN, ANSWER, CONFIRM, JUDGE, KEEP_BACK, OPEN, NOT_YET, PAUSE, COME_BACK, NOT_TODAY, LEAVE
    }
}
