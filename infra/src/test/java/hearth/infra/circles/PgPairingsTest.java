package hearth.infra.circles;

import hearth.domain.accounts.Person;
import hearth.domain.accounts.SecretHash;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.Pairing.Stage;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Pairings.Change;
import hearth.domain.circles.Us;
import hearth.domain.exercises.Library;
import hearth.infra.accounts.People;
import hearth.infra.postgres.ActingAs;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import hearth.infra.rhythm.PgDays;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.Pool;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import static hearth.infra.accounts.People.DAY;
import static hearth.infra.accounts.People.NOW;
import static hearth.infra.accounts.People.secret;
import static org.assertj.core.api.Assertions.assertThat;

class PgPairingsTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    private static final Vertx VERTX = Vertx.vertx();
    private static Pool pool;
    private static People people;

    private Person anna;
    private Person bert;
    private Person carla;

    @BeforeAll
    static void open() {
        pool = Databases.open(VERTX, postgres.app());
        people = new People(pool, People.keys());
    }

    @AfterAll
    static void close() {
        VERTX.close().await();
    }

    @BeforeEach
    void threePeople() {
        anna = people.person("Anna");
        bert = people.person("Bert");
        carla = people.person("Carla");
    }

    @Test
    void aPersonHasACircleOfTheirOwnFromTheFirstMoment() {
        var alone = current(anna);
        assertThat(alone.people()).containsExactly(anna.id());
        assertThat(alone.zone()).isEqualTo(anna.zone());
        assertThat(us(anna)).isEqualTo(new Us(anna, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    @Test
    void bothSayYesAndAreACouple() {
        var code = secret();
        var pairing = invited(anna, code);
        assertThat(us(anna).pairing().orElseThrow().stage()).isEqualTo(new Stage.Invited(NOW.plus(Pairing.CODE_LASTS)));
        var claimed = people.pairings.claim(code, bert.id(), NOW).orElseThrow();
        assertThat(claimed.seen()).isEqualTo(new Stage.Asked(anna.id()));
        assertThat(claimed.concerns()).containsExactlyInAnyOrder(anna.id(), bert.id());
        assertThat(us(anna).pairing().orElseThrow().with()).contains(bert.callName());
        assertThat(us(bert).pairing().orElseThrow().with()).contains(anna.callName());
        var one = confirmed(pairing, anna);
        assertThat(one.orElseThrow().seen()).isEqualTo(new Stage.Confirmed(bert.id()));
        var both = confirmed(pairing, bert).orElseThrow();
        assertThat(both.seen()).isEqualTo(new Stage.Paired(anna.id()));
        assertThat(both.concerns()).containsExactlyInAnyOrder(anna.id(), bert.id());
        assertThat(us(anna).partner()).contains(new Us.Partner(bert.id(), bert.callName(), DAY));
        assertThat(us(bert).partner()).contains(new Us.Partner(anna.id(), anna.callName(), DAY));
        assertThat(us(anna).pairing()).isEmpty();
        assertThat(current(anna)).isEqualTo(current(bert));
        assertThat(current(anna).people()).containsExactly(anna.id(), bert.id());
    }

    @Test
    void aYesSaidAgainIsAnsweredAlikeAndMakesNoSecondCouple() {
        people.couple(anna, bert);
        var code = secret();
        var pairing = invited(carla, code);
        var dora = people.person("Dora");
        people.pairings.claim(code, dora.id(), NOW);
        assertThat(confirmed(pairing, carla)).isEqualTo(confirmed(pairing, carla));
        assertThat(confirmed(pairing, dora).orElseThrow().seen()).isEqualTo(new Stage.Paired(carla.id()));
        var couple = current(carla);
        assertThat(confirmed(pairing, dora).orElseThrow().seen()).isEqualTo(new Stage.Paired(carla.id()));
        assertThat(confirmed(pairing, carla).orElseThrow().seen()).isEqualTo(new Stage.Paired(dora.id()));
        assertThat(current(carla)).isEqualTo(couple);
        assertThat(couplesInAll(carla, dora)).isEqualTo(1);
    }

    @Test
    void aLoneYesConcernsNobodyElseAndChangesNothingTheOtherSees() {
        var code = secret();
        var pairing = invited(anna, code);
        people.pairings.claim(code, bert.id(), NOW);
        var before = us(bert);
        assertThat(confirmed(pairing, anna).orElseThrow().concerns()).containsExactly(anna.id());
        assertThat(us(bert)).isEqualTo(before);
        var yes = new ActingAs(pool).run(bert.id(), db -> db.query("select from hearth.pairing_yes").execute()).await();
        assertThat(yes.size()).as("the database itself does not show it to the other").isZero();
    }

    @Test
    void twoConfirmationsAtOnceMakeOneCouple() throws Exception {
        for (int round = 0; round < 15; round++) {
            threePeople();
            var code = secret();
            var pairing = invited(anna, code);
            people.pairings.claim(code, bert.id(), NOW);
            both(() -> confirmed(pairing, anna), () -> confirmed(pairing, bert));
            assertThat(current(anna).people()).containsExactly(anna.id(), bert.id());
            assertThat(couplesInAll(anna, bert)).isEqualTo(1);
        }
    }

    @Test
    void aCodeUsedByTwoAtOnceIsUsedByOne() throws Exception {
        for (int round = 0; round < 15; round++) {
            threePeople();
            var code = secret();
            invited(anna, code);
            var claims = both(() -> people.pairings.claim(code, bert.id(), NOW),
                    () -> people.pairings.claim(code, carla.id(), NOW));
            assertThat(claims).filteredOn(Optional::isPresent).hasSize(1);
        }
    }

    @Test
    void whateverRacesNobodyEntersTwoCouples() throws Exception {
        for (int round = 0; round < 15; round++) {
            threePeople();
            var withBert = secret();
            var withCarla = secret();
            var one = invited(anna, withBert);
            var two = invited(carla, withCarla);
            both(() -> people.pairings.claim(withBert, bert.id(), NOW),
                    () -> people.pairings.claim(withCarla, bert.id(), NOW));
            confirmed(one, anna);
            confirmed(two, carla);
            both(() -> confirmed(one, bert), () -> confirmed(two, bert));
            assertThat(couplesInAll(anna, bert, carla)).isLessThanOrEqualTo(1);
        }
    }

    @Test
    void whenEachEntersTheOthersCodeAtOnceOneOfTheTwoStands() throws Exception {
        for (int round = 0; round < 15; round++) {
            threePeople();
            var annas = secret();
            var berts = secret();
            invited(anna, annas);
            invited(bert, berts);
            var claims = both(() -> people.pairings.claim(berts, anna.id(), NOW),
                    () -> people.pairings.claim(annas, bert.id(), NOW));
            assertThat(claims).filteredOn(Optional::isPresent).hasSize(1);
            assertThat(us(anna).pairing().orElseThrow().stage()).isEqualTo(new Stage.Asked(bert.id()));
            assertThat(us(bert).pairing().orElseThrow().stage()).isEqualTo(new Stage.Asked(anna.id()));
        }
    }

    @Test
    void oneselfUsedLateAndGuessedAreRefusedAlike() {
        var code = secret();
        invited(anna, code);
        assertThat(people.pairings.claim(code, anna.id(), NOW)).as("oneself").isEmpty();
        assertThat(people.pairings.claim(code, bert.id(), NOW.plus(Pairing.CODE_LASTS))).as("late").isEmpty();
        assertThat(people.pairings.claim(secret(), bert.id(), NOW)).as("guessed").isEmpty();
        assertThat(people.pairings.claim(code, bert.id(), NOW)).isPresent();
        assertThat(people.pairings.claim(code, carla.id(), NOW)).as("used").isEmpty();
        assertThat(us(carla).pairing()).isEmpty();
    }

    @Test
    void nobodyConfirmsOrClosesThePairingOfOthers() {
        var code = secret();
        var pairing = invited(anna, code);
        people.pairings.claim(code, bert.id(), NOW);
        assertThat(confirmed(pairing, carla)).isEmpty();
        assertThat(people.pairings.close(pairing, carla.id())).isEmpty();
        assertThat(confirmed(new PairingId(UUID.randomUUID()), anna)).isEmpty();
        assertThat(people.pairings.close(pairing, bert.id())).hasValueSatisfying(
                told -> assertThat(told).containsExactlyInAnyOrder(anna.id(), bert.id()));
        assertThat(confirmed(pairing, anna)).as("declined").isEmpty();
    }

    @Test
    void oneYesAndTimeMakeNoCouple() {
        var code = secret();
        var pairing = invited(anna, code);
        people.pairings.claim(code, bert.id(), NOW);
        confirmed(pairing, anna);
        var late = NOW.plus(Pairing.ASKING_LASTS);
        assertThat(people.pairings.confirm(pairing, bert.id(), new CircleId(UUID.randomUUID()), DAY, late)).isEmpty();
        assertThat(current(anna).isCouple()).isFalse();
    }

    @Test
    void aNewInvitationClosesTheEarlierOne() {
        var old = secret();
        invited(anna, old);
        invited(anna, secret());
        assertThat(people.pairings.claim(old, bert.id(), NOW)).isEmpty();
    }

    @Test
    void pairedPeopleAreNotUnpairedByClosingThePairing() {
        var pairing = asked(anna, bert, secret());
        confirmed(pairing, anna);
        confirmed(pairing, bert);
        assertThat(people.pairings.close(pairing, anna.id())).isEmpty();
        assertThat(current(anna).isCouple()).isTrue();
    }

    @Test
    void D1_withoutItsCodeAPairingShowsItselfToItsTwoPeopleAlone() {
        asked(anna, bert, secret());
        for (var table : List.of("pairing", "pairing_yes", "person", "circle", "member")) {
            var sql = "select from hearth." + table;
            assertThat(pool.query(sql).execute().await().size()).as(table).isZero();
        }
        var carlas = new ActingAs(pool).run(carla.id(), db -> db.query("select from hearth.pairing").execute()).await();
        assertThat(carlas.size()).isZero();
        var names = new ActingAs(pool).run(carla.id(), db -> db.query("select from hearth.person").execute()).await();
        assertThat(names.size()).as("only herself").isEqualTo(1);
    }

    private PairingId asked(Person inviter, Person claimant, SecretHash code) {
        var pairing = invited(inviter, code);
        people.pairings.claim(code, claimant.id(), NOW);
        return pairing;
    }

    private static PairingId invited(Person inviter, SecretHash code) {
        var pairing = Pairing.invitation(new PairingId(UUID.randomUUID()), inviter.id(), NOW);
        people.pairings.invite(pairing, code, NOW);
        return pairing.id();
    }

    private static Optional<Change> confirmed(PairingId pairing, Person who) {
        return people.pairings.confirm(pairing, who.id(), new CircleId(UUID.randomUUID()), DAY, NOW);
    }

    private static Us us(Person who) {
        return people.circles.us(who.id(), NOW).toCompletableFuture().join();
    }

    private static Circle current(Person who) {
        return new PgDays(pool, Library.of(List.of())).of(who.id()).toCompletableFuture().join().home().circle();
    }

    /** How many couples these people are in, all together; each couple counts once. */
    private static long couplesInAll(Person... who) {
        return Arrays.stream(who).flatMap(person -> {
            var mine = "select id from hearth.circle where couple";
            return new ActingAs(pool).run(person.id(), db -> db.query(mine).execute()).await().stream();
        }).map(row -> row.getUUID("id")).distinct().count();
    }

    private static <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        try (var threads = Executors.newFixedThreadPool(2)) {
            return threads.invokeAll(List.of(one, other)).stream().map(done -> done.resultNow()).toList();
        }
    }
}
