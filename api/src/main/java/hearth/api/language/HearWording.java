package hearth.api.language;

import hearth.api.accounts.Limits;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.domain.accounts.SignedIn;
import hearth.domain.accounts.Throttle;
import hearth.domain.language.Hearing;
import io.vertx.core.http.HttpServerRequest;

import java.util.Optional;
import java.util.function.Function;

/** Listens to a text and answers its author, and keeps nothing: neither the text nor that there was one (N1). */
public final class HearWording implements Feature {
    private final Function<HttpServerRequest, Optional<SignedIn>> whoIs;
    private final Limits limits;

    public HearWording(Function<HttpServerRequest, Optional<SignedIn>> whoIs, Limits limits) {
        this.whoIs = whoIs;
        this.limits = limits;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("hearWording", this::hear);
    }

    private void hear(Call call) {
        var who = whoIs.apply(call.http().request()).orElseThrow(() -> new Refused(Problem.SIGNED_OUT));
        limits.draw(call, Throttle.askingForHints(who.login()));
        call.answer(200, HeardJson.of(Hearing.of(call.body().getString("text"))));
    }
}
