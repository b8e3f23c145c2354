package hearth.domain.sittings;

import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** How deep it goes, and which card comes: both follow from what is known, and nothing is made up. */
final class Drawing {
    private Drawing() {}

    /** What it comes to once all are through with a part that asks how deep: the lowest wish, and no deeper than the ladder reaches. */
    static Optional<Event.Deepened> depth(Sitting sitting, Words words, Part part) {
        return part.steps().stream().filter(step -> step.input() instanceof Input.Depth).findFirst()
                .map(step -> new Event.Deepened(
                        Math.min(lowestWish(sitting, words, part, step), sitting.depth().reach())));
    }

    private static int lowestWish(Sitting sitting, Words words, Part part, Step step) {
        var rungs = ((Input.Depth) step.input()).words();
        return sitting.people().stream().mapToInt(person -> words.at(part.id(), person, step.id(), sitting.turn())
                .filter(Value.Chosen.class::isInstance).map(Value.Chosen.class::cast)
                .map(wish -> rungs.indexOf(wish.options().getFirst()) + 1).orElse(1)).min().orElse(1);
    }

    /** The card of this round: the same for both, on every node and after every restart. Empty for any other step, and where no deck is known. */
    static Optional<SittingView.Card> card(Sitting sitting, Words words, Step step, int round) {
        if (!(step.input() instanceof Input.Card(var from, int many, _))) {
            return Optional.empty();
        }
        return sitting.depth().level().flatMap(level -> deck(words, from)
                .map(deck -> new SittingView.Card(from, deck, level,
                        order(sitting, deck, level, many).get(round - 1))));
    }

    /** What both confirmed. */
    private static Optional<OptionId> deck(Words words, StepId step) {
        return words.lastOf(step, List.of(Optional.empty())).filter(Value.Chosen.class::isInstance)
                .map(Value.Chosen.class::cast).map(chosen -> chosen.options().getFirst());
    }

    /** The deck, shuffled by the sitting's own id, so that every sitting goes through it in another order and none comes twice. */
    private static List<Integer> order(Sitting sitting, OptionId deck, int level, int many) {
        var id = sitting.id().value();
        long seed = mixed(id.getMostSignificantBits() ^ mixed(id.getLeastSignificantBits() ^ level)
                ^ deck.value().hashCode());
        return IntStream.range(0, many).boxed()
                .sorted(Comparator.comparingLong(card -> mixed(seed + card)))
                .toList();
    }

    /** Spreads every bit over all of them: the last steps of SplitMix64. */
    private static long mixed(long bits) {
        long once = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
        long twice = (once ^ (once >>> 27)) * 0x94D049BB133111EBL;
        return twice ^ (twice >>> 31);
    }
}
