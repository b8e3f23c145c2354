package hearth.infra.keys;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.infra.postgres.ActingAs;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import hearth.infra.sittings.Couples;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.TimeUnit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class KeyRingTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    private static final Owner SOMEBODY = Owner.of(new PersonId(UUID.randomUUID()));
    private static final UUID SITTING = UUID.randomUUID();

    @TempDir
    Path folder;

    @Test
    void aNewFileIsReadableByItsOwnerAloneAndIsKept() throws IOException {
        var file = folder.resolve("deeper/key");
        var wrapped = KeyRing.open(file, true).newOwnerKey(SOMEBODY);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
        var before = Files.readString(file);
        KeyRing.open(file, true).ownerKey(SOMEBODY, wrapped);
        assertThat(Files.readString(file)).isEqualTo(before);
        try (var files = Files.list(file.getParent())) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void aFileThatIsMissingOrDamagedIsNamed() throws IOException {
        var file = folder.resolve("key");
        assertThatThrownBy(() -> KeyRing.open(file, false)).isInstanceOf(KeysUnusable.class)
                .hasMessageContainingAll(file.toString(), "HEARTH_KEY_FILE", "missing");
        Files.writeString(file, "{\"primaryKeyId\": 7");
        assertThatThrownBy(() -> KeyRing.open(file, true)).isInstanceOf(KeysUnusable.class)
                .hasMessageContainingAll(file.toString(), "HEARTH_KEY_FILE", "damaged");
        assertThatThrownBy(() -> KeyRing.open(folder, true)).isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("HEARTH_KEY_FILE");
    }

    @Test
    @DisplayName("Fault 'wrapping key gone': another key file opens nothing")
    void theWrongFileFailsClosed() {
        var wrapped = KeyRing.open(folder.resolve("one"), true).newOwnerKey(SOMEBODY);
        var other = KeyRing.open(folder.resolve("two"), true);
        assertThatThrownBy(() -> other.ownerKey(SOMEBODY, wrapped)).isInstanceOf(KeysUnusable.class)
                .hasMessageContaining("HEARTH_KEY_FILE");
    }

    @Test
    @DisplayName("D2: a page opens only at its own round, epoch, part, sitting and author")
    void aPageIsBoundToItsPlace() {
        var ring = KeyRing.open(folder.resolve("key"), true);
        var owner = ring.ownerKey(SOMEBODY, ring.newOwnerKey(SOMEBODY));
        var fresh = owner.newDataKey(SITTING, "talk");
        var sealed = fresh.key().seal(1, 0, "words".getBytes(StandardCharsets.UTF_8));
        assertThat(fresh.key().open(1, 0, sealed)).asString(StandardCharsets.UTF_8).isEqualTo("words");
        assertThatThrownBy(() -> fresh.key().open(2, 0, sealed)).isInstanceOf(KeysUnusable.class);
        assertThatThrownBy(() -> fresh.key().open(1, 1, sealed)).isInstanceOf(KeysUnusable.class);
        assertThatThrownBy(() -> owner.dataKey(SITTING, "other", fresh.wrapped())).isInstanceOf(KeysUnusable.class);
        assertThatThrownBy(() -> owner.dataKey(UUID.randomUUID(), "talk", fresh.wrapped()))
                .isInstanceOf(KeysUnusable.class);
        var asCircle = Owner.of(new CircleId(SOMEBODY.id()));
        assertThatThrownBy(() -> ring.ownerKey(asCircle, ring.newOwnerKey(SOMEBODY))).isInstanceOf(KeysUnusable.class);
    }

    @Test
    @DisplayName("P8: texts of very different lengths have ciphertexts of the same size, up to a doubling")
    void paddingHidesLengths() {
        for (int length : new int[]{0, 1, 251, 252, 253, 508, 509, 4000, 16000}) {
            var padded = Padding.pad(new byte[length]);
            assertThat(Integer.bitCount(padded.length)).isEqualTo(1);
            assertThat(padded.length).isGreaterThanOrEqualTo(256);
            assertThat(Padding.strip(padded)).hasSize(length);
        }
        assertThat(Padding.pad(new byte[252])).hasSize(256);
        assertThat(Padding.pad(new byte[253])).hasSize(512);
    }

    @Test
    @DisplayName("D3: keys are wrapped anew while all goes on, and the file's old keys open what is not yet done")
    void turningTheOutermostKey() throws SQLException {
        var file = folder.resolve("key");
        var old = KeyRing.open(file, true);
        try (var couples = new Couples(postgres.database(), old)) {
            var vertx = Vertx.vertx();
            var pool = Databases.open(vertx, postgres.app());
            try {
                for (int i = 0; i < 70; i++) {
                    couples.pair();
                }
                var before = couples.query("select encode(wrapped, 'hex') from keys.owner_key");
                var turned = KeyRing.turn(file);
                await(new OwnerKeys(turned).proveThatTheyOpen(pool));
                assertThat(await(new OwnerKeys(turned).wrapAnew(pool))).isEqualTo(before.size());
                assertThat(couples.query("select encode(wrapped, 'hex') from keys.owner_key"))
                        .doesNotContainAnyElementsOf(before);
                await(new OwnerKeys(KeyRing.open(file, false)).proveThatTheyOpen(pool));
                assertThatThrownBy(() -> await(new OwnerKeys(old).proveThatTheyOpen(pool)))
                        .hasRootCauseInstanceOf(java.security.GeneralSecurityException.class);
            } finally {
                await(pool.close());
                await(vertx.close());
            }
        }
    }

    @Test
    @DisplayName("A key is laid down by its owner alone, once; later ones change nothing")
    void onlyTheOwnerLaysAKeyDown() throws SQLException {
        var ring = KeyRing.open(folder.resolve("key"), true);
        try (var couples = new Couples(postgres.database(), ring)) {
            var vertx = Vertx.vertx();
            var pool = Databases.open(vertx, postgres.app());
            try {
                var us = couples.pair();
                couples.sql("delete from keys.owner_key where owner in (?, ?)", us.ana().value(), us.circle().value());
                var acting = new ActingAs(pool);
                var keys = new OwnerKeys(ring);
                await(acting.run(us.ana(), connection -> Future.all(keys.lay(connection, Owner.of(us.ana())),
                        keys.lay(connection, Owner.of(us.circle())))));
                var laid = couples.query("select encode(wrapped, 'hex') from keys.owner_key where owner = ?",
                        us.ana().value());
                await(acting.run(us.ana(), connection -> keys.lay(connection, Owner.of(us.ana()))));
                assertThat(couples.query("select encode(wrapped, 'hex') from keys.owner_key where owner = ?",
                        us.ana().value())).isEqualTo(laid);
                for (var foreign : new Owner[]{Owner.of(us.ben()), Owner.of(couples.pair().circle())}) {
                    assertThatThrownBy(() -> await(acting.run(us.ana(), connection -> keys.lay(connection, foreign))))
                            .hasRootCauseInstanceOf(PgException.class);
                }
            } finally {
                await(pool.close());
                await(vertx.close());
            }
        }
    }

    private static <T> T await(Future<T> future) {
        try {
            return future.toCompletionStage().toCompletableFuture().get(30, TimeUnit.SECONDS);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }
}
