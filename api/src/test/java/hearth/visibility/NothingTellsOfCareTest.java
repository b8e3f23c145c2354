package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Couples of the same names with the same therapist, each at the same place. In one Ada does something with the therapist alone; in another
 * she does not. All that the two Bens ask for and are sent is compared, byte by byte.
 */
class NothingTellsOfCareTest {
    private static final List<String> WATCHED = List.of("today", "practise", "cards", "kept", "us", "care");
    private static final Map<Alone, String> TOLD = new EnumMap<>(Alone.class);
    private static final Map<Stage, String> NOTHING = new EnumMap<>(Stage.class);
    private static OpenHouse house;
    private static Therapist mira;
    private static String ended = "";

    /** How far a couple has come with a therapist. */
    enum Stage {
        /** A code was entered, and nobody has agreed. */
        ASKED, WORKING
    }

    /** What Ada does where Ben must not notice. */
    enum Alone {
        CONSENTED(Stage.ASKED), TRIED_TO_CONSENT(Stage.ASKED), OFFERED(Stage.WORKING), OFFERED_WHAT_IS_OF_BOTH(
                Stage.WORKING),
        TOOK_IT_BACK(Stage.WORKING), LOOKED_WHAT_WAS_READ(Stage.WORKING), WAS_READ(
                Stage.WORKING),
        SHOWED_AGAIN_WHAT_WAS_READ(Stage.WORKING);

        private final Stage stage;

        Alone(Stage stage) {
            this.stage = stage;
        }
    }

    /** One couple, one finished sitting, and all that Ben asks and is sent. */
    private record Place(Couple couple, UUID engagement, UUID sitting, Line bens) {
        static Place at(Stage stage) {
            var couple = house.couple("Ada", "Ben");
            var invitation = mira.invites("no-secrets");
            var engagement = UUID.fromString(invitation.getString("id"));
            Therapist.claim(couple.one(), invitation.getString("code"));
            if (stage == Stage.WORKING) {
                Therapist.consent(couple.one(), engagement);
                Therapist.consent(couple.other(), engagement);
            }
            house.pass(Duration.ofSeconds(1));
            var sitting = finished(couple);
            couple.other().post("/logins/refresh", null);
            couple.other().forget();
            var line = couple.other().line();
            WATCHED.forEach(line::watches);
            line.watches("sitting/" + sitting);
            return new Place(couple, engagement, sitting, line);
        }

        private static UUID finished(Couple couple) {
            var sitting = couple.one().starts("offered-pages");
            couple.one().surelyDoes(sitting, Doing.write("letter", 1, "hers"));
            couple.one().surelyDoes(sitting, Doing.open(1));
            couple.other().surelyDoes(sitting, Doing.write("letter", 1, "his"));
            couple.other().surelyDoes(sitting, Doing.open(1));
            couple.one().surelyDoes(sitting, Doing.write("promise", 2, "a walk"));
            couple.other().surelyDoes(sitting, Doing.confirm("promise", 2));
            return sitting;
        }

        void ada(Alone what) {
            var ada = couple.one();
            switch (what) {
                case CONSENTED -> assertThat(Therapist.consent(ada, engagement).status()).isEqualTo(200);
                case TRIED_TO_CONSENT -> Therapist.consent(ada, engagement, "not the passphrase");
                case OFFERED -> offers("letter");
                case OFFERED_WHAT_IS_OF_BOTH -> offers("promise");
                case TOOK_IT_BACK -> {
                    offers("letter");
                    takesBack();
                }
                case LOOKED_WHAT_WAS_READ -> {
                    ada.get("/views/care");
                    ada.line().watches("care");
                }
                case WAS_READ -> isRead();
                case SHOWED_AGAIN_WHAT_WAS_READ -> {
                    isRead();
                    takesBack();
                    offers("letter");
                }
            }
        }

        private void isRead() {
            offers("letter");
            assertThat(mira.reads(engagement, sitting).status()).isEqualTo(200);
        }

        private void offers(String step) {
            couple.one().surelyDoes(sitting, Doing.bare("offer").put("step", step).put("round", 1));
        }

        private void takesBack() {
            couple.one().surelyDoes(sitting, Doing.bare("take-back").put("step", "letter").put("round", 1));
        }

        /** He looks at everything there is, and shows something himself. */
        Place goOn() {
            var ben = couple.other();
            WATCHED.forEach(view -> ben.get("/views/" + view));
            ben.get("/sittings/" + sitting);
            var offer = new JsonObject().put("do", "offer").put("step", "letter").put("round", 1)
                    .put("sitting", sitting.toString());
            bens.ask(offer);
            bens.ask(offer.copy().put("step", "promise"));
            ben.get("/sittings/" + sitting);
            ben.get("/views/care");
            return this;
        }

        String told() {
            var alike = new Alike();
            return Stream.concat(couple.other().answers().stream(), bens.frames().stream().map(JsonObject::encode))
                    .map(alike::of).collect(Collectors.joining("\n"));
        }
    }

    @BeforeAll
    static void play() throws Exception {
        house = OpenHouse.teaching("offered-pages");
        mira = house.therapist("Mira");
        var places = new EnumMap<Alone, Place>(Alone.class);
        for (var what : Alone.values()) {
            places.put(what, Place.at(what.stage));
        }
        var quiet = new EnumMap<Stage, Place>(Stage.class);
        for (var stage : Stage.values()) {
            quiet.put(stage, Place.at(stage));
        }
        var other = Place.at(Stage.WORKING);
        mira.who().post("/logins/refresh", null);
        places.forEach((what, place) -> place.ada(what));
        Therapist.end(other.couple().one(), other.engagement());
        house.aSecondPasses();
        places.values().forEach(Place::goOn);
        quiet.values().forEach(Place::goOn);
        other.goOn();
        house.aSecondPasses();
        places.forEach((what, place) -> TOLD.put(what, place.told()));
        quiet.forEach((stage, place) -> NOTHING.put(stage, place.told()));
        ended = other.told();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    @ParameterizedTest
    @EnumSource
    @DisplayName("P6 P10: nothing tells Ben what Ada agreed to, showed, took back or looked up, or that hers was read")
    void nothingTells(Alone what) {
        assertThat(TOLD.get(what)).isEqualTo(NOTHING.get(what.stage)).contains("Offered pages", "Mira");
    }

    @Test
    @DisplayName("P10: the comparison would see it: what ends for both does show to both")
    void theComparisonSeesWhatBothMayKnow() {
        assertThat(ended).isNotEqualTo(NOTHING.get(Stage.WORKING)).contains("\"state\":\"ended\"");
        assertThat(Objects.requireNonNull(NOTHING.get(Stage.WORKING))).contains("\"offered\":true")
                .contains("\"state\":\"working\"");
    }
}
