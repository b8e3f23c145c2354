package hearth.api.exercises;

import hearth.api.sittings.Beginning;
import hearth.domain.accounts.SignedIn;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.safety.MayOpen;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Locale;

/** Composes the shelves of Practise. What does not fit right now waits on "our list", without a lock and without a reason. */
public final class PractiseComposer {
    private final Days days;
    private final Beginning beginning;
    private final Library library;

    public PractiseComposer(Days days, Beginning beginning, Library library) {
        this.days = days;
        this.beginning = beginning;
        this.library = library;
    }

    public Future<JsonObject> compose(SignedIn who) {
        return Future.fromCompletionStage(days.of(who.person())).map(day -> {
            var snapshot = beginning.snapshot(who.person(), day);
            var forNow = new JsonArray();
            var forTheWeek = new JsonArray();
            var ourList = new JsonArray();
            for (var definition : library.current()) {
                var opens = MayOpen.answer(definition.exercise(), snapshot) == MayOpen.Answer.OPEN;
                var card = card(definition);
                if (MayOpen.isByThemselves(definition.exercise(), snapshot)) {
                    card.put("withSomebody", true);
                }
                switch (definition.in(Locale.ENGLISH).shelf()) {
                    case FOR_NOW -> (opens ? forNow : ourList).add(card);
                    case FOR_THE_WEEK -> (opens ? forTheWeek : ourList).add(card);
                    case NONE -> {
                    }
                }
            }
            return new JsonObject().put("forNow", forNow).put("forTheWeek", forTheWeek).put("ourList", ourList);
        });
    }

    private static JsonObject card(Definition definition) {
        var texts = definition.in(Locale.ENGLISH);
        return new JsonObject().put("exercise", definition.exercise().id().value()).put("title", texts.title())
                .put("minutes", definition.exercise().minutes()).put("goodWhen", texts.goodWhen());
    }
}
