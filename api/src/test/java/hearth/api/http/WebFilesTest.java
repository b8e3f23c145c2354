package hearth.api.http;

import io.vertx.core.buffer.Buffer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class WebFilesTest {
    private static final WebFile PAGE = file("/index.html", "<meta name=\"hearth-contact\" content=\"\" />");
    private static final WebFile WORKER = file("/sw.js", "self.hearth = {\"version\":\"abc\"};");

    private static WebFile file(String path, String text) {
        return new WebFile(path, Buffer.buffer(text), Buffer.buffer("old"), Buffer.buffer("old"), "\"old\"");
    }

    @Test
    @DisplayName("P12 what the operator says stands in the page as text, never as markup, and in no stale compressed form")
    void theOperatorsWordsStandInThePageAsText() {
        var files = new WebFiles(Map.of("/index.html", PAGE, "/sw.js", WORKER))
                .saying(Map.of("hearth-contact", "\"<b>Ada & Co</b>\"\n030 1234"));

        var page = files.file("/index.html");
        assertThat(page.plain().toString())
                .isEqualTo(
                        "<meta name=\"hearth-contact\" content=\"&quot;&lt;b&gt;Ada &amp; Co&lt;/b&gt;&quot;&#10;030 1234\" />");
        assertThat(page.brotli()).isNull();
        assertThat(page.gzip()).isNull();
        assertThat(page.tag()).isNotEqualTo("\"old\"");
    }

    @Test
    void otherWordsMakeAnotherServiceWorker() {
        var files = new WebFiles(Map.of("/index.html", PAGE, "/sw.js", WORKER));

        var one = files.saying(Map.of("hearth-contact", "one")).file("/sw.js").plain().toString();
        var other = files.saying(Map.of("hearth-contact", "other")).file("/sw.js").plain().toString();

        assertThat(one).isNotEqualTo(other).endsWith("abc\"};");
    }

    @Test
    void thePageOfThisBuildHasAPlaceForWhereLeavingFastLeads() {
        var page = WebFiles.ofThisBuild().saying(Map.of("hearth-quick-exit", "https://weather.example/?a=1&b=2"))
                .file("/index.html").plain().toString();

        assertThat(page).contains("content=\"https://weather.example/?a=1&amp;b=2\"");
    }

    @Test
    void aPageWithoutAPlaceForItIsRefusedAtStart() {
        var files = new WebFiles(Map.of("/index.html", PAGE));

        assertThatThrownBy(() -> files.saying(Map.of("hearth-color", "red"))).hasMessageContaining("hearth-color");
    }
}
