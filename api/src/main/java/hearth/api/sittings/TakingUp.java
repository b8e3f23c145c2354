package hearth.api.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.sittings.About;
import io.vertx.core.Future;

import java.util.Optional;

/** Whether somebody may look again at what they name: it is theirs, in a circle that they are in, and this is how such a thing is looked at. */
record TakingUp(Library library, Rooms rooms) {
    /** What looks at something again is about such a thing, and nothing else is. */
    Future<Boolean> mayBe(Exercise exercise, Optional<About> about, PersonId who, Day day) {
        if (about.isPresent() != exercise.isFor(Use.LOOKING_AGAIN)) {
            return Future.succeededFuture(false);
        }
        return about.map(one -> rooms.look(one.sitting(), who)
                .map(look -> look.filter(seen -> isHere(seen, exercise, day)).stream()
                        .flatMap(seen -> library.at(seen.view().exercise(), seen.view().version()).stream()
                                .flatMap(definition -> Keepsake.of(definition.exercise(), seen.view()).stream()))
                        .anyMatch(kept -> kept.asAbout().equals(one) && isFor(exercise, kept, who))))
                .orElseGet(() -> Future.succeededFuture(true));
    }

    /** What the two agreed is looked at where they are two. */
    private static boolean isHere(Rooms.Look look, Exercise exercise, Day day) {
        return exercise.mode() == Exercise.Mode.SOLO
                ? day.homes().stream().map(Home::circle).anyMatch(circle -> circle.id().equals(look.circle()))
                : look.circle().equals(day.home().circle().id());
    }

    private static boolean isFor(Exercise exercise, Keepsake kept, PersonId who) {
        var together = kept.heard().stream().anyMatch(one -> one.who().isEmpty());
        return kept.isComeBackToBy(who) && together != (exercise.mode() == Exercise.Mode.SOLO);
    }
}
