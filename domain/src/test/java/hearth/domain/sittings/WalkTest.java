package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/** Long random walks of two people through every exercise. A failing seed is in the test's name; pin it in {@link #seeds}. */
class WalkTest {
    private static final long[] PINNED = {};
    private static final int STEPS = 80;

    static LongStream seeds() {
        return LongStream.concat(LongStream.of(PINNED), LongStream.range(0, Long.getLong("hearth.walks", 400)));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @DisplayName("T4 what is offered is accepted, the fold is the state, nothing sealed or own crosses over, and no walk ends dead")
    void everyWalkKeepsItsPromises(long seed) {
        for (var exercise : List.of(Definitions.checkIn(), Definitions.hearMe(), Definitions.timeOut(),
                Definitions.letter(true),
                Definitions.letter(false), Definitions.lookBack(), Definitions.closer(3))) {
            new Walk(exercise, new Random(seed)).go();
        }
    }

    private static final class Walk {
        private final Table table;
        private final Random random;
        private final Map<String, Canary> canaries = new HashMap<>();

        /** A word that only its author may see until its step says otherwise. */
        private record Canary(PersonId author, Step step) {}

        Walk(Exercise exercise, Random random) {
            this.table = Table.forTwo(exercise);
            this.random = random;
        }

        void go() {
            for (var i = 0; i < STEPS && !table.sitting.isOver(); i++) {
                var who = random.nextBoolean() ? ADA : BEN;
                var other = who.equals(ADA) ? BEN : ADA;
                var before = table.seenBy(other);
                var events = move(who);
                if (isPrivate(events)) {
                    assertThat(table.seenBy(other)).as("a private act changed the other's view: %s", events)
                            .isEqualTo(before);
                }
                assertThat(refolded()).isEqualTo(table.sitting);
                nothingCrossesOver(who, other);
                nothingCrossesOver(other, who);
                somebodyCanGoOn();
            }
        }

        private List<Event> move(PersonId who) {
            var offers = table.seenBy(who).offers();
            if (offers.isEmpty() || random.nextInt(12) == 0) {
                table.waits(Duration.ofMinutes(random.nextInt(40)));
                return List.of();
            }
            var offer = offers.get(random.nextInt(offers.size()));
            if (isStopping(offer) && random.nextInt(6) != 0) {
                return List.of();
            }
            var decision = table.ask(who, command(who, offer));
            assertThat(decision).as("offered %s to %s", offer, who).isInstanceOf(Decision.Advanced.class);
            return ((Decision.Advanced) decision).events();
        }

        private static boolean isStopping(Offer offer) {
            return offer == Offer.LEAVE || offer == Offer.PAUSE || offer == Offer.NOT_TODAY;
        }

        private Command command(PersonId who, Offer offer) {
            var turn = table.sitting.turn();
            return switch (offer) {
                case JOIN -> new Command.Join();
                case ANSWER -> answer(who);
                case CONFIRM -> new Command.Confirm(here().id(), turn);
                case JUDGE -> new Command.Judge(here().id(), turn, pick(List.of(Command.Verdict.values())));
                case KEEP_BACK -> new Command.KeepBack(ownPaceStep().id(), random.nextBoolean());
                case OPEN -> new Command.Open(turn);
                case NOT_YET -> new Command.NotYet(turn);
                case PAUSE -> new Command.Pause();
                case COME_BACK -> new Command.ComeBack();
                case NOT_TODAY -> new Command.NotToday();
                case LEAVE -> new Command.Leave();
            };
        }

        private Command.Answer answer(PersonId who) {
            var step = table.sitting.place() instanceof Place.Together at ? at.step() : ownPaceStep();
            return new Command.Answer(step.id(), table.sitting.turn(), value(who, step));
        }

        private Value value(PersonId who, Step step) {
            if (step.optional() && random.nextInt(3) == 0) {
                return new Value.Done();
            }
            return switch (step.input()) {
                case Input.Text _,Input.Statement _,Input.Agreement _,Input.Paraphrase _ -> canary(who, step);
                case Input.Card _ -> canary(who, step);
                case Input.Depth(var rungs) -> new Value.Chosen(List.of(pick(rungs)));
                case Input.One(var options) -> new Value.Chosen(List.of(pick(options)));
                case Input.Many(var options, _) -> new Value.Chosen(List.of(pick(options)));
                case Input.Emotions _ -> new Value.Felt(List.of("calm"));
                case Input.Scale _ -> new Value.Rated(random.nextInt(11));
                case Input.Slider _ -> new Value.Leaning(random.nextInt(11) - 5);
                case Input.WantHave() -> new Value.WantHave(random.nextInt(11), random.nextInt(11));
                case Input.Timer _,Input.Breathing _,Input.Reading _ -> new Value.Done();
                case Input.Appointment() -> Table.tomorrow();
            };
        }

        private Value canary(PersonId who, Step step) {
            var text = "canary-" + canaries.size();
            canaries.put(text, new Canary(who, step));
            return new Value.Written(text);
        }

        private Step here() {
            return ((Place.Together) table.sitting.place()).step();
        }

        private Step ownPaceStep() {
            return pick(((Place.Apart) table.sitting.place()).part().steps());
        }

        private <T> T pick(List<T> list) {
            return list.get(random.nextInt(list.size()));
        }

        /** Facts of an own-pace part that opened nothing and moved nobody on. */
        private boolean isPrivate(List<Event> events) {
            return !events.isEmpty() && events.stream().allMatch(event -> switch (event) {
                case Event.Answered _,Event.KeptBack _,Event.LetOpen _,Event.WentThrough _ ->
                    table.sitting.place() instanceof Place.Apart;
                // A letter that is sent or taken back is meant to show; nothing else that one does at one's own pace is.
                case Event.ChoseToOpen _,Event.TookBackTheChoice _,Event.Withdrew _ ->
                    table.sitting.place() instanceof Place.Apart(var part, _, _) && !(part instanceof Part.Letter);
                case Event.SteppedAway _,Event.SteppedBack _,Event.CameBack _,Event.Offered _,Event.OfferTakenBack _ ->
                    true;
                case Event.Started _,Event.LadderRead _,Event.Deepened _,Event.Joined _,Event.Reached _,Event.Began _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.Opened _,Event.Paused _,Event.Rested _,Event.Resumed _,Event.Finished _,Event.Ended _ ->
                    false;
            });
        }

        private Sitting refolded() {
            var first = table.log.getFirst();
            var state = Sitting.begin(table.sitting.id(), table.exercise, (Event.Started) first.events().getFirst());
            for (var row : table.log) {
                state = state.after(row.events(), row.at());
            }
            return state;
        }

        private void nothingCrossesOver(PersonId author, PersonId viewer) {
            var seen = new ArrayList<String>(table.heardBy(viewer));
            switch (table.seenBy(viewer).scene()) {
                case Scene.OwnPace own ->
                    own.items().forEach(item -> item.mine().map(Table::text).ifPresent(seen::add));
                case Scene.AtStep at -> {
                    at.mine().map(Table::text).ifPresent(seen::add);
                    at.theirs().map(Table::text).ifPresent(seen::add);
                }
                case Scene.Gathering _,Scene.Asked _,Scene.Pausing _,Scene.Resting _,Scene.Over _ -> {
                }
            }
            for (var word : seen) {
                var canary = canaries.get(word);
                assertThat(canary == null || !canary.author().equals(author) || isOpen(canary))
                        .as("%s saw %s", viewer, word).isTrue();
            }
        }

        private boolean isOpen(Canary canary) {
            return switch (canary.step().visibility()) {
                case OWN -> false;
                case SHARED -> true;
                case SEALED -> table.sitting.opened().stream()
                        .anyMatch(part -> table.exercise.part(part).steps().contains(canary.step()))
                        && !table.sitting.keptBack().contains(new Sitting.Mark(canary.author(), canary.step().id()));
            };
        }

        private void somebodyCanGoOn() {
            if (!table.sitting.isOver() && table.sitting.withdrawn().isEmpty()) {
                var later = table.now.plus(Duration.ofDays(2));
                assertThat(List.of(ADA, BEN)).as("a dead end")
                        .anyMatch(who -> Legality.offers(table.sitting, who, later).stream()
                                .anyMatch(offer -> !isStopping(offer)));
            }
        }
    }
}
