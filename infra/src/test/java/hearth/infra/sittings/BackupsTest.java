package hearth.infra.sittings;

import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.Backups;
import hearth.infra.postgres.DatabaseRefused;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.Optional;
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
                        .containsValue(Node.page(1, Optional.of(us.ben()), 3, "to stay"));
            }
            try (var zip = new ZipFile(before.toFile())) {
                assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.startsWith("keys."))
                        .anyMatch(name -> name.startsWith("hearth.words("));
            }
        }
    }
}
