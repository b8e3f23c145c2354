package hearth.api.sittings;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.live.Acts;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

/** Starting sittings and commanding them by POST, for whoever has no socket: the same acts, answered without a view. */
public final class SittingsFeature implements Feature {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Acts acts;
    private final Function<HttpServerRequest, Optional<SignedIn>> logins;

    public SittingsFeature(Acts acts, Function<HttpServerRequest, Optional<SignedIn>> logins) {
        this.acts = acts;
        this.logins = logins;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.promptly("startSitting",
                call -> act(call, call.body().put("do", "start").put("id", UUID.randomUUID().toString())));
        operations.promptly("commandSitting",
                call -> act(call, call.body().put("sitting", call.pathId("sitting").toString())));
    }

    private void act(Call call, JsonObject message) {
        var who = logins.apply(call.http().request());
        if (who.isEmpty()) {
            call.refuse(Problem.SIGNED_OUT);
            return;
        }
        done(who.get(), message).onSuccess(reply -> answer(call, reply)).onFailure(call.http()::fail);
    }

    private Future<Acts.Reply> done(SignedIn who, JsonObject message) {
        try {
            var json = (ObjectNode) JSON.readTree(message.encode());
            return acts.act(who, UUID.fromString(message.getString("id")), json);
        } catch (IOException | IllegalArgumentException unfit) {
            return Future.succeededFuture(new Acts.Reply.Refused(Problem.UNFIT, Optional.empty()));
        }
    }

    private static void answer(Call call, Acts.Reply reply) {
        switch (reply) {
            case Acts.Reply.Done(var sitting) when sitting.isPresent() ->
                call.answer(200, new JsonObject().put("sitting", sitting.get().toString()));
            case Acts.Reply.Done _ -> call.done();
            case Acts.Reply.Refused(var problem, _) -> call.refuse(problem);
        }
    }
}
