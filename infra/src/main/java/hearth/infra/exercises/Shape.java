package hearth.infra.exercises;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import tools.jackson.databind.JsonNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** The outer form of a file, held against its JSON Schema and told in plain words. */
final class Shape {
    static final Shape EXERCISE = new Shape("exercise.schema.json");
    static final Shape TEXTS = new Shape("texts.schema.json");

    private final Schema schema;

    private Shape(String file) {
        try (InputStream in = Objects
                .requireNonNull(Shape.class.getResourceAsStream("/hearth/exercises/schema/" + file))) {
            schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(in,
                    InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<Finding> findings(YamlFile file) {
        return schema.validate(file.root()).stream()
                .flatMap(error -> sentence(error).map(words -> file.finding("E19", place(error), words)).stream())
                .distinct().toList();
    }

    private static String place(Error error) {
        String where = error.getInstanceLocation().toString();
        boolean names = "additionalProperties".equals(error.getKeyword());
        return names && error.getProperty() != null ? YamlFile.under(where, error.getProperty()) : where;
    }

    private static Optional<String> sentence(Error error) {
        JsonNode found = error.getInstanceNode();
        JsonNode rule = error.getSchemaNode();
        String name = lastName(error);
        return Optional.of(switch (error.getKeyword()) {
            case "required" -> "`" + error.getProperty() + "` is missing here.";
            case "additionalProperties" -> "`" + error.getProperty() + "` has no place here.";
            case "false" -> "`" + name + "` has no place here.";
            case "enum" -> "`" + text(found) + "` is none of " + options(rule) + ".";
            case "const" -> "`" + name + "` is " + text(rule) + " and nothing else.";
            case "type" -> "`" + name + "` should be " + type(rule) + ".";
            case "pattern" -> "`" + text(found) + "` does not fit: " + describe(error) + ".";
            case "propertyNames" -> "A name is lower case, digits and hyphens.";
            case "minLength" -> "`" + name + "` is empty.";
            case "maxLength" -> "`" + name + "` has more than " + rule.asString() + " characters.";
            case "minimum" -> "`" + name + "` is at least " + rule.asString() + ".";
            case "maximum" -> "`" + name + "` is at most " + rule.asString() + ".";
            case "minItems" -> "`" + name + "` has at least " + rule.asString() + ".";
            case "maxItems" -> "`" + name + "` has at most " + rule.asString() + ".";
            case "uniqueItems" -> "`" + name + "` holds something twice.";
            default -> "`" + name + "`: " + error.getMessage() + ".";
        }).filter(_ -> !List.of("anyOf", "allOf", "if", "then", "$ref").contains(error.getKeyword()));
    }

    private static String lastName(Error error) {
        String where = error.getInstanceLocation().toString();
        return where.substring(where.lastIndexOf('/') + 1);
    }

    private static String text(JsonNode node) {
        return node.isContainer() ? node.toString() : node.asString();
    }

    private static String options(JsonNode rule) {
        return StreamSupport.stream(rule.spliterator(), false).map(Shape::text).collect(Collectors.joining(", "));
    }

    private static String type(JsonNode rule) {
        return switch (text(rule)) {
            case "integer" -> "a whole number";
            case "string" -> "text";
            case "boolean" -> "true or false";
            case "array" -> "a list";
            case "object" -> "a block of names and values";
            case String other -> other;
        };
    }

    private static String describe(Error error) {
        return text(error.getSchemaNode()).contains("\\d{4}")
                ? "a day is written like 2026-11-21"
                : "a name is lower case, digits and hyphens, beginning with a letter";
    }
}
