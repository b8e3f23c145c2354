package hearth.bench;

import hearth.infra.postgres.DatabaseUrl;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** Hearth's settings where it is measured or tried: on this machine, with a database that is there, for people that the bench makes. */
public final class House {
    public static final String MAIN = "hearth.api.boot.Main";
    public static final String READY = "Hearth is open";
    /** The budgets stay in the way and never run out. */
    private static final String LIMIT_TIMES = "1000";

    private House() {}

    public static Map<String, String> environment(Path folder, DatabaseUrl app, Path keyFile, int port)
            throws IOException {
        var help = Files.writeString(folder.resolve("help.txt"), "112");
        var environment = new HashMap<>(Map.of("HEARTH_PORT", "" + port, "HEARTH_MANAGEMENT_PORT", "" + freePort(),
                "HEARTH_DATABASE_URL", url(app), "HEARTH_KEY_FILE", keyFile.toString(), "HEARTH_DATA_DIR",
                folder.resolve("data").toString(), "HEARTH_LIMIT_TIMES", LIMIT_TIMES));
        environment.putAll(Map.of("HEARTH_DEMO", "off", "HEARTH_OPERATOR_NAME", "The bench", "HEARTH_OPERATOR_CONTACT",
                "nobody@example.org", "HEARTH_COUNTRY", "AT", "HEARTH_CRISIS_PAGE", help.toString(),
                "HEARTH_CRISIS_CHECKED", "2026-11-01"));
        return environment;
    }

    public static int freePort() throws IOException {
        try (var any = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return any.getLocalPort();
        }
    }

    static String url(DatabaseUrl login) {
        return "postgresql://" + login.user() + ":" + login.password() + "@" + login.host() + ":" + login.port() + "/"
                + login.database();
    }
}
