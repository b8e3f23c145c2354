package hearth.domain.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.PartId;
import hearth.domain.exercises.StepId;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Everything that was said in one sitting, page by page; a page that its author removed is simply not there. */
public record Words(Map<Page.Name, Page> pages) {
    public static final Words NONE = new Words(Map.of());

    public Words {
        pages = Map.copyOf(pages);
    }

    public Words with(Page page) {
        return with(List.of(page));
    }

    public Words with(List<Page> written) {
        if (written.isEmpty()) {
            return this;
        }
        var more = new HashMap<>(pages);
        written.forEach(page -> more.put(page.name(), page));
        return new Words(more);
    }

    /** The page with one more line; a line of the same step and turn is replaced. */
    Page writing(Page.Name name, Page.Line line) {
        var lines = new ArrayList<>(linesOf(name));
        lines.removeIf(old -> old.step().equals(line.step()) && old.turn() == line.turn());
        lines.add(line);
        return new Page(name, lines);
    }

    List<Page.Line> linesOf(Page.Name name) {
        var page = pages.get(name);
        return page == null ? List.of() : page.lines();
    }

    /** What this author (nobody: both) last put into a step of that round. */
    Optional<Value> last(PartId part, int round, Optional<PersonId> author, StepId step) {
        return linesOf(new Page.Name(part, round, author)).stream()
                .filter(line -> line.step().equals(step))
                .max(Comparator.comparingInt(Page.Line::turn))
                .map(Page.Line::value);
    }

    /** What this person put into a step of an own-pace part that began at {@code turn}. */
    Optional<Value> at(PartId part, PersonId author, StepId step, int turn) {
        return linesOf(new Page.Name(part, 1, Optional.of(author))).stream()
                .filter(line -> line.step().equals(step) && line.turn() == turn)
                .map(Page.Line::value)
                .findFirst();
    }

    /** What was last put into a step by any of these authors, in any round. */
    Optional<Value> lastOf(StepId step, List<Optional<PersonId>> authors) {
        return pages.values().stream()
                .filter(page -> authors.contains(page.name().author()))
                .flatMap(page -> page.lines().stream())
                .filter(line -> line.step().equals(step))
                .max(Comparator.comparingInt(Page.Line::turn))
                .map(Page.Line::value);
    }
}
