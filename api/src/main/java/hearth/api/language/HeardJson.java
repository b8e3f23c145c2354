package hearth.api.language;

import hearth.domain.language.Category;
import hearth.domain.language.Heard;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;

/** What was heard, as JSON that always has the same length: who counts the bytes of a home's network learns nothing from it (N2). */
final class HeardJson {
    static final int BYTES = 128;

    private static final String FILLER = ".";

    private HeardJson() {}

    static Buffer of(Heard heard) {
        var bare = switch (heard) {
            case Heard.Support() -> json(true, List.of(), "");
            case Heard.Hints(var categories) -> json(false, categories, "");
        };
        int missing = BYTES - bare.toBuffer().length();
        return bare.put("filler", FILLER.repeat(missing)).toBuffer();
    }

    private static JsonObject json(boolean support, List<Category> categories, String filler) {
        var hints = new JsonArray();
        categories.forEach(category -> hints.add(category.code()));
        return new JsonObject().put("support", support).put("hints", hints).put("filler", filler);
    }
}
