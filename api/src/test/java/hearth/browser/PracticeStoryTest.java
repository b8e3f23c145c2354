package hearth.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.nio.file.Path;
import java.util.List;

/** What two do with an exercise that a practice wrote from the docs alone. */
@Chromium.Stories
class PracticeStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = Kitchen.of("Practice Lind", Path.of("../examples/practice"));

    private static final String KEEP = "Keep this";
    private static final String SAY = "Say this";
    private static final String SUGGEST = "Suggest this";

    private final Couple couple = kitchen.couple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("J6 a practice's own exercise is found under its name, gone through by two, and leaves its card, its agreement and its booking")
    void theFirstMinutes() {
        ana.goesTo("Practise");
        ana.unfolds();
        ana.screen().getByText("From Practice Lind").scrollIntoViewIfNeeded();
        ana.looksOver("practice-practise");
        couple.bothBegin("The first minutes");
        arrives(ana, "A little quiet");
        arrives(ben, "It depends");
        ben.answers("What does it depend on?", "On whether the day was long.", KEEP);
        for (var one : List.of(ana, ben)) {
            one.presses("Open together");
        }
        ana.reads("On whether the day was long.");
        for (var one : List.of(ana, ben)) {
            one.presses("Go on");
        }
        ana.answers("What's one small thing you'd like from them, in the first minutes?", "A hug first.", SAY);
        ben.answers("What's one small thing you'd like from them, in the first minutes?", "Five quiet minutes.", SAY);
        ana.answers("Which one custom will you try this week?", "A hug, then five quiet minutes.", SUGGEST);
        ben.isAsked("Is this one you'd like to try?");
        ben.looksOver("practice-confirming");
        ben.presses("Yes, for me too");
        ana.chooses("Yes, find a time");
        ana.presses(SUGGEST);
        ben.presses("Yes, for me too");
        ana.presses("Tomorrow, 19:00");
        ana.presses(SUGGEST);
        ben.presses("Yes, for me too");
        for (var one : List.of(ana, ben)) {
            one.isAsked("One small custom is enough to begin with.");
            one.presses("Back to Today");
            one.reads("How the first minutes go");
        }
        ana.looksOver("practice-today");
    }

    private static void arrives(Partner one, String need) {
        one.isAsked("How was it, the last time you met again after a day apart?");
        one.screen().getByRole(AriaRole.SLIDER).fill("1");
        one.presses(KEEP);
        one.chooses(need);
        one.presses(KEEP);
    }
}
