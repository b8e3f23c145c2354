package hearth.visibility;

import hearth.visibility.State.Written;
import io.vertx.core.json.JsonObject;

/** What an onlooker says about a sitting: the right words at the right step and turn, also from those who should not know them. */
record Messages(Someone author, Someone onlooker, boolean isOutside) {
    JsonObject of(String what, Written written) {
        if (what.equals("hello")) {
            return new JsonObject().put("do", what).put("contract", 1);
        }
        if (what.equals("watch") || what.equals("unwatch")) {
            return new JsonObject().put("do", what).put("view", "us");
        }
        return command(what, written).put("sitting", written.sitting().toString());
    }

    JsonObject command(String what, Written written) {
        var scene = (isOutside ? author : onlooker).sees(written.sitting()).getJsonObject("scene");
        var step = State.step(scene);
        int turn = scene.getInteger("turn", 1);
        return switch (what) {
            case "start" -> new JsonObject().put("do", what).put("exercise", written.state().exercise());
            case "answer" -> step.equals("thought") ? Doing.done(step, turn) : Doing.write(step, turn, "words");
            case "confirm" -> Doing.confirm(step, turn);
            case "judge" -> Doing.judge(step, turn, "yes");
            case "keep-back" -> Doing.keepBack(step, true);
            case "open" -> Doing.open(turn);
            case "not-yet" -> Doing.notYet(turn);
            case "offer", "take-back" -> Doing.bare(what).put("step", "letter").put("round", 1);
            case "mend" -> Doing.bare(what).put("outcome", "reach");
            case "join", "pause", "come-back", "not-today", "leave" -> Doing.bare(what);
            default ->
                throw new AssertionError("Say here how " + what + " is played, and in matrix.txt what comes of it");
        };
    }
}
