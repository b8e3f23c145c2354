package hearth.api.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Partings;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Today;
import hearth.domain.rhythm.Undertaking;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.Value;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Composes what one person can read again: what they come back to, small promises, what was gone through to its end, and what is left of couples that have ended. */
public final class KeptComposer {
    private final Days days;
    private final Partings partings;
    private final Keepsakes keepsakes;
    private final KeepsakeJson json;
    private final TodayComposer.Sources sources;

    public KeptComposer(Days days, Partings partings, Keepsakes keepsakes, KeepsakeJson json,
            TodayComposer.Sources sources) {
        this.days = days;
        this.partings = partings;
        this.keepsakes = keepsakes;
        this.json = json;
        this.sources = sources;
    }

    public Future<JsonObject> compose(SignedIn who) {
        var finished = Future.fromCompletionStage(days.finished(who.person()));
        var parted = Future.fromCompletionStage(partings.of(who.person()));
        var meant = Future.fromCompletionStage(days.of(who.person())).compose(day -> meant(day, who.person()));
        return Future.all(meant, finished, parted).map(_ -> {
            var former = parted.result();
            return meant.result().put("sittings", sittings(finished.result(), former))
                    .put("before", new JsonArray(former.stream().map(this::before).toList()));
        });
    }

    private Future<JsonObject> meant(Days.Day day, PersonId who) {
        var zone = day.home().circle().zone();
        var today = Occurrence.dayOf(sources.clock().instant(), zone);
        return keepsakes.held(who, Set.of(OutcomeKind.COMMITMENT), zone).map(held -> {
            var revisiting = sources.revisiting(day, who, held.undertakings());
            return new JsonObject()
                    .put("again", new JsonArray(held.undertakings().stream()
                            .sorted(Comparator.comparing(Undertaking::due))
                            .map(one -> json.again(one, revisiting.with(one), who)).toList()))
                    .put("promises", promises(held.kept().stream()
                            .filter(one -> revisiting.of(one.keepsake()).isEmpty()).toList(), today, who));
        });
    }

    /** Those that nobody comes back to. Those that still stand come first, each half with the newest first. */
    private JsonArray promises(List<Kept> kept, LocalDate today, PersonId who) {
        return new JsonArray(kept.stream().sorted(Comparator.comparing(one -> !isOpen(one, today, who)))
                .flatMap(one -> promises(one, isOpen(one, today, who), who)).toList());
    }

    /** A promise of one's own that had a day has been looked at. */
    private static boolean isOpen(Kept kept, LocalDate today, PersonId who) {
        return Today.isOpen(kept.on(), today) && !kept.keepsake().isComeBackToBy(who);
    }

    private Stream<JsonObject> promises(Kept kept, boolean open, PersonId who) {
        var keepsake = kept.keepsake();
        var definition = sources.library().at(keepsake.exercise(), keepsake.version()).orElseThrow();
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
        var title = sources.library().at(exercise, version).orElseThrow().in(Locale.ENGLISH).title();
        return new JsonObject().put("sitting", sitting.toString()).put("title", title).put("day", on.toString());
    }
}
