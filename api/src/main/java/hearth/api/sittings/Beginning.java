package hearth.api.sittings;

import hearth.api.live.Hints;
import hearth.domain.accounts.PersonId;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.Circle;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.Library;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Days.Day;
import hearth.domain.safety.Ladder;
import hearth.domain.safety.Lately;
import hearth.domain.safety.MayOpen;
import hearth.domain.safety.Snapshot;
import hearth.domain.safety.Standing;
import hearth.domain.sittings.About;
import hearth.domain.sittings.Breather;
import hearth.domain.sittings.Engine;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Sittings;
import io.vertx.core.Future;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** How a sitting begins: what may open for this person now, which occurrence it is, and one row however often it is asked for. */
public final class Beginning {
    private final Sittings sittings;
    private final Days days;
    private final Library library;
    private final InstantSource clock;
    private final Hints hints;
    private final Plans plans;
    private final InTurn inTurn = new InTurn();

    public Beginning(Sittings sittings, Days days, Library library, InstantSource clock, Hints hints) {
        this.sittings = sittings;
        this.days = days;
        this.library = library;
        this.clock = clock;
        this.hints = hints;
        this.plans = new Plans(days, library);
    }

    /** The sitting to watch; nothing for every cause alike, an unknown exercise among them. */
    Future<Optional<SittingId>> begin(PersonId who, Wish wish, Rooms rooms) {
        return day(who).compose(first -> inTurn.of(first.home().circle().id(), () -> day(who).compose(day -> library
                .current(wish.exercise())
                .map(definition -> definition.exercise())
                .filter(exercise -> mayOpen(exercise, who, day))
                .map(exercise -> new TakingUp(library, rooms).mayBe(exercise, wish.about(), who, day)
                        .compose(may -> may ? begin(exercise, who, wish, day, rooms) : nothing()))
                .orElseGet(Beginning::nothing))));
    }

    /**
     * What somebody would like to begin.
     *
     * @param sitting its id, chosen by the client so that a start sent twice is one
     * @param about what it looks at again, where it does
     */
    record Wish(SittingId sitting, ExerciseId exercise, Optional<About> about) {}

    private Future<Optional<SittingId>> begin(Exercise exercise, PersonId who, Wish wish, Day day, Rooms rooms) {
        return underWay(exercise, who, wish, day, rooms).compose(open -> open.isPresent()
                ? Future.succeededFuture(open)
                : anew(exercise, who, wish, day, rooms));
    }

    private static Future<Optional<SittingId>> nothing() {
        return Future.succeededFuture(Optional.empty());
    }

    private Future<Day> day(PersonId who) {
        return Future.fromCompletionStage(days.of(who));
    }

    private Future<Optional<SittingId>> anew(Exercise exercise, PersonId who, Wish wish, Day day, Rooms rooms) {
        var about = wish.about().<Event>map(Event.TakesUp::new).stream();
        return breather(exercise, who, day, rooms).compose(breather -> ladder(exercise, who, day)
                .compose(ladder -> start(exercise, who, wish.sitting(), day, breather,
                        Stream.concat(ladder.stream(), about).toList())));
    }

    /**
     * What this person has before them of this exercise is gone on with, the newest of it, so that two who both begin it meet in one; what
     * one does alone only on the same day, for from the day's turn on it is about something else (G6). What recurs, and a break, have one
     * place of their own anyway; and what was begun under this very id is that.
     */
    private Future<Optional<SittingId>> underWay(Exercise exercise, PersonId who, Wish wish, Day day, Rooms rooms) {
        if (exercise.cadence().isPresent() || exercise.begins() == Exercise.Begins.BREATHER
                || day.sittings().stream().anyMatch(one -> one.sitting().equals(wish.sitting()))) {
            return nothing();
        }
        var together = day.home().circle().isCouple() && exercise.mode() != Exercise.Mode.SOLO;
        var today = Occurrence.dayOf(clock.instant(), day.home().circle().zone());
        var looks = day.sittings().stream().filter(one -> one.exercise().equals(exercise.id()) && !one.ended())
                .filter(one -> together || wish.about().isPresent() || one.begunOn().equals(today))
                .map(one -> rooms.look(one.sitting(), who)).toList();
        return Future.all(looks).map(_ -> looks.stream().flatMap(look -> look.result().stream())
                .filter(look -> look.together() == together && look.view().goesOnIn(exercise)
                        && look.view().about().equals(wish.about()))
                .map(look -> look.view().id()).reduce((_, newer) -> newer));
    }

    public boolean mayOpen(Exercise exercise, PersonId who, Day day) {
        return MayOpen.answer(exercise, snapshot(who, day)) == MayOpen.Answer.OPEN;
    }

    /** What is known about this person as it is decided what may open. */
    public Snapshot snapshot(PersonId who, Day day) {
        var circle = day.home().circle();
        var now = clock.instant();
        var today = Occurrence.dayOf(now, circle.zone());
        return new Snapshot(who, circle, day.home().formedOn(), today, Standing.of(day, library, circle.id(), today),
                Lately.of(day, library, circle.id(), now));
    }

    /** This week's, this day's or this year's of a recurring exercise; nothing for one that is chosen. */
    public Optional<Occurrence> occurrence(Exercise exercise, Circle circle) {
        return exercise.cadence().map(cadence -> Occurrence.of(cadence, clock.instant(), circle.zone()));
    }

    private Future<Breather> breather(Exercise exercise, PersonId who, Day day, Rooms rooms) {
        var circle = day.home().circle();
        return switch (exercise.begins()) {
            case PLAINLY -> Future.succeededFuture(Breather.usual(circle.zone()));
            case BREATHER -> plans.of(circle, who, rooms::view);
        };
    }

    /** How deep it may go is read now and written down, so nothing that happens later, anywhere, changes it. */
    private Future<List<Event>> ladder(Exercise exercise, PersonId who, Day day) {
        if (exercise.depth().isEmpty()) {
            return Future.succeededFuture(List.of());
        }
        return Future.fromCompletionStage(days.goes(who, day.home().circle().id(), exercise.id()))
                .map(goes -> List.of(new Event.LadderRead(Ladder.reach(exercise, snapshot(who, day), goes))));
    }

    private Future<Optional<SittingId>> start(Exercise exercise, PersonId who, SittingId wished, Day day,
            Breather breather, List<Event> beside) {
        var circle = day.home().circle();
        var now = clock.instant();
        var solo = exercise.mode() == Exercise.Mode.SOLO && circle.isCouple();
        var owner = solo ? Optional.of(who) : Optional.<PersonId>empty();
        var occurrence = occurrence(exercise, circle);
        var id = occurrence.map(one -> recurring(circle, exercise, one, owner)).orElse(wished);
        var people = solo ? List.of(who) : circle.people();
        // What is one's own, and what comes round whoever begins it, looks no different to the other.
        var shows = owner.isEmpty() && occurrence.isEmpty();
        return Future.fromCompletionStage(
                sittings.start(new Sittings.Start(id, circle.id(), circle.epoch(), exercise.id(), exercise.version(),
                        who, owner, occurrence.map(Occurrence::label), Occurrence.dayOf(now, circle.zone()), now,
                        Stream.concat(Engine.start(id, exercise, people, who, breather, now).stream(),
                                beside.stream()).toList())))
                .onSuccess(begun -> hints.about(shows ? circle.people() : List.of(who)));
    }

    /**
     * The id of an occurrence follows from what it is. So the second to begin it gets the id that they would have got as the first, and
     * cannot tell that the other was there before.
     */
    public static SittingId recurring(Circle circle, Exercise exercise, Occurrence occurrence,
            Optional<PersonId> owner) {
        var name = circle.id() + " " + exercise.id() + " " + occurrence.label()
                + owner.map(one -> " " + one).orElse("");
        return named(name);
    }

    /** The id that follows from a name: told to nobody who does not know the name already. */
    public static SittingId named(String name) {
        try {
            var digest = ByteBuffer
                    .wrap(MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8)));
            return new SittingId(new UUID((digest.getLong() & ~0xF000L) | 0x8000L,
                    (digest.getLong() & 0x3FFFFFFFFFFFFFFFL) | Long.MIN_VALUE));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
