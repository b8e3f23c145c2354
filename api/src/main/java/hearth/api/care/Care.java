package hearth.api.care;

import hearth.api.accounts.Identity;
import hearth.api.http.Feature;
import hearth.api.live.Hints;
import hearth.api.live.Views;
import hearth.domain.accounts.PersonId;
import hearth.domain.care.Engagements;
import hearth.domain.exercises.Library;
import io.vertx.core.Future;
import io.vertx.core.Vertx;

import java.time.InstantSource;
import java.util.List;

/** This room put together. */
public final class Care {
    private final Engagements engagements;
    private final CareViews views;
    private final List<Feature> features;

    /** What it stands on. */
    public record Ground(Vertx vertx, Engagements engagements, Library library, InstantSource clock, Hints hints) {}

    /** To be called on the event loop that serves. */
    public Care(Ground ground, Identity identity, CareCodes codes) {
        engagements = ground.engagements();
        var json = new CareJson(codes, ground.library());
        var sweep = new CareSweep(engagements);
        sweep.begin(ground.vertx());
        views = new CareViews(engagements, json, ground.clock(), ground.hints(), sweep);
        features = List.of(new Engaging(ground, identity, codes, json), new ReadOffered(ground, identity));
    }

    public Views.Source views() {
        return views;
    }

    public List<Feature> features() {
        return features;
    }

    /** Whether entries may be offered: only where somebody is there to read them. */
    public Future<Boolean> hasTherapist(PersonId who) {
        return Future.fromCompletionStage(engagements.hasTherapist(who));
    }
}
