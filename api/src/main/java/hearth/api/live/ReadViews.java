package hearth.api.live;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;

import java.util.Optional;
import java.util.function.Function;

/** The same views over HTTP, one answer at a time. */
public final class ReadViews implements Feature {
    private final Views views;
    private final Function<HttpServerRequest, Optional<SignedIn>> logins;

    public ReadViews(Views views, Function<HttpServerRequest, Optional<SignedIn>> logins) {
        this.views = views;
        this.logins = logins;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.promptly("readToday", call -> read(call, "today"))
                .promptly("readPractise", call -> read(call, "practise"))
                .promptly("readCards", call -> read(call, "cards"))
                .promptly("readKept", call -> read(call, "kept"))
                .promptly("readUs", call -> read(call, "us"))
                .promptly("readCare", call -> read(call, "care"))
                .promptly("readCaseload", call -> read(call, "caseload"))
                .promptly("readCouple", call -> read(call, "couple/" + call.pathId("engagement")))
                .promptly("readSitting", call -> read(call, "sitting/" + call.pathId("sitting")));
    }

    private void read(Call call, String name) {
        var who = logins.apply(call.http().request());
        if (who.isEmpty()) {
            call.refuse(Problem.SIGNED_OUT);
            return;
        }
        views.find(name, who.get()).onFailure(call.http()::fail).onSuccess(view -> {
            if (view.isEmpty()) {
                call.refuse(Problem.NOT_HERE);
            } else {
                view.get().show().onFailure(call.http()::fail)
                        .onSuccess(shown -> call.answer(200, Buffer.buffer(shown.json())));
            }
        });
    }
}
