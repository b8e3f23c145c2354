package hearth.infra.sittings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.Value;

import java.io.IOException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a page as they are before encryption: {@code [1, [step, turn, kind, …], …]}, the first number being the version of the
 * form. Which page it is, its place says.
 */
final class PageCodec {
    private static final int FORM = 1;

    private PageCodec() {}

    static byte[] encode(Page page) {
        return Json.bytes(json -> {
            json.writeStartArray();
            json.writeNumber(FORM);
            for (var line : page.lines()) {
                json.writeStartArray();
                json.writeString(line.step().value());
                json.writeNumber(line.turn());
                write(json, line.value());
                json.writeEndArray();
            }
            json.writeEndArray();
        });
    }

    static Page decode(Page.Name name, byte[] text) {
        var root = Json.read(text);
        if (root.path(0).intValue() != FORM) {
            throw new Unreadable("a page of the unknown form " + root.path(0).intValue(), null);
        }
        var lines = new ArrayList<Page.Line>(root.size() - 1);
        for (int i = 1; i < root.size(); i++) {
            var line = root.get(i);
            lines.add(new Page.Line(new StepId(line.path(0).asText()), line.path(1).intValue(), value(line)));
        }
        return new Page(name, lines);
    }

    private static void write(JsonGenerator json, Value value) throws IOException {
        switch (value) {
            case Value.Written(var text) -> written(json, "written", List.of(text));
            case Value.Chosen(var options) -> written(json, "chosen", options.stream().map(OptionId::value).toList());
            case Value.Felt(var feelings) -> written(json, "felt", feelings);
            case Value.Rated(int level) -> {
                json.writeString("rated");
                json.writeNumber(level);
            }
            case Value.Leaning(int at) -> {
                json.writeString("leaning");
                json.writeNumber(at);
            }
            case Value.WantHave(int want, int have) -> {
                json.writeString("want-have");
                json.writeNumber(want);
                json.writeNumber(have);
            }
            case Value.Booked(var at, var zone) -> written(json, "booked", List.of(at.toString(), zone.getId()));
            case Value.Done() -> json.writeString("done");
        }
    }

    private static void written(JsonGenerator json, String kind, List<String> texts) throws IOException {
        json.writeString(kind);
        for (var text : texts) {
            json.writeString(text);
        }
    }

    private static Value value(JsonNode line) {
        return switch (line.path(2).asText()) {
            case "written" -> new Value.Written(line.path(3).asText());
            case "chosen" -> new Value.Chosen(rest(line).stream().map(OptionId::new).toList());
            case "felt" -> new Value.Felt(rest(line));
            case "rated" -> new Value.Rated(line.path(3).intValue());
            case "leaning" -> new Value.Leaning(line.path(3).intValue());
            case "want-have" -> new Value.WantHave(line.path(3).intValue(), line.path(4).intValue());
            case "booked" ->
                new Value.Booked(LocalDateTime.parse(line.path(3).asText()), ZoneId.of(line.path(4).asText()));
            case "done" -> new Value.Done();
            // No word of the line itself: it may be anything.
            default -> throw new Unreadable("a line of an unknown kind", null);
        };
    }

    private static List<String> rest(JsonNode line) {
        var texts = new ArrayList<String>(line.size() - 3);
        for (int i = 3; i < line.size(); i++) {
            texts.add(line.get(i).asText());
        }
        return texts;
    }
}
