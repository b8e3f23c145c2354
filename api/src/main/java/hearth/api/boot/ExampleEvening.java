package hearth.api.boot;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.api.boot.ExampleDiary.Doing;
import hearth.api.boot.ExampleDiary.Evening;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Manner;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Role;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Viewing;
import hearth.domain.sittings.Words;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * One evening of the example people, played as people play it: each looks at their own view and does what it offers and their diary says.
 * Nothing is written here; whatever the engine refuses ends the evening where it is.
 */
final class ExampleEvening {
    private static final int MOST_MOVES = 400;
    private static final Duration PACE = Duration.ofSeconds(40);

    private static final Duration A_NIGHT = Duration.ofHours(15);

    private final Map<PersonId, Doing> doing;
    private final ZoneId zone;
    private final Map<PersonId, Map<String, Integer>> done = new HashMap<>();
    private final List<Row> rows = new ArrayList<>();
    private Sitting sitting;
    private Words words = Words.NONE;
    private Instant now;

    /** One accepted command. */
    record Row(PersonId author, Instant at, List<Event> events, List<Page> pages) {}

    /**
     * What came of it.
     *
     * @param first the facts with which the sitting was begun
     * @param finished whether it was gone through to its end
     */
    record Played(List<Event> first, List<Row> rows, boolean finished) {}

    private ExampleEvening(Map<PersonId, Doing> doing, ZoneId zone, Sitting begun, Instant start) {
        this.doing = doing;
        this.zone = zone;
        this.sitting = begun;
        this.now = start;
    }

    /** @param people by what they are called in the diary, the starter among them */
    static Played play(Evening evening, SittingId id, Exercise exercise, Map<String, PersonId> people, Instant start,
            ZoneId zone) {
        var starter = Objects.requireNonNull(people.get(evening.starter()), evening.starter());
        var seats = List.copyOf(people.values());
        var first = Engine.start(id, exercise, seats, starter, Breather.usual(zone), start);
        var started = (Event.Started) first.getFirst();
        var begun = Sitting.begin(id, exercise, started).after(first, start);
        var doing = new HashMap<PersonId, Doing>();
        people.forEach((name, person) -> evening.of(name).ifPresent(one -> doing.put(person, one)));
        return new ExampleEvening(doing, zone, begun, start).played(first, starter);
    }

    private Played played(List<Event> first, PersonId starter) {
        var order = new ArrayList<>(sitting.people());
        order.remove(starter);
        order.addFirst(starter);
        for (int i = 0; i < MOST_MOVES && (order.stream().anyMatch(this::moves) || waits()); i++) {
            now = now.plus(PACE);
        }
        return new Played(first, rows, sitting.isOver());
    }

    /** Until a booked return, where there is one ahead. */
    private boolean waits() {
        var due = sitting.due().filter(now::isBefore);
        due.ifPresent(at -> now = at);
        return due.isPresent();
    }

    private boolean moves(PersonId who) {
        var theirs = doing.get(who);
        return theirs != null && next(Viewing.view(sitting, words, who, now), who, theirs)
                .filter(command -> isDone(who, command, theirs)).isPresent();
    }

    private boolean isDone(PersonId who, Command command, Doing theirs) {
        var at = count(who, "begun") == 0 ? now.plus(theirs.after()) : now;
        if (command instanceof Command.TakeBack)
            at = at.plus(A_NIGHT);
        var decision = Engine.decide(sitting, words, who, command, Breather.usual(zone), at);
        if (!(decision instanceof Decision.Advanced(var events, var pages)))
            return false;
        now = at;
        note(who, "begun");
        if (command instanceof Command.Answer answer)
            note(who, answer.step().value());
        if (command instanceof Command.Afterwards)
            note(who, command.toString());
        if (command instanceof Command.Pause)
            note(who, "pause");
        if (command instanceof Command.Judge)
            note(who, "judge");
        rows.add(new Row(who, now, events, pages));
        words = words.with(pages);
        sitting = sitting.after(events, now);
        return true;
    }

    private Optional<Command> next(SittingView view, PersonId who, Doing theirs) {
        if (view.offers().contains(Offer.JOIN))
            return Optional.of(new Command.Join());
        if (view.offers().contains(Offer.COME_BACK))
            return Optional.of(new Command.ComeBack());
        return switch (view.scene()) {
            case Scene.OwnPace apart -> ownPace(apart, view, who, theirs);
            case Scene.AtStep at -> atStep(at, view, who, theirs);
            case Scene.Asked asked -> Optional.of(new Command.Open(asked.turn()));
            case Scene.Over _ -> afterwards(who, theirs);
            case Scene.Gathering _,Scene.Pausing _,Scene.Resting _ -> Optional.empty();
        };
    }

    /** What they let their therapist read, entry by entry, and what they take back again. */
    private Optional<Command> afterwards(PersonId who, Doing theirs) {
        return Stream.concat(
                theirs.shows().stream().flatMap(step -> rounds(who, step)
                        .map(round -> new Command.Offer(step(step), round, Optional.empty()))),
                theirs.takesBack().stream().flatMap(step -> rounds(who, step)
                        .map(round -> new Command.TakeBack(step(step), round, Optional.empty()))))
                .filter(command -> count(who, command.toString()) == 0).map(Command.class::cast).findFirst();
    }

    private Stream<Integer> rounds(PersonId who, String step) {
        return sitting.said().stream()
                .filter(said -> said.step().value().equals(step) && said.author().orElse(who).equals(who))
                .map(Sitting.Said::round).distinct();
    }

    private static StepId step(String name) {
        return new StepId(name);
    }

    private Optional<Command> ownPace(Scene.OwnPace apart, SittingView view, PersonId who, Doing theirs) {
        for (var item : apart.items()) {
            var said = value(item.step(), who, theirs);
            var blank = said instanceof Value.Done && apart.manner() != Manner.OWN;
            if (item.mine().isEmpty() && view.offers().contains(Offer.ANSWER) && !blank)
                return Optional.of(new Command.Answer(item.step(), apart.turn(), said));
        }
        for (var item : apart.items()) {
            if (theirs.keepsBack().contains(item.step().value()) && !item.keptBack()
                    && view.offers().contains(Offer.KEEP_BACK))
                return Optional.of(new Command.KeepBack(item.step(), true));
        }
        return view.offers().contains(Offer.OPEN)
                ? Optional.of(new Command.Open(apart.turn()))
                : Optional.empty();
    }

    private Optional<Command> atStep(Scene.AtStep at, SittingView view, PersonId who, Doing theirs) {
        var name = at.step().value();
        if (theirs.pausesAt().contains(name) && count(who, "pause") == 0 && view.offers().contains(Offer.PAUSE))
            return Optional.of(new Command.Pause());
        return switch (at.role()) {
            case Role.ANSWERS -> Optional.of(new Command.Answer(at.step(), at.turn(), value(at.step(), who, theirs)));
            case Role.CONFIRMS -> Optional.of(new Command.Confirm(at.step(), at.turn()));
            case Role.JUDGES -> Optional.of(new Command.Judge(at.step(), at.turn(), verdict(who, theirs)));
            case Role.LISTENS, Role.RESTS -> Optional.empty();
        };
    }

    private Command.Verdict verdict(PersonId who, Doing theirs) {
        int nth = count(who, "judge");
        var said = nth < theirs.verdicts().size() ? theirs.verdicts().get(nth) : "yes";
        return switch (said) {
            case "mostly" -> Command.Verdict.MOSTLY;
            case "not-yet" -> Command.Verdict.NOT_YET;
            default -> Command.Verdict.YES;
        };
    }

    private Value value(StepId id, PersonId who, Doing theirs) {
        var step = sitting.exercise().step(id).orElseThrow();
        return value(step, nth(step, theirs.says(id.value()), count(who, id.value())));
    }

    /** A list of what was said, time after time; what was said last is said again. */
    private static @Nullable JsonNode nth(Step step, @Nullable JsonNode said, int nth) {
        if (said == null || !said.isArray() || (takesSeveral(step) && !said.get(0).isArray()))
            return said;
        return said.get(Math.min(nth, said.size() - 1));
    }

    private static boolean takesSeveral(Step step) {
        return step.input() instanceof Input.Many || step.input() instanceof Input.Emotions;
    }

    private Value value(Step step, @Nullable JsonNode said) {
        if (said == null)
            return new Value.Done();
        if (said.isInt())
            return new Value.Rated(said.asInt());
        var texts = said.isArray() ? texts(said) : List.of(said.asText());
        if (step.input() instanceof Input.One || step.input() instanceof Input.Many)
            return new Value.Chosen(texts.stream().map(OptionId::new).toList());
        if (step.input() instanceof Input.Emotions)
            return new Value.Felt(texts);
        return step.input() instanceof Input.Appointment
                ? booked(texts.getFirst())
                : new Value.Written(texts.getFirst());
    }

    private static List<String> texts(JsonNode all) {
        return StreamSupport.stream(all.spliterator(), false).map(JsonNode::asText).toList();
    }

    /** {@code +3 19:30}: in three days at half past seven. */
    private Value.Booked booked(String text) {
        var words = text.split(" ", 2);
        var day = LocalDate.ofInstant(now, zone).plusDays(Integer.parseInt(words[0]));
        return new Value.Booked(day.atTime(LocalTime.parse(words[1])), zone);
    }

    private int count(PersonId who, String what) {
        return done.getOrDefault(who, Map.of()).getOrDefault(what, 0);
    }

    private void note(PersonId who, String what) {
        done.computeIfAbsent(who, _ -> new HashMap<>()).merge(what, 1, Integer::sum);
    }
}
