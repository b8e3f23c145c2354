package hearth.api.exercises;

import hearth.domain.accounts.PersonId;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Home;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Sought;
import hearth.domain.rhythm.Waving;
import hearth.domain.safety.Ladder;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Sitting;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import hearth.domain.sittings.Words;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Consumer;

/**
 * The sittings of a preview and the days of those who are in them: in memory, and gone with it. Lives on one event loop, so nobody is ever
 * quicker than somebody else.
 */
final class PreviewedSittings implements Sittings, Days {
    /** Enough good goes for the top of every ladder: an author wants to see all depths. */
    private static final int GOES_A_DEPTH = 2;
    private static final int MOST_DEPTHS = 5;

    private final Home home;
    private final Library library;
    private final List<Finished> before;
    private final Map<SittingId, Held> held = new LinkedHashMap<>();

    private record Held(Start start, List<Kept.Row> rows, Words words) {}

    private record NoKeys() implements Kept.Keys {}

    /** @param before what the two have behind them, so that everything may open */
    PreviewedSittings(Home home, Library library, List<Finished> before) {
        this.home = home;
        this.library = library;
        this.before = List.copyOf(before);
    }

    @Override
    public CompletionStage<Optional<Kept>> load(SittingId sitting, PersonId reader) {
        return done(Optional.ofNullable(held.get(sitting)).filter(_ -> home.circle().has(reader)).map(this::kept));
    }

    private Kept kept(Held one) {
        var start = one.start();
        return new Kept(start.id(), home.circle(), home.names(), start.exercise(), start.version(), start.starter(),
                start.owner(), start.occurrence(), 0, Optional.empty(), one.rows(), one.words(), false, new NoKeys());
    }

    @Override
    public CompletionStage<Optional<SittingId>> start(Start start) {
        var single = held.values().stream().filter(_ -> start.isSingle())
                .filter(one -> one.start().exercise().equals(start.exercise()) && !folded(one).isOver()).findFirst();
        if (single.isPresent()) {
            return done(single.map(one -> one.start().id()));
        }
        var first = new Kept.Row(new CommandId(start.id().value()), start.starter(), start.at(), start.events());
        held.putIfAbsent(start.id(), new Held(start, List.of(first), Words.NONE));
        return done(Optional.of(start.id()));
    }

    @Override
    public CompletionStage<Appended> append(Append append) {
        var one = held.get(append.kept().id());
        if (one == null) {
            return done(new Appended.NotYours());
        }
        var rows = new ArrayList<>(one.rows());
        if (rows.stream().anyMatch(row -> row.command().equals(append.command()))) {
            return done(new Appended.Duplicate(rows.size()));
        }
        if (append.rev() != rows.size() + 1) {
            return done(new Appended.Stale());
        }
        rows.add(new Kept.Row(append.command(), append.author(), append.at(), append.events()));
        held.put(append.kept().id(), new Held(one.start(), List.copyOf(rows), one.words().with(append.pages())));
        return done(new Appended.Written(rows.size()));
    }

    /** There is no other node. */
    @Override
    public CompletionStage<List<MovedOn>> movedOn(Map<SittingId, Mark> marks) {
        return done(List.of());
    }

    /** Whoever looks at a sitting sees by themselves that its time has come, and here somebody always looks. */
    @Override
    public CompletionStage<Integer> due(Instant now, int most, Consumer<Due> tell) {
        return done(0);
    }

    @Override
    public CompletionStage<Day> of(PersonId who) {
        var known = held.values().stream().filter(one -> isSeenBy(one, who)).map(this::known)
                .filter(one -> !one.ended() || one.occurrence().isPresent()).toList();
        return done(new Day(List.of(home), known, finishedBy(who), Recent.NOTHING, List.of(),
                Optional.empty(), Optional.empty(), Waving.NONE));
    }

    private static boolean isSeenBy(Held one, PersonId who) {
        return one.start().owner().filter(owner -> !owner.equals(who)).isEmpty();
    }

    private Known known(Held one) {
        var start = one.start();
        return new Known(start.id(), start.exercise(), start.version(), start.occurrence(), start.today(),
                folded(one).isOver());
    }

    private Sitting folded(Held one) {
        var start = one.start();
        var exercise = library.at(start.exercise(), start.version()).orElseThrow().exercise();
        return Sitting.folded(start.id(), exercise, one.rows());
    }

    @Override
    public CompletionStage<List<Finished>> finished(PersonId who) {
        return done(finishedBy(who));
    }

    private List<Finished> finishedBy(PersonId who) {
        var all = new ArrayList<>(before);
        held.values().stream().filter(one -> isSeenBy(one, who) && isFinished(one)).map(this::finished)
                .forEach(all::addFirst);
        return all;
    }

    private boolean isFinished(Held one) {
        return folded(one).standing() instanceof Sitting.Standing.Over(boolean finished) && finished;
    }

    private Finished finished(Held one) {
        var start = one.start();
        var on = Occurrence.dayOf(one.rows().getLast().at(), home.circle().zone());
        return new Finished(start.id(), home.circle().id(), start.exercise(), start.version(), on, on);
    }

    @Override
    public CompletionStage<List<Ladder.Go>> goes(PersonId who, CircleId circle, ExerciseId exercise) {
        var goes = new ArrayList<Ladder.Go>();
        for (int depth = 1; depth < MOST_DEPTHS; depth++) {
            for (int go = 0; go < GOES_A_DEPTH; go++) {
                goes.add(new Ladder.Go(depth, true));
            }
        }
        return done(goes);
    }

    @Override
    public CompletionStage<List<Left>> left(PersonId who, List<Sought> sought) {
        return done(held.values().stream().filter(one -> isSeenBy(one, who) && isFinished(one)).map(this::finished)
                .filter(one -> sought.stream().anyMatch(wanted -> wanted.exercise().equals(one.exercise())))
                .map(one -> new Left(one.sitting(), one.exercise(), one.version(), one.on())).toList().reversed());
    }

    private static <T> CompletionStage<T> done(T value) {
        return CompletableFuture.completedStage(value);
    }
}
