package hearth.domain.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Circumstance.Seen;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Manner;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.SittingView.Stage;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What one person's Today holds. It is made of what this person may see and of nothing else: cards come from the person's own views,
 * so what the partner did in private cannot move them.
 *
 * @param cards what is under way or comes round
 * @param booked the next booked time
 * @param promises what this person meant to do this week; the other's are nobody's to check
 * @param kept the cards that were made, the newest of each
 * @param suggested one exercise with its reason, and at most one alternative
 * @param quiet whether this person wants nothing new from the other for now; what comes meanwhile waits
 * @param apart whether the two are on a break: what is between them waits, and nothing is asked for two
 * @param wave what this person may know of a wave; nothing alone, or on a break
 * @param heavy whether today has been so much for this person alone that people who can listen are named
 */
public record Today(List<Card> cards, Optional<Booked> booked, List<Promise> promises, List<Keepsake> kept,
        List<Suggestion> suggested, boolean quiet, boolean apart, Optional<Wave> wave, boolean heavy) {
    private static final int A_WEEK = 7;
    private static final int MOST_DUE = 2;

    public Today {
        cards = List.copyOf(cards);
        promises = List.copyOf(promises);
        kept = List.copyOf(kept);
        suggested = List.copyOf(suggested);
    }

    /** Something that is under way or comes round. */
    public sealed interface Card {
        /** Waiting for both to be here; {@code here} if this person is. */
        record Gathering(Open open, boolean here) implements Card {}

        record Underway(Open open) implements Card {}

        /** The other has sent something and asks for a good moment. */
        record Asked(Open open) implements Card {}

        /** The other has sent something, and this person has not answered yet. */
        record Arrived(Open open) implements Card {}

        /** This person has sent something; it opens when the moment is good for the other. */
        record Sent(Open open) implements Card {}

        /** It is the other's turn, as both can see. */
        record WithThem(Open open) implements Card {}

        /** This person is through, and it opens when both have chosen to. */
        record Folded(Open open) implements Card {}

        record Pausing(Open open, Instant until, Stage stage) implements Card {}

        record Resting(Open open) implements Card {}

        /** The two are on a break, and it waits. */
        record Stilled(Open open) implements Card {}

        /** The day has come to look at this again, with that exercise. */
        record Due(Undertaking what, ExerciseId with) implements Card {}

        /** Comes round again and is not suggested today; the same card whether or not anybody has begun it. */
        record Recurring(ExerciseId exercise) implements Card {}
    }

    /** A sitting that can be opened, and whether it belongs to the two of them. */
    public record Open(SittingId sitting, ExerciseId exercise, boolean together) {}

    /**
     * The one wave a day.
     *
     * @param came the other thinks of the two; it waits on a quiet day, and never comes where this person wants none
     * @param sent this person sent theirs today
     */
    public record Wave(boolean came, boolean sent) {}

    private static Optional<Wave> wave(Circumstance circumstance) {
        return circumstance.home().circle().isCouple() && !circumstance.isApart()
                ? Optional.of(new Wave(!circumstance.quiet() && circumstance.waving().stands(circumstance.day()),
                        circumstance.waving().isSent(circumstance.day())))
                : Optional.empty();
    }

    public record Promise(Keepsake keepsake, Heard words) {}

    public record Suggestion(ExerciseId exercise, Reason reason) {}

    /** The Today that follows from what this person sees. */
    public static Today of(PersonId who, Circumstance circumstance) {
        var apart = circumstance.isApart();
        var booked = Booked.next(circumstance.keepsakes(), circumstance.now(), circumstance.day(),
                circumstance.zone(), one -> !(apart && one.together()));
        var revisiting = circumstance.revisiting();
        var talk = booked.filter(one -> revisiting.undertakings().stream()
                .noneMatch(other -> Undertaking.isDayOf(one.keepsake(), other.keepsake())));
        var suggested = Suggesting.suggestions(circumstance, talk);
        var underway = circumstance.seen().stream()
                .filter(one -> !one.isOver() && (one.occurrence().isEmpty() || one.isTouched()))
                .filter(one -> !(circumstance.quiet() && isFromTheOther(standing(one, who))))
                .map(one -> card(one, who));
        var weekly = new WeeklyLook(circumstance);
        var recurring = circumstance.open().stream()
                .filter(one -> one.occurrence().isPresent() && circumstance.isToDo(one) && !weekly.standsBack(one))
                .map(Circumstance.Open::id)
                .filter(exercise -> suggested.stream().noneMatch(one -> one.exercise().equals(exercise)))
                .<Card>map(Card.Recurring::new);
        return new Today(
                Stream.of(underway, due(circumstance), recurring).flatMap(cards -> cards)
                        .sorted(Comparator.comparingInt(Today::place)).toList(),
                booked,
                promises(who, circumstance), cards(circumstance.keepsakes()), suggested,
                circumstance.quiet(), apart, wave(circumstance),
                circumstance.isHeavy());
    }

    /** The ones that have waited longest, a few at a time; not while one is being looked at. */
    private static Stream<Card> due(Circumstance circumstance) {
        return circumstance.revisiting().undertakings().stream().filter(one -> one.isDue(circumstance.now()))
                .filter(one -> circumstance.seen().stream().map(Seen::view).noneMatch(view -> isLookingAt(view, one)))
                .sorted(Comparator.comparing(Undertaking::due))
                .flatMap(one -> circumstance.revisiting().with(one).<Card>map(with -> new Card.Due(one, with)).stream())
                .limit(MOST_DUE);
    }

    private static boolean isLookingAt(SittingView view, Undertaking one) {
        return view.about().filter(one.keepsake().asAbout()::equals).isPresent()
                && !(view.scene() instanceof Scene.Over);
    }

    /** The newest of each card; {@code kept} has the newest first. */
    public static List<Keepsake> cards(List<Keepsake> kept) {
        var newest = new LinkedHashMap<Name, Keepsake>();
        kept.stream().filter(one -> one.kind() == OutcomeKind.CARD)
                .forEach(one -> newest.putIfAbsent(new Name(one.exercise(), one.outcome().value()), one));
        return newest.values().stream().sorted(Comparator.comparing(Keepsake::exercise)).toList();
    }

    private record Name(ExerciseId exercise, String outcome) {}

    /** Whether a small promise that was made on that day still stands: for a week, and then it is nobody's to be held to. */
    public static boolean isOpen(LocalDate madeOn, LocalDate day) {
        return madeOn.isAfter(day.minusDays(A_WEEK));
    }

    private static List<Promise> promises(PersonId who, Circumstance circumstance) {
        return circumstance.kept().stream()
                .filter(one -> one.keepsake().kind() == OutcomeKind.COMMITMENT && stands(one, circumstance))
                .map(Kept::keepsake)
                .flatMap(one -> one.heard().stream()
                        .filter(heard -> heard.who().filter(who::equals).isPresent() && heard.value().isPresent())
                        .map(heard -> new Promise(one, heard)))
                .toList();
    }

    /** Until its day, where there is one. */
    private static boolean stands(Kept kept, Circumstance circumstance) {
        return kept.keepsake().dues().isEmpty()
                ? isOpen(kept.on(), circumstance.day())
                : circumstance.revisiting().of(kept.keepsake()).filter(one -> one.isAhead(circumstance.now()))
                        .isPresent();
    }

    private static Card card(Seen seen, PersonId who) {
        return seen.view().stilled()
                ? new Card.Stilled(new Open(seen.view().id(), seen.exercise(), seen.together()))
                : standing(seen, who);
    }

    private static Card standing(Seen seen, PersonId who) {
        var open = new Open(seen.view().id(), seen.exercise(), seen.together());
        return switch (seen.view().scene()) {
            case Scene.Gathering(boolean here) -> new Card.Gathering(open, here);
            case Scene.Pausing(var until, _, var stage) -> new Card.Pausing(open, until, stage);
            case Scene.Resting _ -> new Card.Resting(open);
            case Scene.OwnPace own when own.manner() == Manner.SEALED && own.through() -> new Card.Folded(open);
            case Scene.OwnPace own when own.manner() == Manner.LETTER && own.through() -> new Card.Sent(open);
            case Scene.Asked _ -> new Card.Asked(open);
            case Scene.AtStep at -> inTurns(open, at, seen.view(), who);
            case Scene.OwnPace _,Scene.Over _ -> new Card.Underway(open);
        };
    }

    private static Card inTurns(Open open, Scene.AtStep at, SittingView view, PersonId who) {
        return switch (at.role()) {
            case LISTENS, RESTS -> new Card.WithThem(open);
            case ANSWERS, CONFIRMS, JUDGES -> !view.heard().isEmpty()
                    && view.heard().stream()
                            .allMatch(one -> one.who().filter(author -> !author.equals(who)).isPresent())
                                    ? new Card.Arrived(open)
                                    : new Card.Underway(open);
        };
    }

    private static boolean isFromTheOther(Card card) {
        return switch (card) {
            case Card.Asked _,Card.Arrived _ -> true;
            case Card.Gathering _,Card.Underway _,Card.Sent _,Card.WithThem _,Card.Folded _,Card.Pausing _,Card.Resting _,Card.Stilled _,Card.Due _,Card.Recurring _ ->
                false;
        };
    }

    /** What waits for an hour stands first, what rests stands last. */
    private static int place(Card card) {
        return switch (card) {
            case Card.Pausing _ -> 0;
            case Card.Gathering _ -> 1;
            case Card.Underway _,Card.Asked _,Card.Arrived _ -> 2;
            case Card.Due _,Card.Recurring _ -> 3;
            case Card.Folded _,Card.Sent _,Card.WithThem _ -> 4;
            case Card.Resting _,Card.Stilled _ -> 5;
        };
    }
}
