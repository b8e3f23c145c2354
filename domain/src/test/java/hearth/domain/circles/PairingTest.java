package hearth.domain.circles;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Pairing.Stage;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

class PairingTest {
    private static final Instant NOW = Instant.parse("2026-11-21T20:00:00Z");
    private static final PersonId ANNA = new PersonId(new UUID(0, 1));
    private static final PersonId BERT = new PersonId(new UUID(0, 2));
    private static final PersonId CARLA = new PersonId(new UUID(0, 3));

    private final Pairing invitation = Pairing.invitation(new PairingId(new UUID(0, 9)), ANNA, NOW);
    private final Pairing asked = invitation.claimedBy(BERT, NOW).orElseThrow();

    @Test
    void theStagesAreInvitedAskedConfirmedPaired() {
        assertThat(invitation.seenBy(ANNA, false, NOW)).contains(new Stage.Invited(NOW.plus(Pairing.CODE_LASTS)));
        assertThat(asked.seenBy(ANNA, false, NOW)).contains(new Stage.Asked(BERT));
        assertThat(asked.seenBy(BERT, false, NOW)).contains(new Stage.Asked(ANNA));
        assertThat(asked.seenBy(ANNA, true, NOW)).contains(new Stage.Confirmed(BERT));
        var paired = new Pairing(asked.id(), ANNA, Optional.of(BERT), asked.expiresAt(),
                Optional.of(new CircleId(new UUID(0, 8))));
        assertThat(paired.seenBy(ANNA, true, NOW)).contains(new Stage.Paired(BERT));
        assertThat(paired.seenBy(BERT, true, NOW.plus(Duration.ofDays(3)))).contains(new Stage.Paired(ANNA));
    }

    @Test
    void aCodeIsRefusedAlikeWhenItIsOnesOwnUsedOrLate() {
        var late = NOW.plus(Pairing.CODE_LASTS);
        assertThat(invitation.claimedBy(ANNA, NOW)).isEmpty();
        assertThat(asked.claimedBy(CARLA, NOW)).isEmpty();
        assertThat(invitation.claimedBy(BERT, late)).isEmpty();
        assertThat(invitation.claimedBy(BERT, late.minus(Duration.ofMillis(1)))).isPresent();
    }

    @Test
    void theSamePersonMayEnterTheCodeAgain() {
        assertThat(asked.claimedBy(BERT, NOW.plusSeconds(5))).contains(asked);
    }

    @Test
    void nobodyElseSeesItOrSaysYesToIt() {
        assertThat(asked.seenBy(CARLA, false, NOW)).isEmpty();
        assertThat(asked.mayBeConfirmedBy(CARLA, NOW)).isFalse();
        assertThat(asked.mayBeConfirmedBy(ANNA, NOW)).isTrue();
        assertThat(asked.mayBeConfirmedBy(BERT, NOW)).isTrue();
        assertThat(invitation.mayBeConfirmedBy(ANNA, NOW)).as("nobody to say yes to yet").isFalse();
    }

    @Test
    void aLatePairingIsGoneForBoth() {
        var late = NOW.plus(Pairing.ASKING_LASTS);
        assertThat(asked.seenBy(ANNA, true, late)).isEmpty();
        assertThat(asked.seenBy(BERT, false, late)).isEmpty();
        assertThat(asked.mayBeConfirmedBy(ANNA, late)).isFalse();
    }
}
