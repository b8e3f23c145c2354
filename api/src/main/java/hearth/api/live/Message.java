package hearth.api.live;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
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

    ObjectMapper JSON = new ObjectMapper();
    int LONGEST_NAME = 80;
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
            case "hello" -> holds(json.get("holds")).filter(_ -> json.path("contract").isInt())
                    .map(holds -> new Hello(id, json.path("contract").intValue(), holds));
            case "watch" -> name(json.path("view")).map(view -> new Watch(id, view, name(json.path("version"))));
            case "unwatch" -> name(json.path("view")).map(view -> new Unwatch(id, view));
            default -> Optional.of(new Act(id, json));
        };
    }

    private static Optional<UUID> id(JsonNode json) {
        try {
            return json.isTextual() && json.textValue().length() == 36
                    ? Optional.of(UUID.fromString(json.textValue()))
                    : Optional.empty();
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static Optional<String> name(JsonNode json) {
        return json.isTextual() && json.textValue().length() <= LONGEST_NAME
                ? Optional.of(json.textValue())
                : Optional.empty();
    }

    private static Optional<Map<String, String>> holds(@Nullable JsonNode json) {
        var holds = new HashMap<String, String>();
        if (json == null) {
            return Optional.of(holds);
        }
        for (var entry : json.properties()) {
            holds.put(entry.getKey(), entry.getValue().asText());
        }
        var fits = json.isObject() && holds.size() <= MOST_HELD
                && holds.keySet().stream().allMatch(name -> name.length() <= LONGEST_NAME);
        return fits ? Optional.of(holds) : Optional.empty();
    }
}
