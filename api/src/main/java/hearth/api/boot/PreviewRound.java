package hearth.api.boot;

import hearth.api.exercises.Preview;
import hearth.api.exercises.PreviewPage;
import hearth.api.exercises.PreviewPage.Column;
import hearth.api.exercises.PreviewPage.Scene;
import hearth.api.exercises.PreviewPage.Wish;
import hearth.api.http.Edge;
import hearth.api.http.Feature;
import hearth.api.http.WebFiles;
import hearth.domain.exercises.Definition;
import hearth.infra.exercises.Finding;
import hearth.infra.exercises.OwnExercises;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

/** A preview from one look at the files to the next. It has a server and an event loop of its own, so that nothing of it outlives it. */
final class PreviewRound implements AutoCloseable {
    private final Vertx vertx = Vertx.vertx();
    private final AtomicReference<Duration> ahead = new AtomicReference<>(Duration.ZERO);
    private final Place place;

    /**
     * Where all rounds take place.
     *
     * @param basics what a couple has behind it before everything opens
     * @param wishes hears what the author asks the page for
     */
    record Place(int port, List<Definition> basics, Consumer<Wish> wishes) {}

    private PreviewRound(Place place) {
        this.place = place;
    }

    /** Returns when it can be looked at. */
    static PreviewRound open(Place place, OwnExercises read, boolean alone) {
        var round = new PreviewRound(place);
        OneLoop.run(round.vertx, () -> read.leftOut().isEmpty()
                ? round.playing(read.taken().getFirst().definition(), alone)
                : round.serve(List.of(), scene("", alone, false, List.of(), mend(read))))
                .await();
        return round;
    }

    private static List<String> mend(OwnExercises read) {
        return read.leftOut().stream().map(Finding::toString).toList();
    }

    private static Scene scene(String title, boolean alone, boolean mayBeAlone, List<Column> columns,
            List<String> mend) {
        return new Scene(UUID.randomUUID().toString(), title, alone, mayBeAlone, columns, mend);
    }

    private Future<Edge> playing(Definition shown, boolean wishedAlone) {
        boolean mayBeAlone = shown.exercise().solo().exists();
        boolean alone = wishedAlone && mayBeAlone;
        InstantSource clock = () -> InstantSource.system().instant().plus(ahead.get());
        var preview = new Preview(vertx, new Preview.Shown(shown, place.basics(), alone), clock, place.port());
        return preview.begin().compose(columns -> serve(preview.features(vertx),
                scene(shown.in(Locale.ENGLISH).title(), alone, mayBeAlone, columns, List.of())));
    }

    private Future<Edge> serve(List<Feature> behind, Scene scene) {
        var address = Preview.address(place.port());
        var features = new ArrayList<Feature>(List.of(new PreviewPage(address, scene, place.wishes())));
        features.addAll(behind);
        return Edge.open(vertx, new Edge.Address("127.0.0.1", place.port(), address, Optional.empty()),
                new Edge.Behind(features, _ -> true, WebFiles.ofThisBuild().saying(Map.of("hearth-example", "true"))));
    }

    /** So much of the time that people wait is over at once. */
    void pass(Duration time) {
        ahead.updateAndGet(time::plus);
    }

    @Override
    public void close() {
        vertx.close().await();
    }
}
