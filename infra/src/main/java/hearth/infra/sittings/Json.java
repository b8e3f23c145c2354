package hearth.infra.sittings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** The two directions of the stored JSON, without reflection over our types: their names may change, the stored form may not. */
final class Json {
    private static final JsonMapper MAPPER = new JsonMapper();

    private Json() {}

    interface Writing {
        void to(JsonGenerator json) throws IOException;
    }

    static String text(Writing writing) {
        var text = new StringWriter(256);
        try (var json = MAPPER.createGenerator(text)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    static byte[] bytes(Writing writing) {
        var bytes = new ByteArrayOutputStream(512);
        try (var json = MAPPER.createGenerator(bytes)) {
            writing.to(json);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new Unreadable("facts that are no JSON", broken);
        }
    }

    /** Without the cause: its message would quote what somebody wrote. */
    static JsonNode read(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException broken) {
            throw new Unreadable("a page that is no JSON", null);
        }
    }

    static JsonNode field(JsonNode node, String name) {
        var value = node.get(name);
        if (value == null) {
            throw new Unreadable("a stored form without its \"" + name + "\"", null);
        }
        return value;
    }
}
