package hearth.live;

import hearth.visibility.TheContract;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** Draws messages from the contract's schemas: such as fit, and such as were spoilt in one place. */
final class Drawing {
    private static final List<String> ZONES = List.of("Europe/Zurich", "UTC", "Asia/Kathmandu", "America/St_Johns");
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz";
    private static final String ANYTHING = "aä€ \"\\\n\u0000<>{}\u202e";

    private final TheContract contract;
    private final Random random;

    Drawing(TheContract contract, Random random) {
        this.contract = contract;
        this.random = random;
    }

    JsonObject fitting(String message) {
        var schema = contract.schema(contract.schemaOf(message));
        var drawn = (JsonObject) draw(schema, "");
        return schema.getJsonObject("properties").containsKey("sitting")
                ? drawn.put("sitting", UUID.randomUUID().toString())
                : drawn;
    }

    private Object draw(JsonObject given, String field) {
        var schema = contract.resolved(given);
        if (schema.containsKey("const")) {
            return schema.getValue("const");
        }
        if (schema.containsKey("enum")) {
            return any(schema.getJsonArray("enum").stream().toList());
        }
        if (schema.containsKey("oneOf")) {
            return draw((JsonObject) any(schema.getJsonArray("oneOf").stream().toList()), field);
        }
        return switch (schema.getString("type")) {
            case "object" -> object(schema);
            case "array" -> array(schema);
            case "integer" -> whole(schema, field);
            case "boolean" -> random.nextBoolean();
            case "string" -> text(schema, field);
            default -> throw new AssertionError("Say here how " + schema + " is drawn");
        };
    }

    private JsonObject object(JsonObject schema) {
        var drawn = new JsonObject();
        var fields = schema.getJsonObject("properties", new JsonObject());
        for (var field : fields.fieldNames()) {
            if (schema.getJsonArray("required", new JsonArray()).contains(field) || random.nextBoolean()) {
                drawn.put(field, draw(fields.getJsonObject(field), field));
            }
        }
        if (schema.getValue("additionalProperties") instanceof JsonObject each) {
            for (int i = random.nextInt(3); i > 0; i--) {
                drawn.put("view-" + i, draw(each, ""));
            }
        }
        return drawn;
    }

    private JsonArray array(JsonObject schema) {
        var drawn = new JsonArray();
        for (int i = random.nextInt(schema.getInteger("maxItems") + 1); i > 0; i--) {
            drawn.add(draw(schema.getJsonObject("items"), ""));
        }
        return drawn;
    }

    /** Contracts in between would be refused for what they are, which another test looks at. */
    private int whole(JsonObject schema, String field) {
        if (field.equals("contract")) {
            return 1;
        }
        int least = schema.getInteger("minimum", 0);
        int most = schema.getInteger("maximum");
        return least + random.nextInt(most - least == Integer.MAX_VALUE ? most : most - least + 1);
    }

    private String text(JsonObject schema, String field) {
        if ("uuid".equals(schema.getString("format"))) {
            return UUID.randomUUID().toString();
        }
        if (field.equals("zone")) {
            return any(ZONES);
        }
        if (field.equals("at")) {
            return String.format("2%03d-%02d-%02dT%02d:%02d", random.nextInt(1000), 1 + random.nextInt(12),
                    1 + random.nextInt(28), random.nextInt(24), random.nextInt(60));
        }
        int least = schema.getInteger("minLength", 0);
        int most = Math.min(schema.getInteger("maxLength", 48), 4_000);
        var letters = schema.containsKey("pattern") ? LETTERS : ANYTHING;
        var drawn = new StringBuilder();
        for (int i = random.nextInt(Math.max(least, schema.containsKey("pattern") ? 1 : 0), most + 1); i > 0; i--) {
            drawn.append(letters.charAt(random.nextInt(letters.length())));
        }
        return drawn.toString();
    }

    /** A fitting one with one thing taken away, added, or made into something else; now and then it still fits. */
    JsonObject spoilt(String message) {
        var drawn = fitting(message);
        var places = new ArrayList<JsonObject>(List.of(drawn));
        if (drawn.getValue("value") instanceof JsonObject value) {
            places.addAll(List.of(value, value));
        }
        var place = any(places);
        var fields = place.fieldNames().stream().filter(one -> !one.equals("id")).toList();
        var field = any(fields);
        switch (random.nextInt(4)) {
            case 0 -> place.remove(field);
            case 1 -> place.put("more", draw(new JsonObject().put("type", "boolean"), ""));
            default -> place.put(field, otherThan(place.getValue(field)));
        }
        return drawn;
    }

    private Object otherThan(Object value) {
        return switch (random.nextInt(9)) {
            case 0 -> new JsonObject();
            case 1 -> new JsonArray().add(7);
            case 2 -> -1;
            case 3 -> 11;
            case 4 -> 1.5;
            case 5 -> "x".repeat(4_001);
            case 6 -> value + " ";
            case 7 -> value instanceof JsonArray list ? many(list) : !Boolean.TRUE.equals(value);
            default -> String.valueOf(value).toUpperCase(java.util.Locale.ROOT);
        };
    }

    private static JsonArray many(JsonArray list) {
        var more = list.copy();
        for (int i = 0; i < 41; i++) {
            more.add("a");
        }
        return more;
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
