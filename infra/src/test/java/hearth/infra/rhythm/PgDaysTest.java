package hearth.infra.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days.Day;
import hearth.infra.accounts.People;
import hearth.infra.postgres.Databases;
import hearth.infra.postgres.TestPostgres;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;

class PgDaysTest {
    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    static final Vertx vertx = Vertx.vertx();
    static People people;
    static PgDays days;

    @BeforeAll
    static void begin() {
        var pool = Databases.open(vertx, postgres.app());
        people = new People(pool, People.keys());
        days = new PgDays(pool, Library.of(List.of()));
    }

    @AfterAll
    static void end() {
        vertx.close().await();
    }

    private static Day day(PersonId who) {
        return days.of(who).toCompletableFuture().join();
    }

    @Test
    void aPersonAloneHasACircleOfTheirOwn() {
        var ada = people.person("Ada");

        var home = day(ada.id()).home();

        assertThat(home.circle().people()).containsExactly(ada.id());
        assertThat(home.partnerName(ada.id())).isEmpty();
        assertThat(day(ada.id()).sittings()).isEmpty();
    }

    @Test
    void aCoupleStandsBeforeOnesOwnCircleAndKnowsBothNames() {
        var ada = people.person("Ada");
        var ben = people.person("Ben");
        var couple = people.couple(ada, ben);

        var home = day(ben.id()).home();

        assertThat(home.circle().id()).isEqualTo(couple);
        assertThat(home.circle().people()).containsExactlyInAnyOrder(ada.id(), ben.id());
        assertThat(home.partnerName(ben.id())).contains("Ada");
        assertThat(day(ben.id()).homes()).hasSize(2);
    }

    @Test
    @DisplayName("D1 nobody's day holds a circle that they have no seat in, the partner's own among them")
    void nobodysDayHoldsTheCircleOfAnother() {
        var ada = people.person("Ada");
        var ben = people.person("Ben");
        people.couple(ada, ben);
        people.couple(people.person("Carla"), people.person("Dan"));

        assertThat(day(ada.id()).homes()).allMatch(home -> home.circle().has(ada.id()));
        assertThat(day(ada.id()).homes()).extracting(Home::circle)
                .doesNotContainAnyElementsOf(day(ben.id()).homes().stream().map(Home::circle).skip(1).toList());
    }
}
