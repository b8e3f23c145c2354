package hearth.api.sittings;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.api.http.Problem;
import hearth.api.live.Acts;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Refusal;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.SittingView.Offer;
import hearth.domain.sittings.SittingView.Scene;
import io.vertx.core.Future;

import java.util.Optional;
import java.util.UUID;

/** Does what people ask of sittings: one road for the socket and for POST. */
public final class SittingActs implements Acts {
    static final Problem NOT_NOW = new Problem(409, "not-open-now", "Not open right now. Here's what is.");
    private static final Problem NOT_THERE = new Problem(404, "not-here", "There is nothing here for you to look at.");

    private final Rooms rooms;
    private final Beginning beginning;
    private final Offered offered;

    public SittingActs(Rooms rooms, Beginning beginning, Offered offered) {
        this.rooms = rooms;
        this.beginning = beginning;
        this.offered = offered;
    }

    /** Whether there is a therapist to whom this person could offer something. */
    @FunctionalInterface
    public interface Offered {
        Future<Boolean> mayBe(PersonId who);
    }

    @Override
    public Future<Reply> act(SignedIn who, UUID id, JsonNode message) {
        var sitting = sitting(message);
        if (sitting.isEmpty()) {
            return refused(Problem.UNFIT);
        }
        if (message.path("do").asText().equals("start")) {
            return CommandJson.start(message, sitting.get()).map(wish -> start(who, wish))
                    .orElseGet(() -> refused(Problem.UNFIT));
        }
        return CommandJson.read(message).map(command -> ask(who, sitting.get(), new CommandId(id), command))
                .orElseGet(() -> refused(Problem.UNFIT));
    }

    Future<Reply> start(SignedIn who, Beginning.Wish wish) {
        return beginning.begin(who.person(), wish, rooms)
                .compose(begun -> begun.filter(one -> !one.equals(wish.sitting()))
                        .map(joined -> takenAgain(who, joined).map(begun))
                        .orElseGet(() -> Future.succeededFuture(begun)))
                .map(begun -> begun
                        .<Reply>map(sitting -> new Reply.Done(Optional.of(sitting.value())))
                        .orElseGet(() -> new Reply.Refused(NOT_NOW, Optional.empty())));
    }

    /** A time-out that came to nothing still stands there: whoever needs one takes it again, and both are in a breather. */
    private Future<Void> takenAgain(SignedIn who, SittingId joined) {
        return rooms.view(joined, who.person()).compose(view -> view
                .filter(one -> isAtRest(one.scene()) && one.offers().contains(Offer.PAUSE))
                .map(_ -> ask(who, joined, new CommandId(UUID.randomUUID()), new Command.Pause()).<Void>mapEmpty())
                .orElseGet(Future::succeededFuture));
    }

    private static boolean isAtRest(Scene scene) {
        return switch (scene) {
            case Scene.Pausing _,Scene.Resting _ -> true;
            case Scene.Gathering _,Scene.OwnPace _,Scene.Asked _,Scene.AtStep _,Scene.Over _ -> false;
        };
    }

    Future<Reply> ask(SignedIn who, SittingId sitting, CommandId id, Command command) {
        return rooms.room(sitting, who.person()).compose(room -> room
                .map(one -> permitted(who, command).compose(permitted -> permitted
                        ? one.ask(who.person(), id, command)
                        : Future.succeededFuture(new Room.Answer.Refused(Refusal.NOT_HERE)))
                        .map(answer -> reply(answer, sitting)))
                .orElseGet(() -> refused(NOT_THERE)));
    }

    private Future<Boolean> permitted(SignedIn who, Command command) {
        return command instanceof Command.Offer ? offered.mayBe(who.person()) : Future.succeededFuture(true);
    }

    private static Reply reply(Room.Answer answer, SittingId sitting) {
        return switch (answer) {
            case Room.Answer.Done() -> Reply.Done.PLAINLY;
            case Room.Answer.Refused(var why) ->
                new Reply.Refused(problem(why), Optional.of(SittingViews.name(sitting)));
            case Room.Answer.NotYours() -> new Reply.Refused(NOT_THERE, Optional.empty());
            case Room.Answer.NotNow() -> new Reply.Refused(Problem.BUSY, Optional.empty());
        };
    }

    private static Problem problem(Refusal why) {
        return switch (why) {
            case MOMENT_PASSED ->
                new Problem(409, "moment-passed", "That moment has passed; here's where you both are.");
            case NOT_YOUR_TURN ->
                new Problem(409, "not-your-turn", "It's not your turn just now; here's where you both are.");
            case NOT_HERE ->
                new Problem(409, "not-here-now", "That can't be done at this point; here's where you are.");
            case DOES_NOT_FIT -> new Problem(422, "does-not-fit",
                    "That doesn't fit here yet. Look it over; your words are still with you.");
            case NOT_YET_TIME ->
                new Problem(409, "not-yet-time", "It isn't time yet. It opens for you both when it is.");
            case ON_A_BREAK -> new Problem(409, "on-a-break",
                    "You two are taking a break, so this waits. Your words are still with you.");
            case IS_OVER -> new Problem(409, "is-over", "This one has ended. What you wrote is still yours.");
        };
    }

    private static Future<Reply> refused(Problem problem) {
        return Future.succeededFuture(new Reply.Refused(problem, Optional.empty()));
    }

    private static Optional<SittingId> sitting(JsonNode message) {
        return CommandJson.sitting(message);
    }
}
