package hearth.infra.postgres;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * Under whose name PostgreSQL's programs run. They refuse root; an ordinary account needs nothing, and root steps into
 * a user namespace without privileges, in which the same files are still its own.
 */
enum PostgresAccount {
    OWN, UNSHARED;

    static PostgresAccount ofThisProcess() throws IOException, InterruptedException {
        if (!"0".equals(answer("id", "-u")))
            return OWN;
        // In the namespace nobody is mapped, so "id" must answer something else than 0.
        var unshared = answer("unshare", "--user", "id", "-u");
        if (unshared.isEmpty() || unshared.equals("0"))
            throw new DatabaseRefused("PostgreSQL does not run as root and this system allows no user namespace: "
                    + "start Hearth as an ordinary user, or set HEARTH_DATABASE_URL to a PostgreSQL 18 of your own.");
        return UNSHARED;
    }

    List<String> command(String... words) {
        var prefix = switch (this) {
            case OWN -> List.<String>of();
            case UNSHARED -> List.of("unshare", "--user");
        };
        return Stream.concat(prefix.stream(), Stream.of(words)).toList();
    }

    private static String answer(String... command) throws InterruptedException {
        try {
            var process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
            var answer = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor(5, TimeUnit.SECONDS) && process.exitValue() == 0 ? answer.strip() : "";
        } catch (IOException notInstalled) {
            return "";
        }
    }
}
