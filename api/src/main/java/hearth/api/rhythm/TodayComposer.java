package hearth.api.rhythm;

import hearth.api.sittings.Beginning;
import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.ExerciseTexts.Shelf;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.StepId;
import hearth.domain.rhythm.Circumstance;
import hearth.domain.rhythm.Circumstance.Open;
import hearth.domain.rhythm.Circumstance.Seen;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Revisiting;
import hearth.domain.rhythm.Today;
import hearth.domain.rhythm.Undertaking;
import hearth.domain.rhythm.Way;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Value;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

import java.time.InstantSource;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Composes one person's Today: reads what it is made of, in that person's own views, and hands it to the rules. */
public final class TodayComposer {
    private static final Set<OutcomeKind> STAND_ON_TODAY = Set.of(OutcomeKind.CARD, OutcomeKind.APPOINTMENT,
            OutcomeKind.COMMITMENT);
    private static final int MOST_PAUSES = 6;

    private final Days days;
    private final Keepsakes keepsakes;
    private final TodayJson json;
    private final Sources sources;

    /** Where sittings are looked at, and what may be begun when. */
    public record Sources(Rooms rooms, Beginning beginning, Library library, InstantSource clock) {
        /** What this person comes back to, and by what they may do so now. */
        Revisiting revisiting(Day day, PersonId who, List<Undertaking> undertakings) {
            return new Revisiting(undertakings, library.current().stream().map(Definition::exercise)
                    .filter(exercise -> exercise.isFor(Use.LOOKING_AGAIN) && beginning.mayOpen(exercise, who, day))
                    .toList());
        }
    }

    public TodayComposer(Days days, Keepsakes keepsakes, TodayJson json, Sources sources) {
        this.days = days;
        this.keepsakes = keepsakes;
        this.json = json;
        this.sources = sources;
    }

    public Future<JsonObject> compose(SignedIn who) {
        return Future.fromCompletionStage(days.of(who.person())).compose(day -> {
            var seen = seen(day, who.person());
            var kept = keepsakes.held(who.person(), STAND_ON_TODAY, day.home().circle().zone());
            var pauses = pauses(day, who.person());
            return Future.all(seen, kept, pauses).map(_ -> {
                var circumstance = circumstance(day, who.person(), seen.result(),
                        new Left(kept.result(), pauses.result()));
                return json.write(Today.of(who.person(), circumstance), circumstance, who.person());
            });
        });
    }

    /** What the person finds left in their own views: keepsakes, and how stirred up they were at the end of what they did for themselves today. */
    private record Left(Keepsakes.Held held, List<Integer> pauses) {}

    private Circumstance circumstance(Day day, PersonId who, List<Seen> seen, Left left) {
        var now = sources.clock().instant();
        var zone = day.home().circle().zone();
        return new Circumstance(day.home(), LocalDateTime.ofInstant(now, zone), Occurrence.dayOf(now, zone),
                open(day, who), seen, day.lastFinished(sources.library(), day.home().circle().id()), left.held().kept(),
                day.recent().quietUntil().filter(now::isBefore).isPresent(), day.recent().respite(),
                Way.of(day, sources.library(), Occurrence.dayOf(now, zone)), day.waving(), left.pauses(),
                sources.revisiting(day, who, left.held().undertakings()));
    }

    /** Read in the person's own views; the newest few of the day are enough to know. */
    private Future<List<Integer>> pauses(Day day, PersonId who) {
        var today = Occurrence.dayOf(sources.clock().instant(), day.home().circle().zone());
        var looks = day.finished().stream().filter(one -> one.on().equals(today) && endingRating(one).isPresent())
                .limit(MOST_PAUSES).map(one -> sources.rooms().view(one.sitting(), who)
                        .map(view -> view.stream().flatMap(seen -> ratings(seen, endingRating(one).orElseThrow()))))
                .toList();
        return Future.all(looks).map(_ -> looks.stream().flatMap(Future::result).toList());
    }

    private Optional<StepId> endingRating(Days.Finished one) {
        return sources.library().at(one.exercise(), one.version()).map(Definition::exercise)
                .flatMap(Exercise::endingRating);
    }

    private static Stream<Integer> ratings(SittingView view, StepId step) {
        return view.heard().stream().filter(heard -> heard.step().equals(step)).flatMap(heard -> heard.value().stream())
                .flatMap(value -> value instanceof Value.Rated(int level) ? Stream.of(level) : Stream.empty());
    }

    private Future<List<Seen>> seen(Day day, PersonId who) {
        var looks = day.sittings().stream().filter(known -> isOfToday(known, day))
                .map(known -> sources.rooms().look(known.sitting(), who)
                        .map(look -> look.map(one -> new Seen(known.exercise(), known.occurrence(), one.together(),
                                one.view()))))
                .toList();
        return Future.all(looks).map(_ -> looks.stream().map(Future::result).flatMap(Optional::stream).toList());
    }

    /** Under way, or of the week, day or year that it is now; what was missed is not held against anyone. */
    private boolean isOfToday(Days.Known known, Day day) {
        return known.occurrence().isEmpty()
                ? !known.ended()
                : sources.library().newest(known.exercise())
                        .flatMap(definition -> sources.beginning().occurrence(definition.exercise(),
                                day.home().circle()))
                        .map(Occurrence::label).equals(known.occurrence());
    }

    /** What stands on a shelf and may be begun. */
    private List<Open> open(Day day, PersonId who) {
        return sources.library().current().stream()
                .filter(definition -> definition.in(Locale.ENGLISH).shelf() != Shelf.NONE)
                .map(Definition::exercise)
                .filter(exercise -> sources.beginning().mayOpen(exercise, who, day))
                .map(exercise -> new Open(exercise,
                        sources.beginning().occurrence(exercise, day.home().circle()).map(Occurrence::label)))
                .toList();
    }
}
