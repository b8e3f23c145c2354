package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.About;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Value;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What is written today must be read for ever: these texts never change, new forms are added below them. */
class StoredFormsTest {
    private static final PersonId ANA = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000a"));
    private static final PersonId BEN = new PersonId(UUID.fromString("00000000-0000-4000-8000-00000000000b"));
    private static final PartId PART = new PartId("talk");
    private static final StepId STEP = new StepId("say-it");
    private static final String WHO = "\"who\":\"00000000-0000-4000-8000-00000000000a\"";

    private static final Map<Event, String> FACTS = facts();

    private static Map<Event, String> facts() {
        var facts = new LinkedHashMap<Event, String>();
        facts.put(new Event.Started(ANA, List.of(ANA, BEN)), """
            {"type":"started","v":1,"starter":"00000000-0000-4000-8000-00000000000a",\
            "people":["00000000-0000-4000-8000-00000000000a","00000000-0000-4000-8000-00000000000b"]}""");
        facts.put(new Event.LadderRead(3), "{'type':'ladder-read','v':1,'reach':3}");
        facts.put(new Event.TakesUp(new About(new SittingId(ANA.value()), new OutcomeId("trial"))), """
            {"type":"takes-up","v":1,"sitting":"00000000-0000-4000-8000-00000000000a","outcome":"trial"}""");
        facts.put(new Event.Deepened(2), "{'type':'deepened','v':1,'level':2}");
        facts.put(new Event.Joined(ANA), "{'type':'joined','v':1,WHO}");
        facts.put(new Event.Reached(PART, 2, STEP),
                "{'type':'reached','v':1,'part':'talk','round':2,'step':'say-it'}");
        facts.put(new Event.Began(PART), "{'type':'began','v':1,'part':'talk'}");
        facts.put(new Event.Answered(ANA, STEP), "{'type':'answered','v':1,WHO,'step':'say-it'}");
        facts.put(new Event.Proposed(ANA, STEP), "{'type':'proposed','v':1,WHO,'step':'say-it'}");
        facts.put(new Event.Confirmed(ANA, STEP), "{'type':'confirmed','v':1,WHO,'step':'say-it'}");
        facts.put(new Event.Corrected(STEP, true), "{'type':'corrected','v':1,'step':'say-it','mostly':true}");
        facts.put(new Event.Landed(STEP), "{'type':'landed','v':1,'step':'say-it'}");
        facts.put(new Event.Parked(STEP), "{'type':'parked','v':1,'step':'say-it'}");
        facts.put(new Event.KeptBack(ANA, STEP), "{'type':'kept-back','v':1,WHO,'step':'say-it'}");
        facts.put(new Event.LetOpen(ANA, STEP), "{'type':'let-open','v':1,WHO,'step':'say-it'}");
        facts.put(new Event.ChoseToOpen(ANA), "{'type':'chose-to-open','v':1,WHO}");
        facts.put(new Event.TookBackTheChoice(ANA), "{'type':'took-back-the-choice','v':1,WHO}");
        facts.put(new Event.Opened(PART), "{'type':'opened','v':1,'part':'talk'}");
        facts.put(new Event.WentThrough(ANA), "{'type':'went-through','v':1,WHO}");
        facts.put(
                new Event.Paused(Instant.parse("2026-11-21T20:15:30.250Z"),
                        List.of(Instant.parse("2026-11-22T03:00:00Z"), Instant.parse("2026-11-23T03:00:00Z"))),
                """
                    {'type':'paused','v':2,'until':'2026-11-21T20:15:30.250Z',\
                    'turns':['2026-11-22T03:00:00Z','2026-11-23T03:00:00Z']}""");
        facts.put(new Event.Rested(), "{'type':'rested','v':1}");
        facts.put(new Event.Slowed(), "{'type':'slowed','v':1}");
        facts.put(new Event.CameBack(ANA), "{'type':'came-back','v':1,WHO}");
        facts.put(new Event.Resumed(), "{'type':'resumed','v':1}");
        facts.put(new Event.SteppedAway(ANA), "{'type':'stepped-away','v':1,WHO}");
        facts.put(new Event.SteppedBack(ANA), "{'type':'stepped-back','v':1,WHO}");
        facts.put(new Event.Withdrew(ANA), "{'type':'withdrew','v':1,WHO}");
        facts.put(new Event.Finished(), "{'type':'finished','v':1}");
        facts.put(new Event.Ended(), "{'type':'ended','v':1}");
        facts.put(new Event.Offered(ANA, STEP, 2, Optional.empty()),
                "{'type':'offered','v':1,WHO,'step':'say-it','round':2}");
        facts.put(new Event.OfferTakenBack(ANA, STEP, 2, Optional.empty()),
                "{'type':'offer-taken-back','v':1,WHO,'step':'say-it','round':2}");
        facts.put(new Event.Offered(ANA, STEP, 2, Optional.of(7)),
                "{'type':'offered','v':2,WHO,'step':'say-it','round':2,'turn':7}");
        facts.put(new Event.OfferTakenBack(ANA, STEP, 2, Optional.of(7)),
                "{'type':'offer-taken-back','v':2,WHO,'step':'say-it','round':2,'turn':7}");
        facts.replaceAll((_, text) -> text.replace("WHO", WHO).replace('\'', '"'));
        return facts;
    }

    @Test
    void everyFactIsWrittenAndReadInItsForm() {
        FACTS.forEach((fact, text) -> {
            assertThat(EventCodec.encode(List.of(fact))).isEqualTo("[" + text + "]");
            assertThat(EventCodec.decode("[" + text + "]")).containsExactly(fact);
        });
        var all = List.copyOf(FACTS.keySet());
        assertThat(EventCodec.decode(EventCodec.encode(all))).isEqualTo(all);
    }

    @Test
    void factsOfTheFirstReleaseAreStillRead() {
        assertThat(EventCodec.decode("[{\"type\":\"paused\",\"v\":1,\"until\":\"2026-11-21T20:15:30.250Z\"}]"))
                .containsExactly(new Event.Paused(Instant.parse("2026-11-21T20:15:30.250Z"), List.of()));
    }

    @Test
    void noKindOfFactIsForgottenHere() {
        assertThat(FACTS.keySet().stream().<Class<?>>map(Event::getClass).distinct())
                .containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
        assertThat(values().stream().<Class<?>>map(Value::getClass))
                .containsExactlyInAnyOrder(Value.class.getPermittedSubclasses());
    }

    @Test
    void anUnknownFormIsNamedAndNotGuessed() {
        assertThatThrownBy(() -> EventCodec.decode("[{\"type\":\"joined\",\"v\":2}]")).isInstanceOf(Unreadable.class)
                .hasMessageContaining("joined/2");
        assertThatThrownBy(() -> EventCodec.decode("[{\"type\":\"joined\",\"v\":1}]")).isInstanceOf(Unreadable.class)
                .hasMessageContaining("who");
        assertThatThrownBy(() -> EventCodec.decode("[{")).isInstanceOf(Unreadable.class);
        for (var page : List.of("[2]", "[1,[\"say-it\",1,\"drawn\",\"secret\"]]", "[1,[\"secret", "{}")) {
            assertThatThrownBy(() -> PageCodec.decode(name(), page.getBytes(StandardCharsets.UTF_8)))
                    .isInstanceOf(Unreadable.class).hasMessageNotContaining("secret").hasNoCause();
        }
    }

    @Test
    void aPageIsWrittenAndReadInItsForm() {
        var lines = new ArrayList<Page.Line>();
        for (var value : values()) {
            lines.add(new Page.Line(STEP, lines.size() + 1, value));
        }
        var page = new Page(name(), lines);
        var text = """
            [1,["say-it",1,"written","wörter \\"und\\" \\uD83D\\uDE42\\n"],["say-it",2,"chosen","a","b-2"],["say-it",3,"felt","tired","left out"],\
            ["say-it",4,"rated",7],["say-it",5,"booked","2026-11-22T09:30","Europe/Vienna"],["say-it",6,"leaning",-3],["say-it",7,"want-have",8,5],["say-it",8,"done"]]""";
        assertThat(PageCodec.encode(page)).asString(StandardCharsets.UTF_8).isEqualTo(text);
        assertThat(PageCodec.decode(name(), text.getBytes(StandardCharsets.UTF_8))).isEqualTo(page);
        var half = new Page(name(), List.of(new Page.Line(STEP, 1, new Value.Written("half \uD83D a smile"))));
        assertThat(PageCodec.decode(name(), PageCodec.encode(half))).isEqualTo(half);
        var empty = new Page(name(), List.of());
        assertThat(PageCodec.decode(name(), PageCodec.encode(empty))).isEqualTo(empty);
    }

    @Test
    @DisplayName("D7: values print as dots")
    void valuesDoNotPrint() {
        assertThat(values().stream().filter(value -> !(value instanceof Value.Done)).map(Value::toString))
                .allMatch("•••"::equals);
    }

    private static List<Value> values() {
        return List.of(new Value.Written("wörter \"und\" 🙂\n"),
                new Value.Chosen(List.of(new OptionId("a"), new OptionId("b-2"))),
                new Value.Felt(List.of("tired", "left out")), new Value.Rated(7),
                new Value.Booked(LocalDateTime.parse("2026-11-22T09:30"), ZoneId.of("Europe/Vienna")),
                new Value.Leaning(-3), new Value.WantHave(8, 5), new Value.Done());
    }

    private static Page.Name name() {
        return new Page.Name(PART, 1, Optional.of(ANA));
    }
}
