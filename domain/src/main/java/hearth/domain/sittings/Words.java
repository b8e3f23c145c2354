package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Everything that was said in one sitting, page by page; a page that its author removed is simply not there.
 *
 * @param pages in the order in which they were begun, one of each name. A list and no map: what is asked for is mostly at its end, and
 *        every accepted command makes a new one, which for a list is one copy of its references.
 */
public record Words(List<Page> pages) {
    public static final Words NONE = new Words(List.of());

    public Words {
        pages = List.copyOf(pages);
    }

    public Words with(Page page) {
        var more = new ArrayList<>(pages);
        int there = indexOf(page.name());
        if (there < 0) {
            more.add(page);
        } else {
            more.set(there, page);
        }
        return new Words(more);
    }

    public Words with(List<Page> written) {
        var words = this;
        for (var page : written) {
            words = words.with(page);
        }
        return words;
    }

    private int indexOf(Page.Name name) {
        for (int i = pages.size() - 1; i >= 0; i--) {
            if (pages.get(i).name().equals(name)) {
                return i;
            }
        }
        return -1;
    }

    /** The page with one more line; a line of the same step and turn is replaced. */
    Page writing(Page.Name name, Page.Line line) {
        var lines = new ArrayList<>(linesOf(name));
        lines.removeIf(old -> old.step().equals(line.step()) && old.turn() == line.turn());
        lines.add(line);
        return new Page(name, lines);
    }

    private List<Page.Line> linesOf(Page.Name name) {
        int there = indexOf(name);
        return there < 0 ? List.of() : pages.get(there).lines();
    }

    /** What was put into a step at that turn, on that page. */
    Optional<Value> at(Page.Name name, StepId step, int turn) {
        for (var line : linesOf(name)) {
            if (line.turn() == turn && line.step().equals(step)) {
                return Optional.of(line.value());
            }
        }
        return Optional.empty();
    }

    /** What this person put into a step of an own-pace part that began at {@code turn}. */
    Optional<Value> at(PartId part, PersonId author, StepId step, int turn) {
        return at(new Page.Name(part, 1, Optional.of(author)), step, turn);
    }

    /** What was last put into a step by any of these authors, in any round. */
    Optional<Value> lastOf(StepId step, List<Optional<PersonId>> authors) {
        return pages.stream()
                .filter(page -> authors.contains(page.name().author()))
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.step().equals(step))
                .max(Comparator.comparingInt(Page.Line::turn))
                .map(Page.Line::value);
    }
}
