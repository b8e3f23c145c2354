package hearth.api.rhythm;

import hearth.api.sittings.SittingJson;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Keepsake;
import hearth.domain.sittings.SittingView.Heard;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.List;
import java.util.Locale;

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
