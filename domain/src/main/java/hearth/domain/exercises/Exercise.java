package hearth.domain.exercises;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * A definition: what two people (or one) do together, step by step, at one version. Texts lie apart, one file per locale.
 *
 * @param minutes how long it usually takes
 * @param solo what somebody alone gets from it, or nothing where it takes two
 * @param begins what comes before its first part
 * @param cadence how often it recurs; empty for an exercise that is chosen
 * @param timing what stands before it
 * @param outcomes what is left of it afterwards, as pointers into what was said
 * @param uses what it is there for, beside its words: by these the house knows it, and not by its name
 * @param endingRating the step at its end that asks how stirred up one is now, where there is one
 */
public record Exercise(
        ExerciseId id,
        int version,
        Phase phase,
        EngineLeg leg,
        int minutes,
        Mode mode,
        Begins begins,
        Optional<Cadence> cadence,
        Timing timing,
        SoloEnding solo,
        Keeps keeps,
        List<Source> sources,
        Optional<Review> review,
        List<Part> parts,
        List<Outcome> outcomes,
        Set<Use> uses,
        Optional<StepId> endingRating) {

    public Exercise {
        sources = List.copyOf(sources);
        parts = List.copyOf(parts);
        outcomes = List.copyOf(outcomes);
        uses = Set.copyOf(uses);
    }

    public Gate gate() {
        return timing.gate();
    }

    public boolean isFor(Use use) {
        return uses.contains(use);
    }

    public Part part(PartId wanted) {
        return parts.stream().filter(part -> part.id().equals(wanted)).findFirst().orElseThrow();
    }

    public Optional<Step> step(StepId wanted) {
        for (var part : parts) {
            for (var step : part.steps()) {
                if (step.id().equals(wanted)) {
                    return Optional.of(step);
                }
            }
        }
        return Optional.empty();
    }

    /**
     * Whether this asks in private for a choice that something to read answers, and nothing else is made of it: whether one is afraid, say.
     * Its answer leads on and is not read back afterwards, for somebody may be looking over a shoulder.
     */
    public boolean onlyLeadsOn(Step step) {
        return step.visibility() == Step.Visibility.OWN && step.input() instanceof Input.One && !step.offerable()
                && outcomes.stream().noneMatch(outcome -> outcome.steps().contains(step.id()))
                && parts.stream().flatMap(part -> part.steps().stream())
                        .anyMatch(later -> later.input() instanceof Input.Reading && hangsOn(later, step.id()));
    }

    private static boolean hangsOn(Step later, StepId earlier) {
        return later.when()
                .filter(when -> when instanceof Step.Condition.Chose(StepId of, _) && of.equals(earlier))
                .isPresent();
    }

    /** The parts that {@code people} go through: all of them for two, those of the solo ending for one. */
    public List<Part> partsFor(int people) {
        return people == 1 ? parts.stream().filter(part -> solo.parts().contains(part.id())).toList() : parts;
    }

    /** The step at which each says how deep they'd like to go; in a proved exercise at most one. */
    public Optional<Step> depth() {
        return parts.stream().flatMap(part -> part.steps().stream())
                .filter(step -> step.input() instanceof Input.Depth).findFirst();
    }

    /** The same behind another gate. */
    public Exercise behind(Gate other) {
        return new Exercise(id, version, phase, leg, minutes, mode, begins, cadence, timing.behindAnother(other), solo,
                keeps, sources,
                review, parts, outcomes, uses, endingRating);
    }

    /** The four overlapping phases; chosen by each person for themselves, never a demotion. */
    public enum Phase {
        NOTICE, MAKE_SENSE, PRACTISE, KEEP
    }

    /** The three engines of change; a plan keeps them in balance. */
    public enum EngineLeg {
        EXPERIENCE, SENSE_MAKING, CATCHING_IT_LIVE
    }

    public enum Mode {
        SOLO, ASYNC, LIVE, ASYNC_THEN_LIVE;

        /** Whether both have to be here before it begins. */
        public boolean gathers() {
            return this == LIVE;
        }
    }

    public enum Begins {
        /** Its first part. */
        PLAINLY,
        /** A breather for both, with a booked return; its parts follow when both are back. */
        BREATHER
    }

    public enum Cadence {
        DAILY, WEEKLY, YEARLY
    }

    /** When an exercise may open: the gentle set at once, the rest from the next day's turn on. */
    public enum Gate {
        GENTLE,
        /** After what the two agreed together, and nothing that one did alone: it is open to both or to neither. */
        AFTER_THE_PLAN, AFTER_THE_BASICS
    }

    /** What an exercise is there for. */
    public enum Use {
        /** One finds out what settles oneself: one of the basics. */
        OWN_CALM,
        /** The two agree how they take a break: the other of the basics. */
        BREAK_PLAN,
        /** A break from each other. Somebody asks for it in the moment; nobody is sent there. */
        BREAK,
        /** One holds out a hand to the other: once is enough for a while. */
        HAND_HELD_OUT,
        /** The two look at a hard moment again, once it has cooled. */
        LOOKING_BACK,
        /** For a talk that was booked, the longest first. */
        A_TALK,
        /** Made for after a rub: on an ordinary day nobody supposes that there was one. */
        AFTER_A_RUB,
        /** For a matter that somebody has, or deep: one looks for it, and nobody is sent there. */
        SOUGHT,
        /** One, or the two, look again at what they agreed or meant to do; it is always about such a thing. */
        LOOKING_AGAIN
    }

    /** What is stored of the answers: the words, only the chosen options, or nothing at all. */
    public enum Keeps {
        WORDS, ANSWER_ONLY, NOTHING
    }

    public enum OutcomeKind {
        INSIGHT, AGREEMENT, COMMITMENT, REPAIR, APPOINTMENT, CARD
    }

    /**
     * Something that is left when it is over: it points at what was said and copies nothing, so that a word which its author removes is
     * gone from here too.
     *
     * @param steps whose answers make it up, in this order
     * @param due where it is said when this is looked at again; empty for what nobody comes back to
     */
    public record Outcome(OutcomeId id, OutcomeKind kind, List<StepId> steps, Optional<Due> due) {
        public Outcome {
            steps = List.copyOf(steps);
        }

        public Outcome(OutcomeId id, OutcomeKind kind, List<StepId> steps) {
            this(id, kind, steps, Optional.empty());
        }
    }

    /**
     * The step that says when something is looked at again.
     *
     * @param days in how many days, for an option that was chosen; one that is not here is not looked at again. Empty where a time is booked
     */
    public record Due(StepId step, Map<OptionId, Integer> days) {
        public Due {
            days = Map.copyOf(days);
        }
    }

    /** What somebody alone goes through; no parts means that the exercise takes two. */
    public record SoloEnding(List<PartId> parts) {
        public SoloEnding {
            parts = List.copyOf(parts);
        }

        public boolean exists() {
            return !parts.isEmpty();
        }
    }

    /** Where the idea comes from and how well it is supported; a teaching tradition has no year. */
    public record Source(String title, OptionalInt year, String evidence) {}

    /** Who looked the definition over, and when (ISO date). */
    public record Review(String reviewer, String date) {}
}
