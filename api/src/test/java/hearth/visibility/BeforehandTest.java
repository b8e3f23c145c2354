package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What comes before an exercise, as people meet it. */
class BeforehandTest {
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    private static Answer begins(Someone who, String exercise) {
        return who.post("/sittings",
                new JsonObject().put("sitting", UUID.randomUUID().toString()).put("exercise", exercise));
    }

    private static String neutral(Someone who) {
        return begins(who, "no-such-thing").body();
    }

    private static String practise(Someone who) {
        return who.get("/views/practise").body();
    }

    private static void aDayPasses(Couple... couples) {
        house.pass(Duration.ofDays(1));
        for (var couple : couples) {
            couple.one().post("/logins/refresh", null);
            couple.other().post("/logins/refresh", null);
        }
    }

    /** The two went through this so many days ago. */
    private static void went(Couple couple, String exercise, int daysAgo, boolean undisturbed) {
        house.sql(
                """
                    insert into hearth.sitting (id, circle_id, epoch, exercise, version, starter, begun_on, ended, rev, finished_at, finished_on, undisturbed)
                        select gen_random_uuid(), c.id, c.epoch, '%s', (select max(v.version) from hearth.exercise_version v where v.id = '%s'),
                                '%s', current_date - %d, true, 1, now() - interval '%d days', current_date - %d, %s
                            from hearth.circle c where c.id = '%s'
                    """.formatted(
                        exercise, exercise, house.idOf(couple.one()), daysAgo, daysAgo, daysAgo, undisturbed,
                        house.circleOf(couple.one())));
    }

    @Test
    @DisplayName("O1 P3: reaching and answering opens for both once the two went through what it builds on, undisturbed; until then it is the neutral refusal")
    void reachingBuildsOnOthers() {
        var couple = house.couple("Ada", "Ben");
        went(couple, "cycle-map", 5, false);
        went(couple, "tender-spots", 5, true);
        went(couple, "hear-me", 4, true);
        went(couple, "hear-me", 4, false);
        went(couple, "hear-me", 3, true);

        assertThat(begins(couple.one(), "reach-respond").body()).isEqualTo(neutral(couple.one()))
                .isEqualTo(begins(couple.other(), "reach-respond").body());
        went(couple, "hear-me", 2, true);
        assertThat(begins(couple.other(), "reach-respond").status()).isLessThan(300);
        assertThat(begins(couple.one(), "reach-respond").status()).isLessThan(300);
    }

    @Test
    @DisplayName("O2 P3 P6: an old hurt opens for whoever agreed to a therapist, from the next day on; without, it says that somebody is worth having, and the other sees nothing of either")
    void anOldHurtIsNotForOneByThemselves() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var other = house.couple("Ada", "Ben");
        var invitation = mira.invites("no-secrets");
        Therapist.claim(couple.one(), invitation.getString("code"));
        Therapist.claim(other.one(), mira.invites("no-secrets").getString("code"));
        assertThat(begins(couple.one(), "old-hurt").body()).isEqualTo(neutral(couple.one()));
        assertThat(withSomebody(practise(couple.one()))).isEqualTo("my-story old-hurt");

        var engagement = UUID.fromString(invitation.getString("id"));
        Therapist.consent(couple.one(), engagement);
        assertThat(begins(couple.one(), "old-hurt").body()).as("today").isEqualTo(neutral(couple.one()));
        aDayPasses(couple, other);

        assertThat(begins(couple.one(), "old-hurt").status()).isLessThan(300);
        assertThat(withSomebody(practise(couple.one()))).isEmpty();
        assertThat(begins(couple.other(), "old-hurt").body()).isEqualTo(neutral(couple.other()));
        assertThat(practise(couple.other())).isEqualTo(practise(other.other())).isEqualTo(practise(other.one()));
        Therapist.end(couple.other(), engagement);
        assertThat(begins(couple.one(), "old-hurt").body()).as("ended").isEqualTo(neutral(couple.one()));
    }

    /** Of which exercises it is said, in their order. */
    private static String withSomebody(String practise) {
        var view = new JsonObject(practise);
        var opens = view.getJsonArray("phases").stream()
                .flatMap(phase -> ((JsonObject) phase).getJsonArray("cards").stream());
        return Stream.concat(opens, view.getJsonArray("ourList").stream()).map(JsonObject.class::cast)
                .filter(card -> card.getBoolean("withSomebody", false)).map(card -> card.getString("exercise"))
                .sorted().collect(Collectors.joining(" "));
    }

    @Test
    @DisplayName("O3: a chapter of one's story rests for two whole days after it was done")
    void aChapterRests() {
        var couple = house.couple("Ada", "Ben");
        house.sql(
                """
                    insert into hearth.sitting (id, circle_id, epoch, exercise, version, starter, owner, begun_on, ended, rev, finished_at, finished_on)
                        select gen_random_uuid(), c.id, c.epoch, 'my-story', 1, '%1$s', '%1$s', hearth_day.it, true, 1, now(), hearth_day.it
                            from hearth.circle c, lateral (select (now() at time zone c.zone - interval '4 hours')::date as it) hearth_day
                            where c.id = '%2$s'
                    """.formatted(
                        house.idOf(couple.one()), house.circleOf(couple.one())));
        // Other tests may have moved the clock: the day of the house, not of the database.
        house.sql(
                "update hearth.sitting set finished_on = finished_on + (date '%s' - current_date) where exercise = 'my-story'"
                        .formatted(LocalDate.ofInstant(house.now(), ZoneOffset.UTC)));
        assertThat(begins(couple.one(), "my-story").body()).isEqualTo(neutral(couple.one()));
        assertThat(begins(couple.other(), "my-story").status()).as("the other's is their own").isLessThan(300);
        aDayPasses(couple);
        aDayPasses(couple);
        assertThat(begins(couple.one(), "my-story").body()).isEqualTo(neutral(couple.one()));
        aDayPasses(couple);
        assertThat(begins(couple.one(), "my-story").status()).isLessThan(300);
    }
}
