package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Row.Kind;
import hearth.visibility.Someone.Answer;
import hearth.visibility.State.Written;
import hearth.visibility.TheContract.Operation;
import io.vertx.core.http.UpgradeRejectedException;
import io.vertx.core.json.JsonObject;
import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Supplier;

/**
 * Plays the rows of the matrix for one onlooker: asks about what the author wrote, knowing every id there is, and says in a word or two
 * what came. A plus says that the author's words were in it.
 */
final class Playing {
    private static final TheContract CONTRACT = new TheContract();

    private final Someone who;
    private final Couple couple;
    private final Set<String> heard = new HashSet<>();
    private final List<String> flaws = new ArrayList<>();
    private final Map<String, String> differing = new TreeMap<>();
    private final boolean isOutside;
    private final Supplier<UUID> therapy;
    private @Nullable Line line;

    /** @param therapy the engagement that is asked about, where something asks about one */
    Playing(Someone who, Couple couple, boolean isOutside, Supplier<UUID> therapy) {
        this.therapy = therapy;
        this.who = who;
        this.couple = couple;
        this.isOutside = isOutside;
    }

    /** What was refused otherwise for what is not theirs than for what is not there. */
    Map<String, String> differing() {
        return differing;
    }

    List<String> flaws() {
        return flaws;
    }

    String play(Row row, Written written) {
        return switch (row.kind()) {
            case Kind.Look() -> look(row, written);
            case Kind.Say() -> say(row, written);
            case Kind.Call(var operation) -> call(row, operation, written);
            case Kind.Hear() -> heard.contains(row.what()) ? "comes" : "never";
        };
    }

    private String look(Row row, Written written) {
        var watch = new JsonObject().put("do", "watch");
        return with(line -> {
            var id = row.what().startsWith("couple/") ? therapy.get() : written.sitting();
            var view = row.what().replace("{id}", id.toString());
            var said = line.ask(watch.copy().put("view", view));
            compare(row, bare(said),
                    () -> bare(line.ask(watch.copy().put("view", row.what().replace("{id}", nothing())))));
            if (said.containsKey("refused")) {
                return outcome(said);
            }
            var shown = line.shown(view, _ -> true).encode();
            line.ask(new JsonObject().put("do", "unwatch").put("view", view));
            return "shown" + mark(shown, written);
        });
    }

    private String say(Row row, Written written) {
        var message = new Messages(couple.one(), who, isOutside).of(row.what(), written);
        return with(line -> {
            var said = line.ask(message);
            if (message.containsKey("sitting")) {
                compare(row, bare(said), () -> bare(line.ask(message.copy().put("sitting", nothing()))));
            }
            return outcome(said);
        });
    }

    private String call(Row row, Operation operation, Written written) {
        var call = new Calls(who, couple, isOutside, therapy.get()).of(operation, written);
        // What is about logins ends some: each time on a device of its own.
        var answer = call.send(row.state().isPresent() ? who : who.onAnotherDevice());
        if (row.state().isPresent() && !(isOutside && answer.status() < 400)) {
            var elsewhere = call.about(written.sitting(), nothing());
            compare(row, answer.headers() + answer.body(), () -> {
                var other = elsewhere.send(who);
                return other.headers() + other.body();
            });
        }
        return answer.status() + (answer.code().isEmpty() || answer.status() < 400 ? "" : " " + answer.code())
                + mark(answer.body(), written);
    }

    /** For whoever has no business there, and where something was refused: the same question about nothing. */
    private void compare(Row row, String said, Supplier<String> askedAboutNothing) {
        if (row.state().isEmpty() || !isOutside || row.what().startsWith("start")) {
            return;
        }
        var nothings = askedAboutNothing.get();
        if (!said.equals(nothings)) {
            differing.put(row.name(), said + " but " + nothings);
        }
    }

    /** Without the id that it answers. */
    private static String bare(JsonObject said) {
        var bare = said.copy();
        bare.remove("re");
        return bare.encode();
    }

    private interface OnLine {
        String play(Line line);
    }

    /** On the one socket of this onlooker, if there can be one. */
    private String with(OnLine play) {
        try {
            var open = line == null || line.isClosed() ? who.line() : line;
            line = open;
            var outcome = play.play(open);
            open.frames().forEach(this::note);
            return outcome;
        } catch (RuntimeException refused) {
            if (refused instanceof UpgradeRejectedException upgrade) {
                return "no socket " + upgrade.getStatus();
            }
            throw refused;
        }
    }

    private void note(JsonObject frame) {
        heard.add(frame.containsKey("view") ? "LiveShow" : frame.containsKey("ok") ? "LiveDone" : "LiveRefused");
        CONTRACT.flawOfFrame(frame).ifPresent(flaws::add);
    }

    private static String outcome(JsonObject said) {
        return said.containsKey("ok") ? "done" : said.getJsonObject("refused").getString("code");
    }

    private static String mark(String text, Written written) {
        return text.contains(written.letter()) || text.contains(written.diary()) ? " +" : "";
    }

    private static String nothing() {
        return UUID.randomUUID().toString();
    }

    /** One request, to be sent as it is or about another sitting. */
    record Call(String method, String path, @Nullable JsonObject body) {
        Answer send(Someone who) {
            return who.send(method, path, body);
        }

        Call about(UUID sitting, String other) {
            return new Call(method, path.replace(sitting.toString(), other),
                    body == null ? null : new JsonObject(body.encode().replace(sitting.toString(), other)));
        }
    }
}
