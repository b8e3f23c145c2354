package hearth.api.exercises;

import com.fasterxml.jackson.databind.ObjectMapper;
import hearth.api.accounts.Limits;
import hearth.api.exercises.PreviewPage.Column;
import hearth.api.http.Feature;
import hearth.api.http.Origins;
import hearth.api.language.HearWording;
import hearth.api.live.Acts;
import hearth.api.live.HintedViews;
import hearth.api.live.Hints;
import hearth.api.live.LiveFeature;
import hearth.api.live.ReadViews;
import hearth.api.live.Views;
import hearth.api.rhythm.CardsComposer;
import hearth.api.rhythm.KeepsakeJson;
import hearth.api.rhythm.Keepsakes;
import hearth.api.rhythm.TodayComposer;
import hearth.api.rhythm.TodayHints;
import hearth.api.rhythm.TodayJson;
import hearth.api.sittings.Beginning;
import hearth.api.sittings.Plans;
import hearth.api.sittings.Rooms;
import hearth.api.sittings.SittingActs;
import hearth.api.sittings.SittingViews;
import hearth.api.sittings.SittingsFeature;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Definition;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Library;
import hearth.domain.exercises.Part;
import hearth.domain.rhythm.Days.Finished;
import hearth.domain.sittings.SittingId;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

import java.net.URI;
import java.time.InstantSource;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One exercise with two people (or one) before it, and nothing else: the rooms, acts and views of every house, over sittings that are
 * kept nowhere. Lives on one event loop and ends with it.
 */
public final class Preview {
    private static final int TIMES_WHAT_PEOPLE_NEED = 1_000;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Shown shown;
    private final int port;
    private final Hints hints;
    private final InstantSource clock;
    private final PreviewPeople people;
    private final Library library;
    private final PreviewedSittings sittings;
    private final Beginning beginning;
    private final Rooms rooms;
    private final SittingActs acts;

    /**
     * What is shown.
     *
     * @param basics what a couple has behind it before everything opens
     * @param alone to somebody alone, and not to two
     */
    public record Shown(Definition definition, List<Definition> basics, boolean alone) {
        Exercise exercise() {
            return definition.exercise();
        }
    }

    /** Where it is in the browser, and the name under which the first of the two looks. */
    public static URI address(int port) {
        return PreviewPeople.address(0, port);
    }

    public Preview(Vertx vertx, Shown shown, InstantSource clock, int port) {
        this.shown = shown;
        this.port = port;
        this.hints = new Hints(vertx);
        this.clock = clock;
        var today = Occurrence.dayOf(clock.instant(), ZoneId.systemDefault());
        people = PreviewPeople.of(shown.alone() ? 1 : 2, today);
        library = Library.of(List.of(shown.definition())).remembering(shown.basics());
        var circle = people.home().circle().id();
        var before = shown.basics().stream().map(Definition::exercise).map(one -> new Finished(
                new SittingId(UUID.randomUUID()), circle, one.id(), one.version(), today.minusDays(1),
                today.minusDays(1))).toList();
        sittings = new PreviewedSittings(people.home(), library, before);
        beginning = new Beginning(sittings, sittings, library, clock, hints);
        rooms = new Rooms(sittings, clock, library, new Plans(sittings, library), new TodayHints(hints));
        acts = new SittingActs(rooms, beginning, _ -> Future.succeededFuture(true));
        rooms.sweep(vertx);
    }

    /** What a house has for people who do an exercise; the rest of it answers that it cannot do this here. */
    public List<Feature> features(Vertx vertx) {
        var views = views();
        return List.of(new PreviewDoor(people), new SittingsFeature(acts, people::of),
                new ReadViews(views, people::of),
                new HearWording(people::of, new Limits(clock, TIMES_WHAT_PEOPLE_NEED)),
                new LiveFeature(vertx, logins(), views, acts,
                        new LiveFeature.Limits(Origins.of(address(port)), clock, TIMES_WHAT_PEOPLE_NEED)));
    }

    public boolean admits(HttpServerRequest request) {
        return people.of(request).isPresent();
    }

    private Views views() {
        var keepsakes = new Keepsakes(sittings, rooms, library);
        var written = new KeepsakeJson(library);
        var today = new TodayComposer(sittings, keepsakes, new TodayJson(library, written),
                new TodayComposer.Sources(rooms, beginning, library, clock));
        var practise = new PractiseComposer(sittings, beginning, library, Optional.empty());
        var cards = new CardsComposer(sittings, keepsakes, written);
        return new Views(List.of(new SittingViews(rooms),
                new HintedViews("today", hints, who -> today.compose(who).map(Preview::marked)),
                new HintedViews("practise", hints, practise::compose),
                new HintedViews("cards", hints, cards::compose),
                new HintedViews("us", hints, who -> Future.succeededFuture(marked(people.us(who)))),
                new HintedViews("care", hints, _ -> Future.succeededFuture(PreviewPeople.care()))));
    }

    private static JsonObject marked(JsonObject view) {
        return view.put("example", true);
    }

    private LiveFeature.Logins logins() {
        return new LiveFeature.Logins() {
            @Override
            public Optional<SignedIn> of(HttpServerRequest request) {
                return people.of(request);
            }

            @Override
            public Future<Set<LoginId>> ended(Set<LoginId> some) {
                return Future.succeededFuture(Set.of());
            }
        };
    }

    /**
     * The first begins it, and so does the other where each does it for themselves. Whoever gets a letter does not know of it before it is
     * sent, and waits on Today.
     */
    public Future<List<Column>> begin() {
        var begun = begun(people.all().getFirst());
        return begun.compose(sitting -> shown.alone()
                ? Future.succeededFuture(List.of(column(0, sitting)))
                : others(sitting).map(path -> List.of(column(0, sitting), column(1, path))));
    }

    private Future<String> others(String begun) {
        if (shown.exercise().mode() == Exercise.Mode.SOLO) {
            return begun(people.all().getLast());
        }
        return Future.succeededFuture(shown.exercise().parts().getFirst() instanceof Part.Letter ? "/today" : begun);
    }

    private Column column(int at, String path) {
        return new Column(people.name(people.all().get(at)), PreviewPeople.address(at, port) + path);
    }

    /** The path to what this person has begun. */
    private Future<String> begun(SignedIn who) {
        var start = JSON.createObjectNode().put("id", UUID.randomUUID().toString()).put("do", "start")
                .put("sitting", UUID.randomUUID().toString()).put("exercise", shown.exercise().id().value());
        return acts.act(who, UUID.randomUUID(), start).compose(reply -> switch (reply) {
            case Acts.Reply.Done(var sitting) -> Future.succeededFuture("/sittings/" + sitting.orElseThrow());
            case Acts.Reply.Refused(var problem, _) -> Future.failedFuture(problem.title());
        });
    }
}
