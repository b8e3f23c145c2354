package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.StepId;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** A kitchen table with two people at it: gives commands to the engine, keeps the log, and shows what each sees. */
final class Table {
    static final PersonId ADA = new PersonId(new UUID(0, 1));
    static final PersonId BEN = new PersonId(new UUID(0, 2));
    static final Instant EVENING = Instant.parse("2026-11-20T19:00:00Z");

    record Row(List<Event> events, List<Page> pages, Instant at) {}

    final Exercise exercise;
    final List<Row> log = new ArrayList<>();
    Sitting sitting;
    Words words = Words.NONE;
    Breather breather = Breather.usual(ZoneId.of("Europe/Berlin"));
    Instant now = EVENING;

    Table(Exercise exercise, List<PersonId> people) {
        this(exercise, people, new SittingId(new UUID(0, 9)),
                exercise.depth().<List<Event>>map(_ -> List.of(new Event.LadderRead(2))).orElse(List.of()));
    }

    Table(Exercise exercise, List<PersonId> people, SittingId id, List<Event> beside) {
        this.exercise = exercise;
        var first = Stream.concat(Engine.start(id, exercise, people, people.getFirst(), breather, now).stream(),
                beside.stream()).toList();
        sitting = Sitting.begin(id, exercise, (Event.Started) first.getFirst()).after(first, now);
        log.add(new Row(first, List.of(), now));
    }

    static Table forTwo(Exercise exercise) {
        return new Table(exercise, List.of(ADA, BEN));
    }

    static Table alone(Exercise exercise) {
        return new Table(exercise, List.of(ADA));
    }

    /** The same table after a restart: nothing is left of it but its log and its pages, as they were written. */
    private Table(Table before, Storing storing) {
        exercise = before.exercise;
        now = before.now;
        sitting = Sitting.folded(before.sitting.id(), exercise,
                before.log.stream().map(row -> new Kept.Row(new CommandId(new UUID(0, 0)), ADA, row.at(),
                        storing.facts().apply(row.events()))).toList());
        before.log.forEach(row -> row.pages().forEach(page -> words = words.with(storing.page().apply(page))));
    }

    Table readAgain(Storing storing) {
        return new Table(this, storing);
    }

    Decision ask(PersonId who, Command command) {
        var decision = Engine.decide(sitting, words, who, command, breather, now);
        if (decision instanceof Decision.Advanced(var events, var pages)) {
            sitting = sitting.after(events, now);
            words = words.with(pages);
            log.add(new Row(events, pages, now));
        }
        return decision;
    }

    Table does(PersonId who, Command command) {
        assertThat(ask(who, command)).as("%s: %s", who, command).isInstanceOf(Decision.Advanced.class);
        return this;
    }

    Table refuses(PersonId who, Command command, Refusal why) {
        assertThat(ask(who, command)).as("%s: %s", who, command).isEqualTo(new Decision.Refused(why));
        return this;
    }

    Table answers(PersonId who, String step, Value value) {
        return does(who, answer(step, value));
    }

    Table says(PersonId who, String step, String text) {
        return answers(who, step, new Value.Written(text));
    }

    Table chooses(PersonId who, String step, String option) {
        return answers(who, step, chosen(option));
    }

    Table confirms(PersonId who, String step) {
        return does(who, new Command.Confirm(new StepId(step), sitting.turn()));
    }

    Table judges(PersonId who, String step, Command.Verdict verdict) {
        return does(who, new Command.Judge(new StepId(step), sitting.turn(), verdict));
    }

    Table opens(PersonId who) {
        return does(who, new Command.Open(sitting.turn()));
    }

    Table waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    Command.Answer answer(String step, Value value) {
        return new Command.Answer(new StepId(step), sitting.turn(), value);
    }

    SittingView seenBy(PersonId who) {
        return Viewing.view(sitting, words, who, now);
    }

    List<String> heardBy(PersonId who) {
        return seenBy(who).heard().stream().map(heard -> heard.value().map(Table::text).orElse("removed")).toList();
    }

    /** Ada and Ben arrive, settle and rate; then the topic stands before them. */
    Table arrived() {
        does(BEN, new Command.Join());
        for (var who : List.of(ADA, BEN)) {
            answers(who, "settle", new Value.Done()).answers(who, "rating", new Value.Rated(3));
        }
        return this;
    }

    Table atTheFloor() {
        return arrived().says(ADA, "about", "the dishes").confirms(BEN, "about")
                .says(ADA, "warm", "you sang").says(BEN, "warm", "you waited up");
    }

    static Value.Chosen chosen(String option) {
        return new Value.Chosen(List.of(new OptionId(option)));
    }

    static Value.Booked tomorrow() {
        return new Value.Booked(LocalDateTime.parse("2026-11-21T20:00"), ZoneId.of("Europe/Berlin"));
    }

    static String text(Value value) {
        return switch (value) {
            case Value.Written(var text) -> text;
            case Value.Chosen(var options) -> options.toString();
            case Value.Felt(var feelings) -> feelings.toString();
            case Value.Rated(var level) -> String.valueOf(level);
            case Value.Leaning(var at) -> String.valueOf(at);
            case Value.WantHave(var want, var have) -> want + " of " + have;
            case Value.Booked(var at, var zone) -> at + " " + zone;
            case Value.Done() -> "done";
        };
    }
}
