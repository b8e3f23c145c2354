package hearth.live;

import hearth.visibility.Doing;
import hearth.visibility.Line;
import hearth.visibility.OpenHouse;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone;
import hearth.visibility.TheContract;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** Whole evenings over the socket: every frame that comes fits the contract, and a restart in the middle costs nobody a word. */
class OnTheRoadTest {
    private static final TheContract CONTRACT = new TheContract();
    private static final Set<String> FOR_THERAPISTS = Set.of("caseload", "couple/{id}");
    private static final Set<String> SCENES = new HashSet<>();
    private static final Set<String> INPUTS = new HashSet<>();
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.open();
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** Two at one sitting, each on their own line. */
    private record Table(Couple couple, UUID sitting, Line one, Line other) {
        static Table laid(Couple couple, String exercise) {
            return again(couple, couple.one().starts(exercise));
        }

        static Table again(Couple couple, UUID sitting) {
            var table = new Table(couple, sitting, couple.one().line(), couple.other().line());
            for (var line : new Line[]{table.one, table.other}) {
                for (var view : CONTRACT.views().keySet()) {
                    if (!FOR_THERAPISTS.contains(view)) {
                        line.watches(view.replace("{id}", sitting.toString()));
                    }
                }
            }
            return table;
        }

        JsonObject scene(Line line) {
            return (line == one ? couple.one() : couple.other()).sees(sitting).getJsonObject("scene");
        }

        int turn() {
            return scene(one).getInteger("turn");
        }

        /** The one before whom this step stands, in this role. */
        Line whoever(String role) {
            return role.equals(scene(one).getString("role")) ? one : other;
        }

        String step() {
            return scene(one).getJsonObject("question").getString("step");
        }

        void both(JsonObject command) {
            one.does(sitting, command);
            other.does(sitting, command);
        }

        /** One proposes, the other says yes. */
        void agree(JsonObject proposal) {
            one.does(sitting, proposal);
            other.does(sitting, Doing.confirm(proposal.getString("step"), turn()));
        }

        void lookBack() {
            read(one, other);
        }

        static void read(Line... lines) {
            for (var line : lines) {
                for (var frame : line.frames()) {
                    assertThat(CONTRACT.flawOfFrame(frame)).isEmpty();
                    note(frame);
                }
            }
        }

        private static void note(JsonObject frame) {
            var scene = frame.getJsonObject("is", new JsonObject()).getJsonObject("scene");
            if (scene == null) {
                return;
            }
            SCENES.add(scene.getString("kind"));
            if (scene.containsKey("question")) {
                INPUTS.add(scene.getJsonObject("question").getJsonObject("input").getString("kind"));
            }
            if (scene.containsKey("items")) {
                scene.getJsonArray("items").forEach(item -> INPUTS.add(((JsonObject) item).getJsonObject("question")
                        .getJsonObject("input").getString("kind")));
            }
        }
    }

    @Test
    @DisplayName("every kind of scene and input is shown as the contract says, through two evenings with a pause and a restart")
    void everythingShownFitsTheContract() {
        var couple = house.couple("Ada", "Ben");
        hearMe(couple);
        letters(couple);
        softOpening(couple);
        kindPause(couple.one());
        closer(couple);
        looked(couple.one(), "self-map");
        looked(couple.one(), "need-limit");
        assertThat(SCENES).containsExactlyInAnyOrderElementsOf(scenesOfTheContract());
        assertThat(INPUTS).containsExactlyInAnyOrderElementsOf(inputsOfTheContract());
    }

    private static Set<String> scenesOfTheContract() {
        var all = new TreeSet<String>();
        CONTRACT.schema("Sitting").getJsonObject("properties").getJsonObject("scene").getJsonArray("oneOf")
                .forEach(one -> all.add(CONTRACT.resolved((JsonObject) one).getJsonObject("properties")
                        .getJsonObject("kind").getString("const")));
        return all;
    }

    private static Set<String> inputsOfTheContract() {
        var all = new TreeSet<String>();
        CONTRACT.schema("Input").getJsonObject("properties").getJsonObject("kind").getJsonArray("enum")
                .forEach(one -> all.add((String) one));
        return all;
    }

    private static void hearMe(Couple couple) {
        var table = Table.laid(couple, "hear-me");
        table.other().does(table.sitting(), Doing.bare("join"));
        table.both(Doing.done("minute", table.turn()));
        table.both(Doing.answer("stirred", table.turn(), new JsonObject().put("level", 3)));
        table.agree(Doing.write("topic", table.turn(), "the dishes"));
        table.both(Doing.write("warm", table.turn(), "you sing"));
        table = paused(table);
        table = restarted(table);
        assertThat(table.step()).as("after a breather it goes slower").isEqualTo("breath");
        table.both(Doing.done("breath", table.turn()));
        round(table);
        table.agree(Doing.choose("leave-it", table.turn(), "book"));
        table.agree(Doing.answer("next-talk", table.turn(),
                new JsonObject().put("at", "2031-05-01T20:15").put("zone", "Europe/Zurich")));
        assertThat(table.scene(table.one()).getString("kind")).isEqualTo("over");
        table.lookBack();
    }

    private static void round(Table table) {
        var speaker = table.whoever("answers");
        var listener = speaker == table.one() ? table.other() : table.one();
        var sitting = table.sitting();
        speaker.does(sitting, Doing.write("gist", table.turn(), "I get tired"));
        listener.does(sitting, Doing.write("said-back", table.turn(), "you get tired"));
        speaker.does(sitting, Doing.judge("said-back", table.turn(), "mostly"));
        listener.does(sitting, Doing.write("said-back", table.turn(), "you get tired of it"));
        var byPost = speaker == table.one() ? table.couple().one() : table.couple().other();
        assertThat(byPost.does(sitting, Doing.judge("said-back", table.turn(), "yes")).status())
                .as("the same form by POST").isEqualTo(204);
        speaker.does(sitting, Doing.choose("more", table.turn(), "no"));
        listener.does(sitting, Doing.write("makes-sense", table.turn(), "because you work late"));
        listener.does(sitting, Doing.feel("feelings", table.turn(), "tired"));
        speaker.does(sitting, Doing.choose("how-near", table.turn(), "near"));
    }

    /** A breather with a booked return; logins are shorter, sockets outlive them. */
    private static Table paused(Table table) {
        table.one().does(table.sitting(), Doing.bare("pause"));
        var early = table.other().ask(Doing.bare("come-back").put("sitting", table.sitting().toString()));
        assertThat(early.getJsonObject("refused").getString("code")).isEqualTo("not-yet-time");
        house.pass(Duration.ofMinutes(31));
        table.both(Doing.bare("come-back"));
        table.one().does(table.sitting(), Doing.bare("not-today"));
        table.both(Doing.bare("come-back"));
        table.couple().one().post("/logins/refresh", null);
        table.couple().other().post("/logins/refresh", null);
        return table;
    }

    private static Table restarted(Table table) {
        var seen = table.couple().other().sees(table.sitting());
        var id = UUID.randomUUID().toString();
        var command = Doing.write("gist", table.turn(), "told before the lights went out").put("id", id)
                .put("sitting", table.sitting().toString());
        var speaker = table.whoever("answers");
        speaker.says(command.encode());
        speaker.answerTo(id);
        int turn = table.turn();
        house.restart();
        assertThat(table.one().closedWith()).isEqualTo(1001);
        assertThat(table.other().closedWith()).isEqualTo(1001);
        table.lookBack();
        var again = Table.again(table.couple(), table.sitting());
        var same = speaker == table.one() ? again.one() : again.other();
        same.says(command.encode());
        assertThat(same.answerTo(id).getBoolean("ok")).as("the same command once more").isTrue();
        assertThat(again.turn()).as("both are where they were").isEqualTo(turn);
        assertThat(seen).isNotEqualTo(again.couple().other().sees(again.sitting()));
        var listener = same == again.one() ? again.other() : again.one();
        listener.does(again.sitting(), Doing.write("said-back", turn, "you told it before the lights went out"));
        same.does(again.sitting(), Doing.judge("said-back", again.turn(), "yes"));
        same.does(again.sitting(), Doing.choose("more", again.turn(), "no"));
        listener.does(again.sitting(), Doing.write("makes-sense", again.turn(), "it was dark"));
        listener.does(again.sitting(), Doing.feel("feelings", again.turn(), "dark"));
        same.does(again.sitting(), Doing.choose("how-near", again.turn(), "near"));
        return again;
    }

    private static void letters(Couple couple) {
        var table = Table.laid(couple, "open-letters");
        int turn = table.turn();
        table.both(Doing.write("letter", turn, "dear you"));
        table.both(Doing.feel("feelings", turn, "calm", "glad"));
        table.both(Doing.choose("things", turn, "tea", "quiet"));
        table.both(Doing.open(turn));
        table.one().does(table.sitting(), Doing.done("thought", table.turn()));
        table.both(Doing.write("reply", table.turn(), "thank you"));
        table.one().does(table.sitting(), Doing.bare("leave"));
        table.lookBack();
    }

    /** A letter that knocks: it is there for the other once it is sent, and asks for a moment first. */
    private static void softOpening(Couple couple) {
        var sitting = couple.one().starts("soft-opening");
        var line = couple.one().line();
        line.watches("sitting/" + sitting);
        line.does(sitting, Doing.answer("stirred", 1, new JsonObject().put("level", 2)));
        for (var step : new String[]{"warm", "moment", "meaning", "ask"}) {
            line.does(sitting, Doing.write(step, 1, "a line of mine"));
        }
        line.does(sitting, Doing.feel("feelings", 1, "lonely"));
        line.does(sitting, Doing.open(1));
        var table = Table.again(couple, sitting);
        assertThat(table.scene(table.other()).getString("kind")).isEqualTo("asked");
        Table.read(line);
        table.lookBack();
    }

    /** As far as the first card. */
    private static void closer(Couple couple) {
        var table = Table.laid(couple, "closer");
        table.other().does(table.sitting(), Doing.bare("join"));
        int turn = table.turn();
        table.both(Doing.done("minute", turn));
        table.both(Doing.answer("stirred", turn, new JsonObject().put("level", 2)));
        table.both(Doing.choose("how-deep", turn, "warm"));
        table.both(Doing.write("warm-line", table.turn(), "you hum"));
        table.agree(Doing.choose("deck", table.turn(), "mind"));
        table.both(Doing.write("card", table.turn(), "the smell of rain"));
        table.lookBack();
    }

    /** Its first questions. */
    private static void looked(Someone who, String exercise) {
        var sitting = who.starts(exercise);
        var line = who.line();
        line.watches("sitting/" + sitting);
        Table.read(line);
    }

    /** A lot stirred up is offered a breath to go along with. */
    private static void kindPause(Someone who) {
        var sitting = who.starts("kind-pause");
        var line = who.line();
        line.watches("sitting/" + sitting);
        line.does(sitting, Doing.answer("stirred", 1, new JsonObject().put("level", 9)));
        line.shown("sitting/" + sitting, view -> view.encode().contains("breathing"));
        Table.read(line);
    }
}
