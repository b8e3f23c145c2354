package hearth.infra.accounts;

import hearth.domain.accounts.Family;
import hearth.domain.accounts.Login;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.Logins.Traded;
import hearth.domain.accounts.PassphraseHash;
import hearth.domain.accounts.SignInName;
import hearth.domain.accounts.SignedIn;
import hearth.infra.postgres.ActingAs;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.Tuple;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import static hearth.infra.accounts.People.NOW;
import static hearth.infra.accounts.People.secret;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PgLoginsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    private static final Vertx VERTX = Vertx.vertx();
    private static Pool pool;
    private static People people;

    @BeforeAll
    static void open() {
        pool = Databases.open(VERTX, postgres.app());
        people = new People(pool, People.keys());
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @Test
    void I3_aSignInNameThatIsTakenLeavesNothingBehind() {
        var first = people.person("Anna");
        assertThatThrownBy(() -> people.person("Other", first.signInName())).hasMessage("the name is taken");
        assertThat(people.accounts.named(first.signInName()).orElseThrow().person()).isEqualTo(first.id());
    }

    @Test
    void anUnknownNameHasNoCredential() {
        assertThat(people.accounts.named(SignInName.typed("nobody0000"))).isEmpty();
    }

    @Test
    void I7_aTokenIsTradedForTheNextAndTheOldOneDiesAfterTenSeconds() {
        var anna = people.person("Anna");
        var first = secret();
        var login = people.signedIn(anna, first);
        var second = secret();
        assertThat(people.logins.trade(first, second, NOW))
                .isEqualTo(new Traded.Given(login, NOW.plus(Family.LIFETIME)));
        assertThat(people.logins.trade(first, secret(), NOW.plusSeconds(10))).isInstanceOf(Traded.Given.class);
        assertThat(people.logins.trade(first, secret(), NOW.plusSeconds(11)))
                .isEqualTo(new Traded.Ended(login.login()));
        assertThat(people.logins.trade(second, secret(), NOW.plusSeconds(12))).as("the whole family has ended")
                .isEqualTo(new Traded.Unknown());
        assertThat(hasEnded(login)).isTrue();
    }

    @Test
    void I7_manyHonestRefreshesAtOnceSignNobodyOut() throws Exception {
        var token = secret();
        var login = people.signedIn(people.person("Anna"), token);
        var all = together(12, () -> people.logins.trade(token, secret(), NOW));
        assertThat(all)
                .allSatisfy(one -> assertThat(one).isEqualTo(new Traded.Given(login, NOW.plus(Family.LIFETIME))));
        assertThat(hasEnded(login)).isFalse();
    }

    @Test
    void I7_aThiefWhoJoinedInTheGraceIsFoundWhenEitherGoesOn() {
        var token = secret();
        var login = people.signedIn(people.person("Anna"), token);
        var honest = secret();
        var stolen = secret();
        people.logins.trade(token, honest, NOW);
        assertThat(people.logins.trade(token, stolen, NOW.plusSeconds(9))).isInstanceOf(Traded.Given.class);
        assertThat(people.logins.trade(honest, secret(), NOW.plusSeconds(600))).isInstanceOf(Traded.Given.class);
        assertThat(people.logins.trade(stolen, secret(), NOW.plusSeconds(611)))
                .isEqualTo(new Traded.Ended(login.login()));
    }

    @Test
    void I7_aLoginEndsAtItsAbsoluteTimeHoweverOftenItIsUsed() {
        var token = secret();
        var login = people.signedIn(people.person("Anna"), token);
        var next = secret();
        var end = NOW.plus(Family.LIFETIME);
        assertThat(people.logins.trade(token, next, end.minusSeconds(1))).isInstanceOf(Traded.Given.class);
        assertThat(ended(login, end)).containsExactly(login.login());
        assertThat(people.logins.of(login.person(), end)).isEmpty();
        assertThat(people.logins.trade(next, secret(), end)).isEqualTo(new Traded.Ended(login.login()));
    }

    @Test
    void I7_oneSweepFindsAmongAllLoginsThoseThatEnded() {
        var anna = people.person("Anna");
        var here = people.signedIn(anna, secret());
        var gone = people.signedIn(anna, secret());
        assertThat(people.logins.end(anna.id(), gone.login())).isTrue();
        var never = new LoginId(UUID.randomUUID());
        assertThat(people.logins.ended(Set.of(here.login(), gone.login(), never), NOW).toCompletableFuture().join())
                .containsExactlyInAnyOrder(gone.login(), never);
    }

    @Test
    void nobodyEndsTheLoginOfSomebodyElse() {
        var annas = people.signedIn(people.person("Anna"), secret());
        var bert = people.person("Bert");
        assertThat(people.logins.end(bert.id(), annas.login())).isFalse();
        assertThat(hasEnded(annas)).isFalse();
    }

    @Test
    void devicesAreShownWithDaysOfTheOwnersZone() {
        var anna = people.person("Anna");
        var token = secret();
        people.signedIn(anna, token);
        people.logins.trade(token, secret(), NOW.plus(Duration.ofHours(3).plusMinutes(30)));
        assertThat(people.logins.of(anna.id(), NOW)).singleElement().satisfies(login -> {
            assertThat(login.device().label()).isEqualTo("A phone");
            assertThat(login.since()).isEqualTo(People.DAY);
            assertThat(login.lastDay()).as("half past midnight in Zürich").isEqualTo(People.DAY.plusDays(1));
        });
    }

    @Test
    void I8_changingThePassphraseEndsEveryOtherLoginAndOnlyOnce() {
        var anna = people.person("Anna");
        var here = people.signedIn(anna, secret());
        var other = people.signedIn(anna, secret());
        var old = people.accounts.credential(anna.id()).passphrase();
        var next = new PassphraseHash("phc of another");
        assertThat(people.accounts.changePassphrase(here, old, next)).contains(Set.of(other.login()));
        assertThat(people.accounts.changePassphrase(here, old, next)).as("verified against what is no longer stored")
                .isEmpty();
        assertThat(hasEnded(here)).isFalse();
    }

    @Test
    void I8_aSignInThatVerifiedTheOldPassphraseIsTooLateOnceItChanged() {
        var anna = people.person("Anna");
        var here = people.signedIn(anna, secret());
        var old = people.accounts.credential(anna.id()).passphrase();
        people.accounts.changePassphrase(here, old, new PassphraseHash("phc of another"));
        var late = new SignedIn(anna.id(), new LoginId(UUID.randomUUID()));
        assertThat(people.logins.begin(anna.id(), old, People.onAPhone(late), Family.begun(NOW), secret())).isFalse();
        assertThat(hasEnded(late)).isTrue();
    }

    @Test
    void I8_whenAChangeAndASignInRaceNoLoginWithTheOldPassphraseSurvives() throws Exception {
        for (int round = 0; round < 20; round++) {
            var anna = people.person("Anna");
            var here = people.signedIn(anna, secret());
            var old = people.accounts.credential(anna.id()).passphrase();
            var turn = new AtomicInteger();
            together(4, () -> turn.getAndIncrement() == 0
                    ? people.accounts.changePassphrase(here, old, new PassphraseHash("phc of another")).isPresent()
                    : people.logins.begin(anna.id(), old,
                            People.onAPhone(new SignedIn(anna.id(), new LoginId(UUID.randomUUID()))), Family.begun(NOW),
                            secret()));
            assertThat(people.logins.of(anna.id(), NOW)).extracting(Login::id).containsExactly(here.login());
        }
    }

    @Test
    void aRecoveryCodeWorksOnceEvenWhenUsedTwiceAtOnce() throws Exception {
        var anna = people.person("Anna");
        var login = people.signedIn(anna, secret());
        var verified = people.accounts.credential(anna.id());
        var all = together(6, () -> people.accounts.recover(verified, new PassphraseHash("next"), secret()));
        assertThat(all).filteredOn(Optional::isPresent).singleElement()
                .isEqualTo(Optional.of(Set.of(login.login())));
    }

    @Test
    void D1_theAppSeesNoCredentialLoginOrTokenButThoseOfThePersonItActsFor() {
        var anna = people.person("Anna");
        var bert = people.person("Bert");
        people.signedIn(anna, secret());
        people.signedIn(bert, secret());
        for (var table : List.of("credential", "login", "refresh")) {
            var count = "select count(*)::int as n from hearth." + table;
            assertThat(pool.query(count).execute().await().iterator().next().getInteger("n")).as(table).isZero();
            var berts = new ActingAs(pool).run(bert.id(), db -> db.query(count).execute()).await();
            assertThat(berts.iterator().next().getInteger("n")).as(table).isEqualTo(1);
        }
        var others = "update hearth.credential set passphrase = 'mine' where person_id = $1";
        var done = new ActingAs(pool)
                .run(bert.id(), db -> db.preparedQuery(others).execute(Tuple.of(anna.id().value()))).await();
        assertThat(done.rowCount()).isZero();
    }

    private static boolean hasEnded(SignedIn login) {
        return !ended(login, NOW).isEmpty();
    }

    private static Set<LoginId> ended(SignedIn login, Instant at) {
        return people.logins.ended(Set.of(login.login()), at).toCompletableFuture().join();
    }

    /** The same, many times at once. */
    static <T> List<T> together(int times, Callable<T> what) throws Exception {
        try (var threads = Executors.newFixedThreadPool(times)) {
            var all = threads.invokeAll(IntStream.range(0, times).mapToObj(i -> what).toList());
            return all.stream().map(done -> done.resultNow()).toList();
        }
    }
}
