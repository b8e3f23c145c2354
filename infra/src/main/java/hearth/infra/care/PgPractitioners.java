package hearth.infra.care;

import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecondFactors;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;
import hearth.domain.care.Practitioners;
import hearth.domain.circles.CircleId;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.Owner;
import hearth.infra.keys.OwnerKey;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Therapists in PostgreSQL. What their second factor counts from is sealed by their own key. */
public final class PgPractitioners implements Practitioners, SecondFactors {
    private static final String FACTOR = "select secret, owner_wrap from hearth.second_factor($1)";

    private static final String ADD = "insert into hearth.practitioner (person_id, secret) values ($1, $2)";

    /** A step lets somebody in once, on whichever node. */
    private static final String USE = """
        update hearth.practitioner set last_step = $2 where person_id = $1 and last_step < $2""";

    private static final String ALL = "select sign_in_name, name, since, couples, renewed_on from hearth.practitioners()";

    private static final String RENEW = """
        update hearth.practitioner set secret = $2, renewed_on = $3, last_step = 0 where person_id = $1""";

    private static final String SIGN_OUT = "delete from hearth.login where person_id = $1";

    private final Pool pool;
    private final ActingAs acting;
    private final PgAccounts accounts;
    private final KeyRing ring;

    public PgPractitioners(Pool pool, PgAccounts accounts, KeyRing ring) {
        this.pool = pool;
        this.acting = new ActingAs(pool);
        this.accounts = accounts;
        this.ring = ring;
    }

    @Override
    public boolean open(Person person, Credential credential, CircleId own, LocalDate day, Totp factor) {
        return accounts.open(person, credential, own, day, (db, key) -> add(db, person.id(), key, factor));
    }

    private static Future<Void> add(SqlConnection db, PersonId person, OwnerKey key, Totp factor) {
        var sealed = key.sealSecret(factor.secret());
        return db.preparedQuery(ADD).execute(Tuple.of(person.value(), Buffer.buffer(sealed))).mapEmpty();
    }

    @Override
    public List<Listed> all() {
        return pool.preparedQuery(ALL).execute().map(rows -> rows.stream().map(PgPractitioners::listed).toList())
                .await();
    }

    private static Listed listed(Row row) {
        return new Listed(row.getString("sign_in_name"), row.getString("name"), row.getLocalDate("since"),
                row.getInteger("couples"), Optional.ofNullable(row.getLocalDate("renewed_on")));
    }

    @Override
    public boolean renew(SignInName name, Totp factor, LocalDate day) {
        return accounts.named(name).map(Credential::person).flatMap(person -> pool.preparedQuery(FACTOR)
                .execute(Tuple.of(person.value())).map(rows -> ownerKey(rows, person)).await()
                .map(key -> renew(person, key, factor, day))).orElse(false);
    }

    private boolean renew(PersonId person, OwnerKey key, Totp factor, LocalDate day) {
        var sealed = Buffer.buffer(key.sealSecret(factor.secret()));
        return acting.run(person, db -> db.preparedQuery(RENEW).execute(Tuple.of(person.value(), sealed, day))
                .compose(done -> db.preparedQuery(SIGN_OUT).execute(Tuple.of(person.value()))
                        .map(_ -> done.rowCount() == 1)))
                .await();
    }

    @Override
    public boolean admits(PersonId person, Optional<String> code, Instant now) {
        var factor = pool.preparedQuery(FACTOR).execute(Tuple.of(person.value())).map(rows -> factor(rows, person))
                .await();
        if (factor.isEmpty()) {
            return true;
        }
        var step = factor.get().stepOf(code.orElse(""), now);
        return step.isPresent() && acting.run(person,
                db -> db.preparedQuery(USE).execute(Tuple.of(person.value(), step.getAsLong()))
                        .map(rows -> rows.rowCount() == 1))
                .await();
    }

    private Optional<Totp> factor(RowSet<Row> rows, PersonId person) {
        return ownerKey(rows, person).map(key -> key.openSecret(rows.iterator().next().getBuffer("secret").getBytes()))
                .map(Totp::new);
    }

    private Optional<OwnerKey> ownerKey(RowSet<Row> rows, PersonId person) {
        return rows.stream().findFirst()
                .map(row -> ring.ownerKey(Owner.of(person), row.getBuffer("owner_wrap").getBytes()));
    }
}
