package hearth.domain.exercises;

import hearth.domain.exercises.Layout.Spot;
import hearth.domain.exercises.Step.Actor;
import hearth.domain.exercises.Step.Visibility;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Rules about parts: who may act in which kind, what opens, and who is needed. */
final class PartRules {
    private static final Set<Actor> ALONE = Set.of(Actor.EACH, Actor.STARTER);

    private PartRules() {}

    static List<Flaw> whatIsSealedOpens(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            Set<Visibility> fitting = switch (spot.part()) {
                case Part.Alone _ -> Set.of(Visibility.OWN);
                case Part.Sealed _,Part.Letter _ -> Set.of(Visibility.OWN, Visibility.SEALED);
                case Part.Turns _ -> Set.of(Visibility.OWN, Visibility.SHARED);
            };
            if (!fitting.contains(spot.step().visibility())) {
                flaws.add(spot.flaw("E6", "/visibility", switch (spot.part()) {
                    case Part.Alone _ -> "What is written alone stays own.";
                    case Part.Sealed _ -> "In a sealed part a step is sealed or own.";
                    case Part.Letter _ -> "In a letter a step is sealed, and opens as it is sent or read, or own.";
                    case Part.Turns _ -> "In turns a step is shared or own: nothing sealed would ever open here.";
                }));
            }
        }
        layout.partIndices().filter(p -> opens(layout.part(p))).forEach(p -> {
            if (layout.part(p).steps().stream()
                    .noneMatch(step -> step.visibility() == Visibility.SEALED && step.when().isEmpty())) {
                flaws.add(new Flaw("E6", Layout.where(p),
                        "A sealed part needs a sealed step that is always asked, else nothing opens."));
            }
            if (layout.exercise().mode() == Exercise.Mode.SOLO) {
                flaws.add(new Flaw("E6", Layout.where(p),
                        "For one person alone nothing ever opens, so nothing is sealed."));
            }
        });
        return flaws;
    }

    private static boolean opens(Part part) {
        return part instanceof Part.Sealed || part instanceof Part.Letter;
    }

    /** The other must see nothing of it before it is sent, so nothing may have happened between the two. */
    static List<Flaw> aLetterComesFirst(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        layout.partIndices().filter(p -> layout.part(p) instanceof Part.Letter).forEach(p -> {
            Exercise exercise = layout.exercise();
            if (p > 0) {
                flaws.add(new Flaw("E23", Layout.where(p),
                        "A letter comes first: before it is sent, the other sees nothing at all."));
            }
            if (exercise.mode().gathers() || exercise.cadence().isPresent()) {
                flaws.add(new Flaw("E23", Layout.where(p),
                        "A letter comes from one of the two, so nobody is gathered for it, and it does not recur."));
            }
        });
        return flaws;
    }

    static List<Flaw> actorsFitThePart(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            Step step = spot.step();
            boolean ownTime = step.input() instanceof Input.Appointment && spot.part() instanceof Part.Alone;
            boolean agreeing = step.input() instanceof Input.Agreement
                    || (step.input() instanceof Input.Appointment && !ownTime);
            if (spot.isInALetter() && step.actor() != Actor.STARTER) {
                flaws.add(spot.flaw("E7", "/who", "A letter is the starter's."));
            } else if (!spot.inTurns() && !spot.isInALetter() && step.actor() != Actor.EACH) {
                flaws.add(spot.flaw("E7", "/who",
                        "Where people go at their own pace, each acts; other places belong to a part in turns."));
            } else if (step.actor() == Actor.TOGETHER && !agreeing && !(step.input() instanceof Input.One)) {
                flaws.add(spot.flaw("E7", "/input",
                        "Together people agree on words, book a time or choose one option, and nothing else."));
            } else if (step.actor() == Actor.TOGETHER && step.visibility() != Visibility.SHARED) {
                flaws.add(spot.flaw("E7", "/visibility", "What both confirm is shared."));
            } else if (step.actor() == Actor.TOGETHER && step.optional()) {
                flaws.add(spot.flaw("E7", "/optional",
                        "What both confirm cannot be left blank; let it depend on an earlier choice."));
            } else if (agreeing && step.actor() != Actor.TOGETHER) {
                flaws.add(spot.flaw("E7", "/who",
                        "An agreement or an appointment takes both: who is together. Alone, a time may be booked for oneself."));
            }
        }
        return flaws;
    }

    static List<Flaw> swappingGivesBothEachPlace(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        layout.partIndices().forEach(p -> {
            if (layout.part(p) instanceof Part.Turns(PartId id, List<Step> steps, int rounds, boolean swap) && swap) {
                if (rounds % 2 != 0) {
                    flaws.add(new Flaw("E8", Layout.where(p) + "/rounds",
                            "With an odd number of rounds one of the two speaks more often."));
                }
                if (steps.stream().noneMatch(step -> step.actor() == Actor.SPEAKER || step.actor() == Actor.LISTENER)) {
                    flaws.add(new Flaw("E8", Layout.where(p) + "/swap",
                            "Nobody speaks or listens here, so there are no places to swap."));
                }
            }
        });
        return flaws;
    }

    static List<Flaw> paraphrasesFollowASpeaker(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            if (!(spot.step().input() instanceof Input.Paraphrase(StepId of, int tries, int most))) {
                continue;
            }
            if (spot.step().actor() != Actor.LISTENER || spot.step().visibility() != Visibility.SHARED
                    || spot.step().optional()) {
                flaws.add(spot.flaw("E9", "/who", "The listener says it back, shared and never left blank."));
            }
            if (layout.spot(of).filter(earlier -> earlier.isBefore(spot) && isSaid(earlier, spot)).isEmpty()) {
                flaws.add(spot.flaw("E9", "/input/of",
                        "What is said back is an earlier step of the same part that the speaker always writes, shared,"
                                + " or what has opened before; " + of + " is not."));
            }
        }
        return flaws;
    }

    /** Written always, by whoever speaks at that moment, and open by then. */
    private static boolean isSaid(Spot earlier, Spot back) {
        Step step = earlier.step();
        if (!isWritten(step.input()) || step.optional()) {
            return false;
        }
        return switch (earlier.part()) {
            case Part.Turns _ -> earlier.partAt() == back.partAt() && step.actor() == Actor.SPEAKER
                    && step.visibility() == Visibility.SHARED;
            case Part.Sealed _ -> step.visibility() == Visibility.SEALED && step.when().isEmpty();
            case Part.Letter _ -> step.visibility() == Visibility.SEALED && step.when().isEmpty()
                    && back.part() instanceof Part.Turns turns && !turns.swap();
            case Part.Alone _ -> false;
        };
    }

    private static boolean isWritten(Input input) {
        return input instanceof Input.Text || input instanceof Input.Statement;
    }

    /** A picture is of two things that each of the two always says, open by the time it is looked at. */
    static List<Flaw> picturesShowWhatBothSaid(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        for (Spot spot : layout.spots()) {
            if (!(spot.step().input() instanceof Input.Reading(var picture)) || picture.isEmpty()) {
                continue;
            }
            var of = picture.get().of();
            if (of.size() != 2 || new HashSet<>(of).size() < 2) {
                flaws.add(spot.flaw("E28", "/input/of", "A picture is made of two steps, not of " + of.size() + "."));
            }
            for (int s = 0; s < of.size(); s++) {
                if (layout.spot(of.get(s)).filter(earlier -> earlier.partAt() < spot.partAt() && isShownByBoth(earlier))
                        .isEmpty()) {
                    flaws.add(spot.flaw("E28", "/input/of/" + s, "A picture shows what each says in a part before it, "
                            + "shared or opened by then; " + of.get(s) + " is not."));
                }
            }
            if (spot.step().visibility() != Visibility.SHARED) {
                flaws.add(spot.flaw("E28", "/visibility", "Both look at the picture, so it is shared."));
            }
        }
        return flaws;
    }

    private static boolean isShownByBoth(Spot earlier) {
        return earlier.step().actor() == Actor.EACH && earlier.step().visibility() != Visibility.OWN
                && earlier.step().when().isEmpty() && OutcomeRules.saysSomething(earlier.step().input());
    }

    static List<Flaw> theSoloEndingNeedsNobodyElse(Layout layout) {
        var flaws = new ArrayList<Flaw>();
        List<PartId> solo = layout.exercise().solo().parts();
        List<PartId> parts = layout.exercise().parts().stream().map(Part::id).toList();
        for (int s = 0; s < solo.size(); s++) {
            if (!parts.contains(solo.get(s))) {
                flaws.add(new Flaw("E11", "/solo/" + s,
                        "The solo ending names a part that is not there: " + solo.get(s) + "."));
            }
        }
        if (new HashSet<>(solo).size() < solo.size()) {
            flaws.add(new Flaw("E11", "/solo", "The solo ending names a part twice."));
        }
        if (solo.isEmpty() && layout.exercise().mode() == Exercise.Mode.SOLO) {
            flaws.add(new Flaw("E11", "/solo", "An exercise for one person has a solo ending."));
        }
        for (Spot spot : layout.spots()) {
            if (solo.contains(spot.part().id()) && !ALONE.contains(spot.step().actor())) {
                flaws.add(spot.flaw("E11", "/who",
                        "The solo ending includes this part, and this step needs somebody else."));
            }
        }
        return flaws;
    }

    static List<Flaw> aBreatherIsForTwo(Layout layout) {
        Exercise exercise = layout.exercise();
        boolean forTwo = exercise.mode() == Exercise.Mode.LIVE && !exercise.solo().exists()
                && exercise.cadence().isEmpty();
        return exercise.begins() == Exercise.Begins.BREATHER && !forTwo
                ? List.of(new Flaw("E24", "/begins",
                        "What begins with a breather is live, takes two and does not come round by itself."))
                : List.of();
    }

    /** Today asks both for the same one, so it must not hang on what one of them did alone. */
    static List<Flaw> whatComesRoundIsOpenToBothAlike(Layout layout) {
        Exercise exercise = layout.exercise();
        return exercise.cadence().isPresent() && exercise.mode() != Exercise.Mode.SOLO
                && exercise.gate() == Exercise.Gate.AFTER_THE_BASICS
                        ? List.of(new Flaw("E25", "/gate",
                                "What comes round for two is open to both or to neither: gentle, or after-the-plan."))
                        : List.of();
    }

    static List<Flaw> liveTakesTurns(Layout layout) {
        Exercise exercise = layout.exercise();
        boolean live = exercise.mode() == Exercise.Mode.LIVE || exercise.mode() == Exercise.Mode.ASYNC_THEN_LIVE;
        return live && exercise.parts().stream().noneMatch(Part.Turns.class::isInstance)
                ? List.of(new Flaw("E12", "/mode", "Live means taking turns, and no part is in turns."))
                : List.of();
    }
}
