package hearth.infra.circles;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Circles;
import hearth.domain.circles.Former;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.Respite;
import hearth.domain.circles.Us;
import hearth.infra.accounts.PgAccounts;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** Circles in PostgreSQL, as the people in them see them. */
public final class PgCircles implements Circles {
    private static final String PARTNER = """
        select p.id, p.call_name, c.formed_on
        from hearth.circle c
        join hearth.member m on m.circle_id = c.id and m.left_on is null and m.person_id <> $1
        join hearth.person p on p.id = m.person_id
        where c.couple
        order by c.formed_on desc, c.id limit 1""";

    private static final String UNDER_WAY = """
        select p.id, p.inviter, p.claimant, p.expires_at, p.couple, other.call_name
        from hearth.pairing p
        left join hearth.person other on other.id = case when p.inviter = $1 then p.claimant else p.inviter end
        where p.couple is null and $1 in (p.inviter, p.claimant) and p.expires_at > $2
        order by p.claimant is null, p.expires_at desc, p.id limit 1""";

    private static final String PARTED = """
        select circle, called, formed_on, ended_on from hearth.my_partings() limit 1""";

    private static final String COUPLES = """
        select person, circle, epoch, respite_until from hearth.couples_of($1)""";

    private static final String RESPITE = "select since, until from hearth.my_respite()";

    private static final String WISH = "select until from hearth.respite_wish where person_id = $1";

    private final Pool pool;
    private final ActingAs acting;

    public PgCircles(Pool pool) {
        this.pool = pool;
        this.acting = new ActingAs(pool);
    }

    @Override
    public CompletionStage<Us> us(PersonId person, Instant now) {
        return acting.run(person, db -> us(db, person, now)).toCompletionStage();
    }

    @Override
    public CompletionStage<Map<PersonId, Couple>> couplesOf(Set<PersonId> people) {
        var ids = Tuple.tuple().addArrayOfUUID(people.stream().map(PersonId::value).toArray(UUID[]::new));
        return pool.preparedQuery(COUPLES).execute(ids).<Map<PersonId, Couple>>map(rows -> {
            var couples = new HashMap<PersonId, Couple>();
            rows.forEach(row -> couples.put(new PersonId(row.getUUID("person")),
                    new Couple(new CircleId(row.getUUID("circle")), row.getInteger("epoch"),
                            instant(row, "respite_until"))));
            return couples;
        }).toCompletionStage();
    }

    /** The same, for whoever reads more in the same transaction; its statements go out together. */
    public static Future<Us> us(SqlConnection db, PersonId person, Instant now) {
        var me = PgAccounts.me(db, person);
        var partner = db.preparedQuery(PARTNER).execute(Tuple.of(person.value())).map(PgCircles::partner);
        var pairing = db.preparedQuery(UNDER_WAY).execute(Tuple.of(person.value(), PgPairings.at(now)))
                .compose(rows -> underWay(db, rows, person, now));
        var parted = db.preparedQuery(PARTED).execute()
                .map(rows -> rows.stream().findFirst().map(PgCircles::former));
        var respite = db.preparedQuery(RESPITE).execute()
                .map(rows -> rows.stream().findFirst().map(PgCircles::respite));
        var wish = db.preparedQuery(WISH).execute(Tuple.of(person.value()))
                .map(rows -> rows.stream().findFirst().flatMap(row -> instant(row, "until")));
        return Future.all(me, partner, pairing, parted, respite, wish).map(all -> partner.result().isPresent()
                ? new Us(me.result(), partner.result(), Optional.empty(), Optional.empty(), respite.result(),
                        wish.result())
                : new Us(me.result(), Optional.empty(), pairing.result(), parted.result()));
    }

    private static Future<Optional<Us.UnderWay>> underWay(SqlConnection db, RowSet<Row> rows, PersonId person,
            Instant now) {
        if (rows.size() == 0)
            return Future.succeededFuture(Optional.empty());
        var row = rows.iterator().next();
        Pairing pairing = PgPairings.pairing(row);
        var with = Optional.ofNullable(row.getString("call_name")).map(CallName::new);
        return PgPairings.saidYes(db, pairing, person)
                .map(yes -> pairing.seenBy(person, yes, now).map(stage -> new Us.UnderWay(pairing, stage, with)));
    }

    public static Respite respite(Row row) {
        return new Respite(row.getOffsetDateTime("since").toInstant(), row.getOffsetDateTime("until").toInstant());
    }

    private static Optional<Instant> instant(Row row, String column) {
        return Optional.ofNullable(row.getOffsetDateTime(column)).map(OffsetDateTime::toInstant);
    }

    static Former former(Row row) {
        return new Former(new CircleId(row.getUUID("circle")), new CallName(row.getString("called")),
                row.getLocalDate("formed_on"), row.getLocalDate("ended_on"));
    }

    private static Optional<Us.Partner> partner(RowSet<Row> rows) {
        return rows.stream().findFirst().map(row -> new Us.Partner(new PersonId(row.getUUID("id")),
                new CallName(row.getString("call_name")), row.getLocalDate("formed_on")));
    }
}
