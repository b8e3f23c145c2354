package hearth.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import hearth.api.boot.Ground;
import hearth.api.boot.Hearth;
import hearth.api.boot.Settings;
import hearth.api.boot.SettingsReader;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.TestPostgres;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Where the partners of one class of stories sit down: a whole Hearth on a free port with a database of its own, and a clock that can
 * be moved on. After each story, what a browser complained about fails it, and what it showed when it failed lies in target/stories.
 */
final class Kitchen implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Path PICTURES = Path.of("target", "stories");

    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final List<Partner> partners = new ArrayList<>();
    private @Nullable Hearth hearth;
    private String address = "";

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        int port = freePort();
        address = "http://localhost:" + port;
        var database = TestPostgres.freshDatabase();
        var data = Files.createTempDirectory("hearth-stories");
        var given = Map.of("HEARTH_PORT", Integer.toString(port), "HEARTH_MANAGEMENT_PORT",
                Integer.toString(freePort()), "HEARTH_DATA_DIR", data.toString(), "HEARTH_DATABASE_URL",
                address(database.app()), "HEARTH_MIGRATION_URL", address(database.owner()), "HEARTH_LIMIT_TIMES",
                "1000");
        var settings = switch (SettingsReader.read(given, false, LocalDate.now(ZoneOffset.UTC))) {
            case Settings.Reading.Right(var right) -> right;
            case Settings.Reading.Wrong(var sentence) -> throw new IllegalStateException(sentence);
        };
        hearth = Hearth.start(settings, line -> {}, new Ground.Outside(this::shifted, ExerciseFolders.shipped()));
    }

    private static String address(DatabaseUrl url) {
        return "postgresql://" + url.user() + ":" + URLEncoder.encode(url.password(), StandardCharsets.UTF_8) + "@"
                + url.host() + ":" + url.port() + "/" + url.database();
    }

    private InstantSource shifted(InstantSource clock) {
        return () -> clock.instant().plus(ahead.get());
    }

    private static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    /** Moves the server's clock on. */
    void pass(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    String address() {
        return address;
    }

    /** Somebody with a phone in hand, where it is about noon. */
    Partner partner(String name) {
        return partner(name, new Browser.NewContextOptions());
    }

    Partner partner(String name, Browser.NewContextOptions device) {
        var context = Chromium.browser().newContext(device.setViewportSize(Partner.PHONE)
                .setTimezoneId(whereItIsNoon(Instant.now())).setColorScheme(ColorScheme.LIGHT)
                .setReducedMotion(ReducedMotion.REDUCE).setBaseURL(address)
                .setPermissions(List.of("clipboard-read", "clipboard-write")));
        var partner = new Partner(name, context);
        partners.add(partner);
        return partner;
    }

    /** Two people who are paired, each on Today. */
    Couple couple() {
        var couple = new Couple(partner("Ana"), partner("Ben"));
        couple.ana().signsUp();
        couple.ben().signsUp();
        couple.pairByCode();
        return couple;
    }

    /** No story then depends on the hour at which it is told: neither evening nor the day's turn is near. */
    private static String whereItIsNoon(Instant now) {
        int behind = now.atZone(ZoneOffset.UTC).getHour() - 12;
        if (behind == 0)
            return "UTC";
        return behind > 0 ? "Etc/GMT+" + behind : "Etc/GMT" + behind;
    }

    @Override
    public void afterEach(ExtensionContext story) throws IOException {
        var failed = story.getExecutionException().isPresent();
        var complaints = partners.stream().flatMap(partner -> partner.complaints().stream()).toList();
        for (var partner : partners) {
            if (failed) {
                Files.createDirectories(PICTURES);
                partner.photograph(PICTURES.resolve(story.getRequiredTestMethod().getName() + "-" + partner.name()
                        + ".png"));
            }
            partner.goesHome();
        }
        partners.clear();
        if (!failed && !complaints.isEmpty())
            throw new AssertionError(String.join("\n", complaints));
    }

    @Override
    public void afterAll(ExtensionContext context) {
        if (hearth != null)
            Objects.requireNonNull(hearth).close();
    }
}
