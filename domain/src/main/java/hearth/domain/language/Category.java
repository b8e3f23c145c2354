package hearth.domain.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of phrases that tend to end a talk, in the order of what a hint about them is worth. */
public enum Category {
    CONTEMPT(Contempt.RULE),
    ENDING(Ending.RULE),
    PILE_UP(PileUp.RULE),
    DIAGNOSIS(Diagnosis.RULE),
    LABEL(Label.RULE),
    HOLLOW_SORRY(HollowSorry.RULE),
    BRUSHING_OFF(BrushingOff.RULE),
    BLAME(Blame.RULE),
    MIND_READING(MindReading.RULE),
    ACCUSATION(Accusation.RULE),
    WHY(CrossExamining.RULE),
    ABSOLUTE(Absolutes.RULE),
    SELF_ERASING(SelfErasing.RULE),
    UNSAID(Unsaid.RULE),
    ORDER(Orders.RULE);

    private final Rule rule;

    Category(Rule rule) {
        this.rule = rule;
    }

    Rule rule() {
        return rule;
    }

    /** The name that goes over the wire and stands in a corpus. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
