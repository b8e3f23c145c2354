package hearth.api.rhythm;

import hearth.api.sittings.Beginning;
import hearth.api.sittings.Rooms;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.rhythm.Today;
import hearth.domain.rhythm.Today.Card;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.InstantSource;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Composes one person's Today as the contract has it. */
public final class TodayComposer {
    private final Days days;
    private final Rooms rooms;
    private final Beginning beginning;
    private final Library library;
    private final InstantSource clock;

    public TodayComposer(Days days, Rooms rooms, Beginning beginning, Library library, InstantSource clock) {
        this.days = days;
        this.rooms = rooms;
        this.beginning = beginning;
        this.library = library;
        this.clock = clock;
    }

    public Future<JsonObject> compose(SignedIn who) {
        return Future.fromCompletionStage(days.of(who.person()))
                .compose(day -> seen(day, who.person())
                        .map(seen -> json(day, who.person(), Today.of(seen, open(day, who.person())))));
    }

    private Future<List<Today.Seen>> seen(Day day, PersonId who) {
        var looks = day.sittings().stream().filter(known -> isOfToday(known, day))
                .map(known -> rooms.view(known.sitting(), who)
                        .map(view -> view.map(one -> new Today.Seen(known.exercise(), known.occurrence(), one))))
                .toList();
        return Future.all(looks).map(_ -> looks.stream().map(Future::result).flatMap(Optional::stream).toList());
    }

    /** Under way, or of the week, day or year that it is now; what was missed is not held against anyone. */
    private boolean isOfToday(Days.Known known, Day day) {
        return known.occurrence().isEmpty()
                ? !known.ended()
                : library.current(known.exercise())
                        .flatMap(definition -> beginning.occurrence(definition.exercise(), day.home().circle()))
                        .map(Occurrence::label).equals(known.occurrence());
    }

    /** What recurs stands first: a shared rhythm before a single evening. */
    private List<Today.Open> open(Day day, PersonId who) {
        return library.current().stream().map(Definition::exercise)
                .filter(exercise -> beginning.mayOpen(exercise, who, day))
                .sorted(Comparator.comparing((Exercise exercise) -> exercise.cadence().isEmpty()))
                .map(exercise -> new Today.Open(exercise.id(),
                        beginning.occurrence(exercise, day.home().circle()).map(Occurrence::label)))
                .toList();
    }

    private JsonObject json(Day day, PersonId who, Today today) {
        var json = new JsonObject()
                .put("day", Occurrence.dayOf(clock.instant(), day.home().circle().zone()).toString())
                .put("cards", new JsonArray(today.cards().stream().map(this::card).toList()))
                .put("suggestions", new JsonArray(today.suggested().stream().map(this::suggestion).toList()));
        day.home().partnerName(who).ifPresent(name -> json.put("partner", name));
        return json;
    }

    private JsonObject suggestion(ExerciseId id) {
        var texts = texts(id);
        return new JsonObject().put("exercise", id.value()).put("title", texts.title())
                .put("minutes", library.current(id).orElseThrow().exercise().minutes()).put("reason", texts.reason());
    }

    private JsonObject card(Card card) {
        var json = new JsonObject().put("exercise", card.exercise().value()).put("title",
                texts(card.exercise()).title());
        return switch (card) {
            case Card.Gathering(var sitting, _, boolean here) ->
                json.put("kind", "sitting").put("sitting", sitting.toString())
                        .put("line", here ? "It begins when you're both here." : "Ready when you are.");
            case Card.Underway(var sitting, _) -> json.put("kind", "sitting").put("sitting", sitting.toString())
                    .put("line", "Still open. Come back to it when you like.");
            case Card.Resting(var sitting, _) -> json.put("kind", "sitting").put("sitting", sitting.toString())
                    .put("line", "It keeps. Come back to it when it suits you both.");
            case Card.Pausing(var sitting, _, var until) ->
                json.put("kind", "pausing").put("sitting", sitting.toString())
                        .put("until", until.toString());
            case Card.Recurring(var exercise) -> json.put("kind", "recurring").put("line", texts(exercise).goodWhen());
        };
    }

    private ExerciseTexts texts(ExerciseId id) {
        return library.current(id).orElseThrow().in(Locale.ENGLISH);
    }
}
