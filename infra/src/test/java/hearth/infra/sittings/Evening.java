package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.About;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Decision;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Words;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Two people going through an exercise with the real engine, for the logs that this release leaves to later ones. */
final class Evening {
    static final PersonId ANA = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    static final SittingId SITTING = new SittingId(UUID.fromString("00000000-0000-4000-8000-00000000000c"));

    static final Breather BREATHER = Breather.usual(ZoneId.of("Europe/Vienna"));

    final Exercise exercise;
    final List<Row> rows = new ArrayList<>();
    private Sitting sitting;
    private Words words = Words.NONE;
    private Instant now = Instant.parse("2026-11-21T19:00:00Z");

    record Row(Instant at, List<Event> events) {}

    Evening(Exercise exercise) {
        this.exercise = exercise;
        var first = new ArrayList<>(Engine.start(SITTING, exercise, List.of(ANA, BEN), ANA, BREATHER, now));
        if (exercise.depth().isPresent()) {
            first.add(new Event.LadderRead(2));
        }
        if (exercise.isFor(Use.LOOKING_AGAIN)) {
            first.add(new Event.TakesUp(new About(new SittingId(new UUID(0, 1)), new OutcomeId("trial"))));
        }
        sitting = Sitting.begin(SITTING, exercise, (Event.Started) first.getFirst()).after(first, now);
        rows.add(new Row(now, first));
    }

    Words words() {
        return words;
    }

    Evening does(PersonId who, Command command) {
        now = now.plusSeconds(20);
        switch (Engine.decide(sitting, words, who, command, BREATHER, now)) {
            case Decision.Advanced(var events, var pages) -> {
                sitting = sitting.after(events, now);
                words = words.with(pages);
                rows.add(new Row(now, events));
            }
            case Decision.Refused(var why) -> throw new IllegalStateException(who + " " + command + ": " + why);
        }
        return this;
    }

    Evening waits(Duration time) {
        now = now.plus(time);
        return this;
    }

    Evening answers(PersonId who, String step, Value value) {
        return does(who, new Command.Answer(new StepId(step), sitting.turn(), value));
    }

    Evening says(PersonId who, String step, String text) {
        return answers(who, step, new Value.Written(text));
    }

    Evening chooses(PersonId who, String step, String option) {
        return answers(who, step, new Value.Chosen(List.of(new OptionId(option))));
    }

    Evening blank(PersonId who, String step) {
        return answers(who, step, new Value.Done());
    }

    Evening confirms(PersonId who, String step) {
        return does(who, new Command.Confirm(new StepId(step), sitting.turn()));
    }

    Evening judges(PersonId who, Command.Verdict verdict) {
        return does(who, new Command.Judge(new StepId("said-back"), sitting.turn(), verdict));
    }

    Evening opens(PersonId who) {
        return does(who, new Command.Open(sitting.turn()));
    }

    Evening closesAgain(PersonId who) {
        return does(who, new Command.NotYet(sitting.turn()));
    }

    Evening arrive(int ana, int ben) {
        does(BEN, new Command.Join());
        return settle(ANA, ana).settle(BEN, ben);
    }

    Evening settle(PersonId who, int stirred) {
        return blank(who, "minute").answers(who, "stirred", new Value.Rated(stirred));
    }

    /** A breather that either took, and both back at its end. */
    Evening breathes() {
        return waits(Breather.USUAL).does(ANA, new Command.ComeBack()).does(BEN, new Command.ComeBack());
    }

    Evening closes(PersonId speaker, PersonId listener) {
        return chooses(speaker, "more", "no").says(listener, "makes-sense", "It makes sense, you were alone with it.")
                .answers(listener, "feelings", new Value.Felt(List.of("lonely", "left out")))
                .chooses(speaker, "how-near", "partly");
    }

    static Value.Booked sunday() {
        return new Value.Booked(LocalDateTime.parse("2026-11-29T17:30"), ZoneId.of("Europe/Vienna"));
    }
}
