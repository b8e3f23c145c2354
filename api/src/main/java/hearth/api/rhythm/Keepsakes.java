package hearth.api.rhythm;

import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Left;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.rhythm.Looked;
import hearth.domain.rhythm.Sought;
import hearth.domain.rhythm.Undertaking;
import io.vertx.core.Future;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * What finished sittings left to one person, looked up in that person's own views of them. One statement says which may hold something, a
 * few of each step at most, and further back only for a booking while those few turn out blank; only those are opened.
 */
public final class Keepsakes {
    private final Days days;
    private final Rooms rooms;
    private final Library library;

    public Keepsakes(Days days, Rooms rooms, Library library) {
        this.days = days;
        this.rooms = rooms;
        this.library = library;
    }

    /**
     * What was left, and what of it is come back to.
     *
     * @param kept without the booked times that have been overtaken
     */
    record Held(List<Kept> kept, List<Undertaking> undertakings) {}

    /** Those of these kinds, of the newest sitting first. */
    Future<List<Kept>> of(PersonId who, Set<OutcomeKind> kinds) {
        return found(who, Sought.of(library, kinds)).map(found -> of(kinds, found.kept()));
    }

    /** The same, and beside it what this person comes back to. */
    Future<Held> held(PersonId who, Set<OutcomeKind> kinds, ZoneId zone) {
        return found(who, Sought.alsoToLookAtAgain(library, kinds)).map(
                found -> new Held(of(kinds, Undertaking.stillBooked(found.kept(), found.looks())),
                        Undertaking.of(who, found.kept(), found.looks(), zone)));
    }

    private record Found(List<Kept> kept, List<Looked> looks) {}

    private static List<Kept> of(Set<OutcomeKind> kinds, List<Kept> kept) {
        return kept.stream().filter(one -> kinds.contains(one.keepsake().kind())).toList();
    }

    private Future<Found> found(PersonId who, List<Sought> sought) {
        return Future.fromCompletionStage(days.left(who, sought))
                .compose(left -> lookedInto(who, left).compose(found -> {
                    var further = sought.stream().map(one -> one.further(left, found.kept()).orElse(one)).toList();
                    return further.equals(sought) ? Future.succeededFuture(found) : found(who, further);
                }));
    }

    private Future<Found> lookedInto(PersonId who, List<Left> left) {
        var looks = left.stream().map(one -> lookedInto(one, who)).toList();
        return Future.all(looks)
                .map(_ -> new Found(looks.stream().flatMap(one -> one.result().kept().stream()).toList(),
                        looks.stream().flatMap(one -> one.result().looks().stream()).toList()));
    }

    private Future<Found> lookedInto(Left left, PersonId who) {
        var exercise = library.at(left.exercise(), left.version()).orElseThrow().exercise();
        return rooms.view(left.sitting(), who).map(view -> new Found(
                view.stream().flatMap(one -> Keepsake.of(exercise, one).stream())
                        .map(one -> new Kept(one, left.on())).toList(),
                view.stream().flatMap(one -> Looked.of(exercise, one, left.on())).toList()));
    }
}
