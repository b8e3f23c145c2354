package hearth.infra.sittings;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.About;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.SittingId;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import static java.util.Map.entry;

/**
 * Facts in the form in which they are stored for ever: an array of objects, each with its {@code type} and the version {@code v} of its
 * form. A changed form gets a new version and the old reader stays.
 */
final class EventCodec {
    private static final Map<String, Function<JsonNode, Event>> READERS = Map.ofEntries(
            entry("started/1", fact -> new Event.Started(person(fact, "starter"), people(fact))),
            entry("ladder-read/1", fact -> new Event.LadderRead(number(fact, "reach"))),
            entry("takes-up/1", fact -> new Event.TakesUp(new About(
                    new SittingId(UUID.fromString(text(fact, "sitting"))), new OutcomeId(text(fact, "outcome"))))),
            entry("deepened/1", fact -> new Event.Deepened(number(fact, "level"))),
            entry("joined/1", fact -> new Event.Joined(who(fact))),
            entry("reached/1", fact -> new Event.Reached(part(fact), number(fact, "round"), step(fact))),
            entry("began/1", fact -> new Event.Began(part(fact))),
            entry("answered/1", fact -> new Event.Answered(who(fact), step(fact))),
            entry("proposed/1", fact -> new Event.Proposed(who(fact), step(fact))),
            entry("confirmed/1", fact -> new Event.Confirmed(who(fact), step(fact))),
            entry("corrected/1", fact -> new Event.Corrected(step(fact), Json.field(fact, "mostly").booleanValue())),
            entry("landed/1", fact -> new Event.Landed(step(fact))),
            entry("parked/1", fact -> new Event.Parked(step(fact))),
            entry("kept-back/1", fact -> new Event.KeptBack(who(fact), step(fact))),
            entry("let-open/1", fact -> new Event.LetOpen(who(fact), step(fact))),
            entry("chose-to-open/1", fact -> new Event.ChoseToOpen(who(fact))),
            entry("took-back-the-choice/1", fact -> new Event.TookBackTheChoice(who(fact))),
            entry("opened/1", fact -> new Event.Opened(part(fact))),
            entry("went-through/1", fact -> new Event.WentThrough(who(fact))),
            entry("paused/1", fact -> new Event.Paused(Instant.parse(text(fact, "until")), List.of())),
            entry("paused/2", fact -> new Event.Paused(Instant.parse(text(fact, "until")), turns(fact))),
            entry("slowed/1", _ -> new Event.Slowed()),
            entry("rested/1", _ -> new Event.Rested()),
            entry("came-back/1", fact -> new Event.CameBack(who(fact))),
            entry("resumed/1", _ -> new Event.Resumed()),
            entry("stepped-away/1", fact -> new Event.SteppedAway(who(fact))),
            entry("stepped-back/1", fact -> new Event.SteppedBack(who(fact))),
            entry("withdrew/1", fact -> new Event.Withdrew(who(fact))),
            entry("finished/1", _ -> new Event.Finished()),
            entry("ended/1", _ -> new Event.Ended()),
            entry("offered/1",
                    fact -> new Event.Offered(who(fact), step(fact), number(fact, "round"), Optional.empty())),
            entry("offered/2",
                    fact -> new Event.Offered(who(fact), step(fact), number(fact, "round"), turn(fact))),
            entry("offer-taken-back/1",
                    fact -> new Event.OfferTakenBack(who(fact), step(fact), number(fact, "round"), Optional.empty())),
            entry("offer-taken-back/2",
                    fact -> new Event.OfferTakenBack(who(fact), step(fact), number(fact, "round"), turn(fact))));

    private EventCodec() {}

    static String encode(List<Event> events) {
        return Json.text(json -> {
            json.writeStartArray();
            for (var event : events) {
                json.writeStartObject();
                write(json, event);
                json.writeEndObject();
            }
            json.writeEndArray();
        });
    }

    static List<Event> decode(String facts) {
        var events = new ArrayList<Event>();
        for (var fact : Json.read(facts)) {
            var form = text(fact, "type") + "/" + number(fact, "v");
            var reader = READERS.get(form);
            if (reader == null) {
                throw new Unreadable("a fact of the unknown form " + form, null);
            }
            events.add(reader.apply(fact));
        }
        return events;
    }

    private static void write(JsonGenerator json, Event event) throws IOException {
        switch (event) {
            case Event.Started(var starter, var people) -> started(json, starter, people);
            case Event.LadderRead(int reach) -> {
                form(json, "ladder-read");
                json.writeNumberField("reach", reach);
            }
            case Event.TakesUp(var about) -> {
                form(json, "takes-up");
                json.writeStringField("sitting", about.sitting().toString());
                json.writeStringField("outcome", about.outcome().value());
            }
            case Event.Deepened(int level) -> {
                form(json, "deepened");
                json.writeNumberField("level", level);
            }
            case Event.Joined(var who) -> form(json, "joined", who);
            case Event.Reached(var part, int round, var step) -> reached(json, part, round, step);
            case Event.Began(var part) -> form(json, "began", part);
            case Event.Answered(var who, var step) -> form(json, "answered", who, step);
            case Event.Proposed(var who, var step) -> form(json, "proposed", who, step);
            case Event.Confirmed(var who, var step) -> form(json, "confirmed", who, step);
            case Event.Corrected(var step, boolean mostly) -> {
                form(json, "corrected", step);
                json.writeBooleanField("mostly", mostly);
            }
            case Event.Landed(var step) -> form(json, "landed", step);
            case Event.Parked(var step) -> form(json, "parked", step);
            case Event.KeptBack(var who, var step) -> form(json, "kept-back", who, step);
            case Event.LetOpen(var who, var step) -> form(json, "let-open", who, step);
            case Event.ChoseToOpen(var who) -> form(json, "chose-to-open", who);
            case Event.TookBackTheChoice(var who) -> form(json, "took-back-the-choice", who);
            case Event.Opened(var part) -> form(json, "opened", part);
            case Event.WentThrough(var who) -> form(json, "went-through", who);
            case Event.Paused paused -> paused(json, paused);
            case Event.Slowed() -> form(json, "slowed");
            case Event.Rested() -> form(json, "rested");
            case Event.CameBack(var who) -> form(json, "came-back", who);
            case Event.Resumed() -> form(json, "resumed");
            case Event.SteppedAway(var who) -> form(json, "stepped-away", who);
            case Event.SteppedBack(var who) -> form(json, "stepped-back", who);
            case Event.Withdrew(var who) -> form(json, "withdrew", who);
            case Event.Finished() -> form(json, "finished");
            case Event.Ended() -> form(json, "ended");
            case Event.Offered(var who, var step, int round, var turn) ->
                offer(json, "offered", who, step, round, turn);
            case Event.OfferTakenBack(var who, var step, int round, var turn) ->
                offer(json, "offer-taken-back", who, step, round, turn);
        }
    }

    private static void started(JsonGenerator json, PersonId starter, List<PersonId> people) throws IOException {
        form(json, "started");
        json.writeStringField("starter", starter.toString());
        json.writeArrayFieldStart("people");
        for (var person : people) {
            json.writeString(person.toString());
        }
        json.writeEndArray();
    }

    private static void paused(JsonGenerator json, Event.Paused paused) throws IOException {
        json.writeStringField("type", "paused");
        json.writeNumberField("v", 2);
        json.writeStringField("until", paused.until().toString());
        json.writeArrayFieldStart("turns");
        for (var turn : paused.turns()) {
            json.writeString(turn.toString());
        }
        json.writeEndArray();
    }

    /** Without a turn it is the form of the first release, which an older client still asks for. */
    private static void offer(JsonGenerator json, String type, PersonId who, StepId step, int round,
            Optional<Integer> turn) throws IOException {
        json.writeStringField("type", type);
        json.writeNumberField("v", turn.isPresent() ? 2 : 1);
        json.writeStringField("who", who.toString());
        json.writeStringField("step", step.value());
        json.writeNumberField("round", round);
        if (turn.isPresent()) {
            json.writeNumberField("turn", turn.get());
        }
    }

    private static void reached(JsonGenerator json, PartId part, int round, StepId step) throws IOException {
        form(json, "reached", part);
        json.writeNumberField("round", round);
        json.writeStringField("step", step.value());
    }

    private static void form(JsonGenerator json, String type) throws IOException {
        json.writeStringField("type", type);
        json.writeNumberField("v", 1);
    }

    private static void form(JsonGenerator json, String type, PersonId who) throws IOException {
        form(json, type);
        json.writeStringField("who", who.toString());
    }

    private static void form(JsonGenerator json, String type, PersonId who, StepId step) throws IOException {
        form(json, type, who);
        json.writeStringField("step", step.value());
    }

    private static void form(JsonGenerator json, String type, StepId step) throws IOException {
        form(json, type);
        json.writeStringField("step", step.value());
    }

    private static void form(JsonGenerator json, String type, PartId part) throws IOException {
        form(json, type);
        json.writeStringField("part", part.value());
    }

    private static List<PersonId> people(JsonNode fact) {
        var people = new ArrayList<PersonId>();
        Json.field(fact, "people").forEach(person -> people.add(new PersonId(UUID.fromString(person.textValue()))));
        return people;
    }

    private static List<Instant> turns(JsonNode fact) {
        var turns = new ArrayList<Instant>();
        Json.field(fact, "turns").forEach(turn -> turns.add(Instant.parse(turn.textValue())));
        return turns;
    }

    private static PersonId who(JsonNode fact) {
        return person(fact, "who");
    }

    private static PersonId person(JsonNode fact, String field) {
        return new PersonId(UUID.fromString(text(fact, field)));
    }

    private static PartId part(JsonNode fact) {
        return new PartId(text(fact, "part"));
    }

    private static StepId step(JsonNode fact) {
        return new StepId(text(fact, "step"));
    }

    private static Optional<Integer> turn(JsonNode fact) {
        return Optional.of(number(fact, "turn"));
    }

    private static String text(JsonNode fact, String field) {
        return Json.field(fact, field).textValue();
    }

    private static int number(JsonNode fact, String field) {
        return Json.field(fact, field).intValue();
    }
}
