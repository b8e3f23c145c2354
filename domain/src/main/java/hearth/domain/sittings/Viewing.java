package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.Step;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Item;
import hearth.domain.sittings.SittingView.Scene;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The only road from a sitting to what a person sees. It starts with nothing and adds what this person may see. */
public final class Viewing {
    private final Sitting sitting;
    private final Words words;
    private final PersonId who;
    private final Instant now;

    private Viewing(Sitting sitting, Words words, PersonId who, Instant now) {
        this.sitting = sitting;
        this.words = words;
        this.who = who;
        this.now = now;
    }

    public static SittingView view(Sitting sitting, Words words, PersonId who, Instant now) {
        var viewing = new Viewing(sitting, words, who, now);
        var offers = Legality.offers(sitting, who, now).stream().sorted().toList();
        return new SittingView(sitting.id(), sitting.exercise().id(), sitting.exercise().version(), viewing.place(),
                viewing.scene(), viewing.heard(), offers, false, sitting.about());
    }

    private Scene scene() {
        if (hasWithdrawn()) {
            return new Scene.Over(false);
        }
        return switch (sitting.standing()) {
            case Standing.Gathering(var here) -> new Scene.Gathering(here.contains(who));
            case Standing.Paused paused -> pausing(new Returning(paused, now));
            case Standing.Resting(var back) -> new Scene.Resting(back.contains(who));
            case Standing.Over(var finished) -> new Scene.Over(finished);
            case Standing.Underway() -> sitting.away().contains(who) ? new Scene.Resting(false) : underway();
        };
    }

    private Scene pausing(Returning returning) {
        return returning.stage()
                .<Scene>map(stage -> new Scene.Pausing(returning.paused().until(), returning.isBack(who), stage))
                .orElseGet(() -> new Scene.Resting(returning.isBack(who)));
    }

    private Scene underway() {
        return switch (sitting.place()) {
            case Place.Threshold() -> new Scene.Gathering(true);
            case Place.Apart(Part.Letter letter, _, _) when !who.equals(sitting.starter()) ->
                new Scene.Asked(letter.id(), sitting.turn());
            case Place.Apart(var part, _, var through) -> new Scene.OwnPace(part.id(), sitting.turn(),
                    manner(part), items(part), through.contains(who));
            case Place.Together at -> new Scene.AtStep(at.part().id(), at.round(), sitting.turn(), at.step().id(),
                    Legality.role(sitting, at, who), sitting.floor(at, who), mine(at), theirs(at),
                    at.tries().corrected(), at.tries().nearly(),
                    at.since(), Drawing.card(sitting, words, at.step(), at.round()));
        };
    }

    private static SittingView.Manner manner(Part part) {
        return switch (part) {
            case Part.Alone _,Part.Turns _ -> SittingView.Manner.OWN;
            case Part.Sealed _ -> SittingView.Manner.SEALED;
            case Part.Letter _ -> SittingView.Manner.LETTER;
        };
    }

    private List<Item> items(Part part) {
        var path = new Path(sitting, words);
        return part.steps().stream()
                .filter(step -> path.isAskedOf(who, step))
                .map(step -> new Item(step.id(), words.at(part.id(), who, step.id(), sitting.turn()),
                        isKeptBack(who, step)))
                .toList();
    }

    private Optional<Value> mine(Place.Together at) {
        return at.answered().contains(who) ? saidBy(at, who) : Optional.empty();
    }

    private Optional<Value> theirs(Place.Together at) {
        return at.step().visibility() != Step.Visibility.SHARED
                ? Optional.empty()
                : at.answered().stream().filter(person -> !person.equals(who)).findFirst()
                        .flatMap(person -> saidBy(at, person));
    }

    private Optional<Value> saidBy(Place.Together at, PersonId person) {
        return words.at(new Page.Name(at.part().id(), at.round(), Optional.of(person)), at.step().id(),
                sitting.turn());
    }

    /** Steps that both could count; in an own-pace part also the viewer's own answers. */
    private SittingView.Place place() {
        var parts = sitting.parts();
        var all = parts.stream().mapToInt(Viewing::length).sum();
        if (sitting.isOver()) {
            return new SittingView.Place(all, all);
        }
        return switch (sitting.place()) {
            case Place.Threshold() -> new SittingView.Place(0, all);
            case Place.Apart(var part, var answered, _) -> new SittingView.Place(
                    before(part) + (int) answered.stream().filter(mark -> mark.who().equals(who)).count(), all);
            case Place.Together at ->
                new SittingView.Place(before(at.part()) + (at.round() - 1) * at.part().steps().size()
                        + at.part().steps().indexOf(at.step()), all);
        };
    }

    private int before(Part part) {
        var parts = sitting.parts();
        return parts.subList(0, parts.indexOf(part)).stream().mapToInt(Viewing::length).sum();
    }

    private static int length(Part part) {
        return part.steps().size() * part.rounds();
    }

    private List<Heard> heard() {
        var shown = stretches();
        var all = new ArrayList<Sitting.Said>();
        for (var said : sitting.said()) {
            if (isOf(said, shown)) {
                all.add(said);
            }
        }
        all.sort(Comparator.comparingInt(this::placeInALetter));
        return all.stream().flatMap(said -> hear(said).stream()).toList();
    }

    /** A letter reads from its beginning, whatever was mended last. It is the first part, so it comes before all else. */
    private int placeInALetter(Sitting.Said said) {
        return sitting.exercise().part(said.part()) instanceof Part.Letter letter
                ? letter.steps().stream().map(Step::id).toList().indexOf(said.step())
                : Integer.MAX_VALUE;
    }

    /** One round of one part. */
    private record Stretch(PartId part, int round) {}

    private static boolean isOf(Sitting.Said said, List<Stretch> shown) {
        for (var stretch : shown) {
            if (said.round() == stretch.round() && said.part().equals(stretch.part())) {
                return true;
            }
        }
        return false;
    }

    /** This round and the one before; all of them once it is over. */
    private List<Stretch> stretches() {
        var all = new ArrayList<Stretch>();
        for (var part : sitting.parts()) {
            for (var round = 1; round <= part.rounds(); round++) {
                all.add(new Stretch(part.id(), round));
                if (isHere(part, round) && !isOver()) {
                    var near = all.subList(Math.max(0, all.size() - 2), all.size());
                    return Stream.concat(all.stream().filter(this::isRecalled), near.stream()).distinct().toList();
                }
            }
        }
        return isOver() ? all : List.of();
    }

    /** What is said back, or drawn, stays in sight, also where it opened a while ago. */
    private boolean isRecalled(Stretch stretch) {
        return sitting.place() instanceof Place.Together at && sitting.exercise().part(stretch.part()).steps().stream()
                .anyMatch(step -> at.step().input().recalls().contains(step.id()));
    }

    private boolean isHere(Part part, int round) {
        return switch (sitting.place()) {
            case Place.Threshold() -> false;
            case Place.Apart(var here, _, _) -> here.id().equals(part.id());
            case Place.Together at -> at.part().id().equals(part.id()) && at.round() == round;
        };
    }

    /** Words that are gone leave a trace only where both had read them: nobody is told that their own were removed by their author. */
    private Optional<Heard> hear(Sitting.Said said) {
        var step = sitting.exercise().step(said.step()).orElseThrow();
        var value = words.at(new Page.Name(said.part(), said.round(), said.author()), said.step(), said.turn());
        if (!maySee(said, step) || sitting.exercise().onlyLeadsOn(step) || isStillStanding(said, step)
                || isSuperseded(said, step)
                || value.filter(Value.Done.class::isInstance).isPresent()
                || (value.isEmpty() && step.visibility() != Step.Visibility.SHARED)) {
            return Optional.empty();
        }
        return Optional.of(new Heard(said.part(), said.round(), said.step(), said.author(), value, said.landed(),
                !isForBoth(said, step), offerable(said, value),
                Drawing.card(sitting, words, step, said.round())));
    }

    private Optional<SittingView.Offerable> offerable(Sitting.Said said, Optional<Value> value) {
        return value.isPresent() && Offering.mayOffer(sitting, who, said)
                ? Optional.of(new SittingView.Offerable(said.turn(),
                        sitting.offered().contains(new Sitting.Given(who, said.step(), said.turn()))))
                : Optional.empty();
    }

    private boolean maySee(Sitting.Said said, Step step) {
        var isMine = said.author().filter(who::equals).isPresent();
        var openedToMe = step.visibility() == Step.Visibility.SEALED && sitting.opened().contains(said.part());
        return isForBoth(said, step) || (isMine && (isOver() || openedToMe));
    }

    private boolean isForBoth(Sitting.Said said, Step step) {
        return switch (step.visibility()) {
            case OWN -> false;
            case SEALED -> sitting.opened().contains(said.part())
                    && said.author().filter(person -> isKeptBack(person, step)).isEmpty();
            case SHARED -> true;
        };
    }

    /** An answer to the step that both stand before is shown there, and not yet among what was heard; a corrected paraphrase is. */
    private boolean isStillStanding(Sitting.Said said, Step step) {
        return !isOver() && sitting.place() instanceof Place.Together at && said.turn() == sitting.turn()
                && !(step.input() instanceof Input.Paraphrase && at.answered().isEmpty());
    }

    /** A proposal gives way to what both confirmed. */
    private boolean isSuperseded(Sitting.Said said, Step step) {
        return step.actor() == Step.Actor.TOGETHER && said.author().isPresent();
    }

    private boolean isOver() {
        return sitting.isOver() || hasWithdrawn();
    }

    private boolean hasWithdrawn() {
        return sitting.withdrawn().contains(who);
    }

    private boolean isKeptBack(PersonId person, Step step) {
        return sitting.keptBack().contains(new Sitting.Mark(person, step.id()));
    }
}
