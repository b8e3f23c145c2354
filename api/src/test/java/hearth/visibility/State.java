package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;

import java.util.UUID;

/** How what an author wrote stands, in a sitting of two; each is really brought about. */
enum State {
    /** Written, and the author has chosen to open; the other has not. */
    SEALED,
    /** Both opened; the author has said something shared since. */
    OPENED,
    /** Both opened, but the author kept all of it back. */
    KEPT_BACK,
    /** Written, and the author left before it opened. */
    LEFT,
    /** Gone through to its end, and the author lets a therapist read the letter, not the diary. */
    OFFERED;

    /** The exercise in which this can be brought about. */
    String exercise() {
        return this == OFFERED ? "offered-pages" : "open-letters";
    }

    /** What was written, to be searched for: words that were to open, and words that stay the author's own. */
    record Written(State state, UUID sitting, String letter, String diary) {
        /** Whether the partner may come to read the letter. */
        boolean isOpenToPartner() {
            return state == OPENED || state == OFFERED;
        }
    }

    Written writtenBy(Couple couple) {
        var author = couple.one();
        var written = new Written(this, author.house().beside(() -> author.starts(exercise())), canary(),
                canary());
        var sitting = written.sitting();
        int turn = turn(author, sitting);
        author.surelyDoes(sitting, Doing.write("letter", turn, written.letter()));
        if (this != OFFERED) {
            author.surelyDoes(sitting, Doing.feel("feelings", turn, written.letter()));
        }
        author.surelyDoes(sitting, Doing.write("diary", turn, written.diary()));
        switch (this) {
            case SEALED -> author.surelyDoes(sitting, Doing.open(turn));
            case OPENED -> {
                open(couple, sitting, turn);
                author.surelyDoes(sitting, Doing.done("thought", turn(author, sitting)));
                author.surelyDoes(sitting, Doing.write("reply", turn(author, sitting), written.letter()));
            }
            case KEPT_BACK -> {
                author.surelyDoes(sitting, Doing.keepBack("letter", true));
                author.surelyDoes(sitting, Doing.keepBack("feelings", true));
                open(couple, sitting, turn);
            }
            case LEFT -> author.surelyDoes(sitting, Doing.bare("leave"));
            case OFFERED -> offer(couple, sitting, turn);
        }
        return written;
    }

    private static void open(Couple couple, UUID sitting, int turn) {
        couple.other().surelyDoes(sitting, Doing.write("letter", turn, "mine"));
        couple.other().surelyDoes(sitting, Doing.feel("feelings", turn, "calm"));
        couple.other().surelyDoes(sitting, Doing.open(turn));
        couple.one().surelyDoes(sitting, Doing.open(turn));
    }

    private static void offer(Couple couple, UUID sitting, int turn) {
        var author = couple.one();
        author.surelyDoes(sitting, Doing.open(turn));
        couple.other().surelyDoes(sitting, Doing.write("letter", turn, "mine"));
        couple.other().surelyDoes(sitting, Doing.open(turn));
        int next = turn(author, sitting);
        author.surelyDoes(sitting, Doing.write("promise", next, "a walk"));
        couple.other().surelyDoes(sitting, Doing.confirm("promise", next));
        author.surelyDoes(sitting, Doing.bare("offer").put("step", "letter").put("round", 1));
    }

    static int turn(Someone who, UUID sitting) {
        return who.sees(sitting).getJsonObject("scene").getInteger("turn", 1);
    }

    /** The step that stands before this person, or the first of those that do. */
    static String step(JsonObject scene) {
        return scene.containsKey("question")
                ? scene.getJsonObject("question").getString("step")
                : scene.containsKey("items")
                        ? scene.getJsonArray("items").getJsonObject(0).getJsonObject("question").getString("step")
                        : "letter";
    }

    private static String canary() {
        return "canary-" + UUID.randomUUID();
    }
}
