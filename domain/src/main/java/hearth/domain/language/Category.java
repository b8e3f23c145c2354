package hearth.domain.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of phrases that tend to end a talk, in the order of what a hint about them is worth. */
public enum Category {
    CONTEMPT,
    ENDING,
    PILE_UP,
    DIAGNOSIS,
    LABEL,
    HOLLOW_SORRY,
    BRUSHING_OFF,
    BLAME,
    MIND_READING,
    ACCUSATION,
    WHY,
    ABSOLUTE,
    SELF_ERASING,
    UNSAID,
    ORDER;

    Rule rule() {
        return switch (this) {
            case CONTEMPT -> Contempt.RULE;
            case ENDING -> Ending.RULE;
            case PILE_UP -> PileUp.RULE;
            case DIAGNOSIS -> Diagnosis.RULE;
            case LABEL -> Label.RULE;
            case HOLLOW_SORRY -> HollowSorry.RULE;
            case BRUSHING_OFF -> BrushingOff.RULE;
            case BLAME -> Blame.RULE;
            case MIND_READING -> MindReading.RULE;
            case ACCUSATION -> Accusation.RULE;
            case WHY -> CrossExamining.RULE;
            case ABSOLUTE -> Absolutes.RULE;
            case SELF_ERASING -> SelfErasing.RULE;
            case UNSAID -> Unsaid.RULE;
            case ORDER -> Orders.RULE;
        };
    }

    /** The name that goes over the wire and stands in a corpus. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Category> of(String code) {
        return Arrays.stream(values()).filter(one -> one.code().equals(code)).findFirst();
    }
}
