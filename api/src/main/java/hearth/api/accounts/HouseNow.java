package hearth.api.accounts;

import io.vertx.core.json.JsonObject;

import java.time.Instant;
import java.util.Optional;

/**
 * How a house is, in figures that tell nothing about anybody in it.
 *
 * @param version of this build
 * @param schema the newest migration of the database
 * @param sockets how many are open on this node
 * @param backupAt when a backup was last done; empty where nobody said how to know
 */
public record HouseNow(String version, String schema, int sockets, Optional<Instant> backupAt) {
    JsonObject json() {
        var json = new JsonObject().put("version", version).put("schema", schema).put("sockets", sockets);
        backupAt.ifPresent(at -> json.put("backupAt", at.toString()));
        return json;
    }
}
