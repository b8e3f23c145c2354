package hearth.api.rhythm;

import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Left;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.rhythm.Sought;
import io.vertx.core.Future;

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

    /** Those of these kinds, of the newest sitting first. */
    Future<List<Kept>> of(PersonId who, Set<OutcomeKind> kinds) {
        return of(who, kinds, Sought.of(library, kinds));
    }

    private Future<List<Kept>> of(PersonId who, Set<OutcomeKind> kinds, List<Sought> sought) {
        return Future.fromCompletionStage(days.left(who, sought))
                .compose(left -> found(who, kinds, left).compose(found -> {
                    var further = sought.stream().map(one -> one.further(left, found).orElse(one)).toList();
                    return further.equals(sought) ? Future.succeededFuture(found) : of(who, kinds, further);
                }));
    }

    private Future<List<Kept>> found(PersonId who, Set<OutcomeKind> kinds, List<Left> left) {
        var looks = left.stream().map(one -> of(one, who)).toList();
        return Future.all(looks).map(_ -> looks.stream().flatMap(look -> look.result().stream())
                .filter(one -> kinds.contains(one.keepsake().kind())).toList());
    }

    private Future<List<Kept>> of(Left left, PersonId who) {
        return rooms.view(left.sitting(), who).map(view -> view.stream()
                .flatMap(one -> Keepsake.of(library.at(left.exercise(), left.version()).orElseThrow()
                        .exercise(), one).stream())
                .map(one -> new Kept(one, left.on())).toList());
    }
}
