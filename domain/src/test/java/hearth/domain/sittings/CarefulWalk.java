package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.SittingView.Offer;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import static hearth.domain.sittings.Table.ADA;
import static hearth.domain.sittings.Table.BEN;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A long random walk of two people, or of one, through an exercise, which looks at every move whether the engine keeps its promises:
 * what is offered is accepted, what one does in private changes nothing for the other, whoever comes again after a restart sees the
 * same, no word that is own, sealed or kept back crosses over, and somebody can always go on.
 */
public final class CarefulWalk {
    private final Table table;
    private final Random random;
    private final List<PersonId> people;
    private final boolean toTheEnd;
    private final Witness witness;
    private final Set<StepId> asked = new HashSet<>();
    private Storing storing = Storing.AS_IT_IS;
    private int words;

    private CarefulWalk(Exercise exercise, List<PersonId> people, boolean toTheEnd, Random random) {
        this.table = new Table(exercise, people);
        this.witness = new Witness(exercise, people);
        this.people = people;
        this.toTheEnd = toTheEnd;
        this.random = random;
    }

    /** Two who pause, rest, change their minds and leave. */
    public static CarefulWalk ofTwo(Exercise exercise, Random random) {
        return new CarefulWalk(exercise, List.of(ADA, BEN), false, random);
    }

    /** Two who go on to the end, though they may come back from a breather. */
    public static CarefulWalk ofTwoToTheEnd(Exercise exercise, Random random) {
        return new CarefulWalk(exercise, List.of(ADA, BEN), true, random);
    }

    /** Somebody alone, who goes on to the end. */
    public static CarefulWalk ofOneToTheEnd(Exercise exercise, Random random) {
        return new CarefulWalk(exercise, List.of(ADA), true, random);
    }

    /** What is read again after a restart was written down like this. */
    public CarefulWalk stored(Storing as) {
        storing = as;
        return this;
    }

    /**
     * Walks on until it is over.
     *
     * @param most moves at most
     */
    public CarefulWalk go(int most) {
        for (var i = 0; i < most && !table.sitting.isOver(); i++) {
            var who = pick(people);
            var others = people.stream().filter(one -> !one.equals(who)).toList();
            var before = others.stream().map(table::seenBy).toList();
            var events = move(who);
            if (isPrivate(events)) {
                assertThat(others.stream().map(table::seenBy).toList())
                        .as("a private act changed the other's view: %s", events).isEqualTo(before);
            }
            assertThat(table.sitting.opened()).as("opened when all chose to, and not before")
                    .isEqualTo(witness.opened());
            people.forEach(this::looksRight);
            if (random.nextInt(5) == 0 || table.sitting.isOver()) {
                isTheSameAfterARestart();
            }
            somebodyCanGoOn();
        }
        return this;
    }

    public boolean isOver() {
        return table.sitting.isOver();
    }

    /** The steps that somebody answered. */
    public Set<StepId> asked() {
        return Set.copyOf(asked);
    }

    /** How many commands were accepted. */
    public int moves() {
        return table.log.size();
    }

    private List<Event> move(PersonId who) {
        var view = table.seenBy(who);
        var offers = view.offers().stream().filter(offer -> !toTheEnd || !isTurningBack(offer)).toList();
        if (offers.isEmpty() || random.nextInt(12) == 0) {
            table.waits(Duration.ofMinutes(random.nextInt(40)));
            return List.of();
        }
        var offer = offers.get(random.nextInt(offers.size()));
        if (isStopping(offer) && random.nextInt(offer == Offer.LEAVE ? 60 : 6) != 0) {
            return List.of();
        }
        var command = command(offer);
        var mayPause = Engine.mayLeadToABreather(table.sitting, command);
        var decision = table.ask(who, command);
        assertThat(decision).as("offered %s to %s", offer, who).isInstanceOf(Decision.Advanced.class);
        witness.saw(who, view.scene(), command);
        var events = ((Decision.Advanced) decision).events();
        assertThat(mayPause || events.stream().noneMatch(Event.Paused.class::isInstance))
                .as("a breather that nobody asked the length of: %s", command).isTrue();
        return events;
    }

    private static boolean isTurningBack(Offer offer) {
        return isStopping(offer) || offer == Offer.NOT_YET;
    }

    private static boolean isStopping(Offer offer) {
        return offer == Offer.LEAVE || offer == Offer.PAUSE || offer == Offer.NOT_TODAY;
    }

    private Command command(Offer offer) {
        var turn = table.sitting.turn();
        return switch (offer) {
            case JOIN -> new Command.Join();
            case ANSWER -> answer();
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

    private Command.Answer answer() {
        var step = table.sitting.place() instanceof Place.Together at ? at.step() : ownPaceStep();
        asked.add(step.id());
        return new Command.Answer(step.id(), table.sitting.turn(), value(step));
    }

    private Value value(Step step) {
        if (step.optional() && random.nextInt(3) == 0) {
            return new Value.Done();
        }
        return switch (step.input()) {
            case Input.Text _,Input.Statement _,Input.Card _,Input.Agreement _,Input.Paraphrase _ ->
                new Value.Written("words-" + words++);
            case Input.Depth(var rungs) -> new Value.Chosen(List.of(pick(rungs)));
            case Input.One one -> new Value.Chosen(List.of(pick(one.options())));
            case Input.Many(var options, _) -> new Value.Chosen(List.of(pick(options)));
            case Input.Emotions _ -> new Value.Felt(List.of("calm"));
            case Input.Scale _ -> new Value.Rated(random.nextInt(random.nextInt(4) == 0 ? 11 : 7));
            case Input.Slider _ -> new Value.Leaning(random.nextInt(11) - 5);
            case Input.WantHave() -> new Value.WantHave(random.nextInt(11), random.nextInt(11));
            case Input.Timer _,Input.Breathing _,Input.Reading _ -> new Value.Done();
            case Input.Appointment() -> Table.tomorrow();
        };
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
            case Event.Started _,Event.TakesUp _,Event.LadderRead _,Event.Deepened _,Event.Slowed _,Event.Joined _,Event.Reached _,Event.Began _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.Opened _,Event.Paused _,Event.Rested _,Event.Resumed _,Event.Finished _,Event.Ended _ ->
                false;
        });
    }

    private void looksRight(PersonId who) {
        var view = table.seenBy(who);
        assertThat(table.sitting.isHiddenFrom(who)).as("hidden from %s", who)
                .isEqualTo(witness.mayNotKnowOfIt(who));
        assertThat(view.place().behind()).as("how far along").isBetween(0, view.place().all());
        witness.agreesTo(view, who);
    }

    private void isTheSameAfterARestart() {
        var again = table.readAgain(storing);
        assertThat(again.sitting).isEqualTo(table.sitting);
        people.forEach(who -> assertThat(again.seenBy(who)).as("what %s sees, coming again", who)
                .isEqualTo(table.seenBy(who)));
    }

    private void somebodyCanGoOn() {
        if (!table.sitting.isOver() && table.sitting.withdrawn().isEmpty()) {
            var later = table.now.plus(Duration.ofDays(2));
            assertThat(people).as("a dead end")
                    .anyMatch(who -> Legality.offers(table.sitting, who, later).stream()
                            .anyMatch(offer -> !isStopping(offer)));
        }
    }
}
