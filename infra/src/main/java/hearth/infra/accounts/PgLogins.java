package hearth.infra.accounts;

import hearth.domain.accounts.Family;
import hearth.domain.accounts.Family.Trade;
import hearth.domain.accounts.Login;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.Logins;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.accounts.SignedIn;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

import static hearth.infra.accounts.PgAccounts.bytes;
import static hearth.infra.accounts.PgAccounts.uuid;

/** Logins in PostgreSQL. A login that is over is a row that is gone, and its tokens with it. */
public final class PgLogins implements Logins {
    /** Waits for a change of passphrase that is under way, and finds nothing if it came first. */
    private static final String STILL_THE_PASSPHRASE = """
        select from hearth.credential where person_id = $1 and passphrase = $2 for share""";

    private static final String BEGIN = """
        insert into hearth.login (id, person_id, device, since, last_day, expires_at, generation, turned_at)
        values ($1, $2, $3, $4, $5, $6, $7, $8)""";

    private static final String GIVE = "insert into hearth.refresh (hash, login_id, generation) values ($1, $2, $3)";

    private static final String FORGET_OLD = "delete from hearth.login where person_id = $1 and expires_at <= $2";

    private static final String HOLDING = "select login_id, person_id, generation from hearth.login_of_refresh($1)";

    private static final String FAMILY = """
        select l.generation, l.turned_at, l.expires_at, p.time_zone
        from hearth.login l join hearth.person p on p.id = l.person_id
        where l.id = $1 for update of l""";

    private static final String TURN = """
        update hearth.login set generation = $2, turned_at = $3, last_day = $4 where id = $1""";

    private static final String OF = """
        select id, device, since, last_day from hearth.login where person_id = $1 and expires_at > $2
        order by since desc, id""";

    private static final String END = "delete from hearth.login where person_id = $1 and id = $2";

    private static final String END_ALL = "delete from hearth.login where person_id = $1 returning id";

    private static final String ENDED = "select ended as id from hearth.ended_logins($1, $2) as ended";

    private final Pool pool;
    private final ActingAs acting;

    public PgLogins(Pool pool) {
        this.pool = pool;
        this.acting = new ActingAs(pool);
    }

    @Override
    public boolean begin(PersonId person, PassphraseHash verified, Login login, Family family, SecretHash token) {
        var id = person.value();
        var row = Tuple.of(login.id().value(), id, login.device().label(), login.since(), login.lastDay());
        row.addOffsetDateTime(at(family.expiresAt())).addInteger(family.generation())
                .addOffsetDateTime(at(family.turnedAt()));
        return acting.run(person,
                db -> db.preparedQuery(STILL_THE_PASSPHRASE).execute(Tuple.of(id, verified.phc())).compose(same -> {
                    if (same.size() == 0)
                        return Future.succeededFuture(false);
                    return db.preparedQuery(FORGET_OLD).execute(Tuple.of(id, at(family.turnedAt())))
                            .compose(done -> db.preparedQuery(BEGIN).execute(row))
                            .compose(done -> give(db, login.id(), token, family.generation())).map(true);
                })).await();
    }

    @Override
    public Traded trade(SecretHash presented, SecretHash next, Instant now) {
        return pool.preparedQuery(HOLDING).execute(Tuple.of(bytes(presented))).compose(rows -> {
            if (rows.size() == 0)
                return Future.<Traded>succeededFuture(new Traded.Unknown());
            var row = rows.iterator().next();
            var who = holder(row);
            int generation = row.getInteger("generation");
            return acting.run(who.person(), db -> traded(db, who, generation, next, now));
        }).await();
    }

    private Future<Traded> traded(SqlConnection db, SignedIn who, int presented, SecretHash next, Instant now) {
        var login = who.login().value();
        return db.preparedQuery(FAMILY).execute(Tuple.of(login)).compose(rows -> {
            if (rows.size() == 0)
                return Future.succeededFuture(new Traded.Unknown());
            var row = rows.iterator().next();
            return switch (family(row).trade(presented, now)) {
                case Trade.Turned(var turned) -> {
                    var day = now.atZone(ZoneId.of(row.getString("time_zone"))).toLocalDate();
                    yield db.preparedQuery(TURN).execute(Tuple.of(login, turned.generation(), at(now), day))
                            .compose(done -> give(db, who.login(), next, turned.generation()))
                            .map(done -> new Traded.Given(who, turned.expiresAt()));
                }
                case Trade.Joined(var joined) -> give(db, who.login(), next, joined.generation())
                        .map(done -> new Traded.Given(who, joined.expiresAt()));
                case Trade.Reused() -> ended(db, who);
                case Trade.Expired() -> ended(db, who);
            };
        });
    }

    private static Future<Traded> ended(SqlConnection db, SignedIn who) {
        return db.preparedQuery(END).execute(Tuple.of(who.person().value(), who.login().value()))
                .map(done -> new Traded.Ended(who.login()));
    }

    private static Future<Void> give(SqlConnection db, LoginId login, SecretHash token, int generation) {
        return db.preparedQuery(GIVE).execute(Tuple.of(bytes(token), login.value(), generation)).mapEmpty();
    }

    @Override
    public List<Login> of(PersonId person, Instant now) {
        return acting.run(person, db -> db.preparedQuery(OF).execute(Tuple.of(person.value(), at(now))))
                .map(rows -> rows.stream().map(PgLogins::login).toList()).await();
    }

    @Override
    public boolean end(PersonId person, LoginId login) {
        return acting.run(person, db -> db.preparedQuery(END).execute(Tuple.of(person.value(), login.value())))
                .map(rows -> rows.rowCount() == 1).await();
    }

    @Override
    public Set<LoginId> endAll(PersonId person) {
        return acting.run(person, db -> db.preparedQuery(END_ALL).execute(Tuple.of(person.value())))
                .map(PgAccounts::loginsOf).await();
    }

    @Override
    public Optional<SignedIn> holding(SecretHash token) {
        return pool.preparedQuery(HOLDING).execute(Tuple.of(bytes(token)))
                .map(rows -> rows.stream().findFirst().map(PgLogins::holder)).await();
    }

    @Override
    public CompletionStage<Set<LoginId>> ended(Set<LoginId> logins, Instant now) {
        var ids = logins.stream().map(LoginId::value).toArray(UUID[]::new);
        return pool.preparedQuery(ENDED).execute(Tuple.of(ids, at(now))).map(PgAccounts::loginsOf).toCompletionStage();
    }

    private static SignedIn holder(Row row) {
        return new SignedIn(new PersonId(uuid(row, "person_id")), new LoginId(uuid(row, "login_id")));
    }

    private static Family family(Row row) {
        return new Family(row.getInteger("generation"), row.getOffsetDateTime("turned_at").toInstant(),
                row.getOffsetDateTime("expires_at").toInstant());
    }

    private static Login login(Row row) {
        return new Login(new LoginId(uuid(row, "id")), new Login.Device(row.getString("device")),
                row.getLocalDate("since"), row.getLocalDate("last_day"));
    }

    private static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
