package hearth.api.rhythm;

import hearth.api.sittings.SittingJson;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.rhythm.Undertaking;
import hearth.domain.sittings.SittingView.Heard;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes keepsakes as the contract has them, in the words of the version that they come from. */
public final class KeepsakeJson {
    private final Library library;

    public KeepsakeJson(Library library) {
        this.library = library;
    }

    /** The contract's {@code Card}. */
    JsonObject card(Keepsake one, PersonId viewer) {
        return new JsonObject().put("exercise", one.exercise().value()).put("outcome", one.outcome().value())
                .put("title", title(one)).put("sitting", one.sitting().toString())
                .put("entries", entries(one, one.heard(), viewer));
    }

    /**
     * The contract's {@code Again}: the words as they stand, and what begins a look at them.
     *
     * @param with nothing where that may not be begun now
     */
    JsonObject again(Undertaking one, Optional<ExerciseId> with, PersonId viewer) {
        var keepsake = one.keepsake();
        var json = new JsonObject().put("about", new JsonObject().put("sitting", keepsake.sitting().toString())
                .put("outcome", keepsake.outcome().value()))
                .put("title", title(keepsake)).put("together", one.together())
                .put("due", one.due().toLocalDate().toString())
                .put("entries", entries(keepsake, keepsake.heard(), viewer));
        with.ifPresent(exercise -> json.put("exercise", exercise.value()));
        return json;
    }

    JsonArray entries(Keepsake one, List<Heard> heard, PersonId viewer) {
        var definition = definition(one);
        return new SittingJson(definition.exercise(), definition.in(Locale.ENGLISH)).heard(heard, viewer);
    }

    String title(Keepsake one) {
        return definition(one).in(Locale.ENGLISH).title(one.outcome());
    }

    private Definition definition(Keepsake one) {
        return library.at(one.exercise(), one.version()).orElseThrow();
    }
}
