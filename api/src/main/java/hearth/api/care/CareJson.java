package hearth.api.care;

import hearth.domain.care.Case;
import hearth.domain.care.Finished;
import hearth.domain.care.Invitation;
import hearth.domain.care.LastReading;
import hearth.domain.care.OfCouple;
import hearth.domain.care.Reading;
import hearth.domain.care.Therapist;
import hearth.domain.care.Therapist.Stage;
import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.Offering;
import hearth.domain.sittings.SittingId;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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
            case Stage.Working(var since, var renewed) -> {
                renewed.ifPresent(day -> json.put("renewedOn", day.toString()));
                yield json.put("state", "working").put("since", since.toString());
            }
            case Stage.Ended(var on, var restored) -> json.put("state", "ended").put("on", on.toString())
                    .put("restored", restored);
        };
    }

    private JsonObject reading(Reading one) {
        return new JsonObject().put("on", one.on().toString()).put("by", one.by())
                .put("title", title(one.exercise(), one.version())).put("sitting", one.sitting().toString());
    }

    /** A couple with whom the therapist works, and all of it that may be looked at. */
    record Open(Case.Working couple, List<Finished> finished, Map<SittingId, LastReading> readings) {}

    /** The schema {@code Caseload}: those with something new first, the newest of it before all. */
    JsonObject caseload(List<Case> cases, List<Open> open) {
        var couples = new JsonArray();
        var invitations = new JsonArray();
        open.stream().map(this::newest).sorted(CareJson::byNewest).forEach(couples::add);
        for (var one : cases) {
            switch (one) {
                case Case.Invited(var invitation) -> invitations.add(invitation(invitation));
                case Case.Ended _ -> couples.add(head(one));
                case Case.Working _ -> {
                }
            }
        }
        return new JsonObject().put("couples", couples).put("invitations", invitations);
    }

    private JsonObject newest(Open open) {
        var offered = sittings(open).toList();
        var head = head(open.couple()).put("unread", offered.stream().filter(Sitting::isNew).count());
        offered.stream().map(Sitting::lastOn).max(Comparator.naturalOrder())
                .ifPresent(day -> head.put("latest", day.toString()));
        return head;
    }

    private static int byNewest(JsonObject one, JsonObject other) {
        int unread = Boolean.compare(other.getLong("unread") > 0, one.getLong("unread") > 0);
        return unread != 0 ? unread : other.getString("latest", "").compareTo(one.getString("latest", ""));
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
            case Case.Ended ended -> json.put("state", "ended").put("since", ended.since().toString())
                    .put("on", ended.on().toString()).put("restored", ended.restored());
        };
    }

    /** The schema {@code Couple}, of one with whom the therapist works: newest first. */
    JsonObject couple(Open open) {
        var newest = Comparator.comparing(Sitting::on).reversed().thenComparing(one -> one.finished().id().value());
        return head(open.couple()).put("sittings", array(sittings(open).sorted(newest).map(this::sitting)));
    }

    /** One of which something is offered; {@code lastOn}: the couple's day on which the last of it was. */
    private record Sitting(Finished finished, LocalDate on, List<Offering.Shown> shown, ZoneId zone,
            Optional<LastReading> read) {
        boolean isNew() {
            return read.filter(last -> last.covers(shown)).isEmpty();
        }

        LocalDate day(Offering.Shown one) {
            return Occurrence.dayOf(one.at(), zone);
        }

        LocalDate lastOn() {
            return shown.stream().map(this::day).max(Comparator.naturalOrder()).orElseThrow();
        }
    }

    private Stream<Sitting> sittings(Open open) {
        var zone = open.couple().zone();
        return open.finished().stream()
                .map(one -> new Sitting(one, one.day(zone),
                        one.shown(definition(one.exercise(), one.version()).exercise()),
                        zone, Optional.ofNullable(open.readings().get(one.id()))))
                .filter(one -> !one.shown().isEmpty());
    }

    private JsonObject sitting(Sitting one) {
        var finished = one.finished();
        var json = new JsonObject().put("sitting", finished.id().toString())
                .put("title", title(finished.exercise(), finished.version())).put("on", one.on().toString())
                .put("new", one.isNew());
        one.read().ifPresent(read -> json.put("readOn", read.on().toString()));
        var texts = definition(finished.exercise(), finished.version()).in(Locale.ENGLISH);
        return json.put("shown", array(one.shown().stream().map(shown -> new JsonObject()
                .put("who", OfferedJson.who(finished.people(), shown.author()))
                .put("prompt", texts.heading(shown.step()))
                .put("on", one.day(shown).toString())).distinct()));
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
