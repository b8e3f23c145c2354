package hearth.api.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** What a client may say over the socket, parsed here and nowhere else; acts are passed on to the feature that does them. */
sealed interface Message {
    UUID id();

    /** The first words: the contract spoken, and which versions of which views the client still holds. */
    record Hello(UUID id, int contract, Map<String, String> holds) implements Message {}

    record Watch(UUID id, String view, Optional<String> version) implements Message {}

    record Unwatch(UUID id, String view) implements Message {}

    /** Something to be done. */
    record Act(UUID id, JsonNode json) implements Message {}

    /** Has an id, so that it can be refused by it, but is nothing the contract knows. */
    record Unknown(UUID id) implements Message {}

    ObjectMapper JSON = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    int LONGEST_NAME = 80;
    int LONGEST_VERSION = 64;
    int MOST_HELD = 50;

    /** Nothing where there is not even an id to answer to. */
    static Optional<Message> parse(String frame) {
        try {
            var json = JSON.readTree(frame);
            return id(json.path("id")).map(id -> parse(id, json).orElseGet(() -> new Unknown(id)));
        } catch (JsonProcessingException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Message> parse(UUID id, JsonNode json) {
        return switch (json.path("do").asText()) {
            case "hello" -> only(json, "contract", "holds").filter(hello -> hello.path("contract").isInt())
                    .flatMap(hello -> holds(hello.path("holds")))
                    .map(holds -> new Hello(id, json.path("contract").intValue(), holds));
            case "watch" -> only(json, "view", "version").filter(watch -> isVersion(watch.path("version")))
                    .flatMap(watch -> name(watch.path("view")))
                    .map(view -> new Watch(id, view, Optional.ofNullable(json.path("version").textValue())));
            case "unwatch" -> only(json, "view").flatMap(unwatch -> name(unwatch.path("view")))
                    .map(view -> new Unwatch(id, view));
            default -> Optional.of(new Act(id, json));
        };
    }

    private static Optional<UUID> id(JsonNode json) {
        try {
            return Optional.ofNullable(json.textValue()).map(UUID::fromString)
                    .filter(id -> id.toString().equalsIgnoreCase(json.textValue()));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** The message, if it holds no other fields than these, its id and what it is. */
    private static Optional<JsonNode> only(JsonNode json, String... fields) {
        var known = Set.of(fields);
        return json.properties().stream().map(Map.Entry::getKey)
                .allMatch(name -> name.equals("id") || name.equals("do") || known.contains(name))
                        ? Optional.of(json)
                        : Optional.empty();
    }

    private static Optional<String> name(JsonNode json) {
        return Optional.ofNullable(json.textValue()).filter(name -> name.length() <= LONGEST_NAME);
    }

    private static boolean isVersion(JsonNode json) {
        return json.isMissingNode() || (json.isTextual() && json.textValue().length() <= LONGEST_VERSION);
    }

    private static Optional<Map<String, String>> holds(JsonNode json) {
        var holds = new HashMap<String, String>();
        json.properties().forEach(held -> holds.put(held.getKey(), held.getValue().asText()));
        var fits = (json.isObject() || json.isMissingNode()) && holds.size() <= MOST_HELD
                && holds.keySet().stream().allMatch(name -> name.length() <= LONGEST_NAME)
                && json.properties().stream()
                        .allMatch(held -> held.getValue().isTextual() && isVersion(held.getValue()));
        return fits ? Optional.of(holds) : Optional.empty();
    }
}
