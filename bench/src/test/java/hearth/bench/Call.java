package hearth.bench;

import hearth.domain.sittings.SittingId;

import java.util.Optional;
import java.util.UUID;

/** One command as its sender knows it: asked once under its id, sent perhaps several times, and answered in the end. */
final class Call {
    final UUID id = UUID.randomUUID();
    final SittingId sitting;
    final int seat;
    final Act act;
    private Outcome outcome = Outcome.UNKNOWN;

    /**
     * What was asked.
     *
     * @param text what was written, where something was
     */
    record Act(String what, String step, int turn, Optional<String> text) {}

    enum Outcome {
        UNKNOWN, OK, REFUSED
    }

    Call(SittingId sitting, int seat, Act act) {
        this.sitting = sitting;
        this.seat = seat;
        this.act = act;
    }

    String frame() {
        var begin = "{\"id\":\"" + id + "\",\"do\":\"" + act.what() + "\",\"sitting\":\"" + sitting + "\"";
        return begin + switch (act.what()) {
            case "start" -> ",\"exercise\":\"bench-history\"}";
            case "answer" -> ",\"step\":\"" + act.step() + "\",\"turn\":" + act.turn() + ",\"value\":{\"text\":\""
                    + act.text().orElseThrow() + "\"}}";
            case "keep-back" ->
                ",\"step\":\"" + act.step() + "\",\"keptBack\":" + act.text().isPresent() + "}";
            default -> ",\"turn\":" + act.turn() + "}";
        };
    }

    synchronized Outcome outcome() {
        return outcome;
    }

    synchronized void became(Outcome answer) {
        outcome = answer;
    }

    @Override
    public String toString() {
        return "seat " + seat + " " + frame() + " " + outcome();
    }
}
