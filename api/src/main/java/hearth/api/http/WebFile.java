package hearth.api.http;

import io.vertx.core.buffer.Buffer;
import org.jspecify.annotations.Nullable;

import java.util.Map;

/** One static file with its precompressed forms, held in memory. */
record WebFile(String path, Buffer plain, @Nullable Buffer brotli, @Nullable Buffer gzip, String tag) {
    private static final Map<String, String> TYPES = Map.ofEntries(Map.entry("html", "text/html; charset=utf-8"),
            Map.entry("js", "text/javascript; charset=utf-8"), Map.entry("css", "text/css; charset=utf-8"),
            Map.entry("json", "application/json"), Map.entry("webmanifest", "application/manifest+json"),
            Map.entry("svg", "image/svg+xml"), Map.entry("png", "image/png"), Map.entry("ico", "image/x-icon"),
            Map.entry("webp", "image/webp"), Map.entry("txt", "text/plain; charset=utf-8"),
            Map.entry("woff2", "font/woff2"), Map.entry("map", "application/json"));

    private static final String FOR_EVER = "public, max-age=31536000, immutable";

    String type() {
        return TYPES.getOrDefault(path.substring(path.lastIndexOf('.') + 1), "application/octet-stream");
    }

    /** Pages are never kept; what carries a hash in its name never changes; the rest is asked for again each time. */
    String caching() {
        if (path.endsWith(".html"))
            return "no-store";
        return path.startsWith("/assets/") ? FOR_EVER : "no-cache";
    }
}
