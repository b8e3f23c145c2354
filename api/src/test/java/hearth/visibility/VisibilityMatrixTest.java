package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.State.Written;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

/**
 * Everything the contract knows, asked by everybody, about words in every state. What is expected stands in {@code matrix.txt}; an
 * operation, a message or a view without a row there fails here.
 */
class VisibilityMatrixTest {
    private static final TheContract CONTRACT = new TheContract();
    private static OpenHouse house;
    private static Couple couple;
    private static Couple parted;
    private static Couple asking;
    private static Therapist mira;
    private static final Map<State, Written> STANDING = new EnumMap<>(State.class);
    private static final Map<State, Written> OF_PARTED = new EnumMap<>(State.class);
    /** Of a couple that has asked a therapist, and worked with another one when this was written. */
    private static final Map<State, Written> OF_ASKING = new EnumMap<>(State.class);
    /** Of the couple, when they worked with the therapist before. */
    private static final Map<State, Written> BEFORE = new EnumMap<>(State.class);
    private static final List<Written> ALL = new ArrayList<>();
    private static final Map<Onlooker, Someone> LOOKING = new EnumMap<>(Onlooker.class);
    private static final Map<Onlooker, Playing> PLAYING = new EnumMap<>(Onlooker.class);
    private static final Map<String, Map<Onlooker, String>> PLAYED = new LinkedHashMap<>();

    /** Whom each therapist works with, or worked, or is asked by. */
    private static final Map<Onlooker, UUID> THERAPY = new EnumMap<>(Onlooker.class);

    @BeforeAll
    static void playEverything() throws Exception {
        house = OpenHouse.teaching("offered-pages");
        couple = house.couple("Ada", "Ben");
        parted = house.couple("Dora", "Eli");
        asking = house.couple("Gia", "Hal");
        mira = therapistsComeAndGo();
        for (var state : State.values()) {
            STANDING.put(state, state.writtenBy(couple));
        }
        parted.other().leaves();
        OF_PARTED.values().forEach(written -> awaitOver(parted.other(), written.sitting()));
        LOOKING.put(Onlooker.SELF, couple.one());
        LOOKING.put(Onlooker.PARTNER, couple.other());
        parted.other().forget();
        LOOKING.put(Onlooker.EX, parted.other());
        LOOKING.put(Onlooker.STRANGER, house.newcomer("Finn"));
        LOOKING.put(Onlooker.SIGNED_OUT, house.passerBy());
        for (var onlooker : Onlooker.values()) {
            PLAYING.put(onlooker, new Playing(of(LOOKING, onlooker), coupleBefore(onlooker), onlooker.isOutside(),
                    () -> of(THERAPY, THERAPY.containsKey(onlooker) ? onlooker : Onlooker.THERAPIST)));
        }
        rows().forEach(VisibilityMatrixTest::play);
        ALL.addAll(STANDING.values());
    }

    /** One therapist of all three couples, until two of them end it and the third parts; after that each as its name says. */
    private static Therapist therapistsComeAndGo() {
        var former = therapist(Onlooker.FORMER_THERAPIST, "Former");
        former.engagedBy(parted);
        var withAsking = former.engagedBy(asking);
        THERAPY.put(Onlooker.FORMER_THERAPIST, former.engagedBy(couple));
        house.pass(Duration.ofMinutes(1));
        for (var state : State.values()) {
            OF_PARTED.put(state, state.writtenBy(parted));
            OF_ASKING.put(state, state.writtenBy(asking));
            BEFORE.put(state, state.writtenBy(couple));
        }
        Therapist.end(asking.one(), withAsking);
        Therapist.end(couple.one(), of(THERAPY, Onlooker.FORMER_THERAPIST));
        var asked = therapist(Onlooker.ASKED_THERAPIST, "Asked");
        var invitation = asked.invites("limited");
        Therapist.claim(asking.one(), invitation.getString("code"));
        THERAPY.put(Onlooker.ASKED_THERAPIST, UUID.fromString(invitation.getString("id")));
        Therapist.consent(asking.one(), of(THERAPY, Onlooker.ASKED_THERAPIST));
        therapist(Onlooker.OTHERS_THERAPIST, "Others").engagedBy(house.couple("Ida", "Jan"));
        var hers = therapist(Onlooker.THERAPIST, "Mira");
        THERAPY.put(Onlooker.THERAPIST, hers.engagedBy(couple));
        house.pass(Duration.ofMinutes(1));
        return hers;
    }

    private static Therapist therapist(Onlooker onlooker, String name) {
        var therapist = house.therapist(name);
        LOOKING.put(onlooker, therapist.who());
        return therapist;
    }

    private static Couple coupleBefore(Onlooker onlooker) {
        return switch (onlooker) {
            case EX -> parted;
            case ASKED_THERAPIST -> asking;
            case SELF, PARTNER, STRANGER, THERAPIST, FORMER_THERAPIST, OTHERS_THERAPIST, SIGNED_OUT -> couple;
        };
    }

    private static void play(Row row) {
        var cells = new EnumMap<Onlooker, String>(Onlooker.class);
        for (var onlooker : Onlooker.values()) {
            cells.put(onlooker, of(PLAYING, onlooker).play(row, written(row, onlooker)));
            // Whoever could end it has: everybody else is to find it as it was.
            if (row.name().startsWith("call endEngagement") && cells.containsValue("204")
                    && mira.who().get("/engagements/" + of(THERAPY, Onlooker.THERAPIST)).body().contains("ended")) {
                THERAPY.put(Onlooker.THERAPIST, mira.engagedBy(couple));
            }
        }
        PLAYED.put(row.name(), cells);
    }

    /** A node that holds a sitting is told that it has ended; at the latest it notices when it next compares itself with the log. */
    private static void awaitOver(Someone ex, UUID sitting) {
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> {
            while (!ex.sees(sitting).getJsonObject("scene").getString("kind").equals("over")) {
                Thread.onSpinWait();
            }
        });
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Reading asks about what stands; doing needs something of its own, for those who can change it. */
    private static Written written(Row row, Onlooker onlooker) {
        if (row.state().isEmpty()) {
            return of(standing(onlooker), State.SEALED);
        }
        var state = row.state().get();
        return switch (onlooker) {
            case EX, STRANGER, ASKED_THERAPIST, THERAPIST, FORMER_THERAPIST, OTHERS_THERAPIST, SIGNED_OUT ->
                of(standing(onlooker), state);
            case SELF, PARTNER -> {
                if (!row.changes()) {
                    yield of(STANDING, state);
                }
                var fresh = state.writtenBy(couple);
                ALL.add(fresh);
                yield fresh;
            }
        };
    }

    private static Map<State, Written> standing(Onlooker onlooker) {
        return switch (onlooker) {
            case EX -> OF_PARTED;
            case ASKED_THERAPIST -> OF_ASKING;
            case FORMER_THERAPIST -> BEFORE;
            case SELF, PARTNER, STRANGER, THERAPIST, OTHERS_THERAPIST, SIGNED_OUT -> STANDING;
        };
    }

    private static <K, V> V of(Map<K, V> all, K key) {
        return Objects.requireNonNull(all.get(key));
    }

    private static List<Row> rows() {
        return Row.all(CONTRACT);
    }

    @Test
    void everyOperationMessageAndViewOfTheContractHasItsRow() {
        assertThat(Row.expected().keySet()).containsExactlyElementsOf(rows().stream().map(Row::name).toList());
    }

    @Test
    void everybodyGetsWhatTheTableSays() {
        var played = new StringBuilder();
        PLAYED.forEach((row, cells) -> played.append(Row.line(row, cells)).append('\n'));
        var expected = new StringBuilder();
        Row.expected().forEach((row, cells) -> expected.append(Row.line(row, cells)).append('\n'));
        assertThat(played.toString()).isEqualTo(expected.toString());
    }

    @Test
    @DisplayName("P8: no byte that anybody received holds words that are not open to them")
    void noByteHoldsForeignWords() {
        for (var written : ALL) {
            assertThat(couple.other().everReceived(written.letter()) && !written.isOpenToPartner())
                    .as("the partner, %s", written.state()).isFalse();
            assertThat(couple.other().everReceived(written.diary())).as("the partner, own words").isFalse();
            for (var onlooker : EnumSet.complementOf(EnumSet.of(Onlooker.SELF, Onlooker.PARTNER))) {
                assertThat(of(LOOKING, onlooker).everReceived(written.letter())).as("%s %s", onlooker, written.state())
                        .isEqualTo(onlooker == Onlooker.THERAPIST && written.equals(STANDING.get(State.OFFERED)));
                assertThat(of(LOOKING, onlooker).everReceived(written.diary())).as("%s", onlooker).isFalse();
            }
        }
        for (var written : List.copyOf(OF_ASKING.values())) {
            assertThat(LOOKING.values()).noneMatch(who -> who.everReceived(written.letter()));
        }
        for (var written : List.copyOf(BEFORE.values())) {
            assertThat(EnumSet.complementOf(EnumSet.of(Onlooker.SELF, Onlooker.PARTNER)))
                    .noneMatch(onlooker -> of(LOOKING, onlooker).everReceived(written.letter()));
        }
        for (var written : STANDING.values()) {
            assertThat(couple.one().everReceived(written.letter())).as("the author, who is searched in the same way")
                    .isTrue();
        }
        for (var written : OF_PARTED.values()) {
            for (var onlooker : Onlooker.values()) {
                assertThat(of(LOOKING, onlooker).everReceived(written.letter())).as("%s", onlooker)
                        .isEqualTo(onlooker == Onlooker.EX && written.isOpenToPartner());
                assertThat(of(LOOKING, onlooker).everReceived(written.diary())).as("%s", onlooker).isFalse();
            }
        }
    }

    @Test
    void whatIsNotTheirsAndWhatIsNotThereAreRefusedInTheSameBytes() {
        var differing = new TreeMap<String, String>();
        PLAYING.forEach((onlooker, playing) -> playing.differing()
                .forEach((row, how) -> differing.put(onlooker + " " + row, how)));
        assertThat(differing).isEmpty();
    }

    @Test
    void everyFrameFitsTheContract() {
        PLAYING.values().forEach(playing -> assertThat(playing.flaws()).isEmpty());
    }
}
