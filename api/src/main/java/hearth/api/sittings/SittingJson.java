package hearth.api.sittings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import hearth.domain.accounts.PersonId;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.ExerciseTexts;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.SittingView;
import hearth.domain.sittings.SittingView.Card;
import hearth.domain.sittings.SittingView.Heard;
import hearth.domain.sittings.SittingView.Item;
import hearth.domain.sittings.SittingView.Scene;
import hearth.domain.sittings.Value;
import io.vertx.core.json.JsonArray;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Writes what a person may see of a sitting as the contract's {@code Sitting}, in that person's language. It adds texts and no facts. */
public final class SittingJson {
    private static final JsonFactory JSON = new JsonFactory();

    /** 0 to 10. */
    private static final int LEVELS = 11;

    private final Exercise exercise;
    private final ExerciseTexts texts;

    public SittingJson(Exercise exercise, ExerciseTexts texts) {
        this.exercise = exercise;
        this.texts = texts;
    }

    String write(SittingView view, PersonId viewer, Optional<String> partner) {
        var text = new StringWriter(1024);
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("sitting", view.id().toString());
            json.writeStringField("exercise", view.exercise().value());
            json.writeNumberField("version", view.version());
            json.writeStringField("title", texts.title());
            if (exercise.keeps() == Exercise.Keeps.NOTHING) {
                json.writeBooleanField("unkept", true);
            }
            if (view.about().isPresent()) {
                json.writeObjectFieldStart("about");
                json.writeStringField("sitting", view.about().get().sitting().toString());
                json.writeStringField("outcome", view.about().get().outcome().value());
                json.writeEndObject();
            }
            if (view.stilled()) {
                json.writeBooleanField("stilled", true);
            }
            if (partner.isPresent()) {
                json.writeStringField("partner", partner.get());
            }
            json.writeObjectFieldStart("place");
            json.writeNumberField("behind", view.place().behind());
            json.writeNumberField("all", view.place().all());
            json.writeEndObject();
            json.writeObjectFieldStart("scene");
            scene(json, view.scene(), partner.isEmpty());
            json.writeEndObject();
            json.writeFieldName("heard");
            allHeard(json, view.heard(), viewer);
            json.writeArrayFieldStart("offers");
            for (var offer : view.offers()) {
                json.writeString(name(offer));
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** What was said, for what is kept of it. */
    public JsonArray heard(List<Heard> all, PersonId viewer) {
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            allHeard(json, all, viewer);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return new JsonArray(text.toString());
    }

    private void allHeard(JsonGenerator json, List<Heard> all, PersonId viewer) throws IOException {
        json.writeStartArray();
        for (var heard : all) {
            heard(json, heard, viewer);
        }
        json.writeEndArray();
    }

    static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void scene(JsonGenerator json, Scene scene, boolean alone) throws IOException {
        switch (scene) {
            case Scene.Gathering(boolean here) -> {
                json.writeStringField("kind", "gathering");
                json.writeBooleanField("here", here);
                json.writeStringField("line", texts.about());
            }
            case Scene.OwnPace own -> ownPace(json, own);
            case Scene.Asked(var part, int turn) -> {
                json.writeStringField("kind", "asked");
                json.writeStringField("part", part.value());
                json.writeNumberField("turn", turn);
                json.writeStringField("line", texts.asks().orElseGet(texts::about));
            }
            case Scene.AtStep at -> atStep(json, at);
            case Scene.Pausing(var until, boolean back, var stage) -> {
                json.writeStringField("kind", "pausing");
                json.writeStringField("until", until.toString());
                json.writeBooleanField("back", back);
                json.writeStringField("stage", name(stage));
            }
            case Scene.Resting(boolean back) -> {
                json.writeStringField("kind", "resting");
                json.writeBooleanField("back", back);
            }
            case Scene.Over(boolean finished) -> {
                json.writeStringField("kind", "over");
                json.writeBooleanField("finished", finished);
                json.writeStringField("line", alone ? texts.overAlone().orElseGet(texts::over) : texts.over());
            }
        }
    }

    private void ownPace(JsonGenerator json, Scene.OwnPace own) throws IOException {
        json.writeStringField("kind", "own-pace");
        json.writeStringField("part", own.part().value());
        json.writeNumberField("turn", own.turn());
        json.writeBooleanField("sealed", own.manner() != SittingView.Manner.OWN);
        if (own.manner() == SittingView.Manner.LETTER) {
            json.writeBooleanField("letter", true);
        }
        // Whoever was gathered for it has just read it.
        if (exercise.parts().getFirst().id().equals(own.part()) && !exercise.mode().gathers()) {
            json.writeStringField("line", texts.about());
        }
        json.writeBooleanField("through", own.through());
        json.writeArrayFieldStart("items");
        for (Item item : own.items()) {
            json.writeStartObject();
            question(json, item.step(), Optional.empty());
            shown(json, "mine", item.step(), item.mine());
            json.writeBooleanField("keptBack", item.keptBack());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void atStep(JsonGenerator json, Scene.AtStep at) throws IOException {
        json.writeStringField("kind", "at-step");
        json.writeStringField("part", at.part().value());
        json.writeNumberField("round", at.round());
        json.writeNumberField("turn", at.turn());
        json.writeStringField("role", name(at.role()));
        if (at.floor().isPresent()) {
            json.writeStringField("floor", name(at.floor().get()));
        }
        question(json, at.step(), at.card());
        shown(json, "mine", at.step(), at.mine());
        shown(json, "theirs", at.step(), at.theirs());
        json.writeNumberField("corrected", at.corrected());
        json.writeBooleanField("nearly", at.nearly());
        json.writeStringField("since", at.since().toString());
    }

    private void question(JsonGenerator json, StepId id, Optional<Card> card) throws IOException {
        var step = step(id);
        json.writeObjectFieldStart("question");
        json.writeStringField("step", id.value());
        json.writeStringField("prompt", card.map(this::words).orElseGet(() -> texts.prompt(id)));
        optional(json, "help", texts.help(id));
        optional(json, "waiting", texts.waiting(id));
        optional(json, "check", texts.check(id));
        json.writeStringField("visibility", name(step.visibility()));
        json.writeBooleanField("optional", step.optional());
        json.writeObjectFieldStart("input");
        input(json, id, step.input());
        if (card.isPresent()) {
            strings(json, "drawn", List.of(texts.label(card.get().chosenAt(), card.get().deck()), depth(card.get())));
        }
        json.writeEndObject();
        json.writeEndObject();
    }

    private String words(Card card) {
        return texts.card(card.deck(), card.level(), card.card());
    }

    /** How deep it goes, in a word. */
    private String depth(Card card) {
        var asked = exercise.depth().orElseThrow();
        return texts.label(asked.id(), ((Input.Depth) asked.input()).words().get(card.level() - 1));
    }

    private void input(JsonGenerator json, StepId step, Input input) throws IOException {
        switch (input) {
            case Input.Text(int most, var time) -> {
                kind(json, "text", most);
                if (!time.isZero()) {
                    json.writeNumberField("seconds", time.toSeconds());
                }
            }
            case Input.Statement(int most) -> kind(json, "statement", most);
            case Input.Slider(var left, var right) -> {
                json.writeStringField("kind", "slider");
                options(json, step, List.of(left, right));
            }
            case Input.Depth(var rungs) -> {
                json.writeStringField("kind", "depth");
                options(json, step, rungs);
            }
            case Input.Card(_, _, int most) -> kind(json, "card", most);
            case Input.WantHave() -> json.writeStringField("kind", "want-have");
            case Input.Agreement(int most) -> kind(json, "agreement", most);
            case Input.Paraphrase(var of, _, int most) -> {
                kind(json, "paraphrase", most);
                json.writeStringField("of", of.value());
            }
            case Input.Emotions(int most) -> kind(json, "emotions", most);
            case Input.One one -> {
                json.writeStringField("kind", "one");
                options(json, step, one.options());
            }
            case Input.Many(var options, int most) -> {
                kind(json, "many", most);
                options(json, step, options);
            }
            case Input.Timer(var length) -> {
                json.writeStringField("kind", "timer");
                json.writeNumberField("seconds", length.toSeconds());
            }
            case Input.Scale scale -> scale(json, step, scale);
            case Input.Breathing(var length, int perMinute) -> {
                json.writeStringField("kind", "breathing");
                json.writeNumberField("seconds", length.toSeconds());
                json.writeNumberField("perMinute", perMinute);
            }
            case Input.Appointment() -> json.writeStringField("kind", "appointment");
            case Input.Reading(var picture) -> reading(json, picture);
        }
    }

    private static void reading(JsonGenerator json, Optional<Input.Picture> picture) throws IOException {
        json.writeStringField("kind", "reading");
        if (picture.isPresent()) {
            json.writeStringField("draws", name(picture.get().shape()));
            strings(json, "made", picture.get().of().stream().map(StepId::value).toList());
        }
    }

    private void scale(JsonGenerator json, StepId step, Input.Scale scale) throws IOException {
        json.writeStringField("kind", "scale");
        if (scale.calmFrom() < Input.Scale.NEVER) {
            json.writeNumberField("calmFrom", scale.calmFrom());
        }
        if (!scale.words().isEmpty()) {
            options(json, step, scale.words());
        }
    }

    private static void kind(JsonGenerator json, String kind, int most) throws IOException {
        json.writeStringField("kind", kind);
        json.writeNumberField("most", most);
    }

    private void options(JsonGenerator json, StepId step, List<OptionId> options) throws IOException {
        json.writeArrayFieldStart("options");
        for (var option : options) {
            json.writeStartObject();
            json.writeStringField("id", option.value());
            json.writeStringField("label", texts.label(step, option));
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void heard(JsonGenerator json, Heard heard, PersonId viewer) throws IOException {
        json.writeStartObject();
        json.writeStringField("part", heard.part().value());
        json.writeNumberField("round", heard.round());
        json.writeStringField("step", heard.step().value());
        json.writeStringField("prompt", heard.card().map(this::words).orElseGet(() -> texts.heading(heard.step())));
        json.writeStringField("who", heard.who().map(who -> who.equals(viewer) ? "you" : "partner").orElse("both"));
        if (heard.value().isEmpty()) {
            json.writeBooleanField("removed", true);
        }
        shown(json, "value", heard.step(), heard.value());
        if (exercise.part(heard.part()) instanceof Part.Letter) {
            json.writeBooleanField("sent", true);
        }
        if (heard.landed()) {
            json.writeBooleanField("landed", true);
        }
        if (heard.own()) {
            json.writeBooleanField("own", true);
        }
        if (heard.offerable().isPresent()) {
            json.writeBooleanField("offered", heard.offerable().get().offered());
            json.writeNumberField("turn", heard.offerable().get().turn());
        }
        json.writeEndObject();
    }

    /** A value of a step with the labels of its options, under that name; nothing where there is none. */
    public void shown(JsonGenerator json, String field, StepId step, Optional<Value> value) throws IOException {
        if (value.isEmpty()) {
            return;
        }
        json.writeObjectFieldStart(field);
        switch (value.get()) {
            case Value.Written(var text) -> json.writeStringField("text", text);
            case Value.Chosen(var options) -> {
                strings(json, "options", options.stream().map(OptionId::value).toList());
                strings(json, "labels", options.stream().map(option -> texts.label(step, option)).toList());
            }
            case Value.Felt(var feelings) -> strings(json, "feelings", feelings);
            case Value.Rated(int level) -> {
                json.writeNumberField("level", level);
                if (step(step).input() instanceof Input.Scale(_, _, _, var words) && !words.isEmpty()) {
                    var word = words.get(level * words.size() / LEVELS);
                    strings(json, "labels", List.of(texts.label(step, word)));
                }
            }
            case Value.Leaning(int at) -> {
                json.writeNumberField("leaning", at);
                if (step(step).input() instanceof Input.Slider(var left, var right)) {
                    strings(json, "labels", List.of(texts.label(step, left), texts.label(step, right)));
                }
            }
            case Value.WantHave(int want, int have) -> {
                json.writeNumberField("want", want);
                json.writeNumberField("have", have);
            }
            case Value.Booked(var at, var zone) -> {
                json.writeStringField("at", at.toString());
                json.writeStringField("zone", zone.getId());
            }
            case Value.Done() -> json.writeBooleanField("done", true);
        }
        json.writeEndObject();
    }

    private static void strings(JsonGenerator json, String field, List<String> strings) throws IOException {
        json.writeArrayFieldStart(field);
        for (var string : strings) {
            json.writeString(string);
        }
        json.writeEndArray();
    }

    private static void optional(JsonGenerator json, String field, Optional<String> text) throws IOException {
        if (text.isPresent()) {
            json.writeStringField(field, text.get());
        }
    }

    private Step step(StepId id) {
        return exercise.step(id).orElseThrow();
    }
}
