package hearth.domain.language;

import java.util.List;

/** What was heard in a text: what to hint at, or that it speaks of fear or harm. */
public sealed interface Heard {
    /** How many hints somebody gets at once. */
    int MOST = 2;

    /** Gentle hints, the worthiest first; often none. */
    record Hints(List<Category> categories) implements Heard {
        public Hints {
            categories = List.copyOf(categories);
        }
    }

    /** Fear or harm is spoken of: no word about tone, only where support is. */
    record Support() implements Heard {}
}
