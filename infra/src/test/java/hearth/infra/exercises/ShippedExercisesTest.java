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
                Map.entry("beneath-it 1", "3de1e066d549d08103facc6562defdd0f709030bb82b7910dec7ce2928d1070a"),
                Map.entry("bright-side 1", "c7913297e0d05eca4fec52c30ad56ee79520af6e2ef6a4097c2aad8020c01813"),
                Map.entry("calm-kit 1", "f98db0537487be0956db4ff7abfda4a34957fcb65e694b03121445ba62da39ac"),
                Map.entry("closer 1", "7e14c36a89826ffe8409b79be5cf8f91fb5541d9c579b70119ff1b52a7feaf61"),
                Map.entry("cycle-map 1", "971bc9340d460360220ced1b9392cc070d2617804cb174199a56b5ea9125c05d"),
                Map.entry("deep-view 1", "342085ae2cd79fe985843f32326acbb9d8b5961769d7b5d2d959753b9888353f"),
                Map.entry("first-evening 1", "2f5b16a97599a73da0f9ce6d7fc23fc1a5eb4b2001f340a2f18e4d413b317fe0"),
                Map.entry("fresh-eyes 1", "5d3ea6e710f22ed50825386586aa2b2a89dfac5dc866f9dd785ac8d054a1c305"),
                Map.entry("hear-me 2", "9aa1cb92d600632f13c6b167de7f63388f56ddab49680c87f9b723639033685b"),
                Map.entry("how-it-went 1", "46cbb825530264f03cef6ec080cc150413a4117b7fc0dd0896609805291c7ee6"),
                Map.entry("kind-pause 1", "ee9d2d8192eaa8e764f92df1ed9476a4618947654bfbe2f0ce2ea10d01c57151"),
                Map.entry("look-again 1", "f9b07b5510b6022678b2d33c8fd381aeea30a6f310b5c9d2b31ba3da78b7eae3"),
                Map.entry("look-back 1", "2432d6d806d542b8748389ee241ae4888eba44a84465e773b9c4574d58726389"),
                Map.entry("my-story 1", "4434318e8f684558513917d2dcb6f85f726ff7ac57feab4e9959b88fe923232a"),
                Map.entry("need-limit 1", "1d6140ee62706f0c555396a22a7309badadb607a3e7e182eef020bf38c684c72"),
                Map.entry("old-hurt 1", "4b7925a8c1d9362888b410b94380c1d703fe93f548cfb4704b30ce216aaa9405"),
                Map.entry("our-rituals 1", "97a3550a4807cfceae2fe1963481f51a5d27edec41612150df873b5f40a746c4"),
                Map.entry("outside-stress 1", "0b50878fb1acee94052fc1da54f5badc82996d2f8567c5439db647babd59e449"),
                Map.entry("reach-respond 1", "9b8186708e5861af3dd089c262547068550b1db210681615e123c48f50c3058a"),
                Map.entry("real-sorry 1", "09fc511c6941c1c21b6b2acad862f0e62448f3a0f4f56fd14d4a25e865006c77"),
                Map.entry("second-look 1", "7540ed32e7e01d882c0508fcb8066466244317bacd04d3eb194129779759a22f"),
                Map.entry("self-map 1", "9ba896dabc1b7ff4f32b0570cdb6afc3b9b3ce676edb7bf563f44990f8e969d9"),
                Map.entry("side-by-side 1", "b4fc902c002bc22f7f568392e2bc5635e44b2f99f1620108d3605c17d69827bb"),
                Map.entry("small-repair 1", "dabaa6b0a07bf11c8a9b051345e80d479d85a7ad66989df1dba5e4ec009498d7"),
                Map.entry("soft-opening 1", "150dbe15c2da8780c5da0d7ec89ec2e45b9bc0362b1a26ed5488c5223293b2d4"),
                Map.entry("tender-spots 1", "4475ff26122dd3acdbb4cf49943552578375d20174b9d0d955bf8babc18b47f3"),
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
        return Stream.of(texts.decks().values().stream().flatMap(List::stream).flatMap(List::stream),
                Stream.of(texts.title(), texts.goodWhen(), texts.reason(), texts.about(), texts.over()),
                texts.steps().values().stream()
                        .flatMap(words -> Stream.of(Stream.of(words.prompt()), words.help().stream(),
                                words.waiting().stream(), words.check().stream(), words.heading().stream(),
                                words.labels().values().stream())
                                .flatMap(lines -> lines)))
                .flatMap(lines -> lines);
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
        assertThat(first.get(1).input()).isEqualTo(new Input.Scale(7, 5, Input.Scale.NEVER, List.of()));
        assertThat(hearMe.texts().getFirst().help(first.get(1).id()))
                .hasValueSatisfying(help -> assertThat(help).contains(
                        "If it's a lot for either of you, you'll both get a breather. Hearth won't say why; your partner might guess."));
        assertThat(hearMe.exercise().solo().exists()).isFalse();
    }

    @Test
    void no_card_of_closer_comes_twice_and_there_are_two_hundred() {
        var cards = SHIPPED.library().current().stream().flatMap(one -> one.texts().stream())
                .filter(texts -> texts.exercise().value().equals("closer"))
                .flatMap(texts -> texts.decks().values().stream()).flatMap(List::stream).flatMap(List::stream).toList();
        assertThat(cards).hasSize(4 * 5 * 10).doesNotHaveDuplicates();
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
