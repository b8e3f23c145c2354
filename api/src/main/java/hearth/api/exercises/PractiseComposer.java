package hearth.api.exercises;

import hearth.api.sittings.Beginning;
import hearth.domain.accounts.SignedIn;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise.Phase;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.ExerciseTexts.Shelf;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.safety.MayOpen;
import hearth.domain.safety.Snapshot;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Arrays;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Composes Practise: the four phases, one's own first, and in each what may be begun. What does not fit right now waits on "our list", without a
 * lock and without a reason.
 */
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
            var snapshot = beginning.snapshot(who.person(), day);
            var open = shelved().filter(one -> fits(one, snapshot)).toList();
            var phases = inOrder(day).map(phase -> new JsonObject().put("phase", PhaseJson.write(phase)).put("cards",
                    cards(open.stream().filter(one -> one.exercise().phase() == phase), snapshot)));
            var json = new JsonObject().put("phases", new JsonArray(phases.toList())).put("ourList",
                    cards(shelved().filter(one -> !fits(one, snapshot)), snapshot));
            day.phase().ifPresent(own -> json.put("phase", PhaseJson.write(own)));
            return json;
        });
    }

    private static boolean fits(Definition definition, Snapshot snapshot) {
        return MayOpen.answer(definition.exercise(), snapshot) == MayOpen.Answer.OPEN;
    }

    private static Stream<Phase> inOrder(Days.Day day) {
        return Arrays.stream(Phase.values())
                .sorted(Comparator.comparing(phase -> day.phase().filter(phase::equals).isEmpty()));
    }

    /** What is for right now stands before what takes longer. */
    private Stream<Definition> shelved() {
        return library.current().stream().filter(one -> words(one).shelf() != Shelf.NONE)
                .sorted(Comparator.comparing(one -> words(one).shelf()));
    }

    private JsonArray cards(Stream<Definition> definitions, Snapshot snapshot) {
        return new JsonArray(definitions.map(one -> card(one, snapshot)).toList());
    }

    private JsonObject card(Definition definition, Snapshot snapshot) {
        var texts = words(definition);
        var card = new JsonObject().put("exercise", definition.exercise().id().value()).put("title", texts.title())
                .put("minutes", definition.exercise().minutes()).put("goodWhen", texts.goodWhen());
        if (MayOpen.isByThemselves(definition.exercise(), snapshot)) {
            card.put("withSomebody", true);
        }
        practice.filter(_ -> definition.exercise().id().isOfAPractice()).ifPresent(name -> card.put("from", name));
        return card;
    }

    private static ExerciseTexts words(Definition definition) {
        return definition.in(Locale.ENGLISH);
    }
}
