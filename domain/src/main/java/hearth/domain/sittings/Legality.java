package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.Begins;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.sittings.Sitting.Place;
import hearth.domain.sittings.Sitting.Standing;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Role;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;

/** What a person may do now. It decides what is accepted and, by the same token, what is offered. */
final class Legality {
    private Legality() {}

    static Set<Offer> offers(Sitting sitting, PersonId who, Instant now) {
        if (sitting.isHiddenFrom(who) || sitting.withdrawn().contains(who)) {
            return Set.of();
        }
        return switch (sitting.standing()) {
            case Standing.Gathering(var here) -> here.contains(who)
                    ? EnumSet.of(Offer.NOT_TODAY, Offer.LEAVE)
                    : EnumSet.of(Offer.JOIN, Offer.NOT_TODAY, Offer.LEAVE);
            case Standing.Paused paused -> pausing(sitting, who, new Returning(paused, now));
            case Standing.Resting(var back) -> resting(sitting, !back.contains(who));
            case Standing.Over _ -> Set.of();
            case Standing.Underway() ->
                sitting.away().contains(who) ? EnumSet.of(Offer.COME_BACK, Offer.LEAVE) : underway(sitting, who);
        };
    }

    private static Set<Offer> pausing(Sitting sitting, PersonId who, Returning returning) {
        if (returning.stage().isEmpty()) {
            return resting(sitting, returning.mayComeBack(who));
        }
        var offers = EnumSet.of(Offer.NOT_TODAY, Offer.LEAVE);
        if (returning.mayComeBack(who)) {
            offers.add(Offer.COME_BACK);
        }
        if (returning.isMissed() && beginsWithABreather(sitting)) {
            offers.add(Offer.PAUSE);
        }
        return offers;
    }

    private static Set<Offer> resting(Sitting sitting, boolean mayComeBack) {
        var offers = EnumSet.of(Offer.LEAVE);
        if (mayComeBack) {
            offers.add(Offer.COME_BACK);
        }
        if (beginsWithABreather(sitting)) {
            offers.add(Offer.PAUSE);
        }
        return offers;
    }

    /** A time-out that came to nothing can be taken again. */
    private static boolean beginsWithABreather(Sitting sitting) {
        return sitting.exercise().begins() == Begins.BREATHER;
    }

    private static Set<Offer> underway(Sitting sitting, PersonId who) {
        var offers = EnumSet.of(Offer.PAUSE, Offer.NOT_TODAY, Offer.LEAVE);
        switch (sitting.place()) {
            case Place.Threshold() -> {
            }
            case Place.Apart(Part.Sealed sealed, var answered, var through) -> {
                if (through.contains(who)) {
                    offers.add(Offer.NOT_YET);
                } else {
                    offers.add(Offer.ANSWER);
                    offers.add(Offer.KEEP_BACK);
                    if (hasAnswered(sealed, answered, who)) {
                        offers.add(Offer.OPEN);
                    }
                }
            }
            case Place.Apart(Part.Letter letter, var answered, var through) ->
                ofALetter(sitting, letter, answered, through, who, offers);
            case Place.Apart(_, _, var through) -> {
                if (!through.contains(who)) {
                    offers.add(Offer.ANSWER);
                }
            }
            case Place.Together at -> {
                switch (role(sitting, at, who)) {
                    case ANSWERS -> offers.add(Offer.ANSWER);
                    case CONFIRMS -> offers.addAll(EnumSet.of(Offer.CONFIRM, Offer.ANSWER));
                    case JUDGES -> offers.add(Offer.JUDGE);
                    case RESTS -> {
                        if (at.step().actor() == Step.Actor.TOGETHER) {
                            offers.add(Offer.ANSWER);
                        }
                    }
                    case LISTENS -> {
                    }
                }
            }
        }
        return offers;
    }

    /** Its writer writes, sends, and may take it back while it is unread; the other opens it when the moment is good. */
    private static void ofALetter(Sitting sitting, Part.Letter letter, Set<Sitting.Mark> answered,
            Set<PersonId> through, PersonId who, Set<Offer> offers) {
        if (!who.equals(sitting.starter())) {
            offers.add(Offer.OPEN);
        } else if (through.contains(who)) {
            offers.add(Offer.NOT_YET);
        } else {
            offers.add(Offer.ANSWER);
            if (hasAnswered(letter, answered, who)) {
                offers.add(Offer.OPEN);
            }
        }
    }

    /** What a step asks of each person in turns. */
    static Role role(Sitting sitting, Place.Together at, PersonId who) {
        var actors = sitting.actors(at.step(), at.round(), at.part().swap());
        var given = at.answered();
        if (at.step().actor() == Step.Actor.TOGETHER) {
            return given.isEmpty() ? Role.ANSWERS : given.contains(who) ? Role.RESTS : Role.CONFIRMS;
        }
        if (at.step().input() instanceof Input.Paraphrase && !given.isEmpty()) {
            return given.contains(who) ? Role.RESTS : Role.JUDGES;
        }
        if (!actors.contains(who)) {
            return Role.LISTENS;
        }
        return given.contains(who) ? Role.RESTS : Role.ANSWERS;
    }

    /** Every step that must not be left blank has something in it. Conditions make a step optional here: it may not have been asked. */
    private static boolean hasAnswered(Part part, Set<Sitting.Mark> answered, PersonId who) {
        return part.steps().stream()
                .filter(step -> !step.optional() && step.when().isEmpty())
                .allMatch(step -> answered.contains(new Sitting.Mark(who, step.id())));
    }
}
