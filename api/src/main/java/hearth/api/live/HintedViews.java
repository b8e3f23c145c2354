package hearth.api.live;

import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

import java.util.Optional;
import java.util.function.Function;

/** A view that every person has one of, composed anew whenever a hint says that it may look different. */
public final class HintedViews implements Views.Source {
    private final String name;
    private final Hints hints;
    private final Function<SignedIn, Future<JsonObject>> compose;

    public HintedViews(String name, Hints hints, Function<SignedIn, Future<JsonObject>> compose) {
        this.name = name;
        this.hints = hints;
        this.compose = compose;
    }

    @Override
    public boolean has(String wanted) {
        return name.equals(wanted);
    }

    @Override
    public Future<Optional<LiveView>> find(String wanted, SignedIn who) {
        return Future.succeededFuture(Optional.of(new LiveView() {
            @Override
            public Future<Shown> show() {
                return compose.apply(who).map(json -> Shown.of(json.encode()));
            }

            @Override
            public Watch watch(Runnable mayHaveChanged) {
                var own = hints.onPerson(who.person(), mayHaveChanged);
                var all = hints.onEverybody(mayHaveChanged);
                return () -> {
                    own.end();
                    all.end();
                };
            }
        }));
    }
}
