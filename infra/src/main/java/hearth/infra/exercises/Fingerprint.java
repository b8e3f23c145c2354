package hearth.infra.exercises;

import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Input;
import hearth.domain.exercises.Part;
import hearth.domain.exercises.Step;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The digest of all that a running sitting depends on: parts, steps, inputs, who sees what. Texts, sources, reviews, minutes and the
 * gate are left out: changing them is no new version.
 */
final class Fingerprint {
    private Fingerprint() {}

    /** SHA-256 of the canonical form, as 64 hexadecimal digits. */
    static String of(Exercise exercise) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256")
                    .digest(canonical(exercise).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** One line for the exercise, one per part and step; a word is added only where it says something. */
    static String canonical(Exercise exercise) {
        var text = new StringBuilder("exercise ").append(exercise.id()).append(' ').append(exercise.version())
                .append(" mode ").append(exercise.mode())
                .append(exercise.begins() == Exercise.Begins.BREATHER ? " begins breather" : "").append(" keeps ")
                .append(exercise.keeps())
                .append(" cadence ").append(exercise.cadence().map(Enum::name).orElse("none"))
                .append(" solo ").append(words(exercise.solo().parts())).append('\n');
        for (Part part : exercise.parts()) {
            text.append("part ").append(part.id()).append(' ').append(switch (part) {
                case Part.Alone _ -> "alone";
                case Part.Sealed _ -> "sealed";
                case Part.Letter letter -> letter.knocks() ? "letter knocks" : "letter";
                case Part.Turns turns -> "turns " + turns.rounds() + (turns.swap() ? " swap" : "");
            }).append('\n');
            part.steps().forEach(step -> text.append(canonical(step)).append('\n'));
        }
        return text.toString();
    }

    private static String canonical(Step step) {
        return "step " + step.id() + ' ' + step.actor() + ' ' + step.visibility() + ' ' + canonical(step.input())
                + step.when().map(Fingerprint::canonical).orElse("")
                + step.again().map(again -> " again " + again.to() + " " + again.option() + " " + again.most())
                        .orElse("")
                + (step.optional() ? " optional" : "") + (step.offerable() ? " offerable" : "");
    }

    private static String canonical(Step.Condition when) {
        return switch (when) {
            case Step.Condition.Chose(var step, var options) -> " when " + step + " " + words(options);
            case Step.Condition.Rated(var step, int atLeast) -> " when " + step + " at least " + atLeast;
            case Step.Condition.Slower() -> " when slower";
        };
    }

    private static String canonical(Input input) {
        return switch (input) {
            case Input.Text(int most, var time) -> "text " + most + (time.isZero() ? "" : " in " + time.toSeconds());
            case Input.Statement(int most) -> "statement " + most;
            case Input.Slider(var left, var right) -> "slider " + left + "," + right;
            case Input.Depth(var rungs) -> "depth " + words(rungs);
            case Input.Card(var deck, int cards, int most) -> "card " + deck + " " + cards + " " + most;
            case Input.WantHave() -> "want-have";
            case Input.One one -> "one " + words(one.options())
                    + (one.restsAt().isEmpty() ? "" : " rests at " + words(one.restsAt()));
            case Input.Many many -> "many " + many.most() + " " + words(many.options());
            case Input.Emotions(int most) -> "emotions " + most;
            case Input.Scale(int breather, int slower, int calm, var words) -> "scale " + breather
                    + (slower < Input.Scale.NEVER ? " slower " + slower : "")
                    + (calm < Input.Scale.NEVER ? " calm " + calm : "") + (words.isEmpty() ? "" : " " + words(words));
            case Input.Timer timer -> "timer " + timer.length().toSeconds();
            case Input.Breathing(var length, int perMinute) -> "breathing " + length.toSeconds() + " " + perMinute;
            case Input.Agreement(int most) -> "agreement " + most;
            case Input.Appointment _ -> "appointment";
            case Input.Paraphrase paraphrase ->
                "paraphrase " + paraphrase.of() + " " + paraphrase.tries() + " " + paraphrase.most();
            case Input.Reading(var picture) ->
                "reading" + picture.map(one -> " " + one.shape() + " " + words(one.of())).orElse("");
        };
    }

    private static String words(List<?> ids) {
        return ids.isEmpty() ? "none" : ids.stream().map(Object::toString).collect(Collectors.joining(","));
    }
}
