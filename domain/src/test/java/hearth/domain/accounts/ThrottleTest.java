package hearth.domain.accounts;

import hearth.domain.accounts.Throttle.Client;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

@DisplayName("I4: throttling never lets one partner lock the other out")
class ThrottleTest {
    private static final SignInName HERS = SignInName.typed("anna1234");
    private static final Client HIM_AT_HOME = new Client("192.0.2.7", Optional.empty());
    private static final Client HER_PHONE_AT_HOME = new Client("192.0.2.7", Optional.of("a device"));
    private static final Client HER_NEW_LAPTOP_ELSEWHERE = new Client("198.51.100.3", Optional.empty());

    @Test
    void aKnownDeviceSharesNoBudgetWithAnybodyAtTheSameAddress() {
        assertThat(Throttle.signingIn(HERS, HER_PHONE_AT_HOME))
                .doesNotContainAnyElementsOf(Throttle.signingIn(HERS, HIM_AT_HOME));
        assertThat(Throttle.recovering(HERS, HER_PHONE_AT_HOME))
                .doesNotContainAnyElementsOf(Throttle.recovering(HERS, HIM_AT_HOME));
    }

    @Test
    void anotherAddressHasAnotherBudgetForTheSameName() {
        assertThat(Throttle.signingIn(HERS, HER_NEW_LAPTOP_ELSEWHERE))
                .doesNotContainAnyElementsOf(Throttle.signingIn(HERS, HIM_AT_HOME));
    }

    @Test
    void noBudgetBelongsToANameAlone() {
        assertThat(Throttle.signingIn(HERS, HIM_AT_HOME))
                .allSatisfy(budget -> assertThat(budget.whose()).contains("192.0.2.7"));
    }

    @Test
    void anAddressThatTriesManyNamesHasOneBudgetForAllOfThem() {
        var one = Throttle.signingIn(HERS, HIM_AT_HOME);
        var other = Throttle.signingIn(SignInName.typed("bert9876"), HIM_AT_HOME);
        assertThat(one).containsAnyElementsOf(other);
    }

    @Test
    void whatIsCountedForASignedInPersonIsTheirsAlone() {
        var anna = new PersonId(new UUID(0, 1));
        var bert = new PersonId(new UUID(0, 2));
        assertThat(Throttle.claiming(anna)).doesNotContainAnyElementsOf(Throttle.claiming(bert));
        assertThat(Throttle.inviting(anna)).doesNotContainAnyElementsOf(Throttle.inviting(bert));
    }
}
