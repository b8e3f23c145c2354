package hearth.api.accounts;

import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PassphraseHash;
import io.vertx.core.Future;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.LongAdder;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;

/**
 * The slow, memory-hard hash of passphrases (I2): argon2id, 46 MiB, one pass, one lane, by Bouncy Castle. It runs on a few threads of its
 * own with a short queue; when that is full, whoever comes is asked to come again.
 */
public final class Argon2 implements AutoCloseable {
    private static final int SALT = 16;
    private static final int HASH = 32;
    private static final int WAITING = 64;
    private static final Pattern PHC = Pattern
            .compile("\\$argon2id\\$v=19\\$m=(\\d{1,7}),t=(\\d{1,3}),p=1\\$([A-Za-z0-9+/]+)\\$([A-Za-z0-9+/]+)");

    /** What one run takes. Hearth knows the full one alone; lighter ones are made in this room, by tests that are not about hashes. */
    public static final class Cost {
        public static final Cost FULL = new Cost(46 * 1024, 1);

        private final int kib;
        private final int passes;

        Cost(int kib, int passes) {
            this.kib = kib;
            this.passes = passes;
        }
    }

    private final RandomGenerator random;
    private final Cost cost;
    private final ThreadPoolExecutor threads;
    private final LongAdder runs = new LongAdder();

    public Argon2(RandomGenerator random, Cost cost) {
        this(random, cost, Math.max(1, Runtime.getRuntime().availableProcessors() / 2), WAITING);
    }

    Argon2(RandomGenerator random, Cost cost, int threads, int waiting) {
        this.random = random;
        this.cost = cost;
        var named = Thread.ofPlatform().name("argon2-", 1).daemon().factory();
        this.threads = new ThreadPoolExecutor(threads, threads, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(waiting),
                named);
    }

    /** Waits for a thread of its own: to be called on a virtual one. */
    public PassphraseHash hash(Passphrase phrase) {
        return apart(() -> hashHere(phrase));
    }

    /** On the thread that calls, for the start of the program. */
    PassphraseHash hashHere(Passphrase phrase) {
        var salt = new byte[SALT];
        random.nextBytes(salt);
        var hash = run(phrase, salt, cost.kib, cost.passes, HASH);
        var text = Base64.getEncoder().withoutPadding();
        return new PassphraseHash(
                "$argon2id$v=19$m=" + cost.kib + ",t=" + cost.passes + ",p=1$" + text.encodeToString(salt) + "$"
                        + text.encodeToString(hash));
    }

    /** With the parameters of the stored hash; takes one run, whatever the answer. */
    public boolean fits(Passphrase phrase, PassphraseHash stored) {
        var phc = PHC.matcher(stored.phc());
        if (!phc.matches())
            throw new IllegalStateException("A stored passphrase has another form than argon2id");
        var salt = Base64.getDecoder().decode(phc.group(3));
        var hash = Base64.getDecoder().decode(phc.group(4));
        int kib = Integer.parseInt(phc.group(1));
        int passes = Integer.parseInt(phc.group(2));
        return MessageDigest.isEqual(hash, apart(() -> run(phrase, salt, kib, passes, hash.length)));
    }

    /** Other work that takes long on a processor; it shares the bound. */
    <T> T apart(Callable<T> work) {
        var done = new CompletableFuture<T>();
        try {
            threads.execute(() -> {
                try {
                    done.complete(work.call());
                } catch (Exception failed) {
                    done.completeExceptionally(failed);
                }
            });
        } catch (RejectedExecutionException full) {
            throw new Refused(Problem.BUSY);
        }
        return Future.fromCompletionStage(done).await();
    }

    /** How often the hash has been computed: unknown people must cost as much as known ones (I3). */
    public long runs() {
        return runs.sum();
    }

    /** How many wait for a thread, for the metrics. */
    public int waiting() {
        return threads.getQueue().size();
    }

    private byte[] run(Passphrase phrase, byte[] salt, int kib, int passes, int length) {
        runs.increment();
        var parameters = new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(kib).withIterations(passes).withParallelism(1).withSalt(salt).build();
        var generator = new Argon2BytesGenerator();
        generator.init(parameters);
        var hash = new byte[length];
        generator.generateBytes(phrase.value().getBytes(StandardCharsets.UTF_8), hash);
        return hash;
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
