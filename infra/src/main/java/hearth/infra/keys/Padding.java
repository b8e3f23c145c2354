package hearth.infra.keys;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** Fills a text up to one of a few sizes, so that the size of its ciphertext does not tell how much somebody wrote. */
final class Padding {
    private static final int SMALLEST = 256;
    private static final int LENGTH = Integer.BYTES;

    private Padding() {}

    /** 256 bytes or the next doubling, of which four tell the length. */
    static byte[] pad(byte[] text) {
        int needed = Math.addExact(text.length, LENGTH);
        int size = SMALLEST;
        while (size < needed) {
            size = Math.multiplyExact(size, 2);
        }
        return ByteBuffer.allocate(size).putInt(text.length).put(text).array();
    }

    static byte[] strip(byte[] padded) {
        int length = ByteBuffer.wrap(padded).getInt();
        return Arrays.copyOfRange(padded, LENGTH, LENGTH + length);
    }
}
