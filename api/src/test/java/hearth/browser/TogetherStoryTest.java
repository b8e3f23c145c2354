package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** What two do about something that matters: look back at a fight, and say something gently. */
@Chromium.Stories
class TogetherStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private static final String KEEP = "Keep this";
    private static final String SAY = "Say this";
    private static final String GOT_IT = "Did I get it?";

    private final Couple couple = kitchen.practisedCouple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("T9 both begin to look back, meet in one, and each says back what the other wrote")
    void lookingBack() {
        couple.bothBegin("Looking back");
        tellsTheirSide(ana, "I waited, and thought I didn't matter.", "My tone was harsh");
        ana.reads("Yours is kept.");
        tellsTheirSide(ben, "The train stood, and I was scared to call.", "I said it late");
        for (var one : List.of(ana, ben)) {
            one.isAsked("You both opened.");
            one.presses("Go on");
        }
        saysBack(ben, "You waited, and felt small.", ana, "Mostly");
        ben.reads("Nearly. A little is still missing.");
        assertThat(ben.screen().getByRole(AriaRole.TEXTBOX)).hasValue("You waited, and felt small.");
        ben.looksOver("look-back-nearly");
        saysBack(ben, "You waited, and thought you didn't matter.", ana, "Yes, that's it");
        ben.answers("One part of it that makes sense to you.", "No word looks like no care.", SAY);
        saysBack(ana, "You sat there and were scared.", ben, "Yes, that's it");
        ana.answers("One part of it that makes sense to you.", "I'd have been scared too.", SAY);
        bothSay("What's one thing you'd like, next time?", "A line when it gets late.");
        bothSay("And one thing you'll do?", "Write before the tunnel.");
        for (var one : List.of(ana, ben)) {
            one.isAsked("How settled is it for you?");
            one.screen().getByRole(AriaRole.SLIDER).fill("3");
            one.presses(KEEP);
        }
        ana.chooses("Yes, for now");
        ana.presses("Suggest this");
        ben.presses("Yes, for me too");
        ana.isAsked("You looked at it together. Rest now.");
        ana.looksOver("look-back-over");
    }

    private static void tellsTheirSide(Partner one, String side, String share) {
        one.isAsked("When you think of it, how stirred up are you now?");
        one.screen().getByRole(AriaRole.SLIDER).fill("2");
        one.presses(KEEP);
        one.presses("Sad");
        one.presses("lonely");
        one.presses(KEEP);
        one.answers("How was it from your side?", side, KEEP);
        one.isAsked("Did it touch something older?");
        one.presses("Skip this one");
        one.screen().getByLabel(share).check();
        one.presses(KEEP);
        one.isAsked("Would you like to say a little more about your share?");
        one.presses("Skip this one");
        one.presses("Open together");
    }

    private void bothSay(String question, String words) {
        ana.answers(question, words, SAY);
        ben.answers(question, words, SAY);
    }

    private static void saysBack(Partner one, String words, Partner other, String verdict) {
        one.screen().getByRole(AriaRole.TEXTBOX).fill(words);
        one.presses(GOT_IT);
        other.reads(words);
        other.presses(verdict);
    }

    @Test
    @DisplayName("T5 T6 a soft opening knocks, is said back, and what it asks for stays in sight until it is answered")
    void aSoftOpening() {
        ana.begins("A soft opening");
        ana.screen().getByRole(AriaRole.SLIDER).fill("3");
        ana.presses(KEEP);
        ana.answers("First, one true, warm line about them.", "You always wait up for me.", KEEP);
        ana.answers("Which moment is it about?", "Tuesday at ten.", KEEP);
        ana.presses("Sad");
        ana.presses("lonely");
        ana.presses(KEEP);
        ana.goesBackToToday();
        ana.begins("A soft opening");
        ana.answers("What did it mean to you?", "I need to feel welcome.", KEEP);
        ana.answers("What's one small thing you'd like?", "A cup of tea with me.", KEEP);
        ana.presses("Send it");
        ana.reads("It's with them.");

        ben.goesTo("Today");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: A soft opening")).click();
        ben.presses("Now is a good moment");
        ben.reads("You always wait up for me.");
        ben.answers("What did it mean to them? Say it back in your own words.", "You want to be welcome.", GOT_IT);
        ana.isAsked("Did they get it?");
        assertThat(ana.screen().getByText("You want to be welcome.")).isInViewport();
        ana.looksOver("soft-opening-judging");
        ana.presses("Yes, that's it");
        ben.isAsked("And the thing they'd like?");
        assertThat(ben.screen().getByText("A cup of tea with me.")).isInViewport();
        ben.looksOver("soft-opening-answering");
        ben.chooses("Yes, gladly");
        ben.presses(SAY);
        ben.answers("What will you do?", "Put the kettle on.", SAY);
        ana.isAsked("It was said, and it was heard. Let it rest now.");
    }
}
