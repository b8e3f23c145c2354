package hearth.api.rhythm;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Booked;
import hearth.domain.rhythm.Circumstance;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.rhythm.Today;
import hearth.domain.rhythm.Today.Card;
import hearth.domain.rhythm.Today.Open;
import hearth.domain.rhythm.Today.Promise;
import hearth.domain.rhythm.Today.Suggestion;
import hearth.domain.sittings.SittingView.Stage;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Writes one person's Today as the contract has it. */
public final class TodayJson {
    private final Library library;
    private final KeepsakeJson keepsakes;

    public TodayJson(Library library, KeepsakeJson keepsakes) {
        this.library = library;
        this.keepsakes = keepsakes;
    }

    JsonObject write(Today today, Circumstance circumstance, PersonId who) {
        var json = new JsonObject().put("day", circumstance.day().toString())
                .put("cards", array(today.cards(), one -> card(one, who)))
                .put("suggestions", array(today.suggested(), this::suggestion))
                .put("promises", array(today.promises(), one -> promise(one, who)))
                .put("kept", array(today.kept(), this::kept));
        today.booked().ifPresent(one -> json.put("booked", booked(one)));
        if (today.quiet()) {
            json.put("quiet", true);
        }
        if (today.apart()) {
            json.put("onABreak", true);
        }
        if (today.heavy()) {
            json.put("heavy", TodayWords.HEAVY);
        }
        today.wave().ifPresent(one -> json.put("wave", new JsonObject().put("came", one.came()).put("sent", one.sent())
                .put("muted", circumstance.waving().muted())));
        circumstance.home().partnerName(who).ifPresent(name -> json.put("partner", name));
        return json;
    }

    private static <T> JsonArray array(List<T> all, Function<T, JsonObject> write) {
        return new JsonArray(all.stream().map(write).toList());
    }

    private JsonObject suggestion(Suggestion suggestion) {
        var texts = texts(suggestion.exercise());
        return new JsonObject().put("exercise", suggestion.exercise().value()).put("title", texts.title())
                .put("minutes", library.current(suggestion.exercise()).orElseThrow().exercise().minutes())
                .put("reason", TodayWords.reason(suggestion.reason(), texts));
    }

    private JsonObject booked(Booked one) {
        return new JsonObject().put("exercise", one.keepsake().exercise().value())
                .put("title", keepsakes.title(one.keepsake())).put("sitting", one.keepsake().sitting().toString())
                .put("at", one.at().toString()).put("when", one.when().name().toLowerCase(Locale.ROOT))
                .put("together", one.together());
    }

    private JsonObject promise(Promise promise, PersonId who) {
        return keepsakes.entries(promise.keepsake(), List.of(promise.words()), who).getJsonObject(0)
                .copy().put("title", keepsakes.title(promise.keepsake()))
                .put("sitting", promise.keepsake().sitting().toString());
    }

    private JsonObject kept(Keepsake one) {
        return new JsonObject().put("exercise", one.exercise().value()).put("outcome", one.outcome().value())
                .put("title", keepsakes.title(one));
    }

    private JsonObject card(Card card, PersonId who) {
        return switch (card) {
            case Card.Gathering(var open, boolean here) ->
                sitting(open, here ? TodayWords.GATHERING_HERE : TodayWords.GATHERING);
            case Card.Underway(var open) -> sitting(open, TodayWords.UNDERWAY);
            case Card.Asked(var open) -> sitting(open, asks(open.exercise()));
            case Card.Arrived(var open) -> sitting(open, TodayWords.ARRIVED);
            case Card.Sent(var open) -> waiting(open, TodayWords.SENT);
            case Card.WithThem(var open) -> waiting(open, TodayWords.WITH_THEM);
            case Card.Folded(var open) -> waiting(open, TodayWords.FOLDED);
            case Card.Resting(var open) -> sitting(open, open.together() ? TodayWords.RESTING : TodayWords.RESTING_OWN);
            case Card.Stilled(var open) -> waiting(open, TodayWords.STILLED);
            case Card.Pausing(var open, var until, var stage) -> pausing(open, until, stage);
            case Card.Due(var what, var with) -> keepsakes.again(what, Optional.of(with), who).put("kind", "due")
                    .put("line", what.together() ? TodayWords.DUE : TodayWords.DUE_OWN);
            case Card.Recurring(var exercise) ->
                of(exercise).put("kind", "recurring").put("line", texts(exercise).goodWhen());
        };
    }

    /** The hour as long as it is to come; afterwards a line, and the way back in. */
    private JsonObject pausing(Open open, Instant until, Stage stage) {
        var json = sitting(open, TodayWords.pausing(stage)).put("kind", "pausing");
        return stage == Stage.BREATHER ? json.put("until", until.toString()) : json;
    }

    /** There is nothing for this person to do in it just now. */
    private JsonObject waiting(Open open, String line) {
        return sitting(open, line).put("waits", true);
    }

    private JsonObject sitting(Open open, String line) {
        return of(open.exercise()).put("kind", "sitting").put("sitting", open.sitting().toString())
                .put("together", open.together()).put("line", line);
    }

    private JsonObject of(ExerciseId exercise) {
        return new JsonObject().put("exercise", exercise.value()).put("title", texts(exercise).title());
    }

    private String asks(ExerciseId exercise) {
        var texts = texts(exercise);
        return texts.asks().orElseGet(texts::about);
    }

    private ExerciseTexts texts(ExerciseId id) {
        return library.newest(id).orElseThrow().in(Locale.ENGLISH);
    }
}
