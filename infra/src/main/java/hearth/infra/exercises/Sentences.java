package hearth.infra.exercises;

import com.networknt.schema.Error;
import tools.jackson.databind.JsonNode;

import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;

/** What the schema has to say about one place of a file, in a sentence that somebody can act on. */
final class Sentences {
    private static final String A_NAME = "a name is lower case, digits and hyphens, and begins with a letter";

    private Sentences() {}

    /** @param around the rule of the schema within whose rule the one that spoke stands */
    static String of(Error error, JsonNode around) {
        JsonNode found = error.getInstanceNode();
        JsonNode rule = error.getSchemaNode();
        String name = name(error);
        return switch (error.getKeyword()) {
            case "false" -> name + " has no place here.";
            case "enum" -> "`" + text(found) + "` is none of " + String.join(", ", words(rule))
                    + Nearest.asked(text(found), words(rule));
            case "const" -> name + " is the word " + text(rule) + " or "
                    + ("array".equals(around.path("else").path("type").asString(""))
                            ? "a list, as in [" + text(found) + "]."
                            : "a block, as in { name: value }.");
            case "type" -> found.isNull() ? name + " has no value." : name + " should be " + type(rule, found) + ".";
            case "pattern" -> "`" + text(found) + "` does not fit: " + fitting(text(rule), text(found)) + ".";
            case "propertyNames" -> "Not every name here fits: " + A_NAME + ".";
            case "minLength" -> name + " is empty.";
            case "maxLength" -> name + " has more than " + text(rule) + " characters.";
            case "minimum" -> name + " is at least " + text(rule) + ".";
            case "maximum" -> name + " is at most " + text(rule) + ".";
            case "minItems" -> name + " has at least " + text(rule) + ".";
            case "maxItems" -> name + " has at most " + text(rule) + ".";
            case "uniqueItems" -> name + " holds something twice.";
            case "dependentRequired" -> "`" + error.getProperty() + "` is missing beside what stands here.";
            default -> name + ": " + error.getMessage() + ".";
        };
    }

    /** "a, b and c". */
    static String listed(List<String> words, String last) {
        return words.size() < 2
                ? String.join("", words)
                : String.join(", ", words.subList(0, words.size() - 1)) + " " + last + " " + words.getLast();
    }

    /** As it stands in the file: a name, or a place in a list. */
    private static String name(Error error) {
        String[] way = error.getInstanceLocation().toString().split("/", -1);
        String last = way[way.length - 1];
        return last.matches("\\d+")
                ? "Number " + (Integer.parseInt(last) + 1) + " of `" + way[way.length - 2] + "`"
                : "`" + last + "`";
    }

    private static String text(JsonNode node) {
        return node.isContainer() ? node.toString() : node.asString();
    }

    private static List<String> words(JsonNode rule) {
        return StreamSupport.stream(rule.spliterator(), false).map(Sentences::text).toList();
    }

    private static String type(JsonNode rule, JsonNode found) {
        return switch (text(rule)) {
            case "integer" -> "a whole number";
            case "string" -> found.isContainer() ? "text on its own line" : "text; put it in quotes";
            case "boolean" -> "true or false";
            case "array" -> "a list" + (found.isString() ? ", as in [" + text(found) + "]" : "");
            case "object" -> "a block of names and values, as in { name: value }";
            case String other -> other;
        };
    }

    private static String fitting(String pattern, String found) {
        if (pattern.contains("\\d{4}")) {
            return "a day is written like 2026-11-21";
        }
        String like = found.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^[^a-z]+|-$",
                "");
        return A_NAME + (like.isEmpty() ? "" : ", as in `" + like + "`");
    }
}
