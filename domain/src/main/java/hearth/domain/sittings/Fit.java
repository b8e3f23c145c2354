package hearth.domain.sittings;

import hearth.domain.exercises.Input;
import hearth.domain.exercises.Step;

import java.util.HashSet;

/** Whether a value answers a step. */
final class Fit {
    private Fit() {}

    static boolean fits(Step step, Value value) {
        if (value instanceof Value.Done) {
            return step.optional() || step.input() instanceof Input.Timer || step.input() instanceof Input.Breathing
                    || step.input() instanceof Input.Reading;
        }
        return switch (step.input()) {
            case Input.Text(int most, _) -> isText(value, most);
            case Input.Statement(int most) -> isText(value, most);
            case Input.Card(_, _, int most) -> isText(value, most);
            case Input.Depth(var words) -> value instanceof Value.Chosen(var options) && options.size() == 1
                    && words.containsAll(options);
            case Input.Agreement(int most) -> isText(value, most);
            case Input.Paraphrase(_, _, int most) -> isText(value, most);
            case Input.One one -> value instanceof Value.Chosen(var options) && options.size() == 1
                    && one.options().containsAll(options);
            case Input.Many many -> value instanceof Value.Chosen(var options) && !options.isEmpty()
                    && options.size() <= many.most() && many.options().containsAll(options)
                    && new HashSet<>(options).size() == options.size();
            case Input.Emotions(int most) -> value instanceof Value.Felt(var feelings) && !feelings.isEmpty()
                    && feelings.size() <= most && feelings.stream().allMatch(word -> isShortWord(word));
            case Input.Scale _ -> value instanceof Value.Rated(int level) && isLevel(level);
            case Input.Slider _ -> value instanceof Value.Leaning(int at) && Math.abs(at) <= Input.Slider.END;
            case Input.WantHave() -> value instanceof Value.WantHave(int want, int have) && isLevel(want)
                    && isLevel(have);
            case Input.Appointment() -> value instanceof Value.Booked;
            case Input.Timer _,Input.Breathing _,Input.Reading _ -> false;
        };
    }

    private static boolean isLevel(int level) {
        return level >= 0 && level <= 10;
    }

    private static boolean isText(Value value, int most) {
        return value instanceof Value.Written(var text) && !text.isBlank()
                && text.codePointCount(0, text.length()) <= most;
    }

    private static boolean isShortWord(String word) {
        return !word.isBlank() && word.codePointCount(0, word.length()) <= 60;
    }
}
