package hearth.api.accounts;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Credential;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.ReadableLetters;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;
import hearth.domain.care.Practitioners;
import hearth.domain.circles.CircleId;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.ZoneId;
import java.util.UUID;

/** A therapist who was just added, with all that has to be handed over; nothing of it is kept as it stands here. */
public record FreshPractitioner(SignInName name, String passphrase, Totp factor) {
    /** 94 bits, in groups that are easily copied. */
    private static final int LETTERS = 20;

    public String signInName() {
        return name.value();
    }

    /** What an authenticator app reads. */
    public String uri() {
        return factor.uri(name);
    }

    /** Makes the account, without a recovery code: a therapist who lost the factor asks the operator for another account. */
    public static FreshPractitioner made(Practitioners practitioners, CallName callName, ZoneId zone, Instant now,
            SecureRandom random) {
        var phrase = ReadableLetters.grouped(ReadableLetters.random(LETTERS, random));
        var factor = Totp.fresh(random);
        var id = new PersonId(UUID.randomUUID());
        var wish = SignInName.wished(callName.value().replaceAll("[^\\p{L}\\p{N}]", "")).or(() -> SignInName
                .wished("therapist")).orElseThrow();
        try (var argon2 = new Argon2(random, Argon2.Cost.FULL)) {
            var credential = new Credential(id, argon2.hash(new Passphrase(phrase)));
            for (int attempt = 0;; attempt++) {
                var person = new Person(id, callName, wish.withDigits(random, attempt), zone, true, false);
                var own = new CircleId(UUID.randomUUID());
                if (practitioners.open(person, credential, own, now.atZone(zone).toLocalDate(), factor))
                    return new FreshPractitioner(person.signInName(), phrase, factor);
            }
        }
    }

    @Override
    public String toString() {
        return "•••";
    }
}
