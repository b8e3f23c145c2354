package hearth.api.accounts;

import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.PassphraseHash;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.security.SecureRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@DisplayName("I2: the hash of passphrases")
class Argon2Test {
    private static final Passphrase PHRASE = new Passphrase("quiet otter umbrella moss");

    @Test
    void itIsArgon2idWithAtLeast46MebibytesAndASaltOfItsOwn() {
        try (var argon2 = new Argon2(new SecureRandom(), Argon2.Cost.FULL)) {
            var one = argon2.hash(PHRASE);
            assertThat(one.phc()).startsWith("$argon2id$v=19$m=47104,t=1,p=1$").isNotEqualTo(argon2.hash(PHRASE).phc());
            assertThat(argon2.fits(PHRASE, one)).isTrue();
            assertThat(argon2.fits(new Passphrase("quiet otter umbrella mosS"), one)).isFalse();
            assertThat(one).hasToString("•••");
        }
    }

    @Test
    void itFitsWhatOthersComputed() {
        // The reference implementation: echo -n "password" | argon2 somesalt -id -t 2 -k 65536 -p 1 -l 32
        var reference = new PassphraseHash(
                "$argon2id$v=19$m=65536,t=2,p=1$c29tZXNhbHQ$CTFhFdXPJO1aFaMaO6Mm5c8y7cJHAph8ArZWb2GRPPc");
        try (var argon2 = new Argon2(new SecureRandom(), Argon2.Cost.FULL)) {
            assertThat(argon2.fits(new Passphrase("password"), reference)).isTrue();
        }
    }

    @Test
    void whenTooManyWaitTheNextIsAskedToComeAgainAndOthersGoOn() throws Exception {
        var gate = new CountDownLatch(1);
        try (var argon2 = new Argon2(new SecureRandom(), Argon2.Cost.FULL, 1, 1);
                var people = Executors.newVirtualThreadPerTaskExecutor()) {
            var started = new CountDownLatch(1);
            var first = people.submit(() -> argon2.apart(() -> {
                started.countDown();
                gate.await();
                return "first";
            }));
            started.await();
            var queued = new CountDownLatch(1);
            var second = people.submit(() -> {
                queued.countDown();
                return argon2.apart(() -> "second");
            });
            queued.await();
            while (argon2.waiting() == 0)
                Thread.onSpinWait();
            assertThatThrownBy(() -> argon2.apart(() -> "third"))
                    .isInstanceOfSatisfying(Refused.class,
                            refused -> assertThat(refused.problem()).isEqualTo(Problem.BUSY));
            gate.countDown();
            assertThat(first.get()).isEqualTo("first");
            assertThat(second.get()).isEqualTo("second");
        }
    }
}
