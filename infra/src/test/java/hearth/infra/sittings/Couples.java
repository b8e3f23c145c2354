package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.Owner;
import hearth.infra.postgres.TestDatabase;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Puts people, circles and their keys straight into a test's database, past every door. */
public final class Couples implements AutoCloseable {
    private final TestDatabase database;
    private final KeyRing ring;
    private final Connection own;

    public Couples(TestDatabase database, KeyRing ring) {
        this.database = database;
        this.ring = ring;
        try {
            this.own = connect();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** Two people and their circle. */
    public record Couple(CircleId circle, PersonId ana, PersonId ben) {}

    public Couple pair() {
        var couple = new Couple(new CircleId(UUID.randomUUID()), person(), person());
        sql("insert into hearth.circle values (?, 0, 'Europe/Vienna', true, current_date)", couple.circle().value());
        seat(couple.circle(), couple.ana(), 1);
        seat(couple.circle(), couple.ben(), 2);
        key(Owner.of(couple.circle()));
        return couple;
    }

    public PersonId person() {
        var person = new PersonId(UUID.randomUUID());
        sql("insert into hearth.person values (?, 'Somebody', 'Europe/Vienna', current_date)", person.value());
        key(Owner.of(person));
        return person;
    }

    /** One person alone in a circle. */
    public CircleId alone(PersonId person) {
        var circle = new CircleId(UUID.randomUUID());
        sql("insert into hearth.circle values (?, 0, 'Europe/Vienna', false, current_date)", circle.value());
        seat(circle, person, 1);
        key(Owner.of(circle));
        return circle;
    }

    public void exercise(String id, int version) {
        sql("insert into hearth.exercise_version values (?, ?, '\\x00', 'an exercise of the tests') on conflict do nothing",
                id, version);
    }

    /** What leaving does to the tables, in one transaction. */
    public void leave(CircleId circle, PersonId person) {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            leave(connection, circle, person);
            connection.commit();
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    static void leave(Connection connection, CircleId circle, PersonId person) throws SQLException {
        run(connection, "update hearth.member set left_on = current_date where circle_id = ? and person_id = ?",
                circle.value(), person.value());
        run(connection, "update hearth.circle set epoch = epoch + 1 where id = ?", circle.value());
    }

    public synchronized int sql(String statement, Object... values) {
        try {
            return run(own, statement, values);
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** The first column of every row, as text. */
    public synchronized List<String> query(String statement, Object... values) {
        try (var prepared = own.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            var found = new ArrayList<String>();
            try (var rows = prepared.executeQuery()) {
                while (rows.next()) {
                    found.add(String.valueOf(rows.getString(1)));
                }
            }
            return found;
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
    }

    /** As the superuser, whom nothing binds. */
    public Connection connect() throws SQLException {
        var login = database.superuser();
        return DriverManager.getConnection(login.jdbc(), login.user(), login.password());
    }

    private static int run(Connection connection, String statement, Object... values) throws SQLException {
        try (var prepared = connection.prepareStatement(statement)) {
            for (int i = 0; i < values.length; i++) {
                prepared.setObject(i + 1, values[i]);
            }
            return prepared.executeUpdate();
        }
    }

    private void seat(CircleId circle, PersonId person, int seat) {
        sql("insert into hearth.member values (?, ?, ?, current_date)", circle.value(), person.value(), seat);
    }

    private void key(Owner owner) {
        sql("insert into keys.owner_key values (?, ?, ?)", owner.id(), owner.kind(), ring.newOwnerKey(owner));
    }

    @Override
    public void close() throws SQLException {
        own.close();
    }
}
