package hearth.infra.accounts;

import hearth.domain.accounts.Accounts;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.SignedIn;
import hearth.domain.circles.CircleId;
import hearth.infra.keys.Owner;
import hearth.infra.keys.OwnerKey;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/** Accounts in PostgreSQL. */
public final class PgAccounts implements Accounts {
    private static final String NAMED = "select person_id, passphrase, recovery from hearth.credential_named($1)";

    private static final String OWN = "select person_id, passphrase, recovery from hearth.credential";

    private static final String PERSON = """
        select p.id, p.call_name, c.sign_in_name, p.time_zone, t.person_id is not null as practitioner,
            c.recovery is not null as recoverable
        from hearth.person p join hearth.credential c on c.person_id = p.id left join hearth.practitioner t on t.person_id = p.id
        where p.id = $1""";

    private static final String NEW_PERSON = """
        insert into hearth.person (id, call_name, time_zone, since) values ($1, $2, $3, $4)""";

    private static final String NEW_CREDENTIAL = """
        insert into hearth.credential (person_id, sign_in_name, passphrase, recovery) values ($1, $2, $3, $4)
        on conflict do nothing""";

    private static final String OWN_CIRCLE = "select hearth.form_own_circle($1, $2)";

    private static final String CHANGE = """
        update hearth.credential set passphrase = $3 where person_id = $1 and passphrase = $2""";

    private static final String MAKE_RECOVERABLE = """
        update hearth.credential set recovery = $3 where person_id = $1 and passphrase = $2""";

    private static final String RECOVER = """
        update hearth.credential set passphrase = $3, recovery = $4 where person_id = $1 and recovery = $2""";

    private static final String END_OTHERS = "delete from hearth.login where person_id = $1 and id <> $2 returning id";

    private static final String END_ALL = "delete from hearth.login where person_id = $1 returning id";

    private final Pool pool;
    private final ActingAs acting;
    private final OwnerKeys keys;

    public PgAccounts(Pool pool, OwnerKeys keys) {
        this.pool = pool;
        this.acting = new ActingAs(pool);
        this.keys = keys;
    }

    @Override
    public boolean open(Person person, Credential credential, CircleId own, LocalDate day) {
        return open(person, credential, own, day, (_, _) -> Future.succeededFuture());
    }

    /** The same, with what else there is to this account; all of it or nothing. */
    public boolean open(Person person, Credential credential, CircleId own, LocalDate day,
            BiFunction<SqlConnection, OwnerKey, Future<Void>> more) {
        return acting.run(person.id(), db -> made(db, person, credential, own, day).compose(key -> more.apply(db, key)))
                .map(true)
                .recover(failed -> failed instanceof NameTaken
                        ? Future.succeededFuture(false)
                        : Future.failedFuture(failed))
                .await();
    }

    private Future<OwnerKey> made(SqlConnection db, Person person, Credential credential, CircleId own, LocalDate day) {
        var id = person.id().value();
        return db.preparedQuery(NEW_PERSON)
                .execute(Tuple.of(id, person.callName().value(), person.zone().getId(), day))
                .compose(done -> db.preparedQuery(NEW_CREDENTIAL).execute(Tuple.of(id, person.signInName().value(),
                        credential.passphrase().phc(), recovery(credential))))
                .compose(rows -> rows.rowCount() == 1 ? Future.succeededFuture() : Future.failedFuture(new NameTaken()))
                .compose(done -> db.preparedQuery(OWN_CIRCLE).execute(Tuple.of(own.value(), day)))
                .compose(done -> keys.layFirst(db, Owner.of(person.id())))
                .compose(key -> keys.lay(db, Owner.of(own)).map(key));
    }

    @Override
    public Optional<Credential> named(SignInName name) {
        return pool.preparedQuery(NAMED).execute(Tuple.of(name.value())).map(PgAccounts::credentialOf).await();
    }

    @Override
    public Credential credential(PersonId person) {
        return acting.run(person, db -> db.preparedQuery(OWN).execute()).map(PgAccounts::credentialOf).await()
                .orElseThrow();
    }

    @Override
    public Person person(PersonId person) {
        return acting.run(person, db -> me(db, person)).await();
    }

    /** The acting person, for whoever reads more in the same transaction. */
    public static Future<Person> me(SqlConnection db, PersonId person) {
        return db.preparedQuery(PERSON).execute(Tuple.of(person.value())).map(rows -> personOf(rows.iterator().next()));
    }

    @Override
    public Optional<Set<LoginId>> changePassphrase(SignedIn who, PassphraseHash verified, PassphraseHash next) {
        var change = Tuple.of(who.person().value(), verified.phc(), next.phc());
        var others = Tuple.of(who.person().value(), who.login().value());
        return acting.run(who.person(), db -> db.preparedQuery(CHANGE).execute(change)
                .compose(rows -> endedIfDone(db, rows, END_OTHERS, others))).await();
    }

    @Override
    public boolean makeRecoverable(PersonId person, PassphraseHash verified, SecretHash recovery) {
        var code = Tuple.of(person.value(), verified.phc(), bytes(recovery));
        return acting.run(person, db -> db.preparedQuery(MAKE_RECOVERABLE).execute(code)).await().rowCount() == 1;
    }

    @Override
    public Optional<Set<LoginId>> recover(Credential verified, PassphraseHash next, SecretHash nextRecovery) {
        var person = verified.person();
        var use = Tuple.of(person.value(), recovery(verified), next.phc(), bytes(nextRecovery));
        return acting.run(person, db -> db.preparedQuery(RECOVER).execute(use)
                .compose(rows -> endedIfDone(db, rows, END_ALL, Tuple.of(person.value())))).await();
    }

    private static Future<Optional<Set<LoginId>>> endedIfDone(SqlConnection db, RowSet<Row> done, String end,
            Tuple whose) {
        if (done.rowCount() == 0)
            return Future.succeededFuture(Optional.empty());
        return db.preparedQuery(end).execute(whose).map(rows -> Optional.of(loginsOf(rows)));
    }

    static Set<LoginId> loginsOf(RowSet<Row> rows) {
        return rows.stream().map(row -> new LoginId(uuid(row, "id"))).collect(Collectors.toUnmodifiableSet());
    }

    private static @Nullable Buffer recovery(Credential credential) {
        return credential.recovery().map(PgAccounts::bytes).orElse(null);
    }

    static Buffer bytes(SecretHash hash) {
        return Buffer.buffer(HexFormat.of().parseHex(hash.hex()));
    }

    static UUID uuid(Row row, String column) {
        return row.getUUID(column);
    }

    private static Optional<Credential> credentialOf(RowSet<Row> rows) {
        return rows.stream().findFirst()
                .map(row -> new Credential(new PersonId(uuid(row, "person_id")),
                        new PassphraseHash(row.getString("passphrase")),
                        Optional.ofNullable(row.getBuffer("recovery"))
                                .map(hash -> new SecretHash(HexFormat.of().formatHex(hash.getBytes())))));
    }

    private static Person personOf(Row row) {
        return new Person(new PersonId(uuid(row, "id")), new CallName(row.getString("call_name")),
                new SignInName(row.getString("sign_in_name")), ZoneId.of(row.getString("time_zone")),
                row.getBoolean("practitioner"), row.getBoolean("recoverable"));
    }

    /** Ends the transaction, so that nothing of the account remains. */
    private static final class NameTaken extends RuntimeException {
        NameTaken() {
            super("the sign-in name is taken", null, false, false);
        }
    }
}
