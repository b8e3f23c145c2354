package hearth.api.rhythm;

import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Days.Finished;
import hearth.domain.rhythm.Keepsake;
import io.vertx.core.Future;

import java.util.List;
import java.util.Set;

/** What finished sittings left to one person, looked up in that person's own views of them. */
public final class Keepsakes {
    private final Rooms rooms;
    private final Library library;

    public Keepsakes(Rooms rooms, Library library) {
        this.rooms = rooms;
        this.library = library;
    }

    /** Those of these kinds, of the newest sitting first. */
    Future<List<Kept>> of(PersonId who, Day day, Set<OutcomeKind> kinds) {
        var looks = day.finished().stream().filter(one -> mayHold(one, kinds)).map(one -> of(one, who)).toList();
        return Future.all(looks).map(_ -> looks.stream().flatMap(look -> look.result().stream())
                .filter(one -> kinds.contains(one.keepsake().kind())).toList());
    }

    /** Sittings that can hold none of these are not even opened. */
    private boolean mayHold(Finished finished, Set<OutcomeKind> kinds) {
        return library.at(finished.exercise(), finished.version()).stream()
                .flatMap(definition -> definition.exercise().outcomes().stream())
                .anyMatch(outcome -> kinds.contains(outcome.kind()));
    }

    private Future<List<Kept>> of(Finished finished, PersonId who) {
        return rooms.view(finished.sitting(), who).map(view -> view.stream()
                .flatMap(one -> Keepsake.of(library.at(finished.exercise(), finished.version()).orElseThrow()
                        .exercise(), one).stream())
                .map(one -> new Kept(one, finished.on())).toList());
    }
}
