package hearth.infra.accounts;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import io.vertx.core.Future;
import io.vertx.sqlclient.SqlConnection;

/** Lays the key of a new owner into the store, in the transaction that makes the owner. */
public interface NewKeys {
    Future<Void> ofPerson(SqlConnection db, PersonId person);

    Future<Void> ofCircle(SqlConnection db, CircleId circle);
}
