package hearth.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearth.bench.Call.Outcome;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Value;
import hearth.domain.sittings.Viewing;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** Holds one sitting's log, as it is in the end, against what its two people were told while it grew. */
final class Final {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Pair pair;
    private final Kept kept;
    private final List<Call> calls;
    private final List<String> faults = new ArrayList<>();

    private Final(Pair pair, Kept kept) {
        this.pair = pair;
        this.kept = kept;
        this.calls = pair.calls().stream()
                .filter(call -> call.sitting.equals(kept.id()) && !call.act.what().equals("start")).toList();
    }

    /** Every fault, each in a sentence; none for a true history. */
    static List<String> faults(Pair pair, Kept kept, Exercise exercise, Map<Integer, String> shown) {
        var history = new Final(pair, kept);
        history.acknowledgedIsThere();
        history.eachIdOnce();
        history.inTheOrderAsked();
        history.lastWordsStand();
        history.nothingBehindAnEnd();
        history.viewsAreTheFold(exercise, shown);
        return history.faults;
    }

    private List<UUID> logged() {
        return kept.rows().stream().map(row -> row.command().value()).toList();
    }

    private void acknowledgedIsThere() {
        var logged = new HashSet<>(logged());
        for (var call : calls) {
            if (call.outcome() == Outcome.OK && !logged.contains(call.id)) {
                faults.add("acknowledged and lost: " + call);
            }
            if (call.outcome() == Outcome.REFUSED && logged.contains(call.id)) {
                faults.add("refused and there: " + call);
            }
        }
    }

    private void eachIdOnce() {
        var seen = new HashSet<UUID>();
        var asked = new HashMap<java.util.UUID, Call>();
        calls.forEach(call -> asked.put(call.id, call));
        for (var row : kept.rows().subList(1, kept.rows().size())) {
            var call = asked.get(row.command().value());
            if (!seen.add(row.command().value())) {
                faults.add("done twice: " + call);
            }
            if (call == null || !pair.couple.seat(call.seat).person().equals(row.author())) {
                faults.add("nobody asked for it: " + row);
            }
        }
    }

    /** Nobody asks twice at a time, so the log has each person's commands in the order in which they were asked. */
    private void inTheOrderAsked() {
        for (int seat = 0; seat < 2; seat++) {
            int who = seat;
            var asked = calls.stream().filter(call -> call.seat == who && call.outcome() == Outcome.OK)
                    .map(call -> call.id).toList();
            var there = logged().stream().filter(asked::contains).toList();
            if (there.size() == asked.size() && !there.equals(asked)) {
                faults.add("out of order: seat " + seat + " of " + kept.id());
            }
        }
    }

    /** Of all that somebody wrote to one question, the last that stands in the log is what can be read. */
    private void lastWordsStand() {
        var last = new HashMap<String, Optional<String>>();
        for (var id : logged()) {
            calls.stream().filter(call -> call.id.equals(id) && call.act.what().equals("answer"))
                    .forEach(call -> last.put(call.seat + " " + call.act.step() + " " + call.act.turn(),
                            call.act.text()));
        }
        last.forEach((where, text) -> {
            if (allWords().noneMatch(word -> Optional.of(word).equals(text))) {
                faults.add("words lost: " + where + " " + text);
            }
        });
    }

    private Stream<String> allWords() {
        return kept.words().pages().stream().flatMap(page -> page.lines().stream()).map(Page.Line::value)
                .map(value -> value instanceof Value.Written(var text) ? text : "");
    }

    private void nothingBehindAnEnd() {
        var rev = pair.revWhenLeft().get(kept.id());
        if (rev != null && rev != kept.rev()) {
            faults.add("written after somebody left: " + kept.id() + " at " + kept.rev() + ", left at " + rev);
        }
    }

    private void viewsAreTheFold(Exercise exercise, Map<Integer, String> shown) {
        var sitting = Sitting.begin(kept.id(), exercise, (Event.Started) kept.rows().getFirst().events().getFirst());
        for (var row : kept.rows()) {
            sitting = sitting.after(row.events(), row.at());
        }
        var orders = new ArrayList<List<String>>();
        for (int seat = 0; seat < 2; seat++) {
            var frame = shown.get(seat);
            if (frame != null) {
                var heard = heardIn(frame);
                if (!heard.equals(heard(sitting, pair.couple.seat(seat).person()))) {
                    faults.add("the view is not the fold: seat " + seat + " " + frame);
                }
                orders.add(heard.stream().filter(text -> text.startsWith("shared")).toList());
                keptBackStaysBack(sitting, 1 - seat, frame);
            }
        }
        if (orders.size() == 2 && !orders.getFirst().equals(orders.getLast())) {
            faults.add("two orders: " + orders);
        }
    }

    private List<String> heard(Sitting sitting, PersonId who) {
        return Viewing.view(sitting, kept.words(), who, Instant.EPOCH).heard().stream()
                .map(heard -> heard.value().filter(Value.Written.class::isInstance)
                        .map(value -> ((Value.Written) value).text()).orElse(""))
                .toList();
    }

    private void keptBackStaysBack(Sitting sitting, int seat, String frame) {
        for (var mark : sitting.keptBack()) {
            if (mark.who().equals(pair.couple.seat(seat).person())
                    && frame.contains("sealed " + kept.id() + " " + seat + " " + mark.step())) {
                faults.add("kept back and seen: " + frame);
            }
        }
    }

    private static List<String> heardIn(String frame) {
        try {
            var texts = new ArrayList<String>();
            for (JsonNode heard : JSON.readTree(frame).path("is").path("heard")) {
                texts.add(heard.path("value").path("text").asText());
            }
            return texts;
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    static boolean isOf(SittingId sitting, String frame) {
        return frame.startsWith("{\"view\":\"sitting/" + sitting);
    }
}
