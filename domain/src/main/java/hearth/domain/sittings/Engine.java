package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Begins;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Offer;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What happens when a person asks something of a sitting: facts and words, or a refusal. Pure and total; time is an argument, and
 * nothing is made up inside.
 */
public final class Engine {
    /** In a time-out a rating from here on moves the return to tomorrow. */
    private static final int TOMORROW_FROM = 7;

    /** So often a time-out is made longer or moved; then it ends. */
    private static final int MOST_BREATHERS = 2;

    private Engine() {}

    /** The first facts of a sitting. A live one waits until both are here; a time-out is for both from its first moment. */
    public static List<Event> start(SittingId id, Exercise exercise, List<PersonId> people, PersonId starter,
            Breather breather, Instant now) {
        var started = new Event.Started(starter, people);
        if (exercise.begins() == Begins.BREATHER) {
            return List.of(started, breather.from(now));
        }
        if (exercise.mode().gathers() && people.size() > 1) {
            return List.of(started, new Event.Joined(starter));
        }
        return List.of(started, new Path(Sitting.begin(id, exercise, started), Words.NONE).first());
    }

    /**
     * Whether the command is accepted, and what follows from it.
     *
     * @param breather how these people take a breather, should this lead to one
     */
    public static Decision decide(Sitting sitting, Words words, PersonId who, Command command, Breather breather,
            Instant now) {
        if (sitting.isOver() && !(command instanceof Command.Afterwards)) {
            return new Decision.Refused(Refusal.IS_OVER);
        }
        if (isLate(sitting, command)) {
            return new Decision.Refused(Refusal.MOMENT_PASSED);
        }
        if (!isOffered(sitting, who, command, now)) {
            return new Decision.Refused(whyNot(sitting, command));
        }
        return switch (command) {
            case Command.Join() -> join(sitting, who);
            case Command.Answer(var step, _, var value) -> answer(sitting, words, who, step, value, breather, now);
            case Command.Confirm _ -> confirm(sitting, words, who);
            case Command.Judge(_, _, var verdict) -> judge(sitting, words, verdict);
            case Command.KeepBack(var step, var kept) ->
                facts(kept ? new Event.KeptBack(who, step) : new Event.LetOpen(who, step));
            case Command.Open _ -> open(sitting, words, who);
            case Command.NotYet _ -> facts(new Event.TookBackTheChoice(who));
            case Command.Pause() -> sitting.movesTogether()
                    ? pause(sitting, breather, now)
                    : facts(new Event.SteppedAway(who));
            case Command.NotToday() ->
                sitting.movesTogether() ? facts(new Event.Rested()) : facts(new Event.SteppedAway(who));
            case Command.Leave() -> sitting.movesTogether() ? facts(new Event.Ended()) : facts(new Event.Withdrew(who));
            case Command.ComeBack() -> comeBack(sitting, who, now);
            case Command.Offer(var step, int round, var turn) -> facts(new Event.Offered(who, step, round, turn));
            case Command.TakeBack(var step, int round, var turn) ->
                facts(new Event.OfferTakenBack(who, step, round, turn));
        };
    }

    /** Whether a command may lead to a breather, so that it must be known how these people take one. */
    public static boolean mayLeadToABreather(Sitting sitting, Command command) {
        return switch (command) {
            case Command.Pause() -> true;
            case Command.Answer _ -> sitting.place() instanceof Place.Apart && sitting.exercise().mode().gathers();
            case Command.Join _,Command.Confirm _,Command.Judge _,Command.KeepBack _,Command.Open _,Command.NotYet _,Command.ComeBack _,Command.NotToday _,Command.Leave _,Command.Afterwards _ ->
                false;
        };
    }

    private static boolean isOffered(Sitting sitting, PersonId who, Command command, Instant now) {
        return command instanceof Command.Afterwards one
                ? Offering.mayOffer(sitting, who, one)
                : offer(command).filter(Legality.offers(sitting, who, now)::contains).isPresent();
    }

    static Optional<Offer> offer(Command command) {
        return switch (command) {
            case Command.Join _ -> Optional.of(Offer.JOIN);
            case Command.Answer _ -> Optional.of(Offer.ANSWER);
            case Command.Confirm _ -> Optional.of(Offer.CONFIRM);
            case Command.Judge _ -> Optional.of(Offer.JUDGE);
            case Command.KeepBack _ -> Optional.of(Offer.KEEP_BACK);
            case Command.Open _ -> Optional.of(Offer.OPEN);
            case Command.NotYet _ -> Optional.of(Offer.NOT_YET);
            case Command.Pause _ -> Optional.of(Offer.PAUSE);
            case Command.ComeBack _ -> Optional.of(Offer.COME_BACK);
            case Command.NotToday _ -> Optional.of(Offer.NOT_TODAY);
            case Command.Leave _ -> Optional.of(Offer.LEAVE);
            case Command.Afterwards _ -> Optional.empty();
        };
    }

    private static boolean isLate(Sitting sitting, Command command) {
        return switch (command) {
            case Command.Answer(var step, int turn, _) -> isElsewhere(sitting, step, turn);
            case Command.Confirm(var step, int turn) -> isElsewhere(sitting, step, turn);
            case Command.Judge(var step, int turn, _) -> isElsewhere(sitting, step, turn);
            case Command.KeepBack(var step, _) -> isElsewhere(sitting, step, sitting.turn());
            case Command.Open(int turn) -> turn != sitting.turn();
            case Command.NotYet(int turn) -> turn != sitting.turn();
            case Command.Join _,Command.Pause _,Command.ComeBack _,Command.NotToday _,Command.Leave _,Command.Afterwards _ ->
                false;
        };
    }

    private static boolean isElsewhere(Sitting sitting, StepId step, int turn) {
        return turn != sitting.turn() || switch (sitting.place()) {
            case Place.Threshold() -> true;
            case Place.Apart(var part, _, _) -> part.steps().stream().noneMatch(one -> one.id().equals(step));
            case Place.Together at -> !at.step().id().equals(step);
        };
    }

    private static Refusal whyNot(Sitting sitting, Command command) {
        return switch (command) {
            case Command.ComeBack _ when sitting.standing() instanceof Standing.Paused -> Refusal.NOT_YET_TIME;
            case Command.Answer _,Command.Confirm _,Command.Judge _ when sitting.standing() instanceof Standing.Underway
                    && sitting.place() instanceof Place.Together ->
                Refusal.NOT_YOUR_TURN;
            case Command.Join _,Command.Answer _,Command.Confirm _,Command.Judge _,Command.KeepBack _,Command.Open _,Command.NotYet _,Command.Pause _,Command.ComeBack _,Command.NotToday _,Command.Leave _,Command.Afterwards _ ->
                Refusal.NOT_HERE;
        };
    }

    private static Decision join(Sitting sitting, PersonId who) {
        var joined = new Event.Joined(who);
        var here = ((Standing.Gathering) sitting.standing()).here();
        return here.containsAll(othersThan(who, sitting.people()))
                ? facts(joined, new Path(sitting, Words.NONE).first())
                : facts(joined);
    }

    private static Decision answer(Sitting sitting, Words words, PersonId who, StepId stepId, Value value,
            Breather breather, Instant now) {
        var step = sitting.exercise().step(stepId).orElseThrow();
        if (!Fit.fits(step, value)) {
            return new Decision.Refused(Refusal.DOES_NOT_FIT);
        }
        return switch (sitting.place()) {
            case Place.Apart(Part.Alone part, _, _) -> alone(sitting, words, who, part, step, value, breather, now);
            case Place.Apart(var part, _, _) -> new Decision.Advanced(List.of(new Event.Answered(who, stepId)),
                    List.of(write(sitting, words, part, 1, Optional.of(who), stepId, value)));
            case Place.Together at when step.actor() == Step.Actor.TOGETHER ->
                new Decision.Advanced(List.of(new Event.Proposed(who, stepId)),
                        List.of(write(sitting, words, at.part(), at.round(), Optional.of(who), stepId, value)));
            case Place.Together at -> inTurns(sitting, words, who, at, value);
            case Place.Threshold() -> new Decision.Refused(Refusal.NOT_HERE);
        };
    }

    /** The last answer of an alone part takes its author through; when all are through, the sitting goes on. */
    private static Decision alone(Sitting sitting, Words words, PersonId who, Part.Alone part, Step step, Value value,
            Breather breather, Instant now) {
        var page = write(sitting, words, part, 1, Optional.of(who), step.id(), value);
        var events = new ArrayList<Event>(List.of(new Event.Answered(who, step.id())));
        var place = (Place.Apart) sitting.after(events, now).place();
        var path = new Path(sitting, words.with(page));
        if (part.steps().stream().filter(one -> path.isAskedOf(who, one))
                .allMatch(one -> place.answered().contains(new Sitting.Mark(who, one.id())))) {
            events.add(new Event.WentThrough(who));
            if (place.through().containsAll(othersThan(who, sitting.people()))) {
                events.addAll(whenAllAreThrough(sitting, words.with(page), part, breather, now));
            }
        }
        return new Decision.Advanced(events, List.of(page));
    }

    /**
     * Only now, when all are through, is it looked at what each keeps to themselves: one who would rather not lets it rest for both, one
     * rating that is a lot gives both a breather, after which both arrive anew, and one that is some makes it slower for both. In a
     * time-out a breather is made longer once, or moved to tomorrow.
     */
    private static List<Event> whenAllAreThrough(Sitting sitting, Words words, Part.Alone part, Breather breather,
            Instant now) {
        var said = new SaidAlone(sitting, words, part);
        var timeOut = sitting.exercise().begins() == Begins.BREATHER;
        var again = new Event.Began(part.id());
        if (said.wouldRatherRest()) {
            return List.of(again, new Event.Rested());
        }
        if (timeOut && said.isRated(TOMORROW_FROM)) {
            return sitting.pace().breathers() < MOST_BREATHERS
                    ? List.of(again, breather.untilTomorrow(now))
                    : List.of(new Event.Ended());
        }
        if (said.isALot() && !(timeOut && sitting.pace().breathers() > 0)) {
            return isEnough(sitting) ? List.of(new Event.Ended()) : List.of(again, breather.from(now));
        }
        var facts = new ArrayList<Event>();
        if (said.isSome()) {
            facts.add(new Event.Slowed());
        }
        Drawing.depth(sitting, words, part).ifPresent(facts::add);
        facts.add(new Path(sitting.after(facts, now), words).afterPart(part));
        return facts;
    }

    /** A second breather ends what two do at the same time, gently: enough for today. One that begins a time-out anew is none. */
    private static Decision pause(Sitting sitting, Breather breather, Instant now) {
        return sitting.standing() instanceof Standing.Underway && isEnough(sitting)
                ? facts(new Event.Ended())
                : facts(breather.from(now));
    }

    private static boolean isEnough(Sitting sitting) {
        return sitting.people().size() > 1 && sitting.exercise().mode().gathers() && sitting.pace().breathers() > 0;
    }

    private static List<PersonId> othersThan(PersonId who, List<PersonId> people) {
        return people.stream().filter(person -> !person.equals(who)).toList();
    }

    private static Decision inTurns(Sitting sitting, Words words, PersonId who, Place.Together at, Value value) {
        var page = write(sitting, words, at.part(), at.round(), Optional.of(who), at.step().id(), value);
        var answered = new Event.Answered(who, at.step().id());
        var waitsForVerdict = at.step().input() instanceof Input.Paraphrase;
        var others = othersThan(who, sitting.actors(at.step(), at.round(), at.part().swap()));
        if (waitsForVerdict || !at.answered().containsAll(others)) {
            return new Decision.Advanced(List.of(answered), List.of(page));
        }
        return new Decision.Advanced(List.of(answered, new Path(sitting, words.with(page)).afterStep(at)),
                List.of(page));
    }

    private static Decision confirm(Sitting sitting, Words words, PersonId who) {
        var at = (Place.Together) sitting.place();
        var step = at.step().id();
        var proposer = at.answered().iterator().next();
        var proposed = words.at(new Page.Name(at.part().id(), at.round(), Optional.of(proposer)), step, sitting.turn());
        if (proposed.isEmpty()) {
            return new Decision.Refused(Refusal.NOT_HERE);
        }
        var joint = write(sitting, words, at.part(), at.round(), Optional.empty(), step, proposed.get());
        return new Decision.Advanced(
                List.of(new Event.Confirmed(who, step), new Path(sitting, words.with(joint)).afterStep(at)),
                List.of(joint));
    }

    private static Decision judge(Sitting sitting, Words words, Command.Verdict verdict) {
        var at = (Place.Together) sitting.place();
        var step = at.step().id();
        var tries = ((Input.Paraphrase) at.step().input()).tries();
        return switch (verdict) {
            case YES -> facts(new Event.Landed(step), new Path(sitting, words).afterStep(at));
            case MOSTLY, NOT_YET -> at.tries().corrected() + 1 < tries
                    ? facts(new Event.Corrected(step, verdict == Command.Verdict.MOSTLY))
                    : facts(new Event.Parked(step), new Path(sitting, words).afterStep(at));
        };
    }

    private static Decision open(Sitting sitting, Words words, PersonId who) {
        var place = (Place.Apart) sitting.place();
        var chose = new Event.ChoseToOpen(who);
        var opensAtOnce = place.part() instanceof Part.Letter letter && !letter.knocks();
        return opensAtOnce || place.through().containsAll(othersThan(who, sitting.people()))
                ? facts(chose, new Event.Opened(place.part().id()), new Path(sitting, words).afterPart(place.part()))
                : facts(chose);
    }

    private static Decision comeBack(Sitting sitting, PersonId who, Instant now) {
        return switch (sitting.standing()) {
            case Standing.Paused paused -> {
                var returning = new Returning(paused, now);
                yield back(sitting, who, othersThan(who, sitting.people()).stream().allMatch(returning::isBack));
            }
            case Standing.Resting(var back) ->
                back(sitting, who, back.containsAll(othersThan(who, sitting.people())));
            case Standing.Underway _,Standing.Gathering _,Standing.Over _ -> facts(new Event.SteppedBack(who));
        };
    }

    private static Decision back(Sitting sitting, PersonId who, boolean theOthersAreBack) {
        var came = new Event.CameBack(who);
        if (!theOthersAreBack) {
            return facts(came);
        }
        return facts(came,
                sitting.place() instanceof Place.Threshold
                        ? new Path(sitting, Words.NONE).first()
                        : new Event.Resumed());
    }

    private static Page write(Sitting sitting, Words words, Part part, int round, Optional<PersonId> author,
            StepId step, Value value) {
        return words.writing(new Page.Name(part.id(), round, author), new Page.Line(step, sitting.turn(), value));
    }

    private static Decision facts(Event... events) {
        return new Decision.Advanced(List.of(events), List.of());
    }
}
