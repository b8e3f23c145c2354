package hearth.api.circles;

import hearth.api.accounts.TokenKeys;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Person;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignInName;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingCode;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Us;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class UsJsonTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final Person ANNA = new Person(new PersonId(UUID.randomUUID()), new CallName("Anna"),
            SignInName.typed("anna1234"), ZoneId.of("Europe/Zurich"));
    private static final PersonId BERT = new PersonId(UUID.randomUUID());

    private final Pairing invitation = Pairing.invitation(new PairingId(UUID.randomUUID()), ANNA.id(), NOW);

    @TempDir
    private Path folder;
    private PairingCodes codes;

    @BeforeEach
    void readKeys() {
        codes = new PairingCodes(TokenKeys.readOrCreate(folder.resolve("token.keys"), new SecureRandom()),
                URI.create("https://hearth.example"));
    }

    @Test
    void aloneThereIsOnlyMe() {
        assertThat(shown(new Us(ANNA, Optional.empty(), Optional.empty(), Optional.empty())))
                .isEqualTo(
                        "{\"me\":{\"callName\":\"Anna\",\"signInName\":\"anna1234\",\"timeZone\":\"Europe/Zurich\",\"recoverable\":false}}");
    }

    @Test
    void theMakerSeesTheCodeAgainAsOftenAsTheyLook() {
        var us = us(invitation, false, Optional.empty());
        var pairing = new UsJson(codes).of(us).getJsonObject("pairing");
        assertThat(pairing.getString("state")).isEqualTo("invited");
        assertThat(PairingCode.read(pairing.getString("code"))).contains(codes.of(invitation.id()));
        assertThat(shown(us)).isEqualTo(shown(us));
    }

    @Test
    void onceItIsUsedTheCodeIsShownToNobody() {
        var asked = invitation.claimedBy(BERT, NOW).orElseThrow();
        assertThat(shown(us(asked, false, Optional.of(new CallName("Bert")))))
                .contains("\"with\":\"Bert\"", "\"state\":\"asked\"")
                .doesNotContain("code", "link");
        assertThat(shown(us(asked, true, Optional.of(new CallName("Bert"))))).contains("\"state\":\"confirmed\"");
    }

    @Test
    void aPartnerIsShownWithTheDaySince() {
        var partner = new Us.Partner(BERT, new CallName("Bert"), LocalDate.of(2026, 11, 21));
        assertThat(shown(new Us(ANNA, Optional.of(partner), Optional.empty(), Optional.empty())))
                .contains("\"partner\":{\"callName\":\"Bert\",\"since\":\"2026-11-21\"}")
                .doesNotContain(BERT.toString());
    }

    private static Us us(Pairing pairing, boolean saidYes, Optional<CallName> with) {
        var stage = pairing.seenBy(ANNA.id(), saidYes, NOW).orElseThrow();
        return new Us(ANNA, Optional.empty(), Optional.of(new Us.UnderWay(pairing, stage, with)), Optional.empty());
    }

    private String shown(Us us) {
        return new UsJson(codes).of(us).encode();
    }
}
