package hearth.api.rhythm;

import hearth.domain.accounts.SignedIn;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.sittings.SittingId;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** Composes what one person can read again: what was gone through to its end, and what is left of couples that have ended. */
public final class KeptComposer {
    private final Days days;
    private final Partings partings;
    private final Library library;

    public KeptComposer(Days days, Partings partings, Library library) {
        this.days = days;
        this.partings = partings;
        this.library = library;
    }

    public Future<JsonObject> compose(SignedIn who) {
        var finished = Future.fromCompletionStage(days.finished(who.person()));
        var parted = Future.fromCompletionStage(partings.of(who.person()));
        return Future.all(finished, parted).map(_ -> {
            var former = parted.result();
            return new JsonObject().put("sittings", sittings(finished.result(), former))
                    .put("before", new JsonArray(former.stream().map(this::before).toList()));
        });
    }

    /** What somebody did alone while they were in a couple that has ended stands there, and not twice. */
    private JsonArray sittings(List<Days.Finished> finished, List<Partings.Parted> former) {
        return new JsonArray(finished.stream()
                .filter(one -> former.stream().noneMatch(past -> past.couple().circle().equals(one.circle())))
                .map(one -> past(one.sitting(), one.exercise(), one.version(), one.on())).toList());
    }

    private JsonObject before(Partings.Parted parted) {
        var couple = parted.couple();
        return new JsonObject().put("callName", couple.called().value()).put("since", couple.since().toString())
                .put("until", couple.until().toString()).put("sittings", new JsonArray(parted.sittings().stream()
                        .map(one -> past(one.sitting(), one.exercise(), one.version(), one.begunOn())).toList()));
    }

    private JsonObject past(SittingId sitting, ExerciseId exercise, int version, LocalDate on) {
        var title = library.at(exercise, version).orElseThrow().in(Locale.ENGLISH).title();
        return new JsonObject().put("sitting", sitting.toString()).put("title", title).put("day", on.toString());
    }
}
