package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Given;
import hearth.domain.sittings.Sitting.Said;
import hearth.domain.sittings.Sitting.Standing;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What a couple, or one of the two of what they did for themselves, lets a therapist read of a finished sitting. It starts with nothing: an
 * entry is there once its author offered it, and what both confirmed once both did.
 */
public final class Offering {
    private static final int TWO = 2;

    private Offering() {}

    /**
     * An entry as the therapist reads it.
     *
     * @param author nobody where both confirmed it
     */
    public record Entry(PartId part, int round, StepId step, Optional<PersonId> author, Value value) {}

    /**
     * That an entry is offered, told without its words.
     *
     * @param author nobody where both confirmed it
     * @param rev the revision at which it was, where both had to by the later of the two
     * @param at when that was
     */
    public record Shown(StepId step, Optional<PersonId> author, int rev, Instant at) {}

    /** What is offered, in the order in which it was said. */
    public static List<Shown> shown(Sitting sitting, List<Kept.Row> rows) {
        return sitting.said().stream().filter(said -> isOffered(sitting, said))
                .map(said -> shown(said, rows, said.author().map(List::of).orElseGet(sitting::people))).toList();
    }

    private static Shown shown(Said said, List<Kept.Row> rows, List<PersonId> whose) {
        int rev = whose.stream().mapToInt(who -> lastOffer(who, said, rows)).max().orElseThrow();
        return new Shown(said.step(), said.author(), rev, rows.get(rev - 1).at());
    }

    /** The revision that a row made is its place in the log. */
    private static int lastOffer(PersonId who, Said said, List<Kept.Row> rows) {
        return IntStream.rangeClosed(1, rows.size())
                .filter(rev -> rows.get(rev - 1).events().stream().anyMatch(event -> offers(event, who, said))).max()
                .orElseThrow();
    }

    private static boolean offers(Event event, PersonId who, Said said) {
        return event instanceof Event.Offered(var author, var step, int round, var turn) && author.equals(who)
                && step.equals(said.step()) && round == said.round() && turn.orElse(said.turn()) == said.turn();
    }

    /** What is offered, oldest first. */
    public static List<Entry> offered(Sitting sitting, Words words) {
        return sitting.said().stream().filter(said -> isOffered(sitting, said))
                .flatMap(said -> entry(said, words).stream()).toList();
    }

    /** Whose words these entries are: both for what both confirmed. */
    public static Set<PersonId> authors(Sitting sitting, List<Entry> entries) {
        var authors = new HashSet<PersonId>();
        entries.forEach(entry -> authors.addAll(entry.author().map(List::of).orElseGet(sitting::people)));
        return Set.copyOf(authors);
    }

    /** Whether this person has something there which a therapist may be let read. */
    static boolean mayOffer(Sitting sitting, PersonId who, Command.OfAnEntry asked) {
        return sitting.said().stream()
                .anyMatch(said -> said.step().equals(asked.step()) && said.round() == asked.round()
                        && asked.turn().orElse(said.turn()) == said.turn() && mayOffer(sitting, who, said));
    }

    static boolean mayOffer(Sitting sitting, PersonId who, Said said) {
        return isFinished(sitting) && !isSuperseded(sitting, said) && step(sitting, said).offerable()
                && said.author().orElse(who).equals(who);
    }

    private static boolean isOffered(Sitting sitting, Said said) {
        return said.author().map(List::of).orElseGet(sitting::people).stream()
                .allMatch(who -> mayOffer(sitting, who, said)
                        && sitting.offered().contains(new Given(who, said.step(), said.turn())));
    }

    private static Optional<Entry> entry(Said said, Words words) {
        return words.at(new Page.Name(said.part(), said.round(), said.author()), said.step(), said.turn())
                .filter(value -> !(value instanceof Value.Done))
                .map(value -> new Entry(said.part(), said.round(), said.step(), said.author(), value));
    }

    /** By two, or, of what is for one, by one: what somebody went through alone that is for two has no therapist yet. */
    private static boolean isFinished(Sitting sitting) {
        return (sitting.people().size() == TWO || sitting.exercise().mode() == Exercise.Mode.SOLO)
                && sitting.standing() instanceof Standing.Over(boolean finished) && finished;
    }

    /** A proposal gives way to what both confirmed. */
    private static boolean isSuperseded(Sitting sitting, Said said) {
        return step(sitting, said).actor() == Step.Actor.TOGETHER && said.author().isPresent();
    }

    private static Step step(Sitting sitting, Said said) {
        return sitting.exercise().step(said.step()).orElseThrow();
    }
}
