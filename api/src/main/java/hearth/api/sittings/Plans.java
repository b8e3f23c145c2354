package hearth.api.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.exercises.Exercise.Use;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Finished;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.Value;
import io.vertx.core.Future;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** How a couple takes a breather, read from the plan that they made on a calm day: both confirmed it, so both read the same. */
public final class Plans {
    /** The options of a length: {@code m30} is half an hour, {@code h2} two hours. */
    private static final Pattern LENGTH = Pattern.compile("([mh])(\\d{1,2})");

    private final Days days;
    private final Library library;

    public Plans(Days days, Library library) {
        this.days = days;
        this.library = library;
    }

    /** @param look how a sitting is seen by somebody */
    Future<Breather> of(Circle circle, PersonId who,
            BiFunction<SittingId, PersonId, Future<Optional<SittingView>>> look) {
        var usual = Breather.usual(circle.zone());
        if (!circle.isCouple()) {
            return Future.succeededFuture(usual);
        }
        var plans = library.thoseFor(Use.BREAK_PLAN);
        return Future.fromCompletionStage(days.of(who)).compose(day -> day.finished().stream()
                .filter(one -> plans.contains(one.exercise()) && one.circle().equals(circle.id()))
                .findFirst()
                .map(plan -> look.apply(plan.sitting(), who)
                        .map(view -> view.flatMap(seen -> length(keepsakes(plan, seen)))
                                .map(length -> new Breather(length, circle.zone())).orElse(usual)))
                .orElseGet(() -> Future.succeededFuture(usual)));
    }

    private List<Keepsake> keepsakes(Finished plan, SittingView view) {
        return library.at(plan.exercise(), plan.version()).map(one -> Keepsake.of(one.exercise(), view))
                .orElse(List.of());
    }

    /** The one option in the plan's keepsakes that is a length, and one that the engine takes. */
    static Optional<Duration> length(List<Keepsake> keepsakes) {
        return keepsakes.stream().flatMap(kept -> kept.heard().stream()).flatMap(heard -> heard.value().stream())
                .flatMap(value -> value instanceof Value.Chosen(var options) ? options.stream() : null)
                .map(option -> LENGTH.matcher(option.value())).filter(match -> match.matches())
                .map(match -> match.group(1).equals("h")
                        ? Duration.ofHours(Long.parseLong(match.group(2)))
                        : Duration.ofMinutes(Long.parseLong(match.group(2))))
                .filter(length -> length.compareTo(Breather.SHORTEST) >= 0
                        && length.compareTo(Breather.LONGEST) <= 0)
                .findFirst();
    }
}
