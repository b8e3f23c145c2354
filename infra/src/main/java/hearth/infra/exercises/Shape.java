package hearth.infra.exercises;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/** The outer form of a file, held against its JSON Schema and told in plain words. */
final class Shape {
    static final Shape EXERCISE = new Shape("exercise.schema.json", "exercise: its-name");
    static final Shape TEXTS = new Shape("texts.schema.json", "title: What people call it");

    /** Keywords that only lead to the ones which say what is wrong. */
    private static final Set<String> LEADING = Set.of("anyOf", "allOf", "if", "then", "else", "$ref");

    private final JsonNode rules;
    private final Schema schema;
    private final String firstLine;

    private Shape(String file, String firstLine) {
        this.firstLine = firstLine;
        try (InputStream in = Objects
                .requireNonNull(Shape.class.getResourceAsStream("/hearth/exercises/schema/" + file))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            rules = JsonMapper.builder().build().readTree(text);
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(text,
                    InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings(YamlFile file) {
        if (!file.root().isObject()) {
            return List.of(file.finding("E19", "",
                    "This is not an exercise's file yet: each line of one is like `" + firstLine
                            + "`, with a space after the colon."));
        }
        var findings = new ArrayList<Finding>();
        var meant = new HashSet<String>();
        var missing = new LinkedHashMap<String, List<String>>();
        List<Error> errors = schema.validate(file.root()).stream()
                .filter(error -> !LEADING.contains(error.getKeyword())).toList();
        for (Error error : errors) {
            String where = error.getInstanceLocation().toString();
            switch (error.getKeyword()) {
                case "required" -> missing.computeIfAbsent(where, _ -> new ArrayList<>()).add(error.getProperty());
                case "additionalProperties" -> findings.add(misplaced(file, error, meant));
                default -> findings.add(file.finding("E19", where, Sentences.of(error, rule(error, 2))));
            }
        }
        missing.forEach((where, names) -> absent(where, names, meant)
                .ifPresent(sentence -> findings.add(file.finding("E19", where, sentence))));
        return findings.stream().distinct().toList();
    }

    /** A name that nobody expects here; where it is nearly one that is expected, that one is not called missing as well. */
    private Finding misplaced(YamlFile file, Error error, Set<String> meant) {
        String where = error.getInstanceLocation().toString();
        JsonNode around = file.root().at(where);
        List<String> free = rule(error, 1).path("properties").propertyNames().stream()
                .filter(name -> !around.has(name)).toList();
        Nearest.to(error.getProperty(), free).ifPresent(name -> meant.add(YamlFile.under(where, name)));
        return file.finding("E19", YamlFile.under(where, error.getProperty()),
                "`" + error.getProperty() + "` has no place here" + Nearest.asked(error.getProperty(), free));
    }

    private static Optional<String> absent(String where, List<String> names, Set<String> meant) {
        List<String> really = names.stream().distinct().filter(name -> !meant.contains(YamlFile.under(where, name)))
                .map(name -> "`" + name + "`").toList();
        return really.isEmpty()
                ? Optional.empty()
                : Optional.of(Sentences.listed(really, "and") + (really.size() == 1 ? " is" : " are")
                        + " missing here.");
    }

    /** The part of the schema that spoke, or what stands so many steps around it. */
    private JsonNode rule(Error error, int around) {
        String place = error.getSchemaLocation().toString();
        String path = place.substring(place.indexOf('#') + 1);
        for (int i = 0; i < around; i++) {
            path = path.substring(0, Math.max(0, path.lastIndexOf('/')));
        }
        return rules.at(path);
    }
}
