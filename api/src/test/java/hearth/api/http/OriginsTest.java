package hearth.api.http;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.net.URI;

import static org.assertj.core.api.Assertions.assertThat;

class OriginsTest {
    @Test
    @DisplayName("B4: one origin; on this machine alone its two names")
    void onThisMachineTwoNamesAreOnePlace() {
        assertThat(Origins.of(URI.create("http://localhost:8080")).allowed())
                .containsExactlyInAnyOrder("http://localhost:8080", "http://127.0.0.1:8080");
        assertThat(Origins.of(URI.create("http://127.0.0.1:9000")).allowed())
                .containsExactlyInAnyOrder("http://localhost:9000", "http://127.0.0.1:9000");
        assertThat(Origins.of(URI.create("https://hearth.example")).allowed())
                .containsExactly("https://hearth.example");
        assertThat(Origins.of(URI.create("https://127.0.0.1.hearth.example:8443/")).allowed())
                .containsExactly("https://127.0.0.1.hearth.example:8443");
    }
}
