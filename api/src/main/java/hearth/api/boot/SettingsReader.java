package hearth.api.boot;

import hearth.api.http.Edge;
import hearth.api.http.TrustedProxies;
import hearth.infra.postgres.DatabaseUrl;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import static hearth.api.boot.Setting.HEARTH_BACKUP_STAMP;
import static hearth.api.boot.Setting.HEARTH_COUNTRY;
import static hearth.api.boot.Setting.HEARTH_CRISIS_CHECKED;
import static hearth.api.boot.Setting.HEARTH_CRISIS_PAGE;
import static hearth.api.boot.Setting.HEARTH_DATABASE_URL;
import static hearth.api.boot.Setting.HEARTH_DATA_DIR;
import static hearth.api.boot.Setting.HEARTH_DEMO;
import static hearth.api.boot.Setting.HEARTH_EXERCISES;
import static hearth.api.boot.Setting.HEARTH_HOST;
import static hearth.api.boot.Setting.HEARTH_KEY_FILE;
import static hearth.api.boot.Setting.HEARTH_LIMIT_TIMES;
import static hearth.api.boot.Setting.HEARTH_MANAGEMENT_PORT;
import static hearth.api.boot.Setting.HEARTH_MIGRATION_URL;
import static hearth.api.boot.Setting.HEARTH_OPERATOR_CONTACT;
import static hearth.api.boot.Setting.HEARTH_OPERATOR_NAME;
import static hearth.api.boot.Setting.HEARTH_PORT;
import static hearth.api.boot.Setting.HEARTH_PRACTICE;
import static hearth.api.boot.Setting.HEARTH_PUBLIC_URL;
import static hearth.api.boot.Setting.HEARTH_QUICK_EXIT;
import static hearth.api.boot.Setting.HEARTH_TLS_CERT;
import static hearth.api.boot.Setting.HEARTH_TLS_KEY;
import static hearth.api.boot.Setting.HEARTH_TRUSTED_PROXIES;

/** Reads the settings and refuses, with one sentence, what cannot work or must not be. */
public final class SettingsReader {
    private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");
    private static final int PORTS = 65_535;
    private static final int LONGEST_CRISIS_PAGE = 4000;
    private static final int MOST_LIMIT_TIMES = 1_000_000;
    private static final int LONGEST_PRACTICE = 60;

    private final Map<String, String> given;
    private final LocalDate today;

    private SettingsReader(Map<String, String> given, LocalDate today) {
        this.given = given;
        this.today = today;
    }

    /**
     * Reads and checks; the first thing that is wrong is said.
     *
     * @param given values by the names of {@link Setting}, already chosen between flag and environment
     * @param fresh whether to begin with an empty data folder
     * @param today refuses a crisis page that was checked in the future
     */
    public static Settings.Reading read(Map<String, String> given, boolean fresh, LocalDate today) {
        try {
            return new Settings.Reading.Right(new SettingsReader(given, today).settings(fresh));
        } catch (WrongSetting wrong) {
            return new Settings.Reading.Wrong(String.valueOf(wrong.getMessage()));
        }
    }

    private Settings settings(boolean fresh) {
        refuseUnknown();
        var folders = folders(fresh);
        var address = address();
        var house = house();
        if (reachableFromElsewhere(address))
            refuseBeyondLoopback(address, house);
        return new Settings(address, port(HEARTH_MANAGEMENT_PORT), folders, storage(fresh), house, surroundings(),
                limitTimes());
    }

    private Settings.Surroundings surroundings() {
        return new Settings.Surroundings(
                optional(HEARTH_TRUSTED_PROXIES).map(this::proxies).orElse(TrustedProxies.NONE),
                optional(HEARTH_QUICK_EXIT).map(SettingsReader::quickExit),
                optional(HEARTH_BACKUP_STAMP).map(Path::of), optional(HEARTH_EXERCISES).map(this::practice));
    }

    private Settings.Practice practice(String text) {
        var folder = Path.of(text).toAbsolutePath().normalize();
        if (!(Files.isDirectory(folder) && Files.isReadable(folder)))
            throw wrong(HEARTH_EXERCISES, folder + " is not a folder that can be read",
                    "set it to one, or leave it unset");
        var name = optional(HEARTH_PRACTICE).orElseThrow(() -> wrong(HEARTH_PRACTICE,
                "it is missing beside HEARTH_EXERCISES", "set it to what people call your practice"));
        if (name.length() > LONGEST_PRACTICE)
            throw wrong(HEARTH_PRACTICE, "it has more than " + LONGEST_PRACTICE + " characters", "shorten it");
        return new Settings.Practice(name, folder);
    }

    /** Whoever leaves fast must end on a page that is whole, so nothing but https. */
    private static URI quickExit(String text) {
        try {
            var url = new URI(text);
            if ("https".equals(url.getScheme()) && url.getHost() != null && url.getRawUserInfo() == null)
                return url;
        } catch (URISyntaxException notAUrl) {
            // The sentence below says what is wrong.
        }
        throw wrong(HEARTH_QUICK_EXIT, "it is not an https address",
                "write it like https://weather.example, or leave it"
                        + " unset for a weather page of Hearth's own");
    }

    /** A misspelt name would otherwise be ignored in silence. */
    private void refuseUnknown() {
        for (var name : given.keySet()) {
            if (name.startsWith("HEARTH_")
                    && Set.of(Setting.values()).stream().noneMatch(one -> one.name().equals(name)))
                throw new WrongSetting(name + " is no setting of Hearth: see ./run --help for those there are.");
        }
    }

    private Settings.Folders folders(boolean fresh) {
        var data = Path.of(text(HEARTH_DATA_DIR)).toAbsolutePath().normalize();
        if (Files.exists(data) && !(Files.isDirectory(data) && Files.isWritable(data)))
            throw wrong(HEARTH_DATA_DIR, data + " is not a folder you may write in", "set it to one that is");
        var key = optional(HEARTH_KEY_FILE).map(Path::of).orElse(data.resolve("keys/hearth.key"));
        if (Files.exists(key) && !(Files.isRegularFile(key) && Files.isReadable(key)))
            throw wrong(HEARTH_KEY_FILE, key + " cannot be read", "make it a file that only Hearth's account may read");
        return new Settings.Folders(data, key, fresh);
    }

    private Edge.Address address() {
        int port = port(HEARTH_PORT);
        var tls = tls();
        var publicUrl = optional(HEARTH_PUBLIC_URL).map(this::publicUrl)
                .orElseGet(() -> URI.create((tls.isPresent() ? "https" : "http") + "://localhost:" + port));
        return new Edge.Address(text(HEARTH_HOST), port, publicUrl, tls);
    }

    private Optional<Edge.Tls> tls() {
        var certificate = optional(HEARTH_TLS_CERT).map(text -> readable(HEARTH_TLS_CERT, text));
        var key = optional(HEARTH_TLS_KEY).map(text -> readable(HEARTH_TLS_KEY, text));
        if (certificate.isPresent() != key.isPresent())
            throw wrong(certificate.isPresent() ? HEARTH_TLS_KEY : HEARTH_TLS_CERT, "it is missing",
                    "set both certificate and key, or neither");
        return certificate.flatMap(one -> key.map(other -> new Edge.Tls(one, other)));
    }

    private URI publicUrl(String text) {
        try {
            var url = new URI(text);
            boolean bare = url.getRawPath() == null || url.getRawPath().isEmpty() || url.getRawPath().equals("/");
            if (Set.of("http", "https").contains(String.valueOf(url.getScheme())) && url.getHost() != null && bare
                    && url.getRawQuery() == null && url.getRawUserInfo() == null)
                return url;
        } catch (URISyntaxException notAUrl) {
            // The sentence below says what is wrong.
        }
        throw wrong(HEARTH_PUBLIC_URL, "it is not an address like https://hearth.example", "set it to one");
    }

    private Settings.Storage storage(boolean fresh) {
        var app = optional(HEARTH_DATABASE_URL).map(text -> database(HEARTH_DATABASE_URL, text));
        var owner = optional(HEARTH_MIGRATION_URL).map(text -> database(HEARTH_MIGRATION_URL, text));
        if (app.isEmpty() && owner.isPresent())
            throw wrong(HEARTH_DATABASE_URL, "it is missing beside HEARTH_MIGRATION_URL",
                    "set it to hearth_app's login");
        if (app.isPresent() && fresh)
            throw wrong(HEARTH_DATABASE_URL, "--fresh only begins the built-in database anew",
                    "start without one of the two");
        return app.<Settings.Storage>map(url -> new Settings.Storage.Own(url, owner))
                .orElseGet(Settings.Storage.BuiltIn::new);
    }

    private static DatabaseUrl database(Setting setting, String text) {
        return DatabaseUrl.parse(text).orElseThrow(() -> wrong(setting, "it cannot be read",
                "write it as postgresql://user:password@host:port/name, special characters percent-encoded"));
    }

    private Settings.House house() {
        var demo = text(HEARTH_DEMO).toLowerCase(Locale.ROOT);
        if (demo.equals("on"))
            return new Settings.House.Example();
        if (!demo.equals("off"))
            throw wrong(HEARTH_DEMO, "it is neither on nor off", "set it to one of them");
        var country = needed(HEARTH_COUNTRY);
        if (!Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).contains(country))
            throw wrong(HEARTH_COUNTRY, country + " is no country code", "use two capital letters such as DE");
        return new Settings.House.Real(needed(HEARTH_OPERATOR_NAME), needed(HEARTH_OPERATOR_CONTACT), country,
                helpLines(readable(HEARTH_CRISIS_PAGE, needed(HEARTH_CRISIS_PAGE))), crisisChecked());
    }

    private static String helpLines(Path page) {
        try {
            var lines = Files.readString(page).strip();
            if (!lines.isEmpty() && lines.length() <= LONGEST_CRISIS_PAGE)
                return lines;
        } catch (IOException unreadable) {
            // The sentence below says what is wrong.
        }
        throw wrong(HEARTH_CRISIS_PAGE,
                page + " is empty, longer than " + LONGEST_CRISIS_PAGE + " characters or no text",
                "write one help line on each of its lines");
    }

    private LocalDate crisisChecked() {
        try {
            var day = LocalDate.parse(needed(HEARTH_CRISIS_CHECKED));
            if (!day.isAfter(today))
                return day;
        } catch (DateTimeParseException notADay) {
            // The sentence below says what is wrong.
        }
        throw wrong(HEARTH_CRISIS_CHECKED, "it is not a day up to today such as " + today,
                "call the help lines and set it to the day you did");
    }

    private static boolean reachableFromElsewhere(Edge.Address address) {
        return !LOOPBACK.contains(address.host()) || !LOOPBACK.contains(address.publicUrl().getHost());
    }

    private static void refuseBeyondLoopback(Edge.Address address, Settings.House house) {
        if (!"https".equals(address.publicUrl().getScheme()))
            throw wrong(HEARTH_PUBLIC_URL, "beyond this machine Hearth speaks https only",
                    "set it to your https:// address, with HEARTH_TLS_CERT and HEARTH_TLS_KEY or a proxy that has them");
        if (house instanceof Settings.House.Example)
            throw wrong(HEARTH_DEMO, "example people must not be reachable from other machines",
                    "set it to off, or listen on 127.0.0.1 alone");
    }

    private TrustedProxies proxies(String text) {
        return TrustedProxies.parse(text).orElseThrow(() -> wrong(HEARTH_TRUSTED_PROXIES,
                "one of them is no address or network", "write them like 10.0.0.0/8, 192.168.1.7"));
    }

    private int port(Setting setting) {
        var text = text(setting);
        if (text.matches("\\d{1,5}") && Integer.parseInt(text) <= PORTS)
            return Integer.parseInt(text);
        throw wrong(setting, text + " is no port", "set it to a number from 1 to " + PORTS);
    }

    private int limitTimes() {
        var text = text(HEARTH_LIMIT_TIMES);
        if (text.matches("[1-9]\\d{0,6}") && Integer.parseInt(text) <= MOST_LIMIT_TIMES)
            return Integer.parseInt(text);
        throw wrong(HEARTH_LIMIT_TIMES, text + " is no such number",
                "set it to a number from 1 to " + MOST_LIMIT_TIMES);
    }

    private static Path readable(Setting setting, String text) {
        var path = Path.of(text);
        if (Files.isRegularFile(path) && Files.isReadable(path))
            return path;
        throw wrong(setting, text + " cannot be read", "set it to a file that Hearth's account may read");
    }

    private String text(Setting setting) {
        return optional(setting).orElse(setting.absent());
    }

    private Optional<String> optional(Setting setting) {
        return Optional.ofNullable(given.get(setting.name())).map(String::strip).filter(text -> !text.isEmpty());
    }

    private String needed(Setting setting) {
        return optional(setting)
                .orElseThrow(() -> wrong(setting, "it is missing", "without example people Hearth needs "
                        + setting.meaning().replace("; needed without example people", "")));
    }

    private static WrongSetting wrong(Setting setting, String what, String remedy) {
        return new WrongSetting(setting + ": " + what + "; " + remedy + ".");
    }

    private static final class WrongSetting extends RuntimeException {
        WrongSetting(String sentence) {
            super(sentence, null, false, false);
        }
    }
}
