package hearth.api.http;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The client's files, all read at start: what is not in this list does not exist, so no path can lead elsewhere. Pages
 * of the client have no files of their own; for them the first page is answered.
 */
public final class WebFiles {
    private static final String FOLDER = "hearth/web";
    private static final String PAGE = "/index.html";
    private static final String WORKER = "/sw.js";
    static final Set<HttpMethod> READING = Set.of(HttpMethod.GET, HttpMethod.HEAD);

    private final Map<String, WebFile> files;

    WebFiles(Map<String, WebFile> files) {
        this.files = files;
    }

    /** From the web-ui's jar; empty when this build has none. */
    public static WebFiles ofThisBuild() {
        var page = WebFiles.class.getClassLoader().getResource(FOLDER + PAGE);
        if (page == null)
            return new WebFiles(Map.of());
        try {
            return page.openConnection() instanceof JarURLConnection jar
                    ? inJar(jar.getJarFileURL())
                    : inFolder(
                            Path.of(page.toURI()).resolveSibling("."));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static WebFiles inJar(URL jar) throws IOException, URISyntaxException {
        try (FileSystem inside = FileSystems.newFileSystem(Path.of(jar.toURI()))) {
            return inFolder(inside.getPath(FOLDER));
        }
    }

    static WebFiles inFolder(Path folder) throws IOException {
        var root = folder.normalize();
        var contents = new HashMap<String, Buffer>();
        try (var walk = Files.walk(root)) {
            for (var file : walk.filter(Files::isRegularFile).toList())
                contents.put("/" + root.relativize(file).toString().replace('\\', '/'),
                        Buffer.buffer(Files.readAllBytes(file)));
        }
        var files = new HashMap<String, WebFile>();
        contents.forEach((path, plain) -> {
            if (isHidden(path) || path.endsWith(".br") || path.endsWith(".gz"))
                return;
            files.put(path, new WebFile(path, plain, contents.get(path + ".br"), contents.get(path + ".gz"),
                    digest(plain)));
        });
        return new WebFiles(Map.copyOf(files));
    }

    /**
     * The same files, with what this house's operator has to say written into the first page's {@code meta} tags. The service worker,
     * which keeps that page, becomes another one with it.
     */
    public WebFiles saying(Map<String, String> words) {
        var changed = new HashMap<>(files);
        changed.computeIfPresent(PAGE, (path, page) -> rewritten(page, text -> filled(text, words)));
        changed.computeIfPresent(WORKER, (path, worker) -> rewritten(worker, text -> text.replaceFirst("\"version\":\"",
                "\"version\":\"" + digest(Buffer.buffer(new TreeMap<>(words).toString())).substring(1, 9))));
        return new WebFiles(Map.copyOf(changed));
    }

    private static String filled(String page, Map<String, String> words) {
        var text = page;
        for (var word : words.entrySet()) {
            var tag = "<meta name=\"" + word.getKey() + "\" content=\"";
            if (!text.contains(tag + "\""))
                throw new IllegalArgumentException("the first page has no place for " + word.getKey());
            text = text.replace(tag + "\"", tag + escaped(word.getValue()) + "\"");
        }
        return text;
    }

    private static String escaped(String value) {
        return value.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("\n", "&#10;");
    }

    /** Without its precompressed forms, which would say what it said before. */
    private static WebFile rewritten(WebFile file, UnaryOperator<String> change) {
        var text = Buffer.buffer(change.apply(file.plain().toString()));
        return new WebFile(file.path(), text, null, null, digest(text));
    }

    WebFile file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    public boolean isEmpty() {
        return files.isEmpty();
    }

    void handle(RoutingContext http) {
        if (!READING.contains(http.request().method())) {
            http.fail(405);
            return;
        }
        var file = find(http.normalizedPath());
        if (file == null)
            http.fail(404);
        else
            send(file, http);
    }

    /** A path whose last part has no dot is a page of the client. */
    private @Nullable WebFile find(String path) {
        var file = files.get(path);
        if (file != null)
            return file;
        boolean isPage = path.indexOf('.', path.lastIndexOf('/')) < 0;
        return isPage ? files.get(PAGE) : null;
    }

    private static void send(WebFile file, RoutingContext http) {
        var response = http.response();
        response.putHeader(HttpHeaders.CONTENT_TYPE, file.type());
        response.putHeader(HttpHeaders.CACHE_CONTROL, file.caching());
        response.putHeader(HttpHeaders.VARY, "Accept-Encoding");
        response.putHeader(HttpHeaders.ETAG, file.tag());
        if (file.tag().equals(http.request().getHeader(HttpHeaders.IF_NONE_MATCH))) {
            response.setStatusCode(304).end().onFailure(gone -> response.reset());
            return;
        }
        var body = chosen(file, http);
        if (http.request().method().equals(HttpMethod.HEAD)) {
            response.putHeader(HttpHeaders.CONTENT_LENGTH, Integer.toString(body.length()));
            response.end().onFailure(gone -> response.reset());
        } else {
            response.end(body).onFailure(gone -> response.reset());
        }
    }

    private static Buffer chosen(WebFile file, RoutingContext http) {
        var accepted = String.valueOf(http.request().getHeader(HttpHeaders.ACCEPT_ENCODING));
        var brotli = file.brotli();
        var gzip = file.gzip();
        if (brotli != null && accepts(accepted, "br"))
            return encoded(http, "br", brotli);
        if (gzip != null && accepts(accepted, "gzip"))
            return encoded(http, "gzip", gzip);
        return file.plain();
    }

    private static boolean accepts(String accepted, String coding) {
        for (var offer : accepted.split(",", -1)) {
            var words = offer.strip().split(";\\s*q=", 2);
            if (words[0].equals(coding))
                return words.length == 1 || !words[1].matches("0(\\.0*)?");
        }
        return false;
    }

    private static Buffer encoded(RoutingContext http, String coding, Buffer body) {
        http.response().putHeader(HttpHeaders.CONTENT_ENCODING, coding);
        return body;
    }

    private static boolean isHidden(String path) {
        return path.contains("/.");
    }

    private static String digest(Buffer plain) {
        try {
            var sha = MessageDigest.getInstance("SHA-256").digest(plain.getBytes());
            return '"' + HexFormat.of().formatHex(sha, 0, 12) + '"';
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
