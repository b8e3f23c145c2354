package hearth.api.care;

import hearth.domain.care.Case;
import hearth.domain.care.Finished;
import hearth.domain.care.Invitation;
import hearth.domain.care.OfCouple;
import hearth.domain.care.Reading;
import hearth.domain.care.Therapist;
import hearth.domain.care.Therapist.Stage;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** The views {@code care}, {@code caseload} and {@code couple/{id}} in the contract's shapes. */
final class CareJson {
    private final CareCodes codes;
    private final Library library;

    CareJson(CareCodes codes, Library library) {
        this.codes = codes;
        this.library = library;
    }

    /** The schema {@code Care}. */
    JsonObject care(OfCouple care) {
        return new JsonObject().put("therapists", array(care.therapists().stream().limit(1).map(CareJson::therapist)))
                .put("readings", array(care.readings().stream().map(this::reading)));
    }

    private static JsonObject therapist(Therapist one) {
        var json = new JsonObject().put("id", one.id().toString()).put("name", one.name())
                .put("policy", one.policy().word());
        return switch (one.stage()) {
            case Stage.Asked(boolean consented) -> json.put("state", consented ? "consented" : "asked");
            case Stage.Working(var since) -> json.put("state", "working").put("since", since.toString());
            case Stage.Ended(var on) -> json.put("state", "ended").put("on", on.toString());
        };
    }

    private JsonObject reading(Reading one) {
        return new JsonObject().put("on", one.on().toString()).put("by", one.by())
                .put("title", title(one.exercise(), one.version())).put("sitting", one.sitting().toString());
    }

    /** The schema {@code Caseload}. */
    JsonObject caseload(List<Case> cases) {
        var couples = new JsonArray();
        var invitations = new JsonArray();
        for (var one : cases) {
            switch (one) {
                case Case.Invited(var invitation) -> invitations.add(invitation(invitation));
                case Case.Working _,Case.Ended _ -> couples.add(head(one));
            }
        }
        return new JsonObject().put("couples", couples).put("invitations", invitations);
    }

    /** The schema {@code CareInvitation}. */
    JsonObject invitation(Invitation invitation) {
        return new JsonObject().put("id", invitation.id().toString()).put("code", codes.shown(invitation.id()))
                .put("policy", invitation.policy().word()).put("expiresAt", invitation.expiresAt().toString());
    }

    /** The schema {@code CoupleHead}. */
    private static JsonObject head(Case one) {
        var json = new JsonObject().put("id", one.id().toString()).put("policy", one.policy().word());
        return switch (one) {
            case Case.Invited _ -> json.put("state", "invited");
            case Case.Working working -> json.put("state", "working").put("since", working.since().toString())
                    .put("names", new JsonArray(working.names()));
            case Case.Ended ended -> json.put("state", "ended").put("since", ended.since().toString()).put("on",
                    ended.on().toString());
        };
    }

    /** The schema {@code Couple}, of one with whom the therapist works: newest first. */
    JsonObject couple(Case.Working couple, List<Finished> finished) {
        var newest = Comparator.comparing((Finished one) -> one.day(couple.zone())).reversed()
                .thenComparing(one -> one.id().value());
        return head(couple).put("sittings",
                array(finished.stream()
                        .filter(one -> one.isOffered(definition(one.exercise(), one.version()).exercise()))
                        .sorted(newest)
                        .map(one -> new JsonObject().put("sitting", one.id().toString())
                                .put("title", title(one.exercise(), one.version()))
                                .put("on", one.day(couple.zone()).toString()))));
    }

    /** The same of one whose consent has ended: nothing but that. */
    JsonObject couple(Case.Ended couple) {
        return head(couple).put("sittings", new JsonArray());
    }

    private String title(ExerciseId exercise, int version) {
        return definition(exercise, version).in(Locale.ENGLISH).title();
    }

    private Definition definition(ExerciseId exercise, int version) {
        return library.at(exercise, version).orElseThrow();
    }

    private static JsonArray array(Stream<JsonObject> some) {
        return new JsonArray(some.toList());
    }
}
