package hearth.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import hearth.api.accounts.FreshPractitioner;
import hearth.api.accounts.Hashing;
import hearth.api.boot.ExampleDiary;
import hearth.api.boot.FreePort;
import hearth.api.boot.Ground;
import hearth.api.boot.Hearth;
import hearth.api.boot.Settings;
import hearth.api.boot.SettingsReader;
import hearth.domain.accounts.CallName;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.care.PgPractitioners;
import hearth.infra.exercises.ExerciseFolders;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.DatabaseUrl;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestDatabase;
import hearth.infra.postgres.TestPostgres;
import hearth.visibility.GoneThrough;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/**
 * Where the partners of one class of stories sit down: a whole Hearth on a free port with a database of its own, and a clock that can
 * be moved on. After each story, what a browser complained about fails it, and what it showed when it failed lies in target/stories.
 */
final class Kitchen implements BeforeAllCallback, AfterEachCallback, AfterAllCallback {
    private static final Path PICTURES = Path.of("target", "stories");

    private final ExampleDiary lived;
    private final Map<String, String> house;
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final List<Partner> partners = new ArrayList<>();
    private @Nullable Hearth hearth;
    private @Nullable TestDatabase database;
    private @Nullable Path keyFile;
    private String address = "";

    Kitchen() {
        this(Map.of(), ExampleDiary.EMPTY);
    }

    /** @param lived what the example people of this house have behind them */
    Kitchen(ExampleDiary lived) {
        this(Map.of(), lived);
    }

    private Kitchen(Map<String, String> house, ExampleDiary lived) {
        this.house = house;
        this.lived = lived;
    }

    /** Where somebody in particular runs Hearth, and has checked these help lines that day. */
    static Kitchen of(String operator, String contact, String helpLines, LocalDate checked) {
        try {
            var page = Files.writeString(Files.createTempFile("help-lines", ".txt"), helpLines);
            return new Kitchen(Map.of("HEARTH_DEMO", "off", "HEARTH_OPERATOR_NAME", operator, "HEARTH_OPERATOR_CONTACT",
                    contact, "HEARTH_COUNTRY", "DE", "HEARTH_CRISIS_PAGE", page.toString(), "HEARTH_CRISIS_CHECKED",
                    checked.toString()), ExampleDiary.EMPTY);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Of a practice that has exercises of its own in this folder. */
    static Kitchen of(String practice, Path exercises) {
        return new Kitchen(Map.of("HEARTH_EXERCISES", exercises.toString(), "HEARTH_PRACTICE", practice),
                ExampleDiary.EMPTY);
    }

    @Override
    public void beforeAll(ExtensionContext context) throws IOException {
        int port = FreePort.next();
        address = "http://localhost:" + port;
        var made = TestPostgres.freshDatabase();
        database = made;
        var data = Files.createTempDirectory("hearth-stories");
        keyFile = data.resolve("keys").resolve("hearth.key");
        var given = new HashMap<>(house);
        given.putAll(Map.of("HEARTH_PORT", Integer.toString(port), "HEARTH_MANAGEMENT_PORT",
                Integer.toString(FreePort.next()), "HEARTH_DATA_DIR", data.toString(), "HEARTH_DATABASE_URL",
                address(made.app()), "HEARTH_MIGRATION_URL", address(made.owner()), "HEARTH_LIMIT_TIMES",
                "1000"));
        var settings = switch (SettingsReader.read(given, false, LocalDate.now(ZoneOffset.UTC))) {
            case Settings.Reading.Right(var right) -> right;
            case Settings.Reading.Wrong(var sentence) -> throw new IllegalStateException(sentence);
        };
        hearth = Hearth.start(settings, line -> {},
                new Ground.Outside(this::shifted, ExerciseFolders.shipped(), lived, Hashing.LIGHT));
    }

    private static String address(DatabaseUrl url) {
        return "postgresql://" + url.user() + ":" + URLEncoder.encode(url.password(), StandardCharsets.UTF_8) + "@"
                + url.host() + ":" + url.port() + "/" + url.database();
    }

    private InstantSource shifted(InstantSource clock) {
        return () -> clock.instant().plus(ahead.get());
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

    /** A therapist's account, made as the operator makes one. */
    FreshPractitioner therapist(String name) {
        var vertx = Vertx.vertx();
        try {
            var pool = Databases.open(vertx, Objects.requireNonNull(database).app(), 1);
            var ring = KeyRing.open(Objects.requireNonNull(keyFile), false);
            var practitioners = new PgPractitioners(pool, new PgAccounts(pool, new OwnerKeys(ring)), ring);
            return FreshPractitioner.made(practitioners, new CallName(name), ZoneOffset.UTC, Instant.now(),
                    new SecureRandom());
        } finally {
            vertx.close().await();
        }
    }

    /** Two people who are paired, each on Today. */
    Couple couple() {
        var couple = new Couple(partner("Ana"), partner("Ben"));
        couple.ana().signsUp();
        couple.ben().signsUp();
        couple.pairByCode();
        return couple;
    }

    /** Two who did the basics yesterday, so that everything may open which builds on nothing else. */
    Couple practisedCouple() {
        var couple = couple();
        theBasicsAreDone();
        pass(Duration.ofDays(1));
        couple.bothLoadAnew();
        return couple;
    }

    /** What couples do before anything beyond the gentle set, for every couple there is; it counts from the next day on. */
    void theBasicsAreDone() {
        theyWentThrough(GoneThrough::basics);
    }

    /** Every couple there is went through this some days ago, so often and undisturbed. */
    void theyWentThrough(String exercise, int times) {
        theyWentThrough(couple -> Collections.nCopies(times, couple.byBoth(exercise, 4, true)));
    }

    private void theyWentThrough(Function<GoneThrough, List<String>> what) {
        var url = Objects.requireNonNull(database).superuser();
        try (var connection = DriverManager.getConnection(url.jdbc(), url.user(), url.password());
                var statement = connection.createStatement()) {
            for (var couple : couples(statement)) {
                for (var one : what.apply(couple)) {
                    statement.execute(one);
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static List<GoneThrough> couples(Statement statement) throws SQLException {
        var found = new ArrayList<GoneThrough>();
        try (var rows = statement.executeQuery("""
            select c.id, one.person_id, other.person_id from hearth.circle c
                join hearth.member one on one.circle_id = c.id and one.seat = 1
                join hearth.member other on other.circle_id = c.id and other.seat = 2""")) {
            while (rows.next()) {
                found.add(new GoneThrough(rows.getObject(1, UUID.class), rows.getObject(2, UUID.class),
                        rows.getObject(3, UUID.class)));
            }
        }
        return found;
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
