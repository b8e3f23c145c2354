package hearth.api.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Today;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.Value;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what one person can read again: small promises, what was gone through to its end, and what is left of couples that have ended. */
public final class KeptComposer {
    private final Days days;
    private final Partings partings;
    private final Keepsakes keepsakes;
    private final Library library;
    private final InstantSource clock;

    public KeptComposer(Days days, Partings partings, Keepsakes keepsakes, Library library, InstantSource clock) {
        this.days = days;
        this.partings = partings;
        this.keepsakes = keepsakes;
        this.library = library;
        this.clock = clock;
    }

    public Future<JsonObject> compose(SignedIn who) {
        var finished = Future.fromCompletionStage(days.finished(who.person()));
        var parted = Future.fromCompletionStage(partings.of(who.person()));
        var promises = Future.fromCompletionStage(days.of(who.person())).compose(day -> promises(day, who.person()));
        return Future.all(promises, finished, parted).map(_ -> {
            var former = parted.result();
            return new JsonObject().put("promises", promises.result())
                    .put("sittings", sittings(finished.result(), former))
                    .put("before", new JsonArray(former.stream().map(this::before).toList()));
        });
    }

    /** Those that still stand come first, each half with the newest first. */
    private Future<JsonArray> promises(Days.Day day, PersonId who) {
        var today = Occurrence.dayOf(clock.instant(), day.home().circle().zone());
        return keepsakes.of(who, Set.of(OutcomeKind.COMMITMENT)).map(kept -> new JsonArray(kept.stream()
                .sorted(Comparator.comparing(one -> !Today.isOpen(one.on(), today)))
                .flatMap(one -> promises(one, Today.isOpen(one.on(), today), who)).toList()));
    }

    private Stream<JsonObject> promises(Kept kept, boolean open, PersonId who) {
        var keepsake = kept.keepsake();
        var definition = library.at(keepsake.exercise(), keepsake.version()).orElseThrow();
        return keepsake.heard().stream()
                .flatMap(heard -> words(heard, definition).stream().map(words -> new JsonObject()
                        .put("sitting", keepsake.sitting().toString()).put("day", kept.on().toString())
                        .put("who", heard.who().map(one -> one.equals(who) ? "you" : "partner").orElse("both"))
                        .put("words", words).put("open", open)));
    }

    /** A promise is written or chosen; what its author removed is not there. */
    private static Optional<String> words(Heard heard, Definition definition) {
        return heard.value().flatMap(value -> switch (value) {
            case Value.Written(var text) -> Optional.of(text);
            case Value.Chosen(var options) -> Optional.of(options.stream()
                    .map(option -> definition.in(Locale.ENGLISH).label(heard.step(), option))
                    .collect(Collectors.joining(", ")));
            case Value.Felt _,Value.Rated _,Value.Leaning _,Value.WantHave _,Value.Booked _,Value.Done _ ->
                Optional.empty();
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
