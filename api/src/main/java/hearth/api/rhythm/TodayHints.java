package hearth.api.rhythm;

import hearth.api.live.Hints;
import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;

import java.util.List;

/** Tells the people of a sitting to look at Today again when something happened that can stand there. */
public final class TodayHints implements Rooms.Told {
    private final Hints hints;

    public TodayHints(Hints hints) {
        this.hints = hints;
    }

    /** No facts: a booked time has come. */
    @Override
    public void about(Kept kept, List<Event> events) {
        if (events.isEmpty() || events.stream().anyMatch(TodayHints::canStandThere)) {
            hints.about(kept.circle().people());
        }
    }

    @Override
    public void aboutDue(List<PersonId> people) {
        hints.about(people);
    }

    private static boolean canStandThere(Event event) {
        return switch (event) {
            case Event.Started _,Event.Joined _,Event.Opened _,Event.Paused _,Event.Rested _,Event.Resumed _,Event.SteppedAway _,Event.SteppedBack _,Event.Withdrew _,Event.Finished _,Event.Ended _ ->
                true;
            case Event.Reached _,Event.Began _,Event.Answered _,Event.Proposed _,Event.Confirmed _,Event.Corrected _,Event.Landed _,Event.Parked _,Event.KeptBack _,Event.LetOpen _,Event.ChoseToOpen _,Event.TookBackTheChoice _,Event.WentThrough _,Event.CameBack _,Event.Offered _,Event.OfferTakenBack _ ->
                false;
        };
    }
}
