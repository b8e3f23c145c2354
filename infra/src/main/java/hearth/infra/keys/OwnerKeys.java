package hearth.infra.keys;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlClient;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The wrapped keys of people and circles in the database. */
public final class OwnerKeys {
    private static final int TOGETHER = 200;

    private static final String LAY = "select keys.put_owner_key($1, $2, $3)";
    private static final String AFTER = "select owner, kind, wrapped from keys.owner_keys_after($1, $2)";
    private static final String REWRAP = "select keys.rewrap_owner_key($1, $2, $3)";

    private final KeyRing ring;

    public OwnerKeys(KeyRing ring) {
        this.ring = ring;
    }

    /**
     * Lays down a fresh key, unless there is one already.
     *
     * @param acting a transaction that acts for the person, or for somebody in the circle
     */
    public Future<Void> lay(SqlClient acting, Owner owner) {
        var wrapped = Buffer.buffer(ring.newOwnerKey(owner));
        return acting.preparedQuery(LAY).execute(Tuple.of(owner.id(), owner.kind(), wrapped)).mapEmpty();
    }

    /** Lays down the key of a person who is just being made, and answers with it. */
    public Future<OwnerKey> layFirst(SqlClient acting, Owner owner) {
        var wrapped = ring.newOwnerKey(owner);
        return acting.preparedQuery(LAY).execute(Tuple.of(owner.id(), owner.kind(), Buffer.buffer(wrapped)))
                .map(_ -> ring.ownerKey(owner, wrapped));
    }

    /** Whether this key ring belongs to this database: fails with {@link KeysUnusable} when it does not. */
    public Future<Void> proveThatTheyOpen(SqlClient app) {
        return after(app, null, 1).map(found -> {
            found.forEach(key -> ring.ownerKey(key.owner(), key.wrapped()));
            return null;
        });
    }

    /** Whether anything was ever wrapped; where something was, a missing key file must not be replaced by a fresh one. */
    public static Future<Boolean> exist(SqlClient app) {
        return after(app, null, 1).map(found -> !found.isEmpty());
    }

    /** Wraps all of them under the newest outermost key, a few at a time, while everything runs. */
    public Future<Integer> wrapAnew(SqlClient app) {
        return wrapAnew(app, null, 0);
    }

    private Future<Integer> wrapAnew(SqlClient app, @Nullable UUID last, int soFar) {
        return after(app, last, TOGETHER).compose(found -> {
            if (found.isEmpty()) {
                return Future.succeededFuture(soFar);
            }
            var exchanges = new ArrayList<Future<?>>();
            for (var key : found) {
                var anew = Buffer.buffer(ring.wrapAnew(key.owner(), key.wrapped()));
                exchanges.add(app.preparedQuery(REWRAP)
                        .execute(Tuple.of(key.owner().id(), Buffer.buffer(key.wrapped()), anew)));
            }
            return Future.all(exchanges)
                    .compose(_ -> wrapAnew(app, found.getLast().owner().id(), soFar + found.size()));
        });
    }

    private static Future<List<Wrapped>> after(SqlClient app, @Nullable UUID last, int most) {
        return app.preparedQuery(AFTER).execute(Tuple.of(last, most)).map(rows -> {
            var found = new ArrayList<Wrapped>();
            rows.forEach(row -> found.add(wrapped(row)));
            return found;
        });
    }

    private static Wrapped wrapped(Row row) {
        var id = row.getUUID(0);
        var owner = row.getString(1).equals("person") ? Owner.of(new PersonId(id)) : Owner.of(new CircleId(id));
        return new Wrapped(owner, row.getBuffer(2).getBytes());
    }

    @SuppressWarnings("ArrayRecordComponent") // passed on at once, never compared
    private record Wrapped(Owner owner, byte[] wrapped) {}
}
