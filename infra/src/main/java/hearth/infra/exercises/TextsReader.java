package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.ExerciseTexts.Words;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import tools.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns a tree that fits the schema into the words of one language, and says which words are missing or lead nowhere (E17, E22). */
final class TextsReader {
    private TextsReader() {}

    static ExerciseTexts texts(Exercise exercise, Locale locale, JsonNode root) {
        var steps = new HashMap<StepId, Words>();
        root.path("steps").forEachEntry((id, step) -> steps.put(new StepId(id), words(step)));
        var outcomes = new HashMap<OutcomeId, String>();
        root.path("outcomes")
                .forEachEntry((id, outcome) -> outcomes.put(new OutcomeId(id), outcome.path("title").asString()));
        return new ExerciseTexts(exercise.id(), locale,
                ExerciseReader.word(ExerciseTexts.Shelf.class, root.path("shelf")),
                root.path("title").asString(), root.path("good-when").asString(), root.path("reason").asString(),
                root.path("about").asString(), root.path("over").asString(), line(root, "over-alone"),
                line(root, "asks"), steps, outcomes, decks(root));
    }

    private static Map<OptionId, List<List<String>>> decks(JsonNode root) {
        var decks = new HashMap<OptionId, List<List<String>>>();
        root.path("decks").forEachEntry((deck, depths) -> decks.put(new OptionId(deck),
                depths.valueStream().map(cards -> cards.valueStream().map(JsonNode::asString).toList()).toList()));
        return decks;
    }

    private static Words words(JsonNode step) {
        var labels = new HashMap<OptionId, String>();
        step.path("options").forEachEntry((id, label) -> labels.put(new OptionId(id), label.asString()));
        return new Words(step.path("prompt").asString(), line(step, "help"), line(step, "waiting"), line(step, "check"),
                line(step, "heading"), labels);
    }

    private static Optional<String> line(JsonNode step, String field) {
        return Optional.of(step.path(field)).filter(JsonNode::isString).map(JsonNode::asString);
    }

    /** Nothing missing and nothing left over, else somebody would face an empty screen. */
    static List<Finding> gaps(Exercise exercise, YamlFile file) {
        var findings = new ArrayList<Finding>();
        JsonNode steps = file.root().path("steps");
        Set<String> known = exercise.parts().stream().flatMap(part -> part.steps().stream())
                .map(step -> step.id().value())
                .collect(Collectors.toSet());
        steps.forEachEntry((id, _) -> {
            if (!known.contains(id)) {
                findings.add(file.finding("E17", YamlFile.under("/steps", id),
                        "The exercise has no step called " + id + Nearest.asked(id, without(steps, known))));
            }
        });
        for (Part part : exercise.parts()) {
            boolean knocks = part instanceof Part.Letter letter && letter.knocks();
            if (knocks && !file.root().has("asks")) {
                findings.add(file.finding("E17", "",
                        "`asks` is missing: the other reads it when they are asked for a good moment."));
            }
            for (Step step : part.steps()) {
                String id = step.id().value();
                if (steps.has(id)) {
                    gaps(part, step, steps.path(id), new Place(file, YamlFile.under("/steps", id), findings));
                } else {
                    findings.add(file.finding("E17", "/steps", "The step " + id + " has no words here."));
                }
            }
        }
        outcomeGaps(exercise, file, findings);
        deckGaps(exercise, file, findings);
        return findings;
    }

    /** Whichever deck is chosen and however deep it goes, there are as many cards as the exercise counts on, in every language (E31). */
    private static void deckGaps(Exercise exercise, YamlFile file, List<Finding> findings) {
        JsonNode decks = file.root().path("decks");
        List<String> known = decksOf(exercise);
        known.stream().filter(deck -> !decks.has(deck))
                .forEach(deck -> findings.add(file.finding("E33", "/decks", "The deck " + deck + " is not here.")));
        int depths = exercise.depth().map(step -> step.input().labelled().size()).orElse(0);
        int many = cards(exercise).map(Input.Card::cards).findFirst().orElse(0);
        decks.forEachEntry((deck, all) -> {
            String where = YamlFile.under("/decks", deck);
            if (!known.contains(deck)) {
                findings.add(file.finding("E33", where, "No card is drawn from a deck called " + deck + "."));
            } else if (all.size() != depths) {
                findings.add(file.finding("E33", where,
                        "There are " + depths + " depths, and this deck has cards for " + all.size() + "."));
            } else {
                for (int depth = 0; depth < depths; depth++) {
                    if (all.path(depth).size() != many) {
                        findings.add(file.finding("E33", where + "/" + depth, "Each depth of a deck has " + many
                                + " cards, and this one has " + all.path(depth).size() + "."));
                    }
                }
            }
        });
    }

    private static List<String> decksOf(Exercise exercise) {
        return cards(exercise).findFirst().flatMap(card -> exercise.step(card.deck()))
                .map(step -> step.input().labelled().stream().map(OptionId::value).toList()).orElse(List.of());
    }

    private static Stream<Input.Card> cards(Exercise exercise) {
        return exercise.parts().stream().flatMap(part -> part.steps().stream()).map(Step::input)
                .filter(Input.Card.class::isInstance).map(Input.Card.class::cast);
    }

    /** Whatever is left has a name in every language, and no name is left over (E22). */
    private static void outcomeGaps(Exercise exercise, YamlFile file, List<Finding> findings) {
        JsonNode titles = file.root().path("outcomes");
        Set<String> known = exercise.outcomes().stream().map(one -> one.id().value()).collect(Collectors.toSet());
        known.stream().filter(id -> !titles.has(id)).sorted().forEach(id -> findings
                .add(file.finding("E22", "/outcomes", "The outcome " + id + " has no title here.")));
        titles.forEachEntry((id, _) -> {
            if (!known.contains(id)) {
                findings.add(file.finding("E22", YamlFile.under("/outcomes", id),
                        "The exercise has no outcome called " + id + Nearest.asked(id, without(titles, known))));
            }
        });
    }

    private static void gaps(Part part, Step step, JsonNode words, Place place) {
        boolean oneWaits = part instanceof Part.Turns && step.actor() != Step.Actor.EACH;
        boolean oneChecks = step.actor() == Step.Actor.TOGETHER || step.input() instanceof Input.Paraphrase;
        if (oneWaits && !words.has("waiting")) {
            place.add("", "`waiting` is missing: one acts here, and the other needs something to read.");
        }
        if (oneChecks && !words.has("check")) {
            place.add("", "`check` is missing: one of the two is asked whether it fits.");
        }
        List<OptionId> options = step.input().labelled();
        JsonNode labels = words.path("options");
        options.stream().filter(option -> !labels.has(option.value()))
                .forEach(option -> place.add("/options", "The option " + option + " has no label here."));
        Set<String> known = options.stream().map(OptionId::value).collect(Collectors.toSet());
        for (Map.Entry<String, JsonNode> label : labels.properties()) {
            if (!known.contains(label.getKey())) {
                place.add("/options/" + label.getKey(), "The step has no option called " + label.getKey()
                        + Nearest.asked(label.getKey(), without(labels, known)));
            }
        }
    }

    /** Those that have nothing here yet: one of them is what a misspelt name was meant for. */
    private static List<String> without(JsonNode block, Set<String> known) {
        return known.stream().filter(name -> !block.has(name)).toList();
    }

    private record Place(YamlFile file, String where, List<Finding> findings) {
        void add(String field, String sentence) {
            findings.add(file.finding("E17", where + field, sentence));
        }
    }
}
