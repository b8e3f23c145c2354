package hearth.api.boot;

import java.util.Locale;

/** Every setting: its name in the environment, its flag, what holds when it is absent, and what it means. */
public enum Setting {
    HEARTH_PORT("8080", "the port people reach"),
    HEARTH_HOST("127.0.0.1", "the address Hearth listens on"),
    HEARTH_MANAGEMENT_PORT("8081", "health and metrics, on this machine alone"),
    HEARTH_DATA_DIR("data", "the folder of the built-in database and the keys"),
    HEARTH_DATABASE_URL("",
            "hearth_app's login at a PostgreSQL of your own: postgresql://user:password@host:port/name"),
    HEARTH_MIGRATION_URL("", "hearth_owner's login there; needed when a new version brings migrations"),
    HEARTH_PUBLIC_URL("",
            "what people type; its origin is the only one allowed. Absent: http://localhost and the port"),
    HEARTH_TLS_CERT("", "a PEM certificate chain, to serve https without a proxy"),
    HEARTH_TLS_KEY("", "its PEM key"),
    HEARTH_TRUSTED_PROXIES("", "addresses or networks, with commas, whose word on a client's address counts"),
    HEARTH_KEY_FILE("", "the key that wraps all others. Absent: keys/hearth.key in the data folder"),
    HEARTH_QUICK_EXIT("", "the https page that leaving fast leads to. Absent: a weather page of Hearth's own"),
    HEARTH_BACKUP_STAMP("", "a file that your backup touches when it is done, so that its age can be asked for"),
    HEARTH_EXERCISES("", "a folder with exercises of your practice's own; ./run exercises tells which of them hold"),
    HEARTH_PRACTICE("", "what your practice is called, beside its exercises; needed with HEARTH_EXERCISES"),
    HEARTH_LIMIT_TIMES("1", "how much larger every rate limit is; more than 1 only where something is measured"),
    HEARTH_DEMO("on", "example people: on or off"),
    HEARTH_OPERATOR_NAME("", "who runs this Hearth; needed without example people"),
    HEARTH_OPERATOR_CONTACT("", "how to reach them; needed without example people"),
    HEARTH_COUNTRY("", "two letters, such as DE; needed without example people"),
    HEARTH_CRISIS_PAGE("", "a text file with help lines that answer there; needed without example people"),
    HEARTH_CRISIS_CHECKED("", "the day somebody last called them, such as 2026-11-21; needed without example people");

    private final String absent;
    private final String meaning;

    Setting(String absent, String meaning) {
        this.absent = absent;
        this.meaning = meaning;
    }

    /** What holds when it is not set; empty for nothing. */
    public String absent() {
        return absent;
    }

    public String meaning() {
        return meaning;
    }

    /** A login would stand in the list of processes for everybody to read, so it comes from the environment alone. */
    public boolean hasFlag() {
        return this != HEARTH_DATABASE_URL && this != HEARTH_MIGRATION_URL;
    }

    public String flag() {
        return "--" + name().substring("HEARTH_".length()).toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
