package hearth.infra.postgres;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * One login at one database, read from {@code postgresql://user:password@host:port/name}. Special characters in the
 * user or the password are percent-encoded. Printed without the password.
 */
public record DatabaseUrl(String host, int port, String database, String user, String password) {
    private static final int DEFAULT_PORT = 5432;

    /** Empty when the text has another shape, or lacks the user, the password or the database's name. */
    public static Optional<DatabaseUrl> parse(String text) {
        try {
            var uri = new URI(text.strip());
            var scheme = uri.getScheme();
            if (!"postgresql".equals(scheme) && !"postgres".equals(scheme))
                return Optional.empty();
            var login = uri.getRawUserInfo();
            var path = uri.getRawPath();
            if (uri.getHost() == null || login == null || path == null || uri.getRawQuery() != null)
                return Optional.empty();
            int colon = login.indexOf(':');
            if (colon < 1 || colon == login.length() - 1 || path.length() < 2)
                return Optional.empty();
            int port = uri.getPort() == -1 ? DEFAULT_PORT : uri.getPort();
            return Optional.of(new DatabaseUrl(uri.getHost(), port, decoded(path.substring(1)),
                    decoded(login.substring(0, colon)), decoded(login.substring(colon + 1))));
        } catch (URISyntaxException | IllegalArgumentException notAUrl) {
            return Optional.empty();
        }
    }

    /** The same login at another database of the same server. */
    public DatabaseUrl at(String otherDatabase) {
        return new DatabaseUrl(host, port, otherDatabase, user, password);
    }

    /** For JDBC, without the login. */
    public String jdbc() {
        return "jdbc:postgresql://" + host + ":" + port + "/" + database;
    }

    private static String decoded(String encoded) {
        return URLDecoder.decode(encoded.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "postgresql://" + user + ":•••@" + host + ":" + port + "/" + database;
    }
}
