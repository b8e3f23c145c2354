package hearth.infra.exercises;

import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Step;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

class ShippedExercisesTest {
    private static final Reading.Proved SHIPPED = (Reading.Proved) ExerciseFiles.read(ExerciseFolders.shipped());

    /** What experience.md keeps off the screens, and words that assume who somebody is. */
    private static final Pattern NOT_OURS = Pattern.compile(
            "!|\\b(session|trigger|score|progress|complete[ds]?|pending|failed|compliance|users?|journey|toxic|submit|oops"
                    + "|he|she|him|her|his|hers|husband|wife|spouse|married|marriage|boyfriend|girlfriend|kids|children|always|never)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A version that has been out never changes its steps; raise the version instead and add a line. */
    @Test
    @DisplayName("E18 the steps of a version that is out stay as they are")
    void the_steps_of_a_version_that_is_out_stay_as_they_are() {
        Map<String, String> digests = SHIPPED.exercises().stream().collect(Collectors.toMap(
                one -> one.definition().exercise().id() + " " + one.definition().exercise().version(),
                Reading.ProvedExercise::digest));
        assertThat(digests).isEqualTo(Map.ofEntries(
                Map.entry("bright-side 1", "c7913297e0d05eca4fec52c30ad56ee79520af6e2ef6a4097c2aad8020c01813"),
                Map.entry("calm-kit 1", "f98db0537487be0956db4ff7abfda4a34957fcb65e694b03121445ba62da39ac"),
                Map.entry("cycle-map 1", "971bc9340d460360220ced1b9392cc070d2617804cb174199a56b5ea9125c05d"),
                Map.entry("first-evening 1", "2f5b16a97599a73da0f9ce6d7fc23fc1a5eb4b2001f340a2f18e4d413b317fe0"),
                Map.entry("hear-me 1", "3d7c35bac998d19f5bdb8a9261c259fc04f5713f0d86fe7d15ce86164d2bd355"),
                Map.entry("kind-pause 1", "ee9d2d8192eaa8e764f92df1ed9476a4618947654bfbe2f0ce2ea10d01c57151"),
                Map.entry("look-back 1", "2432d6d806d542b8748389ee241ae4888eba44a84465e773b9c4574d58726389"),
                Map.entry("small-repair 1", "dabaa6b0a07bf11c8a9b051345e80d479d85a7ad66989df1dba5e4ec009498d7"),
                Map.entry("soft-opening 1", "150dbe15c2da8780c5da0d7ec89ec2e45b9bc0362b1a26ed5488c5223293b2d4"),
                Map.entry("time-out 1", "5c8d7561af36d70679f4181af3577d4b0243a521f863741eb17281517b0621d2"),
                Map.entry("time-out-plan 1", "84e0bc8ce7150122f95b682b8627dae0277d25b062c9c401dff12127a620a6da"),
                Map.entry("two-circles 1", "8bbc5238d47036ead5e2ddee2dc00097eb7c441e88224d40e21de464d8e84d19"),
                Map.entry("weekly-check-in 1", "ca7a8aca98613f76f7e4854856cdbbc3b4d6c07b7a2d4a1fe78ba6cdefc98138"),
                Map.entry("whole-week 2", "910a88ac12769c540d7391812ed747f46f33eedbc636a4ebd4ea57e15c4a0c90")));
    }

    @Test
    void the_words_are_ours() {
        assertThat(SHIPPED.exercises().stream().flatMap(one -> one.definition().texts().stream())
                .flatMap(ShippedExercisesTest::lines))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).doesNotContainPattern(NOT_OURS));
    }

    private static Stream<String> lines(ExerciseTexts texts) {
        return Stream.concat(
                Stream.of(texts.title(), texts.goodWhen(), texts.reason(), texts.about(), texts.over()),
                texts.steps().values().stream()
                        .flatMap(words -> Stream.of(Stream.of(words.prompt()), words.help().stream(),
                                words.waiting().stream(), words.check().stream(), words.heading().stream(),
                                words.labels().values().stream())
                                .flatMap(lines -> lines)));
    }

    @Test
    void the_check_in_is_light_and_also_for_one_alone() {
        Exercise checkIn = exercise("weekly-check-in");
        assertThat(checkIn.gate()).isEqualTo(Exercise.Gate.GENTLE);
        assertThat(checkIn.cadence()).contains(Exercise.Cadence.WEEKLY);
        assertThat(checkIn.partsFor(1)).isEqualTo(checkIn.parts());
        assertThat(steps(checkIn)).noneMatch(step -> step.input() instanceof Input.Scale);
    }

    @Test
    @DisplayName("R1 hear-me begins with a settling minute and a private rating, and says what a high one does")
    void hear_me_begins_with_a_settling_minute_and_a_private_rating() {
        Definition hearMe = SHIPPED.library().current().stream()
                .filter(one -> one.exercise().id().value().equals("hear-me")).findFirst()
                .orElseThrow();
        List<Step> first = hearMe.exercise().parts().getFirst().steps();
        assertThat(first).extracting(Step::visibility).containsOnly(Step.Visibility.OWN);
        assertThat(first.get(0).input()).isInstanceOf(Input.Timer.class);
        assertThat(first.get(1).input()).isEqualTo(new Input.Scale(7));
        assertThat(hearMe.texts().getFirst().help(first.get(1).id()))
                .hasValueSatisfying(help -> assertThat(help).contains(
                        "If it's a lot for either of you, you'll both get a breather. Hearth won't say why; your partner might guess."));
        assertThat(hearMe.exercise().solo().exists()).isFalse();
    }

    private static Exercise exercise(String id) {
        return SHIPPED.library().current().stream().map(Definition::exercise).filter(one -> one.id().value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static List<Step> steps(Exercise exercise) {
        return exercise.parts().stream().flatMap(part -> part.steps().stream()).toList();
    }
}
