package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Proof;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;
import hearth.domain.exercises.StepId;
import hearth.domain.exercises.Timing;
import hearth.domain.sittings.CarefulWalk;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;

import static org.assertj.core.api.Assertions.assertThat;

/** What the proof promises, the engine keeps: generated definitions, proved or thrown away, then gone through to the end. */
class ProofAndEngineTest {
    private static final long[] PINNED = {};
    private static final int MOST = 3_000;
    private static final List<OptionId> OPTIONS = List.of(new OptionId("this"), new OptionId("that"));

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(PINNED), LongStream.range(0, Long.getLong("hearth.proofs", 60)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("E2–E11 whatever is proved comes to an end, by two and by one")
    void whatever_is_proved_comes_to_an_end(long seed) {
        var random = new Random(seed);
        int proved = 0;
        for (int i = 0; proved < 5 && i < 2_000; i++) {
            Exercise exercise = new Draft(random).exercise();
            if (!Proof.of(exercise).isEmpty()) {
                continue;
            }
            proved++;
            if (exercise.mode() != Exercise.Mode.SOLO) {
                assertThat(CarefulWalk.ofTwoToTheEnd(exercise, random).go(MOST).isOver()).as("two through %s", exercise)
                        .isTrue();
            }
            if (exercise.solo().exists()) {
                assertThat(CarefulWalk.ofOneToTheEnd(exercise, random).go(MOST).isOver()).as("one through %s", exercise)
                        .isTrue();
            }
        }
        assertThat(proved).isEqualTo(5);
    }

    /** A definition made up at random, plausible enough to be proved now and then. */
    private static final class Draft {
        private final Random random;
        private final List<StepId> asked = new ArrayList<>();
        private final List<StepId> rated = new ArrayList<>();
        private int steps;

        Draft(Random random) {
            this.random = random;
        }

        Exercise exercise() {
            var parts = new ArrayList<Part>();
            for (int p = random.nextInt(3); p >= 0; p--) {
                parts.add(part(new PartId("part-" + p)));
            }
            List<PartId> solo = parts.stream().map(Part::id).filter(_ -> random.nextInt(3) == 0).toList();
            return new Exercise(new ExerciseId("draft"), 1, Exercise.Phase.NOTICE, Exercise.EngineLeg.EXPERIENCE, 5,
                    pick(Exercise.Mode.values()), pick(Exercise.Begins.values()), Optional.empty(),
                    Timing.behind(Exercise.Gate.GENTLE), new Exercise.SoloEnding(solo),
                    Exercise.Keeps.WORDS, List.of(), Optional.empty(), parts, List.of(), Set.of(), Optional.empty());
        }

        private Part part(PartId id) {
            if (steps == 0 && random.nextInt(4) == 0) {
                return new Part.Letter(id,
                        steps(List.of(Actor.STARTER), List.of(Visibility.OWN, Visibility.SEALED, Visibility.SEALED)),
                        random.nextBoolean());
            }
            return switch (random.nextInt(4)) {
                case 0 -> new Part.Alone(id, steps(List.of(Actor.EACH), List.of(Visibility.OWN)));
                case 1 -> new Part.Sealed(id,
                        steps(List.of(Actor.EACH), List.of(Visibility.OWN, Visibility.SEALED, Visibility.SEALED)));
                default -> new Part.Turns(id,
                        steps(List.of(Actor.values()), List.of(Visibility.OWN, Visibility.SHARED, Visibility.SHARED)),
                        1 + random.nextInt(3), random.nextInt(3) == 0);
            };
        }

        private List<Step> steps(List<Actor> actors, List<Visibility> visibilities) {
            var list = new ArrayList<Step>();
            if (actors.contains(Actor.LISTENER) && random.nextInt(3) == 0) {
                list.addAll(saidBack());
            }
            for (int s = random.nextInt(5); s >= 0; s--) {
                list.add(step(pick(actors), pick(visibilities), list));
            }
            return list;
        }

        private List<Step> saidBack() {
            var said = new StepId("step-" + steps++);
            var back = new StepId("step-" + steps++);
            return List.of(
                    new Step(said, Actor.SPEAKER, new Input.Text(100), Visibility.SHARED, Optional.empty(),
                            Optional.empty(), false, false),
                    new Step(back, Actor.LISTENER, new Input.Paraphrase(said, 1 + random.nextInt(3), 100),
                            Visibility.SHARED,
                            Optional.empty(), Optional.empty(), false, false));
        }

        private Step step(Actor actor, Visibility visibility, List<Step> before) {
            var id = new StepId("step-" + steps++);
            Input input = input(actor);
            Optional<Step.Condition> when = asked.isEmpty() || random.nextInt(3) > 0
                    ? Optional.empty()
                    : Optional.of(condition());
            Optional<Step.Again> again = before.isEmpty() || !(input instanceof Input.One) || random.nextInt(2) == 0
                    ? Optional.empty()
                    : Optional.of(new Step.Again(pick(before).id(), pick(OPTIONS), 1 + random.nextInt(3)));
            if (input instanceof Input.One) {
                asked.add(id);
            }
            if (input instanceof Input.Scale) {
                asked.add(id);
                rated.add(id);
            }
            return new Step(id, actor, input, visibility, when, again, random.nextInt(5) == 0, false);
        }

        private Step.Condition condition() {
            if (random.nextInt(4) == 0) {
                return new Step.Condition.Slower();
            }
            StepId earlier = pick(asked);
            return rated.contains(earlier)
                    ? new Step.Condition.Rated(earlier, 1 + random.nextInt(10))
                    : new Step.Condition.Chose(earlier, List.of(pick(OPTIONS)));
        }

        private Input input(Actor actor) {
            if (actor == Actor.TOGETHER) {
                return pick(List.of(new Input.One(OPTIONS), new Input.Agreement(100), new Input.Appointment()));
            }
            return pick(List.of(new Input.One(OPTIONS), new Input.One(OPTIONS), new Input.Many(OPTIONS, 2),
                    new Input.Text(100), new Input.Statement(100), new Input.WantHave(), new Input.Depth(OPTIONS),
                    new Input.Slider(OPTIONS.getFirst(), OPTIONS.getLast()),
                    new Input.Emotions(3), new Input.Scale(random.nextBoolean() ? 11 : 7), new Input.Reading(),
                    new Input.Scale(7, 5, 11, List.of()), new Input.One(OPTIONS, List.of(OPTIONS.getLast())),
                    new Input.Timer(Duration.ofSeconds(60)), new Input.Breathing(Duration.ofSeconds(60), 6)));
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        private <T> T pick(T[] all) {
            return all[random.nextInt(all.length)];
        }
    }
}
