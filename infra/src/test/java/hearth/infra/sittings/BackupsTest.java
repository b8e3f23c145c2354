package hearth.infra.sittings;

import hearth.domain.care.Case;
import hearth.domain.care.Consent;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Invitation;
import hearth.domain.care.Policy;
import hearth.domain.care.Therapist;
import hearth.infra.accounts.People;
import hearth.infra.care.PgEngagements;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.Backups;
import hearth.infra.postgres.DatabaseRefused;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.zip.ZipFile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A backup is taken from a database in use and restored into another. */
class BackupsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    Path folder;

    @Test
    @DisplayName("D10: what was backed up is read again with the same keys, and somewhere people live nothing is restored")
    void aBackupIsRestoredWhole() throws Exception {
        var ring = KeyRing.open(folder.resolve("hearth.key"), true);
        var data = folder.resolve("data.zip");
        var keys = folder.resolve("keys.zip");
        try (var couples = new Couples(postgres.database(), ring); var node = new Node(postgres.app(), ring)) {
            couples.exercise(Node.EXERCISE, 1);
            var us = couples.pair();
            var kept = node.begun(us);
            node.append(Node.says(kept, us.ana(), "tab\there, line\nthere, a \\ and ünïcode"));
            Backups.write(postgres.superuser(), data, keys);
            var other = TestPostgres.freshDatabase();
            Backups.restore(other.superuser(), data, keys);
            try (var restored = new Node(other.app(), ring)) {
                var read = restored.loaded(kept.id(), us.ben());
                assertThat(read.words()).isEqualTo(node.loaded(kept.id(), us.ben()).words());
                assertThat(read.rows()).isEqualTo(node.loaded(kept.id(), us.ben()).rows());
                restored.append(Node.says(read, us.ben(), "life goes on"));
                assertThat(restored.loaded(kept.id(), us.ana()).words().pages()).hasSize(2);
            }
            assertThatThrownBy(() -> Backups.restore(other.superuser(), data, keys))
                    .isInstanceOf(DatabaseRefused.class).hasMessageStartingWith("People live in this database already");
        }
    }

    @Test
    @DisplayName("D11: a consent that was withdrawn after the copy does not come back with it, nor a login, a code or a token; both read why")
    void whatWasEndedSinceDoesNotComeBackToLife() throws Exception {
        var ring = KeyRing.open(folder.resolve("hearth.key"), true);
        var data = folder.resolve("data.zip");
        var keys = folder.resolve("keys.zip");
        var source = TestPostgres.freshDatabase();
        try (var couples = new Couples(source, ring); var node = new Node(source.app(), ring)) {
            var us = couples.pair();
            var engagements = new PgEngagements(node.pool, ring);
            var therapist = couples.person();
            couples.sql("insert into hearth.practitioner (person_id, secret) values (?, '')", therapist.value());
            var code = People.secret();
            var invited = Invitation.made(new EngagementId(UUID.randomUUID()), Policy.LIMITED, Node.NOON);
            Node.await(engagements.invite(therapist, invited, code));
            Node.await(engagements.claim(us.ana(), code, Node.NOON));
            Node.await(engagements.consent(us.ana(), invited.id(), Consent.EXERCISES, Node.NOON));
            Node.await(engagements.consent(us.ben(), invited.id(), Consent.EXERCISES, Node.NOON));
            var out = People.secret();
            Node.await(engagements.invite(therapist,
                    Invitation.made(new EngagementId(UUID.randomUUID()), Policy.LIMITED, Node.NOON), out));
            couples.sql(
                    "insert into hearth.login (id, person_id, device, since, last_day, expires_at, turned_at) values "
                            + "(?, ?, 'A phone', current_date, current_date, now() + interval '1 day', now())",
                    UUID.randomUUID(),
                    us.ana().value());
            couples.sql("insert into hearth.operator_token values ('night-watch', '\\x00', current_date)");
            Backups.write(source.superuser(), data, keys);
            assertThat(Node.await(engagements.end(us.ben(), invited.id(), Node.NOON))).isTrue();
            var other = TestPostgres.freshDatabase();
            Backups.restore(other.superuser(), data, keys);
            try (var restored = new Node(other.app(), ring); var rows = new Couples(other, ring)) {
                var after = new PgEngagements(restored.pool, ring);
                assertThat(Node.await(after.hasTherapist(us.ana()))).isFalse();
                for (var one : List.of(us.ana(), us.ben())) {
                    assertThat(Node.await(after.ofCouple(one)).therapists().getFirst().stage())
                            .isInstanceOfSatisfying(Therapist.Stage.Ended.class,
                                    ended -> assertThat(ended.restored()).isTrue());
                }
                assertThat(Node.await(after.cases(therapist, Node.NOON))).hasSize(1).first()
                        .isInstanceOfSatisfying(Case.Ended.class, ended -> assertThat(ended.restored()).isTrue());
                assertThat(Node.await(after.claim(us.ana(), out, Node.NOON))).as("a code that was out").isEmpty();
                assertThat(rows.query("select count(*) from hearth.login")).containsExactly("0");
                assertThat(rows.query("select count(*) from hearth.operator_token")).containsExactly("0");
            }
        }
    }

    @Test
    @DisplayName("D10: keys lie apart: with the newest keys an older backup gives back nothing that was destroyed since")
    void whatWasDestroyedSinceStaysDestroyed() throws Exception {
        var ring = KeyRing.open(folder.resolve("hearth.key"), true);
        var before = folder.resolve("data-before.zip");
        var keys = folder.resolve("keys.zip");
        var source = TestPostgres.freshDatabase();
        try (var couples = new Couples(source, ring); var node = new Node(source.app(), ring)) {
            couples.exercise(Node.EXERCISE, 1);
            var us = couples.pair();
            var kept = node.begun(us);
            node.append(Node.says(kept, us.ana(), "to be forgotten"));
            node.append(Node.says(kept, 3, us.ben(), "to stay"));
            Backups.write(source.superuser(), before, keys);
            couples.sql("delete from keys.data_key where author = ?", us.ana().value());
            Backups.write(source.superuser(), folder.resolve("data-after.zip"), keys);
            var other = TestPostgres.freshDatabase();
            Backups.restore(other.superuser(), before, keys);
            try (var restored = new Node(other.app(), ring)) {
                assertThat(restored.loaded(kept.id(), us.ben()).words().pages()).hasSize(1)
                        .contains(Node.page(1, Optional.of(us.ben()), 3, "to stay"));
            }
            try (var zip = new ZipFile(before.toFile())) {
                assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.startsWith("keys."))
                        .anyMatch(name -> name.startsWith("hearth.words("));
            }
        }
    }
}
