package hearth.infra.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Pairings;
import hearth.infra.keys.Owner;
import hearth.infra.keys.OwnerKeys;
import hearth.infra.postgres.ActingAs;
import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.Tuple;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Pairings in PostgreSQL. Each is decided while its row is locked, so that a code is used once and a couple formed once. */
public final class PgPairings implements Pairings {
    private static final String FORGET_LATE = "select hearth.forget_late_pairings($1)";

    /** What the acting person was in before; paired ones stay until they are forgotten. */
    private static final String CLOSE_OTHERS = """
        delete from hearth.pairing where couple is null and id <> $1 and $2 in (inviter, claimant)
        returning inviter, claimant""";

    private static final String INVITE = """
        insert into hearth.pairing (id, inviter, code_hash, expires_at) values ($1, $2, $3, $4)""";

    private static final String NAME_CODE = "select set_config('hearth.pairing_code', $1, true)";

    /** What is used and what is closed by it, in the same order by everybody: two who enter each other's codes at once wait in a line. */
    private static final String LOCK_ALL = """
        select from hearth.pairing where code_hash = $1 or couple is null and $2 in (inviter, claimant)
        order by id for update""";

    private static final String BY_CODE = """
        select id, inviter, claimant, expires_at, couple from hearth.pairing where code_hash = $1 for update""";

    private static final String BY_ID = """
        select id, inviter, claimant, expires_at, couple from hearth.pairing
        where id = $1 and $2 in (inviter, claimant) for update""";

    private static final String CLAIM = "update hearth.pairing set claimant = $2, expires_at = $3 where id = $1";

    private static final String SAY_YES = """
        insert into hearth.pairing_yes (pairing_id, person_id) values ($1, $2) on conflict do nothing""";

    private static final String SAID_YES = """
        select from hearth.pairing_yes where pairing_id = $1 and person_id = $2""";

    private static final String FORM = "select hearth.form_couple($1, $2, $3, true) as formed";

    private static final String CLOSE = """
        delete from hearth.pairing where id = $1 and couple is null and $2 in (inviter, claimant)
        returning inviter, claimant""";

    private static final String DEADLOCK = "40P01";

    private final ActingAs acting;
    private final OwnerKeys keys;

    public PgPairings(Pool pool, OwnerKeys keys) {
        this.acting = new ActingAs(pool);
        this.keys = keys;
    }

    /** Where two wait for each other all the same, the one that PostgreSQL sends back decides anew. */
    private <T> Future<T> decided(PersonId who, Function<SqlConnection, Future<T>> work) {
        return acting.run(who, work).recover(failed -> failed instanceof PgException database
                && DEADLOCK.equals(database.getSqlState()) ? acting.run(who, work) : Future.failedFuture(failed));
    }

    @Override
    public Set<PersonId> invite(Pairing invitation, SecretHash code, Instant now) {
        var inviter = invitation.inviter();
        var row = Tuple.of(invitation.id().value(), inviter.value(), bytes(code), at(invitation.expiresAt()));
        return decided(inviter, db -> db.preparedQuery(FORGET_LATE).execute(Tuple.of(at(now)))
                .compose(done -> closeOthers(db, invitation.id(), inviter))
                .compose(others -> db.preparedQuery(INVITE).execute(row).map(done -> others))).await();
    }

    @Override
    public Optional<Change> claim(SecretHash code, PersonId who, Instant now) {
        return decided(who, db -> db.preparedQuery(NAME_CODE).execute(Tuple.of(code.hex()))
                .compose(done -> db.preparedQuery(LOCK_ALL).execute(Tuple.of(bytes(code), who.value())))
                .compose(done -> db.preparedQuery(BY_CODE).execute(Tuple.of(bytes(code)))).compose(rows -> {
                    var found = rows.stream().findFirst().map(PgPairings::pairing);
                    var claimed = found.flatMap(pairing -> pairing.claimedBy(who, now));
                    if (claimed.isEmpty())
                        return nothing();
                    return claimed.equals(found)
                            ? saidYes(db, claimed.get(), who).map(yes -> change(claimed.get(), who, yes, now))
                            : claim(db, claimed.get(), who, now);
                })).await();
    }

    private static Future<Optional<Change>> claim(SqlConnection db, Pairing claimed, PersonId who, Instant now) {
        var row = Tuple.of(claimed.id().value(), who.value(), at(claimed.expiresAt()));
        return db.preparedQuery(CLAIM).execute(row).compose(done -> closeOthers(db, claimed.id(), who))
                .map(others -> claimed.seenBy(who, false, now).map(
                        seen -> new Change(claimed, seen, union(others, Set.of(who, claimed.inviter())))));
    }

    @Override
    public Optional<Change> confirm(PairingId pairing, PersonId who, CircleId circle, LocalDate day, Instant now) {
        return decided(who,
                db -> db.preparedQuery(BY_ID).execute(Tuple.of(pairing.value(), who.value())).compose(rows -> {
                    var found = rows.stream().findFirst().map(PgPairings::pairing)
                            .filter(known -> known.mayBeConfirmedBy(who, now));
                    if (found.isEmpty())
                        return nothing();
                    if (found.get().couple().isPresent())
                        return Future.succeededFuture(change(found.get(), who, true, now));
                    return db.preparedQuery(SAY_YES).execute(Tuple.of(pairing.value(), who.value()))
                            .compose(done -> formed(db, found.get(), circle, day))
                            .map(after -> change(after, who, true, now));
                })).await();
    }

    /** The pairing with its couple if this yes was the second; otherwise as it was. */
    private Future<Pairing> formed(SqlConnection db, Pairing pairing, CircleId circle, LocalDate day) {
        return db.preparedQuery(FORM).execute(Tuple.of(pairing.id().value(), circle.value(), day)).compose(rows -> {
            if (!rows.iterator().next().getBoolean("formed"))
                return Future.succeededFuture(pairing);
            var paired = new Pairing(pairing.id(), pairing.inviter(), pairing.claimant(), pairing.expiresAt(),
                    Optional.of(circle));
            return keys.lay(db, Owner.of(circle)).map(done -> paired);
        });
    }

    @Override
    public Optional<Set<PersonId>> close(PairingId pairing, PersonId who) {
        return decided(who, db -> db.preparedQuery(CLOSE).execute(Tuple.of(pairing.value(), who.value())))
                .map(rows -> rows.stream().findFirst().map(PgPairings::people)).await();
    }

    /** The other's view changes only when the couple stands: a lone yes is told to nobody. */
    private static Optional<Change> change(Pairing after, PersonId who, boolean saidYes, Instant now) {
        var concerns = after.couple().isPresent()
                ? union(Set.of(after.inviter()), after.claimant().map(Set::of).orElse(Set.of()))
                : Set.of(who);
        return after.seenBy(who, saidYes, now).map(seen -> new Change(after, seen, concerns));
    }

    private static Future<Set<PersonId>> closeOthers(SqlConnection db, PairingId but, PersonId who) {
        return db.preparedQuery(CLOSE_OTHERS).execute(Tuple.of(but.value(), who.value())).map(rows -> rows.stream()
                .flatMap(row -> people(row).stream()).collect(Collectors.toUnmodifiableSet()))
                .map(people -> union(people, Set.of(who)));
    }

    static Future<Boolean> saidYes(SqlConnection db, Pairing pairing, PersonId who) {
        return db.preparedQuery(SAID_YES).execute(Tuple.of(pairing.id().value(), who.value()))
                .map(rows -> rows.size() > 0);
    }

    static Pairing pairing(Row row) {
        return new Pairing(new PairingId(row.getUUID("id")), new PersonId(row.getUUID("inviter")),
                optional(row, "claimant").map(PersonId::new), row.getOffsetDateTime("expires_at").toInstant(),
                optional(row, "couple").map(CircleId::new));
    }

    private static Set<PersonId> people(Row row) {
        var inviter = new PersonId(row.getUUID("inviter"));
        return optional(row, "claimant").map(PersonId::new).map(claimant -> Set.of(inviter, claimant))
                .orElse(Set.of(inviter));
    }

    private static Optional<UUID> optional(Row row, String column) {
        @Nullable
        UUID value = row.getUUID(column);
        return Optional.ofNullable(value);
    }

    private static Set<PersonId> union(Set<PersonId> some, Set<PersonId> more) {
        return Stream.concat(some.stream(), more.stream()).collect(Collectors.toUnmodifiableSet());
    }

    private static Future<Optional<Change>> nothing() {
        return Future.succeededFuture(Optional.empty());
    }

    private static Buffer bytes(SecretHash hash) {
        return Buffer.buffer(HexFormat.of().parseHex(hash.hex()));
    }

    static OffsetDateTime at(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
