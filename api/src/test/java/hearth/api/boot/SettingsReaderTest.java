package hearth.api.boot;

import hearth.api.boot.Settings.House;
import hearth.api.boot.Settings.Reading;
import hearth.api.boot.Settings.Storage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

import static org.assertj.core.api.Assertions.assertThat;

class SettingsReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    @TempDir
    Path folder;

    private final Map<String, String> given = new HashMap<>();

    @BeforeEach
    void useATemporaryFolder() {
        given.put("HEARTH_DATA_DIR", folder.toString());
    }

    @Test
    void withNothingSetHearthIsForThisMachineWithExamplePeople() {
        var settings = right();
        assertThat(settings.address().publicUrl()).isEqualTo(URI.create("http://localhost:8080"));
        assertThat(settings.address().host()).isEqualTo("127.0.0.1");
        assertThat(settings.storage()).isEqualTo(new Storage.BuiltIn());
        assertThat(settings.house()).isEqualTo(new House.Example());
        assertThat(settings.folders().keyFile()).isEqualTo(folder.resolve("keys/hearth.key"));
    }

    @Test
    void thePageThatLeavingFastLeadsToIsHttpsOrHearthsOwn() {
        assertThat(right().surroundings().quickExit()).isEmpty();
        given.put("HEARTH_QUICK_EXIT", "https://weather.example/today");
        assertThat(right().surroundings().quickExit()).contains(URI.create("https://weather.example/today"));
    }

    @Test
    void aPracticeHasAFolderAndAName() {
        assertThat(right().surroundings().practice()).isEmpty();
        given.put("HEARTH_EXERCISES", folder.toString());
        assertThat(SettingsReader.read(given, false, TODAY)).hasToString("Wrong[sentence=HEARTH_PRACTICE: it is missing"
                + " beside HEARTH_EXERCISES; set it to what people call your practice.]");
        given.put("HEARTH_PRACTICE", "Practice Lind");
        assertThat(right().surroundings().practice()).contains(new Settings.Practice("Practice Lind", folder));
        refused("HEARTH_EXERCISES", folder.resolve("nowhere").toString());
    }

    @Test
    void printsNoPassword() {
        given.put("HEARTH_DATABASE_URL", "postgresql://hearth_app:canary@db/hearth");
        given.put("HEARTH_MIGRATION_URL", "postgresql://hearth_owner:canary@db/hearth");
        assertThat(right().printed()).contains("hearth_app", "hearth_owner").doesNotContain("canary");
        assertThat(right().toString()).doesNotContain("canary");
    }

    @Test
    void whatCannotBeReadIsRefusedNamingTheSetting() throws IOException {
        refused("HEARTH_PORT", "eighty");
        refused("HEARTH_PORT", "70000");
        refused("HEARTH_MANAGEMENT_PORT", "-1");
        refused("HEARTH_DATABASE_URL", "db:5432");
        refused("HEARTH_PUBLIC_URL", "hearth.example");
        refused("HEARTH_PUBLIC_URL", "https://hearth.example/path");
        refused("HEARTH_TRUSTED_PROXIES", "proxy");
        refused("HEARTH_QUICK_EXIT", "http://weather.example");
        refused("HEARTH_QUICK_EXIT", "weather");
        refused("HEARTH_DEMO", "maybe");
        refused("HEARTH_KEY_FILE", folder.toString());
        refused("HEARTH_TLS_CERT", folder.resolve("missing.pem").toString());
        refused("HEARTH_DATA_DIR", Files.createFile(folder.resolve("file")).toString());
        refused("HEARTH_PROT", "8080");
    }

    @Test
    void aBadAddressOfTheDatabaseIsNotRepeated() {
        given.put("HEARTH_DATABASE_URL", "postgresql://hearth_app:canary@");
        assertThat(wrong()).startsWith("HEARTH_DATABASE_URL").doesNotContain("canary");
    }

    @Test
    void halfOfAPairIsRefusedNamingTheOther() throws IOException {
        var file = Files.createFile(folder.resolve("cert.pem")).toString();
        given.put("HEARTH_TLS_CERT", file);
        assertThat(wrong()).startsWith("HEARTH_TLS_KEY");
        given.remove("HEARTH_TLS_CERT");
        given.put("HEARTH_MIGRATION_URL", "postgresql://o:p@db/hearth");
        assertThat(wrong()).startsWith("HEARTH_DATABASE_URL");
    }

    @Test
    void beyondThisMachineHttpsIsNeededAndExamplePeopleAreNotLetOut() throws IOException {
        given.put("HEARTH_HOST", "0.0.0.0");
        assertThat(wrong()).startsWith("HEARTH_PUBLIC_URL").contains("https");
        given.put("HEARTH_PUBLIC_URL", "http://hearth.example");
        assertThat(wrong()).startsWith("HEARTH_PUBLIC_URL").contains("https");
        given.put("HEARTH_PUBLIC_URL", "https://hearth.example");
        assertThat(wrong()).startsWith("HEARTH_DEMO");
        given.put("HEARTH_HOST", "127.0.0.1");
        assertThat(wrong()).as("behind a proxy on this machine").startsWith("HEARTH_DEMO");
        forRealPeople();
        assertThat(right().house()).isInstanceOf(House.Real.class);
    }

    @Test
    void withoutExamplePeopleOperatorCountryAndADatedCrisisPageAreNeeded_P12() throws IOException {
        for (var name : new String[]{"HEARTH_OPERATOR_NAME", "HEARTH_OPERATOR_CONTACT", "HEARTH_COUNTRY",
                "HEARTH_CRISIS_PAGE", "HEARTH_CRISIS_CHECKED"}) {
            forRealPeople();
            given.remove(name);
            assertThat(wrong()).startsWith(name);
        }
        forRealPeople();
        given.put("HEARTH_CRISIS_CHECKED", "2026-11-22");
        assertThat(wrong()).startsWith("HEARTH_CRISIS_CHECKED");
        given.put("HEARTH_CRISIS_CHECKED", "2026-11-21");
        given.put("HEARTH_COUNTRY", "Germany");
        assertThat(wrong()).startsWith("HEARTH_COUNTRY");
    }

    @Test
    void freshIsForTheBuiltInDatabaseAlone() {
        given.put("HEARTH_DATABASE_URL", "postgresql://hearth_app:word@db/hearth");
        assertThat(SettingsReader.read(given, true, TODAY)).isInstanceOf(Reading.Wrong.class);
    }

    @Test
    void aFlagWinsOverTheEnvironmentAndLoginsHaveNone() {
        var parsed = Main.commandLine().parseArgs("--port", "9000", "--no-demo");
        var chosen = Main.given(parsed, Map.of("HEARTH_PORT", "7000", "HEARTH_HOST", "127.0.0.2", "PATH", "/bin"));
        assertThat(chosen).isEqualTo(Map.of("HEARTH_PORT", "9000", "HEARTH_HOST", "127.0.0.2", "HEARTH_DEMO", "off"));
        assertThat(Main.commandLine().getUsageMessage()).doesNotContain("--database-url").doesNotContain(
                "--migration-url").contains("--fresh");
    }

    @Test
    void theTableInTheManualNamesEverySetting() throws IOException {
        var manual = Files.readString(Path.of("../docs/operating.md"));
        for (var setting : Setting.values())
            assertThat(manual).contains("| `" + setting + "` |").contains(setting.meaning());
    }

    private void forRealPeople() throws IOException {
        var page = folder.resolve("help.txt");
        Files.writeString(page, "112");
        given.putAll(Map.of("HEARTH_DEMO", "off", "HEARTH_OPERATOR_NAME", "A clinic", "HEARTH_OPERATOR_CONTACT",
                "mail@clinic.example", "HEARTH_COUNTRY", "DE", "HEARTH_CRISIS_PAGE", page.toString(),
                "HEARTH_CRISIS_CHECKED", "2026-11-01"));
    }

    private void refused(String name, String value) {
        var before = Map.copyOf(given);
        given.put(name, value);
        assertThat(wrong()).as(name + "=" + value).startsWith(name).endsWith(".").doesNotContain("\n")
                .doesNotContain("Exception");
        given.clear();
        given.putAll(before);
    }

    private Settings right() {
        return switch (SettingsReader.read(given, false, TODAY)) {
            case Reading.Right(var settings) -> settings;
            case Reading.Wrong(var sentence) -> throw new AssertionError(sentence);
        };
    }

    private String wrong() {
        return switch (SettingsReader.read(given, false, TODAY)) {
            case Reading.Right(var settings) -> throw new AssertionError("Not refused: " + settings);
            case Reading.Wrong(var sentence) -> sentence;
        };
    }
}
