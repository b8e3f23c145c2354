package hearth.api.exercises;

import hearth.api.sittings.Beginning;
import hearth.domain.accounts.SignedIn;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Locale;
import java.util.Optional;

/** Composes the shelves of Practise. What does not fit right now waits on "our list", without a lock and without a reason. */
public final class PractiseComposer {
    private final Days days;
    private final Beginning beginning;
    private final Library library;
    private final Optional<String> practice;

    /** @param practice what the practice is called of which some exercises are */
    public PractiseComposer(Days days, Beginning beginning, Library library, Optional<String> practice) {
        this.days = days;
        this.beginning = beginning;
        this.library = library;
        this.practice = practice;
    }

    public Future<JsonObject> compose(SignedIn who) {
        return Future.fromCompletionStage(days.of(who.person())).map(day -> {
            var forNow = new JsonArray();
            var forTheWeek = new JsonArray();
            var ourList = new JsonArray();
            for (var definition : library.current()) {
                var opens = beginning.mayOpen(definition.exercise(), who.person(), day);
                switch (definition.in(Locale.ENGLISH).shelf()) {
                    case FOR_NOW -> (opens ? forNow : ourList).add(card(definition));
                    case FOR_THE_WEEK -> (opens ? forTheWeek : ourList).add(card(definition));
                    case NONE -> {
                    }
                }
            }
            return new JsonObject().put("forNow", forNow).put("forTheWeek", forTheWeek).put("ourList", ourList);
        });
    }

    private JsonObject card(Definition definition) {
        var texts = definition.in(Locale.ENGLISH);
        var card = new JsonObject().put("exercise", definition.exercise().id().value()).put("title", texts.title())
                .put("minutes", definition.exercise().minutes()).put("goodWhen", texts.goodWhen());
        practice.filter(_ -> definition.exercise().id().isOfAPractice()).ifPresent(name -> card.put("from", name));
        return card;
    }
}
