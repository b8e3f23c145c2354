package hearth.api.boot;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Passphrase;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.Totp;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Somebody who exists nowhere, with a passphrase that everybody may know: it stands here, and is printed at every start. */
enum Example {
    ROBIN("Robin", "robin1000", "example lantern by the window"),
    SAM("Sam", "sam1000", "example kettle on the stove"),
    /** Their therapist. */
    MIRA("Mira Lind", "miralind1000", "example chair with a blanket");

    static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    /** As public as the passphrases are. */
    private static final Totp FACTOR = new Totp("an example, no secret".getBytes(StandardCharsets.US_ASCII));

    private final String called;
    private final String signInName;
    private final String passphrase;

    Example(String called, String signInName, String passphrase) {
        this.called = called;
        this.signInName = signInName;
        this.passphrase = passphrase;
    }

    Person person(PersonId id) {
        return new Person(id, new CallName(called), name(signInName), ZONE, this == MIRA, this != MIRA);
    }

    SignInName signInName() {
        return name(signInName);
    }

    Passphrase passphrase() {
        return new Passphrase(passphrase);
    }

    /** Nobody else may take one: where real people live, whoever has one is held for an example. */
    static Set<Passphrase> passphrases() {
        return Stream.of(values()).map(Example::passphrase).collect(Collectors.toUnmodifiableSet());
    }

    static Totp factor() {
        return FACTOR;
    }

    /** What the therapist's app would show now. */
    static String code(Instant now) {
        return FACTOR.code(Totp.step(now));
    }

    private String login() {
        return called + ": sign in as " + signInName + " with \"" + passphrase + "\"";
    }

    /** For whoever starts Hearth. */
    static List<String> logins(Instant now) {
        return List.of(ROBIN.login(), SAM.login(), MIRA.login() + ", as a therapist",
                "  Her code is " + code(now) + " for half a minute; later ones: ./run practitioner example-code",
                "  or by an app that reads " + FACTOR.uri(MIRA.signInName()));
    }

    private static SignInName name(String typed) {
        return SignInName.typed(typed);
    }
}
