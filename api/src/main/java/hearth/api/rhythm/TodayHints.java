package hearth.api.rhythm;

import hearth.api.live.Hints;
import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Tells the people of a sitting to look at Today again when something happened that can stand there. What is private is told to the one
 * who did it alone: their Today is never behind, so that nothing of the other's can bring it up to date.
 */
public final class TodayHints implements Rooms.Told {
    private final Hints hints;

    public TodayHints(Hints hints) {
        this.hints = hints;
    }

    /** No facts: a booked time has come. */
    @Override
    public void about(Kept kept, List<Event> events) {
        if (events.isEmpty() || events.stream().anyMatch(event -> isForBoth(event, kept))) {
            hints.about(kept.circle().people());
        } else {
            hints.about(events.stream().flatMap(event -> whose(event, kept).stream()).collect(Collectors.toSet()));
        }
    }

    @Override
    public void aboutDue(List<PersonId> people) {
        hints.about(people);
    }

    private static boolean isForBoth(Event event, Kept kept) {
        return switch (event) {
            case Event.Started _,Event.Began _,Event.Opened _,Event.Paused _,Event.Rested _,Event.Resumed _,Event.Finished _,Event.Ended _ ->
                true;
            // A letter is sent by this choice; in what comes round it shows on no other side.
            case Event.ChoseToOpen _ -> kept.occurrence().isEmpty();
            case Event.TakesUp _,Event.LadderRead _,Event.Deepened _,Event.Slowed _,Event.Joined _,Event.Reached _,Event.Answered _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.KeptBack _,Event.LetOpen _,Event.TookBackTheChoice _,Event.WentThrough _,Event.CameBack _,Event.SteppedAway _,Event.SteppedBack _,Event.Withdrew _,Event.Offered _,Event.OfferTakenBack _ ->
                false;
        };
    }

    /** Whose own card it moves. Whether somebody has written yet moves it only where the exercise comes round. */
    private static Optional<PersonId> whose(Event event, Kept kept) {
        return switch (event) {
            case Event.Joined(var who) -> Optional.of(who);
            case Event.SteppedAway(var who) -> Optional.of(who);
            case Event.SteppedBack(var who) -> Optional.of(who);
            case Event.Withdrew(var who) -> Optional.of(who);
            case Event.ChoseToOpen(var who) -> Optional.of(who);
            case Event.TookBackTheChoice(var who) -> Optional.of(who);
            case Event.Answered(var who, _) -> kept.occurrence().map(_ -> who);
            case Event.KeptBack(var who, _) -> kept.occurrence().map(_ -> who);
            case Event.LetOpen(var who, _) -> kept.occurrence().map(_ -> who);
            case Event.Started _,Event.TakesUp _,Event.LadderRead _,Event.Deepened _,Event.Slowed _,Event.Began _,Event.Opened _,Event.Paused _,Event.Rested _,Event.Resumed _,Event.Finished _,Event.Ended _,Event.Reached _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.WentThrough _,Event.CameBack _,Event.Offered _,Event.OfferTakenBack _ ->
                Optional.empty();
        };
    }
}
