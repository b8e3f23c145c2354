package hearth.domain.sittings;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Small exercises for tests, one for each manner of moving. */
final class Definitions {
    private Definitions() {}

    static Step step(String id, Actor actor, Input input, Visibility visibility) {
        return new Step(new StepId(id), actor, input, visibility, Optional.empty(), Optional.empty(), false, false);
    }

    static Step blankable(Step step) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(), step.when(), step.again(), true,
                step.offerable());
    }

    static Step when(Step step, String earlier, String... options) {
        var condition = new Step.Condition.Chose(new StepId(earlier),
                Arrays.stream(options).map(OptionId::new).toList());
        return new Step(step.id(), step.actor(), step.input(), step.visibility(), Optional.of(condition), step.again(),
                step.optional(), step.offerable());
    }

    static Step whenRated(Step step, String earlier, int atLeast) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(),
                Optional.of(new Step.Condition.Rated(new StepId(earlier), atLeast)), step.again(), step.optional(),
                step.offerable());
    }

    static Step whenSlower(Step step) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(),
                Optional.of(new Step.Condition.Slower()), step.again(), step.optional(), step.offerable());
    }

    static Step again(Step step, String to, String option, int most) {
        return new Step(step.id(), step.actor(), step.input(), step.visibility(), step.when(),
                Optional.of(new Step.Again(new StepId(to), new OptionId(option), most)), step.optional(),
                step.offerable());
    }

    static Input.One one(String... options) {
        return new Input.One(Arrays.stream(options).map(OptionId::new).toList());
    }

    static Exercise exercise(String id, Exercise.Mode mode, List<PartId> solo, Part... parts) {
        return new Exercise(new ExerciseId(id), 1, Exercise.Phase.PRACTISE, Exercise.EngineLeg.EXPERIENCE, 5, mode,
                Exercise.Begins.PLAINLY, Optional.empty(),
                Timing.behind(Exercise.Gate.GENTLE), new Exercise.SoloEnding(solo), Exercise.Keeps.WORDS, List.of(),
                Optional.empty(),
                List.of(parts), List.of(), Set.of(), Optional.empty());
    }

    static Exercise beginning(Exercise.Begins begins, Exercise one) {
        return new Exercise(one.id(), one.version(), one.phase(), one.leg(), one.minutes(), one.mode(), begins,
                one.cadence(), one.timing(), one.solo(), one.keeps(), one.sources(), one.review(), one.parts(),
                one.outcomes(), one.uses(), one.endingRating());
    }

    /** A breather first; then a private rating each, and a choice that both confirm. */
    static Exercise timeOut() {
        var back = new Part.Alone(new PartId("back"),
                List.of(step("stirred", Actor.EACH, new Input.Scale(5), Visibility.OWN)));
        var onward = new Part.Turns(new PartId("onward"),
                List.of(step("how", Actor.TOGETHER, one("softly", "leave-it"), Visibility.SHARED)), 1, false);
        return beginning(Exercise.Begins.BREATHER,
                exercise("time-out", Exercise.Mode.LIVE, List.of(), back, onward));
    }

    /** A letter of the starter's, which asks for a good moment or opens as it is sent, and an answer to it. */
    static Exercise letter(boolean knocks) {
        var letter = new Part.Letter(new PartId("letter"), List.of(
                step("stirred", Actor.STARTER, new Input.Scale(Input.Scale.NEVER, 6, List.of()), Visibility.OWN),
                whenRated(step("breathe", Actor.STARTER, new Input.Breathing(Duration.ofSeconds(60), 6),
                        Visibility.OWN), "stirred", 6),
                step("what", Actor.STARTER, new Input.Text(200), Visibility.SEALED),
                step("kind", Actor.STARTER, one("ask", "tell"), Visibility.SEALED)), knocks);
        var answer = new Part.Turns(new PartId("answer"), List.of(
                step("back", Actor.LISTENER, new Input.Paraphrase(new StepId("what"), 2, 200), Visibility.SHARED),
                when(step("reply", Actor.OTHER, new Input.Text(200), Visibility.SHARED), "kind", "ask")), 1, false);
        return exercise("letter", Exercise.Mode.ASYNC, List.of(letter.id()), letter, answer);
    }

    /** A rating, how deep, a deck that both choose, and a card each round, of one more than are drawn. */
    static Exercise closer(int rounds) {
        var arrive = new Part.Alone(new PartId("arrive"), List.of(
                step("rating", Actor.EACH, new Input.Scale(7), Visibility.OWN),
                step("how-deep", Actor.EACH, new Input.Depth(one("light", "warm", "tender").options()),
                        Visibility.OWN)));
        var deck = new Part.Turns(new PartId("choose"),
                List.of(step("deck", Actor.TOGETHER, one("heart", "mind"), Visibility.SHARED)), 1, false);
        var cards = new Part.Turns(new PartId("cards"), List.of(blankable(step("card", Actor.EACH,
                new Input.Card(new StepId("deck"), rounds + 1, 200), Visibility.SHARED))), rounds, false);
        return exercise("closer", Exercise.Mode.LIVE, List.of(), arrive, deck, cards);
    }

    /** Each writes apart; when it has opened, each says back what the other wrote, unless it was kept back. */
    static Exercise lookBack() {
        var side = new Part.Sealed(new PartId("side"), List.of(
                step("how-it-was", Actor.EACH, new Input.Text(200), Visibility.SEALED),
                step("mine", Actor.EACH, new Input.Text(200), Visibility.SEALED)));
        var heard = new Part.Turns(new PartId("heard"), List.of(
                step("said-back", Actor.LISTENER, new Input.Paraphrase(new StepId("how-it-was"), 2, 200),
                        Visibility.SHARED),
                step("sense", Actor.LISTENER, new Input.Text(200), Visibility.SHARED)), 2, true);
        return exercise("look-back", Exercise.Mode.ASYNC, List.of(side.id()), side, heard);
    }

    /** A sealed part with a question that may be left blank and one that stays own, then a promise each. */
    static Exercise checkIn() {
        var mine = new Part.Sealed(new PartId("mine"), List.of(
                step("thanks", Actor.EACH, new Input.Text(200), Visibility.SEALED),
                blankable(step("hard", Actor.EACH, new Input.Text(200), Visibility.SEALED)),
                blankable(step("at-ease", Actor.EACH, new Input.Text(200), Visibility.OWN))));
        var promise = new Part.Turns(new PartId("promise"),
                List.of(blankable(step("small", Actor.EACH, new Input.Text(200), Visibility.SHARED))), 1, false);
        return exercise("check-in", Exercise.Mode.ASYNC, List.of(mine.id(), promise.id()), mine, promise);
    }

    /** What each answers apart decides what that person is asked there, alone and kept; what the starter chooses decides what both are. */
    static Exercise apart() {
        var alone = new Part.Alone(new PartId("alone"), List.of(
                step("stirred", Actor.EACH, new Input.Scale(Input.Scale.NEVER), Visibility.OWN),
                whenRated(step("breathe", Actor.EACH, new Input.Breathing(Duration.ofSeconds(60), 6), Visibility.OWN),
                        "stirred", 4),
                step("afraid", Actor.EACH, one("yes", "no"), Visibility.OWN),
                when(step("not-this", Actor.EACH, new Input.Reading(), Visibility.OWN), "afraid", "yes")));
        var kept = new Part.Sealed(new PartId("kept"), List.of(
                step("which", Actor.EACH, one("tea", "walk"), Visibility.SEALED),
                when(step("where", Actor.EACH, new Input.Text(200), Visibility.SEALED), "which", "walk")));
        var after = new Part.Turns(new PartId("after"), List.of(
                step("talk", Actor.STARTER, one("yes", "no"), Visibility.SHARED),
                when(step("reply", Actor.OTHER, new Input.Text(200), Visibility.SHARED), "talk", "yes"),
                step("warm", Actor.EACH, new Input.Text(200), Visibility.OWN)), 2, false);
        return exercise("apart", Exercise.Mode.ASYNC, List.of(alone.id(), kept.id()), alone, kept, after);
    }

    /** Asked of each alone: whether it is a day for it, and how stirred up; where it is some, a breath comes before each turn. */
    static Exercise slower() {
        var day = new Input.One(one("today", "not-today").options(), List.of(new OptionId("not-today")));
        var arrive = new Part.Alone(new PartId("arrive"), List.of(step("day", Actor.EACH, day, Visibility.OWN),
                step("rating", Actor.EACH, new Input.Scale(7, 5, Input.Scale.NEVER, List.of()), Visibility.OWN)));
        var floor = new Part.Turns(new PartId("floor"), List.of(
                whenSlower(step("breath", Actor.EACH, new Input.Reading(), Visibility.SHARED)),
                step("gist", Actor.SPEAKER, new Input.Text(200), Visibility.SHARED)), 2, true);
        return exercise("slower", Exercise.Mode.LIVE, List.of(), arrive, floor);
    }

    /** Arriving, a topic that both confirm, and the floor with its paraphrase, "a little more" and the swap. */
    static Exercise hearMe() {
        var arrive = new Part.Alone(new PartId("arrive"), List.of(
                step("settle", Actor.EACH, new Input.Timer(Duration.ofSeconds(60)), Visibility.OWN),
                step("rating", Actor.EACH, new Input.Scale(7), Visibility.OWN)));
        var topic = new Part.Turns(new PartId("topic"), List.of(
                step("about", Actor.TOGETHER, new Input.Agreement(100), Visibility.SHARED),
                step("warm", Actor.EACH, new Input.Text(100), Visibility.SHARED)), 1, false);
        var floor = new Part.Turns(new PartId("floor"), List.of(
                step("gist", Actor.SPEAKER, new Input.Text(200), Visibility.SHARED),
                step("back", Actor.LISTENER, new Input.Paraphrase(new StepId("gist"), 3, 200), Visibility.SHARED),
                again(step("more", Actor.SPEAKER, one("yes", "no"), Visibility.SHARED), "gist", "yes", 2),
                step("sense", Actor.LISTENER, new Input.Text(200), Visibility.SHARED)), 2, true);
        var close = new Part.Turns(new PartId("close"), List.of(
                step("enough", Actor.TOGETHER, one("enough", "book"), Visibility.SHARED),
                when(step("date", Actor.TOGETHER, new Input.Appointment(), Visibility.SHARED), "enough", "book")), 1,
                false);
        return exercise("hear-me", Exercise.Mode.LIVE, List.of(), arrive, topic, floor, close);
    }
}
