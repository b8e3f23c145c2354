package hearth.api.exercises;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import io.vertx.core.json.JsonObject;

import java.util.function.BiConsumer;

/** Who is here, in a preview: nobody signs in, and leaving fast leaves nothing to sign out of. */
final class PreviewDoor implements Feature {
    private final PreviewPeople people;

    PreviewDoor(PreviewPeople people) {
        this.people = people;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.promptly("whoIsHere", call -> withPerson(call, (to, person) -> to.answer(200, person)))
                .promptly("refresh", call -> withPerson(call, (to, person) -> to.answer(200, person)))
                .promptly("signOut", Call::done);
    }

    private void withPerson(Call call, BiConsumer<Call, JsonObject> then) {
        people.of(call.http().request()).ifPresentOrElse(
                who -> then.accept(call, new JsonObject().put("person", people.person(who))),
                () -> call.refuse(Problem.SIGNED_OUT));
    }
}
