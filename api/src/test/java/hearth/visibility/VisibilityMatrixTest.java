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
    private static final Map<State, Written> STANDING = new EnumMap<>(State.class);
    private static final Map<State, Written> OF_PARTED = new EnumMap<>(State.class);
    private static final List<Written> ALL = new ArrayList<>();
    private static final Map<Onlooker, Someone> LOOKING = new EnumMap<>(Onlooker.class);
    private static final Map<Onlooker, Playing> PLAYING = new EnumMap<>(Onlooker.class);
    private static final Map<String, Map<Onlooker, String>> PLAYED = new LinkedHashMap<>();

    @BeforeAll
    static void playEverything() throws Exception {
        house = OpenHouse.open();
        couple = house.couple("Ada", "Ben");
        parted = house.couple("Dora", "Eli");
        for (var state : State.values()) {
            STANDING.put(state, state.writtenBy(couple));
            OF_PARTED.put(state, state.writtenBy(parted));
        }
        parted.other().leaves();
        OF_PARTED.values().forEach(written -> awaitOver(parted.other(), written.sitting()));
        LOOKING.put(Onlooker.SELF, couple.one());
        LOOKING.put(Onlooker.PARTNER, couple.other());
        parted.other().forget();
        LOOKING.put(Onlooker.EX, parted.other());
        LOOKING.put(Onlooker.STRANGER, house.newcomer("Finn"));
        LOOKING.put(Onlooker.SIGNED_OUT, house.passerBy());
        LOOKING.forEach((onlooker, who) -> PLAYING.put(onlooker,
                new Playing(who, onlooker == Onlooker.EX ? parted : couple, onlooker.isOutside())));
        for (var row : rows()) {
            var cells = new EnumMap<Onlooker, String>(Onlooker.class);
            for (var onlooker : Onlooker.values()) {
                cells.put(onlooker, of(PLAYING, onlooker).play(row, written(row, onlooker)));
            }
            PLAYED.put(row.name(), cells);
        }
        ALL.addAll(STANDING.values());
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
            return of(onlooker == Onlooker.EX ? OF_PARTED : STANDING, State.SEALED);
        }
        var state = row.state().get();
        return switch (onlooker) {
            case EX -> of(OF_PARTED, state);
            case STRANGER, SIGNED_OUT -> of(STANDING, state);
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
            for (var onlooker : List.of(Onlooker.EX, Onlooker.STRANGER, Onlooker.SIGNED_OUT)) {
                assertThat(of(LOOKING, onlooker).everReceived(written.letter())).as("%s", onlooker).isFalse();
                assertThat(of(LOOKING, onlooker).everReceived(written.diary())).as("%s", onlooker).isFalse();
            }
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
