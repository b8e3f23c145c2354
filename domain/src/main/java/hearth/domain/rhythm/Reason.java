package hearth.domain.rhythm;

import hearth.domain.exercises.Exercise.EngineLeg;
import hearth.domain.exercises.Exercise.Phase;

import java.time.DayOfWeek;

/** Why something is suggested just now: a circumstance, which the edge says in a sentence. */
public sealed interface Reason {
    /** The hour of a booked time has come. */
    record ItIsTime(Booked booked) implements Reason {}

    /** A talk is booked for today or tomorrow, and this is good to have before. */
    record BeforeATalk(Booked booked) implements Reason {}

    /** What comes round once a week, and the day that it is. */
    record TheWeekIsOpen(DayOfWeek day) implements Reason {}

    /** Of what comes round in two sizes, this is the one that was taken last. */
    record AsLastTime() implements Reason {}

    /** It has been the small one for some weeks; there may be room for the fuller one. */
    record RoomForMore() implements Reason {}

    /** The two are a pair since today. */
    record NewlyPaired() implements Reason {}

    /** The two came back from a break of late, and it has cooled. */
    record AfterABreak() implements Reason {}

    /** A talk was booked for a time that fell into a break of the two. */
    record AfterARespite() implements Reason {}

    /** Not there yet, and best made in a calm hour. */
    record GoodToHave() implements Reason {}

    /** It was last gone through so many weeks ago. */
    record AWhileAgo(long weeks) implements Reason {}

    /** What settles was rehearsed once or twice; in a calm hour, once more makes it come by itself. */
    record OnceMoreInCalm() implements Reason {}

    /** Nearly all of the last weeks was of one kind, and this is of another. */
    record AnotherKind(EngineLeg mostly) implements Reason {}

    /** It is of the phase that this person chose. */
    record OfYourPhase(Phase phase) implements Reason {}

    /** Nothing out of the ordinary; the exercise has a reason of its own. */
    record ItsOwn() implements Reason {}
}
