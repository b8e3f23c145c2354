package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Mark;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Item;
import hearth.domain.sittings.SittingView.Scene;
import org.assertj.core.groups.Tuple;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import static hearth.domain.exercises.Step.Visibility.SHARED;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody who sits beside the two and writes down what each did, from their acts alone: who said what, kept what back and chose to
 * open. It asks the engine for nothing, and so can say what the engine may show.
 */
final class Witness {
    private final Exercise exercise;
    private final List<PersonId> people;
    private final Map<Entry, Value> said = new LinkedHashMap<>();
    private final Set<Sentence> sentences = new HashSet<>();
    private final Map<PartId, Set<PersonId>> chosen = new HashMap<>();
    private final Set<PartId> opened = new HashSet<>();
    private final Set<Mark> keptBack = new HashSet<>();
    private final Map<Integer, Set<PersonId>> standing = new HashMap<>();

    /** Where somebody put something; nobody's where both confirmed it. */
    private record Entry(Optional<PersonId> author, StepId step, int turn) {}

    /** What somebody said at a step at some time. */
    private record Sentence(Optional<PersonId> author, StepId step, Value value) {}

    Witness(Exercise exercise, List<PersonId> people) {
        this.exercise = exercise;
        this.people = people;
    }

    /** Notes what somebody did, who stood before this scene. */
    void saw(PersonId who, Scene before, Command command) {
        switch (command) {
            case Command.Answer(var step, int turn, var value) -> {
                says(Optional.of(who), step, turn, value);
                stands(who, step, turn);
            }
            case Command.Confirm(var step, int turn) -> standing.getOrDefault(turn, Set.of())
                    .forEach(proposer -> says(Optional.empty(), step, turn,
                            saidAt(Optional.of(proposer), step, turn).orElseThrow()));
            case Command.KeepBack(var step, boolean kept) -> keepsBack(new Mark(who, step), kept);
            case Command.Open _ -> choosesToOpen(who, before);
            case Command.NotYet _,Command.Leave _ -> chosen.values().forEach(choice -> choice.remove(who));
            case Command.Judge(_, int turn, _) -> standing.remove(turn);
            case Command.Join _,Command.Pause _,Command.ComeBack _,Command.NotToday _,Command.Afterwards _ ->
                {
                }
        }
    }

    private void says(Optional<PersonId> author, StepId step, int turn, Value value) {
        said.put(new Entry(author, step, turn), value);
        sentences.add(new Sentence(author, step, value));
    }

    /** A proposal takes the place of the other's; a paraphrase stands until it is judged. */
    private void stands(PersonId who, StepId step, int turn) {
        var here = standing.computeIfAbsent(turn, _ -> new HashSet<>());
        if (step(step).actor() == Step.Actor.TOGETHER) {
            here.clear();
        }
        here.add(who);
    }

    private void keepsBack(Mark mark, boolean kept) {
        if (kept) {
            keptBack.add(mark);
        } else {
            keptBack.remove(mark);
        }
    }

    /** A sealed part opens when all chose to; a letter as it is sent, or when the other opens it who was asked for a good moment. */
    private void choosesToOpen(PersonId who, Scene before) {
        var part = switch (before) {
            case Scene.OwnPace own -> own.part();
            case Scene.Asked asked -> asked.part();
            case Scene.Gathering _,Scene.AtStep _,Scene.Pausing _,Scene.Resting _,Scene.Over _ ->
                throw new AssertionError("nothing to open at " + before);
        };
        var choice = chosen.computeIfAbsent(part, _ -> new HashSet<>());
        choice.add(who);
        var opensAtOnce = exercise.part(part) instanceof Part.Letter letter && !letter.knocks();
        if (opensAtOnce || choice.containsAll(people)) {
            opened.add(part);
        }
    }

    Set<PartId> opened() {
        return opened;
    }

    /** Whether there may be nothing at all for this person yet: the starter writes a letter, and has not sent it. */
    boolean mayNotKnowOfIt(PersonId who) {
        return people.indexOf(who) > 0 && exercise.parts().getFirst() instanceof Part.Letter letter
                && !opened.contains(letter.id())
                && !chosen.getOrDefault(letter.id(), Set.of()).contains(people.getFirst());
    }

    /** Nothing stands in this view that its reader did not write and that its author did not open. */
    void agreesTo(SittingView view, PersonId reader) {
        view.heard().forEach(heard -> mayBeHeard(heard, reader));
        var isStarter = reader.equals(people.getFirst());
        switch (view.scene()) {
            case Scene.OwnPace own -> {
                assertThat(isStarter || !(exercise.part(own.part()) instanceof Part.Letter))
                        .as("%s writes the starter's letter", reader).isTrue();
                own.items().forEach(item -> isMine(item, own.turn(), reader));
            }
            case Scene.Asked _ -> assertThat(isStarter).as("asked for a good moment").isFalse();
            case Scene.Over _ -> assertThat(view.heard()).as("what is left to %s", reader)
                    .extracting(Heard::who, Heard::step, Heard::value)
                    .containsExactlyInAnyOrderElementsOf(left(reader));
            case Scene.AtStep at -> standsThere(at, view.heard(), reader);
            case Scene.Gathering _,Scene.Pausing _,Scene.Resting _ -> {
            }
        }
    }

    private void standsThere(Scene.AtStep at, List<Heard> heard, PersonId reader) {
        var isShared = step(at.step()).visibility() == SHARED;
        assertThat(at.mine()).as("what %s is told to have said", reader).isEqualTo(standingOf(reader, at));
        assertThat(at.theirs()).as("what %s sees of the other's", reader).isEqualTo(people.stream()
                .filter(other -> isShared && !other.equals(reader)).flatMap(other -> standingOf(other, at).stream())
                .findFirst());
        var here = Stream.concat(at.mine().stream(), at.theirs().stream()).filter(Value.Written.class::isInstance)
                .toList();
        assertThat(heard).as("shown where it stands, and not once more").noneMatch(
                earlier -> earlier.value().filter(here::contains).isPresent());
        assertThat(heard).as("what is said back or drawn at %s, before %s", at.step(), reader)
                .extracting(Heard::who, Heard::step, Heard::value).containsAll(recalledAt(step(at.step())));
        if (at.role() == SittingView.Role.ANSWERS
                && step(at.step()).input() instanceof Input.Paraphrase(var of, _, _)) {
            assertThat(people).filteredOn(other -> !other.equals(reader)).as("asked to say back %s", of)
                    .noneMatch(other -> keptBack.contains(new Mark(other, of)));
        }
    }

    /** The newest that each opened of what this step takes up. */
    private List<Tuple> recalledAt(Step here) {
        var newest = new HashMap<Mark, Value>();
        said.forEach((entry, value) -> entry.author()
                .filter(author -> here.input().recalls().contains(entry.step()) && isOpen(Optional.of(author), entry
                        .step()) && !(value instanceof Value.Done))
                .ifPresent(author -> newest.put(new Mark(author, entry.step()), value)));
        return newest.entrySet().stream()
                .map(one -> Tuple.tuple(Optional.of(one.getKey().who()), one.getKey().step(),
                        Optional.of(one.getValue())))
                .toList();
    }

    /** When it is over: one's own words and whatever is open, but no blank, no proposal and nothing that only led on. */
    private List<Tuple> left(PersonId reader) {
        var left = new ArrayList<Tuple>();
        said.forEach((entry, value) -> {
            var step = step(entry.step());
            var isProposal = step.actor() == Step.Actor.TOGETHER && entry.author().isPresent();
            var isTheirs = entry.author().filter(reader::equals).isPresent() || isOpen(entry.author(), step.id());
            if (isTheirs && !isProposal && !(value instanceof Value.Done) && !exercise.onlyLeadsOn(step)) {
                left.add(Tuple.tuple(entry.author(), step.id(), Optional.of(value)));
            }
        });
        return left;
    }

    private void mayBeHeard(Heard heard, PersonId reader) {
        var open = isOpen(heard.who(), heard.step());
        assertThat(open || heard.who().filter(reader::equals).isPresent())
                .as("%s hears %s of %s", reader, heard.step(), heard.who()).isTrue();
        assertThat(heard.own()).as("%s is told that %s is shown to nobody else", reader, heard.step())
                .isEqualTo(!open);
        heard.value().ifPresent(value -> assertThat(sentences)
                .as("what %s is told that %s said at %s", reader, heard.who(), heard.step())
                .contains(new Sentence(heard.who(), heard.step(), value)));
    }

    private void isMine(Item item, int turn, PersonId reader) {
        assertThat(item.mine()).as("what stands in %s's own page at %s", reader, item.step())
                .isEqualTo(saidAt(Optional.of(reader), item.step(), turn));
        assertThat(item.keptBack()).as("whether %s kept %s back", reader, item.step())
                .isEqualTo(keptBack.contains(new Mark(reader, item.step())));
    }

    private Optional<Value> saidAt(Optional<PersonId> author, StepId step, int turn) {
        return Optional.ofNullable(said.get(new Entry(author, step, turn)));
    }

    private Optional<Value> standingOf(PersonId who, Scene.AtStep at) {
        return standing.getOrDefault(at.turn(), Set.of()).contains(who)
                ? saidAt(Optional.of(who), at.step(), at.turn())
                : Optional.empty();
    }

    private boolean isOpen(Optional<PersonId> author, StepId id) {
        return switch (step(id).visibility()) {
            case OWN -> false;
            case SHARED -> true;
            case SEALED -> exercise.parts().stream().filter(part -> opened.contains(part.id()))
                    .flatMap(part -> part.steps().stream()).anyMatch(step -> step.id().equals(id))
                    && author.filter(person -> keptBack.contains(new Mark(person, id))).isEmpty();
        };
    }

    private Step step(StepId id) {
        return Objects.requireNonNull(exercise.step(id).orElse(null), id::toString);
    }
}
