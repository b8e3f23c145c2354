package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.KeysUnusable;
import hearth.infra.postgres.ActingAs;
import hearth.infra.postgres.TestPostgres;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.PGConnection;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What the database itself shows to whom, whatever the server asks it. */
class WallsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static KeyRing ring;
    static Couples couples;
    static Node node;

    @BeforeAll
    static void begin() {
        ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        node = new Node(postgres.app(), ring);
    }

    @AfterAll
    static void end() throws SQLException {
        node.close();
        couples.close();
    }

    @Test
    @DisplayName("D1: row-level security is enabled and forced on every table but the public ones")
    void everyTableOfPeopleIsWalled() {
        assertThat(couples.query("""
            select c.oid::regclass from pg_class c join pg_namespace n on n.oid = c.relnamespace
            where n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast') and c.relkind in ('r', 'p')
                and not (c.relrowsecurity and c.relforcerowsecurity)
            order by 1
            """)).containsExactlyInAnyOrder("flyway_schema_history", "hearth.exercise_version");
        assertThat(couples.query("select count(*) from pg_class where relkind in ('v', 'm') and relnamespace in "
                + "('hearth'::regnamespace, 'keys'::regnamespace)")).containsExactly("0");
    }

    @Test
    @DisplayName("D1: the server's role owns nothing, bypasses nothing and belongs to no other role")
    void theServersRoleIsSmall() {
        assertThat(couples.query("""
            select rolname from pg_roles where rolname in ('hearth_app', 'hearth_log', 'hearth_owner')
                and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
            """)).isEmpty();
        assertThat(couples.query("select relname from pg_class where relowner = 'hearth_app'::regrole")).isEmpty();
        assertThat(couples.query("select proname from pg_proc where proowner = 'hearth_app'::regrole")).isEmpty();
        assertThat(couples.query("select roleid::regrole from pg_auth_members where member = 'hearth_app'::regrole"))
                .isEmpty();
        assertThat(couples.query("select rolname from pg_roles where rolname = 'hearth_log' and rolcanlogin"))
                .isEmpty();
    }

    @Test
    @DisplayName("D1: whoever reaches behind a wall does it by a door: owned by hearth_log, closed to the public, with a fixed path")
    void doorsAreBuiltAlike() {
        assertThat(couples.query("""
            select oid::regprocedure from pg_proc
            where pronamespace in ('hearth'::regnamespace, 'keys'::regnamespace) and prosecdef and (
                proowner <> 'hearth_log'::regrole
                or not coalesce('search_path=""' = any (proconfig), false)
                or has_function_privilege('public', oid, 'execute'))
            """)).isEmpty();
    }

    @Test
    @DisplayName("D1: the app reads no revision, time, starter, fact, word or key, whoever it acts for")
    void theAppReadsOnlyWhatIsTheSameForBoth() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), "private"));
        for (var forbidden : List.of("select rev from hearth.sitting", "select next_due from hearth.sitting",
                "select stirs from hearth.sitting", "select starter from hearth.sitting",
                "select * from hearth.sitting",
                "select xmin from hearth.sitting", "select ctid from hearth.sitting",
                "select epoch from hearth.sitting", "select finished_at from hearth.sitting",
                "select 1 from hearth.sitting_log", "select 1 from hearth.words", "select 1 from keys.owner_key",
                "select 1 from keys.data_key", "select 1 from hearth.sitting where rev > 1",
                "select id from hearth.sitting order by rev", "delete from hearth.sitting", "delete from hearth.words",
                "update hearth.sitting set rev = 9", "update hearth.sitting set ended = true",
                "insert into hearth.sitting_log values (null, 1, null, null, now(), '[]')",
                "insert into hearth.words values (null, 'a', 1, null, 1, '')",
                "select hearth.epoch_reaches_sittings()", "select hearth.sitting_ends()", "truncate hearth.words",
                "set local role hearth_log", "set local role hearth_owner")) {
            assertThatThrownBy(() -> asking(us.ben(), forbidden)).as(forbidden)
                    .hasRootCauseInstanceOf(PgException.class).rootCause()
                    .satisfies(refused -> assertThat(((PgException) refused).getSqlState()).isIn("42501", "0A000"));
        }
        assertThat(asking(us.ben(), "select id::text from hearth.sitting")).containsExactly(kept.id().toString());
    }

    @Test
    @DisplayName("D1: headers show to the circle, own ones to their owner, nothing to others, leavers and nobody")
    void headersAreSeenByWhomTheyConcern() {
        var us = couples.pair();
        var them = couples.pair();
        var ours = node.begun(us).id();
        var own = Node.weekly(new SittingId(UUID.randomUUID()), us.circle(), us.ana(), Optional.of(us.ana()),
                "2026-11-21");
        Node.await(node.sittings.start(own));
        var list = "select id::text from hearth.sitting order by begun_on, owner nulls first";
        assertThat(asking(us.ana(), list)).containsExactly(ours.toString(), own.id().toString());
        assertThat(asking(us.ben(), list)).containsExactly(ours.toString());
        assertThat(asking(them.ana(), list)).isEmpty();
        assertThat(Node.await(node.pool.query(list).execute().map(rows -> rows.size()).toCompletionStage())).isZero();
        couples.leave(us.circle(), us.ben());
        assertThat(asking(us.ben(), list)).isEmpty();
        assertThat(Node.await(node.sittings.load(ours, us.ben()))).isEmpty();
        assertThat(Node.await(node.sittings.load(ours, us.ana()))).isPresent();
    }

    @Test
    @DisplayName("D2: two ciphertexts that changed places do not open, nor one that was altered or moved to another epoch")
    void ciphertextsAreBoundToTheirPlaces() {
        var us = couples.pair();
        var one = node.begun(us);
        var two = node.begun(us);
        node.append(Node.says(one, us.ana(), "in the first"));
        node.append(Node.says(one, 3, us.ben(), "by the other"));
        node.append(Node.says(two, us.ana(), "in the second"));
        opensNoMoreAfter(one.id(), us.ana(), """
            update hearth.words w set ciphertext = o.ciphertext from hearth.words o
            where w.sitting_id = ? and o.sitting_id = w.sitting_id and o.author <> w.author
            """);
        couples.sql("update hearth.words set epoch = 1 where sitting_id = ?", two.id().value());
        assertThatThrownBy(() -> node.loaded(two.id(), us.ana())).hasRootCauseInstanceOf(
                java.security.GeneralSecurityException.class);
        couples.sql("update hearth.words set epoch = 0 where sitting_id = ?", two.id().value());
        assertThat(node.loaded(two.id(), us.ana()).words().pages()).hasSize(1);
        couples.sql("update hearth.words set ciphertext = set_byte(ciphertext, 40, get_byte(ciphertext, 40) # 1) "
                + "where sitting_id = ?", two.id().value());
        assertThatThrownBy(() -> node.loaded(two.id(), us.ana())).hasRootCauseInstanceOf(
                java.security.GeneralSecurityException.class);
    }

    @Test
    @DisplayName("D2: keys that changed places open nothing")
    void wrappedKeysAreBoundToTheirPlaces() {
        var us = couples.pair();
        var one = node.begun(us);
        node.append(Node.says(one, us.ana(), "mine"));
        node.append(Node.says(one, 3, us.ben(), "yours"));
        opensNoMoreAfter(one.id(), us.ana(), """
            update keys.data_key w set wrapped = o.wrapped from keys.data_key o
            where w.sitting_id = ? and o.sitting_id = w.sitting_id and o.author <> w.author
            """);
        var others = couples.pair();
        var two = node.begun(others);
        couples.sql(
                "update keys.owner_key w set wrapped = o.wrapped from keys.owner_key o where w.owner = ? and o.owner = ?",
                others.ana().value(), others.ben().value());
        assertThatThrownBy(() -> node.loaded(two.id(), others.ana())).hasCauseInstanceOf(KeysUnusable.class);
    }

    @Test
    @DisplayName("D3: without its data key a page is gone, also when its ciphertext is restored; the log stays whole")
    void aDestroyedKeyIsTheEndOfThePage() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), "to be forgotten"));
        node.append(Node.says(kept, 3, us.ben(), "to stay"));
        couples.sql("delete from keys.data_key where sitting_id = ? and author = ?", kept.id().value(),
                us.ana().value());
        var left = node.loaded(kept.id(), us.ben());
        assertThat(left.words().pages()).hasSize(1).containsValue(Node.page(1, Optional.of(us.ben()), 3, "to stay"));
        assertThat(left.rev()).isEqualTo(3);
    }

    @Test
    @DisplayName("D3: destroying a person's key ends all that person wrote, and nothing of the other's")
    void aDestroyedPersonsKeyEndsAllTheirPages() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), "to be forgotten"));
        node.append(Node.says(kept, 3, us.ben(), "to stay"));
        couples.sql("delete from keys.owner_key where owner = ?", us.ana().value());
        assertThat(node.loaded(kept.id(), us.ben()).words().pages()).hasSize(1);
        assertThatThrownBy(() -> node.append(Node.says(node.loaded(kept.id(), us.ana()), us.ana(), "more")))
                .hasCauseInstanceOf(KeysUnusable.class);
    }

    @Test
    void wordsOfAnOlderEpochOpenForThoseWhoAreStillThere() {
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), "before"));
        couples.leave(us.circle(), us.ben());
        var after = node.loaded(kept.id(), us.ana());
        assertThat(after.circle().epoch()).isEqualTo(1);
        assertThat(node.append(Node.says(after, us.ana(), "after"))).isEqualTo(new Sittings.Appended.Written(3));
        assertThat(node.loaded(kept.id(), us.ana()).words().pages()).hasSize(1);
    }

    @Test
    @DisplayName("D7: a canary is in no table, no file of the database and no log, also after a failure")
    void theCanaryIsNowhere() throws SQLException, IOException {
        var canary = "canary-" + UUID.randomUUID();
        var us = couples.pair();
        var kept = node.begun(us);
        node.append(Node.says(kept, us.ana(), canary));
        node.append(new Sittings.Append(kept, 3, new CommandId(UUID.randomUUID()), us.ben(), Node.NOON,
                List.of(new Event.Confirmed(us.ben(), Node.STEP)), List.of(Node.page(1, Optional.empty(), 3, canary))));
        var broken = node.begun(us);
        couples.sql("insert into keys.data_key values (?, 'talk', ?, '\\x00')", broken.id().value(), us.ana().value());
        assertThatThrownBy(() -> node.append(Node.says(broken, us.ana(), canary))).rootCause()
                .satisfies(failed -> assertThat(failed.toString()).doesNotContain(canary));
        assertThat(Node.says(kept, us.ana(), canary).toString()).doesNotContain(canary);
        assertThat(node.loaded(kept.id(), us.ana()).toString()).doesNotContain(canary);

        var witness = "witness-" + UUID.randomUUID();
        couples.sql("insert into hearth.exercise_version values (?, 1, '', 'not a secret')", witness);

        assertThat(tables()).anySatisfy(table -> assertThat(dump(table)).contains(witness))
                .allSatisfy(table -> assertThat(dump(table)).doesNotContain(canary));
        couples.sql("checkpoint");
        try (var files = Files.walk(Path.of("target"))) {
            var dataFiles = files.filter(file -> file.toString().contains("postgres-")).filter(Files::isRegularFile)
                    .filter(Files::isReadable).toList();
            assertThat(dataFiles.stream().filter(file -> holds(file, canary))).isEmpty();
            // The search itself finds what is there, wherever the files are within reach (in a container they are not).
            assertThat(dataFiles.isEmpty() || dataFiles.stream().anyMatch(file -> holds(file, witness))).isTrue();
        }
    }

    private static boolean holds(Path file, String canary) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(canary);
        } catch (IOException goneMeanwhile) {
            return false;
        }
    }

    private static List<String> tables() {
        return couples.query("select c.oid::regclass::text from pg_class c where c.relkind = 'r' "
                + "and c.relnamespace in ('hearth'::regnamespace, 'keys'::regnamespace)");
    }

    private static String dump(String table) {
        try (var connection = couples.connect()) {
            var text = new StringWriter();
            connection.unwrap(PGConnection.class).getCopyAPI().copyOut("copy " + table + " to stdout", text);
            return text.toString();
        } catch (SQLException | IOException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static void opensNoMoreAfter(SittingId sitting, PersonId reader, String change) {
        assertThat(node.loaded(sitting, reader).words().pages()).hasSize(2);
        couples.sql(change, sitting.value());
        assertThatThrownBy(() -> node.loaded(sitting, reader)).hasCauseInstanceOf(KeysUnusable.class);
    }

    private static List<String> asking(PersonId person, String statement) {
        return Node.await(new ActingAs(node.pool).run(person, connection -> connection.query(statement).execute()
                .map(rows -> {
                    var found = new ArrayList<String>();
                    rows.forEach(row -> found.add(String.valueOf(row.getValue(0))));
                    return found;
                })).toCompletionStage());
    }
}
