package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What a person sees of a sitting, as lines of text that no renaming changes. */
final class Seen {
    private Seen() {}

    static List<String> lines(SittingView view) {
        var lines = new ArrayList<String>();
        lines.add(view.exercise().value() + " " + view.version() + ", " + view.place().behind() + " of "
                + view.place().all());
        scene(lines, view.scene());
        for (var heard : view.heard()) {
            lines.add("heard: " + heard.part().value() + " " + heard.round() + " " + heard.step().value() + " by "
                    + heard.who().map(PersonId::toString).orElse("both") + ": "
                    + heard.value().map(Seen::text).orElse("removed") + (heard.landed() ? " (landed)" : "")
                    + heard.card().map(Seen::card).orElse(""));
        }
        lines.add("offers: " + view.offers().stream().map(offer -> offer.name().toLowerCase(java.util.Locale.ROOT))
                .toList());
        return lines;
    }

    private static void scene(List<String> lines, Scene scene) {
        switch (scene) {
            case Scene.Gathering(boolean here) -> lines.add("gathering, here: " + here);
            case Scene.OwnPace own -> {
                lines.add("own pace: " + own.part().value() + ", turn " + own.turn() + ", sealed: "
                        + (own.manner() != SittingView.Manner.OWN)
                        + ", through: " + own.through());
                own.items().forEach(item -> lines.add("item: " + item.step().value() + ": " + text(item.mine())
                        + (item.keptBack() ? " (kept back)" : "")));
            }
            case Scene.Asked(var part, int turn) -> lines.add("asked: " + part.value() + ", turn " + turn);
            case Scene.AtStep at -> {
                lines.add("at step: " + at.part().value() + " " + at.round() + " " + at.step().value() + ", turn "
                        + at.turn() + ", " + at.role() + ", floor " + at.floor().map(Enum::name).orElse("none"));
                lines.add("mine: " + text(at.mine()) + ", theirs: " + text(at.theirs()) + ", corrected "
                        + at.corrected() + ", nearly " + at.nearly() + ", since " + at.since()
                        + at.card().map(Seen::card).orElse(""));
            }
            case Scene.Pausing(var until, boolean back, var stage) -> lines.add("pausing until " + until + ", back: "
                    + back
                    + (stage == SittingView.Stage.RETURN || stage == SittingView.Stage.BREATHER ? "" : ", " + stage));
            case Scene.Resting(boolean back) -> lines.add("resting, back: " + back);
            case Scene.Over(boolean finished) -> lines.add("over, finished: " + finished);
        }
    }

    private static String card(SittingView.Card card) {
        return ", card " + card.card() + " of " + card.deck() + " at depth " + card.level();
    }

    private static String text(Optional<Value> value) {
        return value.map(Seen::text).orElse("nothing");
    }

    private static String text(Value value) {
        return switch (value) {
            case Value.Written(var text) -> "“" + text + "”";
            case Value.Chosen(var options) -> options.stream().map(option -> option.value()).toList().toString();
            case Value.Felt(var feelings) -> feelings.toString();
            case Value.Rated(int level) -> level + " of 10";
            case Value.Leaning(int at) -> at + " from the middle";
            case Value.WantHave(int want, int have) -> have + " of 10, and " + want + " wished for";
            case Value.Booked(var at, var zone) -> at + " " + zone;
            case Value.Done() -> "done";
        };
    }
}
