package hearth.api.rhythm;

import hearth.domain.accounts.SignedIn;
import hearth.domain.exercises.Exercise.OutcomeKind;
import hearth.domain.rhythm.Circumstance.Kept;
import hearth.domain.rhythm.Days;
import hearth.domain.rhythm.Today;
import io.vertx.core.Future;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.Set;

/** Composes one person's cards: what helps, what was planned. It holds no time and no id but of the sitting, so a copy stays true offline. */
public final class CardsComposer {
    private final Days days;
    private final Keepsakes keepsakes;
    private final KeepsakeJson json;

    public CardsComposer(Days days, Keepsakes keepsakes, KeepsakeJson json) {
        this.days = days;
        this.keepsakes = keepsakes;
        this.json = json;
    }

    public Future<JsonObject> compose(SignedIn who) {
        return Future.fromCompletionStage(days.of(who.person()))
                .compose(day -> keepsakes.of(who.person(), Set.of(OutcomeKind.CARD)).map(kept -> {
                    var view = new JsonObject().put("cards",
                            new JsonArray(Today.cards(kept.stream().map(Kept::keepsake).toList()).stream()
                                    .map(one -> json.card(one, who.person())).toList()));
                    day.home().partnerName(who.person()).ifPresent(name -> view.put("partner", name));
                    return view;
                }));
    }
}
