package hearth.visibility;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.json.schema.Draft;
import io.vertx.json.schema.JsonSchema;
import io.vertx.json.schema.JsonSchemaOptions;
import io.vertx.json.schema.OutputFormat;
import io.vertx.json.schema.Validator;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** {@code openapi.yaml} as tests read it: what can be asked, what is sent, and whether a message has the form it says. */
public final class TheContract {
    private static final String POINTER = "#/components/schemas/";
    private static final JsonObject WHOLE = read();

    private final Map<String, Validator> validators = new HashMap<>();

    /** One operation; {@code ofSitting} where it names one, in the path or in the body. */
    public record Operation(String id, String method, String path, boolean ofSitting) {}

    private static JsonObject read() {
        try (var file = TheContract.class.getResourceAsStream("/openapi.yaml")) {
            return new JsonObject(new ObjectMapper(new YAMLFactory()).readValue(file,
                    new TypeReference<Map<String, Object>>() {
                    }));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public List<Operation> operations() {
        var all = new ArrayList<Operation>();
        var paths = WHOLE.getJsonObject("paths");
        for (var path : paths.fieldNames()) {
            for (var method : List.of("get", "post", "put", "delete")) {
                Optional.ofNullable(paths.getJsonObject(path).getJsonObject(method))
                        .ifPresent(one -> all.add(new Operation(one.getString("operationId"), method.toUpperCase(
                                Locale.ROOT), path, path.contains("{sitting}") || path.equals("/sittings"))));
            }
        }
        return all;
    }

    /** Whether it takes a body at all. */
    public boolean hasBody(Operation operation) {
        return WHOLE.getJsonObject("paths").getJsonObject(operation.path())
                .getJsonObject(operation.method().toLowerCase(Locale.ROOT)).containsKey("requestBody");
    }

    /** What clients say: the word and its schema. */
    public Map<String, String> clientMessages() {
        var all = new LinkedHashMap<String, String>();
        live("client").forEach(one -> all.put(one.getString("do"), one.getString("schema")));
        return all;
    }

    /** The name of the schema of what clients say by this word. */
    public String schemaOf(String message) {
        return Objects.requireNonNull(clientMessages().get(message), message);
    }

    public List<String> serverMessages() {
        return live("server").stream().map(one -> one.getString("schema")).toList();
    }

    /** The views: name and schema. */
    public Map<String, String> views() {
        var all = new LinkedHashMap<String, String>();
        live("views").forEach(one -> all.put(one.getString("name"), one.getString("schema")));
        return all;
    }

    private static List<JsonObject> live(String kind) {
        return WHOLE.getJsonObject("x-live").getJsonArray(kind).stream().map(JsonObject.class::cast).toList();
    }

    public JsonObject schema(String name) {
        return WHOLE.getJsonObject("components").getJsonObject("schemas").getJsonObject(name);
    }

    /** The schema that another one points to, or itself. */
    public JsonObject resolved(JsonObject schema) {
        var pointer = schema.getString("$ref");
        return pointer == null ? schema : schema(pointer.substring(POINTER.length()));
    }

    /** What is wrong with it by this schema, read so that a field which the schema does not name is wrong; nothing if it fits. */
    public Optional<String> flaw(String schema, Object message) {
        var said = validators.computeIfAbsent(schema, TheContract::validator).validate(message);
        return said.getValid() ? Optional.empty() : Optional.of(schema + ": " + said.toJson() + " in " + message);
    }

    private static Validator validator(String name) {
        var schemas = WHOLE.getJsonObject("components").getJsonObject("schemas").copy();
        schemas.fieldNames().forEach(one -> close(schemas.getJsonObject(one)));
        var whole = new JsonObject(new JsonObject().put("$ref", POINTER + name).put("$defs", schemas).encode()
                .replace(POINTER, "#/$defs/"));
        return Validator.create(JsonSchema.of(whole), new JsonSchemaOptions().setBaseUri("https://hearth.example")
                .setDraft(Draft.DRAFT202012).setOutputFormat(OutputFormat.Basic));
    }

    private static void close(JsonObject schema) {
        if (schema.containsKey("properties") && !schema.containsKey("additionalProperties")) {
            schema.put("additionalProperties", false);
        }
        for (var field : List.copyOf(schema.fieldNames())) {
            switch (schema.getValue(field)) {
                case JsonObject inner -> close(inner);
                case JsonArray list -> list.stream().filter(JsonObject.class::isInstance)
                        .forEach(one -> close((JsonObject) one));
                case null, default -> {
                }
            }
        }
    }

    /** What is wrong with a frame of the server's: its own form, and that of the view in it. */
    public Optional<String> flawOfFrame(JsonObject frame) {
        var kind = frame.containsKey("view") ? "LiveShow" : frame.containsKey("ok") ? "LiveDone" : "LiveRefused";
        var flaw = flaw(kind, frame);
        if (flaw.isPresent() || !kind.equals("LiveShow")) {
            return flaw;
        }
        var name = frame.getString("view").replaceFirst("/.+", "/{id}");
        return flaw(Objects.requireNonNull(views().get(name), name), frame.getJsonObject("is"));
    }
}
