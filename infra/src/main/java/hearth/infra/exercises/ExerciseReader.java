package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import tools.jackson.databind.JsonNode;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** Turns a tree that fits the schema into a definition; what it means is the proof's business. */
final class ExerciseReader {
    private ExerciseReader() {}

    static Exercise exercise(JsonNode root) {
        return new Exercise(
                new ExerciseId(text(root, "exercise")),
                root.path("version").intValue(),
                word(Exercise.Phase.class, root, "phase"),
                word(Exercise.EngineLeg.class, root, "leg"),
                root.path("minutes").intValue(),
                word(Exercise.Mode.class, root, "mode"),
                root.has("begins")
                        ? word(Exercise.Begins.class, root, "begins")
                        : Exercise.Begins.PLAINLY,
                root.has("cadence") ? Optional.of(word(Exercise.Cadence.class, root, "cadence")) : Optional.empty(),
                timing(root),
                new Exercise.SoloEnding(list(root.path("solo"), id -> new PartId(id.asString()))),
                word(Exercise.Keeps.class, root, "keeps"),
                list(root.path("sources"), ExerciseReader::source),
                root.has("review")
                        ? Optional.of(new Exercise.Review(text(root.path("review"), "reviewer"),
                                text(root.path("review"), "date")))
                        : Optional.empty(),
                list(root.path("parts"), ExerciseReader::part),
                outcomes(root.path("outcomes")),
                Set.copyOf(list(root.path("for"), use -> word(Exercise.Use.class, use))),
                root.has("ending-rating")
                        ? Optional.of(new StepId(text(root, "ending-rating")))
                        : Optional.empty());
    }

    private static Timing timing(JsonNode root) {
        return new Timing(word(Exercise.Gate.class, root, "gate"),
                list(root.path("after"),
                        after -> new Timing.After(new ExerciseId(text(after, "exercise")), after.path("times").asInt(1),
                                after.path("without-a-break").asBoolean(false))),
                root.has("company") ? Optional.of(word(Timing.Company.class, root, "company")) : Optional.empty(),
                root.path("days-between").asInt(0),
                new Timing.Pace(root.path("calm-days").asInt(0), root.path("again-after").asInt(0)));
    }

    /** Versions that were kept before outcomes pointed anywhere name only their kinds: nothing of those can be looked up. */
    private static List<Exercise.Outcome> outcomes(JsonNode node) {
        return list(node, one -> one).stream().filter(JsonNode::isObject)
                .map(one -> new Exercise.Outcome(new OutcomeId(text(one, "outcome")),
                        word(Exercise.OutcomeKind.class, one, "kind"),
                        list(one.path("steps"), id -> new StepId(id.asString())),
                        Optional.of(one.path("due")).filter(due -> !due.isMissingNode()).map(ExerciseReader::due)))
                .toList();
    }

    /** The step alone where a time is booked there; else also the days that each option stands for. */
    private static Exercise.Due due(JsonNode due) {
        return due.isString()
                ? new Exercise.Due(new StepId(due.asString()), Map.of())
                : new Exercise.Due(new StepId(text(due, "step")), due.path("days").properties().stream().collect(
                        Collectors.toMap(one -> new OptionId(one.getKey()), one -> one.getValue().intValue())));
    }

    private static Exercise.Source source(JsonNode node) {
        return new Exercise.Source(text(node, "title"),
                node.has("year") ? OptionalInt.of(node.path("year").intValue()) : OptionalInt.empty(),
                text(node, "evidence"));
    }

    private static Part part(JsonNode node) {
        var id = new PartId(text(node, "part"));
        List<Step> steps = list(node.path("steps"), ExerciseReader::step);
        return switch (text(node, "kind")) {
            case "alone" -> new Part.Alone(id, steps);
            case "sealed" -> new Part.Sealed(id, steps);
            case "letter" -> new Part.Letter(id, steps, node.path("knocks").asBoolean(false));
            case "turns" -> new Part.Turns(id, steps, node.path("rounds").asInt(1), node.path("swap").asBoolean(false));
            case String other ->
                throw new IllegalStateException("the schema lets no kind of part pass that is called " + other);
        };
    }

    private static Step step(JsonNode node) {
        return new Step(
                new StepId(text(node, "step")),
                word(Step.Actor.class, node, "who"),
                input(node.path("input")),
                word(Step.Visibility.class, node, "visibility"),
                Optional.of(node.path("when")).filter(when -> !when.isMissingNode()).map(ExerciseReader::condition),
                Optional.of(node.path("again")).filter(JsonNode::isObject)
                        .map(again -> new Step.Again(new StepId(text(again, "to")), new OptionId(text(again, "after")),
                                again.path("most").intValue())),
                node.path("optional").asBoolean(false),
                node.path("offerable").asBoolean(false));
    }

    private static Step.Condition condition(JsonNode when) {
        if (when.isString()) {
            return new Step.Condition.Slower();
        }
        var step = new StepId(text(when, "step"));
        return when.has("at-least")
                ? new Step.Condition.Rated(step, when.path("at-least").intValue())
                : new Step.Condition.Chose(step, options(when.path("is")));
    }

    private static Input input(JsonNode node) {
        int most = node.path("most").asInt(0);
        return switch (text(node, "kind")) {
            case "text" -> new Input.Text(most, seconds(node));
            case "statement" -> new Input.Statement(most);
            case "slider" -> new Input.Slider(new OptionId(text(node, "left")), new OptionId(text(node, "right")));
            case "depth" -> new Input.Depth(options(node.path("options")));
            case "card" ->
                new Input.Card(new StepId(text(node, "deck")), node.path("cards").intValue(), most);
            case "want-have" -> new Input.WantHave();
            case "one" -> new Input.One(options(node.path("options")), options(node.path("rests-at")));
            case "many" -> new Input.Many(options(node.path("options")), most);
            case "emotions" -> new Input.Emotions(most);
            case "scale" -> new Input.Scale(node.path("breather-from").asInt(Input.Scale.NEVER),
                    node.path("slower-from").asInt(Input.Scale.NEVER),
                    node.path("calm-from").asInt(Input.Scale.NEVER), options(node.path("words")));
            case "timer" -> new Input.Timer(seconds(node));
            case "breathing" -> new Input.Breathing(seconds(node), node.path("per-minute").intValue());
            case "agreement" -> new Input.Agreement(most);
            case "appointment" -> new Input.Appointment();
            case "paraphrase" ->
                new Input.Paraphrase(new StepId(text(node, "of")), node.path("tries").intValue(), most);
            case "reading" -> new Input.Reading(node.has("draws")
                    ? Optional.of(new Input.Picture(word(Input.Picture.Shape.class, node, "draws"),
                            list(node.path("of"), id -> new StepId(id.asString()))))
                    : Optional.empty());
            case String other ->
                throw new IllegalStateException("the schema lets no input pass that is called " + other);
        };
    }

    private static Duration seconds(JsonNode node) {
        return Duration.ofSeconds(node.path("seconds").asInt(0));
    }

    private static List<OptionId> options(JsonNode node) {
        return list(node, id -> new OptionId(id.asString()));
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).asString();
    }

    private static <E extends Enum<E>> E word(Class<E> words, JsonNode node, String field) {
        return word(words, node.path(field));
    }

    static <E extends Enum<E>> E word(Class<E> words, JsonNode node) {
        return Enum.valueOf(words, node.asString().replace('-', '_').toUpperCase(Locale.ROOT));
    }

    /** The items of a list; anything that is no list has none. */
    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        return node.isArray() ? StreamSupport.stream(node.spliterator(), false).map(read).toList() : List.of();
    }
}
