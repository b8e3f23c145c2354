package hearth.infra.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** People of good will going through an exercise with the real engine, choosing at random and never stopping. */
final class Walk {
    private static final int MOST_MOVES = 3_000;
    static final Breather BREATHER = Breather.usual(ZoneId.of("Europe/Berlin"));
    private static final Set<Offer> STOPPING = Set.of(Offer.PAUSE, Offer.NOT_TODAY, Offer.LEAVE, Offer.NOT_YET);

    private final List<PersonId> people;
    private final Random random;
    private Sitting sitting;
    private Words words = Words.NONE;
    private Instant now = Instant.parse("2026-11-21T19:00:00Z");

    Walk(Exercise exercise, List<PersonId> people, Random random) {
        this.people = people;
        this.random = random;
        var id = new SittingId(new UUID(0, 9));
        List<Event> first = Engine.start(id, exercise, people, people.getFirst(), BREATHER, now);
        sitting = Sitting.begin(id, exercise, (Event.Started) first.getFirst()).after(first, now);
    }

    /** Its last step, or, after two ratings that were a lot, enough for today. */
    boolean reachesTheEnd() {
        for (int moves = 0; moves < MOST_MOVES && !sitting.isOver(); moves++) {
            move(pick(people));
        }
        return sitting.isOver();
    }

    private void move(PersonId who) {
        SittingView view = Viewing.view(sitting, words, who, now);
        List<Offer> offers = view.offers().stream().filter(offer -> !STOPPING.contains(offer)).toList();
        if (offers.isEmpty()) {
            now = now.plus(Duration.ofMinutes(5));
            return;
        }
        Decision decision = Engine.decide(sitting, words, who, command(view, pick(offers)), BREATHER, now);
        assertThat(decision).isInstanceOf(Decision.Advanced.class);
        var advanced = (Decision.Advanced) decision;
        sitting = sitting.after(advanced.events(), now);
        words = words.with(advanced.pages());
    }

    private Command command(SittingView view, Offer offer) {
        int turn = sitting.turn();
        StepId step = switch (view.scene()) {
            case Scene.OwnPace own -> pick(own.items()).step();
            case Scene.AtStep at -> at.step();
            case Scene.Gathering _,Scene.Asked _,Scene.Pausing _,Scene.Resting _,Scene.Over _ -> new StepId("none");
        };
        return switch (offer) {
            case JOIN -> new Command.Join();
            case ANSWER -> new Command.Answer(step, turn, value(sitting.exercise().step(step).orElseThrow()));
            case CONFIRM -> new Command.Confirm(step, turn);
            case JUDGE -> new Command.Judge(step, turn, pick(List.of(Command.Verdict.values())));
            case KEEP_BACK -> new Command.KeepBack(step, random.nextBoolean());
            case OPEN -> new Command.Open(turn);
            case COME_BACK -> new Command.ComeBack();
            case PAUSE, NOT_TODAY, LEAVE, NOT_YET -> throw new IllegalStateException("people of good will do not stop");
        };
    }

    private Value value(Step step) {
        if (step.optional() && random.nextBoolean()) {
            return new Value.Done();
        }
        return switch (step.input()) {
            case Input.Text _,Input.Statement _,Input.Card _,Input.Agreement _,Input.Paraphrase _ ->
                new Value.Written("some words");
            case Input.One one -> new Value.Chosen(List.of(pick(one.options())));
            case Input.Depth(var rungs) -> new Value.Chosen(List.of(pick(rungs)));
            case Input.Many many -> new Value.Chosen(List.of(pick(many.options())));
            case Input.Emotions _ -> new Value.Felt(List.of("tender"));
            case Input.Scale _ -> new Value.Rated(random.nextInt(11));
            case Input.Slider _ -> new Value.Leaning(random.nextInt(11) - 5);
            case Input.WantHave() -> new Value.WantHave(random.nextInt(11), random.nextInt(11));
            case Input.Timer _,Input.Breathing _,Input.Reading _ -> new Value.Done();
            case Input.Appointment _ ->
                new Value.Booked(LocalDateTime.parse("2026-11-22T20:00"), ZoneId.of("Europe/Berlin"));
        };
    }

    private <T> T pick(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }
}
