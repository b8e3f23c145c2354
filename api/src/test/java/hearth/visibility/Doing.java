package hearth.visibility;

import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

/** The sitting commands of the contract, without id and sitting. */
public final class Doing {
    private Doing() {}

    public static JsonObject bare(String what) {
        return new JsonObject().put("do", what);
    }

    public static JsonObject write(String step, int turn, String text) {
        return answer(step, turn, new JsonObject().put("text", text));
    }

    public static JsonObject feel(String step, int turn, String... feelings) {
        return answer(step, turn, new JsonObject().put("feelings", new JsonArray(java.util.List.of(feelings))));
    }

    public static JsonObject choose(String step, int turn, String... options) {
        return answer(step, turn, new JsonObject().put("options", new JsonArray(java.util.List.of(options))));
    }

    public static JsonObject done(String step, int turn) {
        return answer(step, turn, new JsonObject().put("done", true));
    }

    public static JsonObject answer(String step, int turn, JsonObject value) {
        return bare("answer").put("step", step).put("turn", turn).put("value", value);
    }

    public static JsonObject confirm(String step, int turn) {
        return bare("confirm").put("step", step).put("turn", turn);
    }

    public static JsonObject judge(String step, int turn, String verdict) {
        return bare("judge").put("step", step).put("turn", turn).put("verdict", verdict);
    }

    public static JsonObject keepBack(String step, boolean keptBack) {
        return bare("keep-back").put("step", step).put("keptBack", keptBack);
    }

    public static JsonObject open(int turn) {
        return bare("open").put("turn", turn);
    }

    public static JsonObject notYet(int turn) {
        return bare("not-yet").put("turn", turn);
    }
}
