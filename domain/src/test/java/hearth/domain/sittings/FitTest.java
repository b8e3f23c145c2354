package hearth.domain.sittings;

import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.exercises.StepId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

/** What may be put into a step: as much as it takes, of the kind it takes, and nothing else. */
class FitTest {
    private static final Input THREE = new Input.Many(Definitions.one("a", "b", "c").options(), 2);
    private static final Input FEELINGS = new Input.Emotions(2);
    private static final Input TRACK = new Input.Scale(Input.Scale.NEVER);
    private static final Input SLIDER = new Input.Slider(new OptionId("left"), new OptionId("right"));

    static List<Arguments> values() {
        return List.of(
                arguments(new Input.Text(3), List.of(text("abc"), text("🙂🙂🙂")), List.of(text("abcd"), text(" "))),
                arguments(new Input.Statement(3), List.of(text("abc")), List.of(text("abcd"), text("\n"))),
                arguments(new Input.Agreement(3), List.of(text("abc")), List.of(text("abcd"))),
                arguments(new Input.Card(new StepId("deck"), 1, 3), List.of(text("abc")), List.of(text("abcd"))),
                arguments(new Input.Paraphrase(new StepId("of"), 1, 3), List.of(text("abc")), List.of(text("abcd"))),
                arguments(Definitions.one("a", "b"), List.of(chosen("b")),
                        List.of(chosen(), chosen("a", "b"), chosen("c"))),
                arguments(new Input.Depth(Definitions.one("a", "b").options()), List.of(chosen("b")),
                        List.of(chosen(), chosen("a", "b"), chosen("c"))),
                arguments(THREE, List.of(chosen("a"), chosen("c", "a")),
                        List.of(chosen(), chosen("a", "b", "c"), chosen("a", "a"), chosen("a", "d"))),
                arguments(FEELINGS, List.of(felt("tired"), felt("tired", "x".repeat(60)), felt("🙂".repeat(60))),
                        List.of(felt(), felt("a", "b", "c"), felt("x".repeat(61)), felt("tired", " "))),
                arguments(TRACK, List.of(new Value.Rated(0), new Value.Rated(10)),
                        List.of(new Value.Rated(-1), new Value.Rated(11))),
                arguments(SLIDER, List.of(new Value.Leaning(-5), new Value.Leaning(0), new Value.Leaning(5)),
                        List.of(new Value.Leaning(-6), new Value.Leaning(6))),
                arguments(new Input.WantHave(), List.of(new Value.WantHave(0, 10), new Value.WantHave(10, 0)),
                        List.of(new Value.WantHave(11, 0), new Value.WantHave(0, 11), new Value.WantHave(-1, 0))),
                arguments(new Input.Appointment(), List.of(Table.tomorrow()), List.of()),
                arguments(new Input.Reading(), List.of(new Value.Done()), List.of()),
                arguments(new Input.Timer(Duration.ofSeconds(9)), List.of(new Value.Done()), List.of()),
                arguments(new Input.Breathing(Duration.ofSeconds(9), 6), List.of(new Value.Done()), List.of()));
    }

    @ParameterizedTest
    @MethodSource("values")
    void eachKindTakesItsOwn(Input input, List<Value> fitting, List<Value> tooMuchOrTooLittle) {
        assertThat(fitting).allMatch(value -> fits(input, value));
        assertThat(tooMuchOrTooLittle).noneMatch(value -> fits(input, value));
        assertThat(ofEveryKind()).filteredOn(value -> fits(input, value)).as("what else fits").allMatch(
                value -> fitting.getFirst().getClass().isInstance(value));
    }

    @Test
    void onlyWhatMayBeLeftBlankIsLeftBlank() {
        var asked = Definitions.step("a", Actor.EACH, new Input.Text(3), Visibility.OWN);
        assertThat(Fit.fits(asked, new Value.Done())).isFalse();
        assertThat(Fit.fits(Definitions.blankable(asked), new Value.Done())).isTrue();
    }

    private static List<Value> ofEveryKind() {
        return List.of(text("a"), chosen("a"), felt("a"), new Value.Rated(1), new Value.Leaning(1),
                new Value.WantHave(1, 1), Table.tomorrow(), new Value.Done());
    }

    private static boolean fits(Input input, Value value) {
        return Fit.fits(Definitions.step("a", Actor.EACH, input, Visibility.OWN), value);
    }

    private static Value text(String text) {
        return new Value.Written(text);
    }

    private static Value chosen(String... options) {
        return new Value.Chosen(Arrays.stream(options).map(OptionId::new).toList());
    }

    private static Value felt(String... feelings) {
        return new Value.Felt(List.of(feelings));
    }
}
