package hearth.infra.keys;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/**
 * Where a ciphertext belongs, as the bytes that it is bound to: moved to any other table, row, owner or epoch it cannot be opened.
 */
final class Place {
    private static final int ROOM = 256;

    private final ByteBuffer bytes = ByteBuffer.allocate(ROOM);

    private Place(String table) {
        add(table);
    }

    static byte[] ownerKey(Owner owner) {
        return new Place("keys.owner_key").add(owner.kind()).add(owner.id()).done();
    }

    static byte[] dataKey(UUID sitting, String part, UUID author) {
        return new Place("keys.data_key").add(sitting).add(part).add(author).done();
    }

    static byte[] page(UUID sitting, String part, int round, UUID author, int epoch) {
        return new Place("hearth.words").add(sitting).add(part).add(round).add(author).add(epoch).done();
    }

    static byte[] secondFactor(Owner owner) {
        return new Place("hearth.practitioner").add(owner.id()).done();
    }

    /** With its length, so that two neighbouring names can never be cut apart differently. */
    private Place add(String name) {
        var encoded = name.getBytes(StandardCharsets.UTF_8);
        bytes.putInt(encoded.length).put(encoded);
        return this;
    }

    private Place add(UUID id) {
        bytes.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        return this;
    }

    private Place add(int number) {
        bytes.putInt(number);
        return this;
    }

    private byte[] done() {
        var result = new byte[bytes.position()];
        bytes.flip().get(result);
        return result;
    }
}
