package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.function.Consumer;

/** A custom that two agreed on, and the day on which they look at it again. */
@Chromium.Stories
class LookingAgainStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private static final String KEEP = "Keep this";
    private static final String SAY = "Say this";
    private static final String WALK = "Ten minutes round the block after supper";
    private static final String LOOK = "Look at it again: Your custom";
    private static final String DUE = "You two meant to look at this again about now";

    @Test
    @DisplayName("Y1 Y2 it comes back to both on its day; each says how it went, it is put in other words, and those can be looked at sooner")
    void aCustomIsLookedAtAgain() {
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        agreeOnACustom(couple);
        ana.screen().navigate("/us");
        ana.reads(WALK);
        ana.looksOver("us-coming-back");
        for (var one : new Partner[]{ana, ben}) {
            one.screen().navigate("/today");
            one.isAsked("Today");
            one.doesNotRead(DUE);
        }

        kitchen.pass(Duration.ofDays(29));
        for (var one : new Partner[]{ana, ben}) {
            one.screen().navigate("/today");
            one.reads(DUE);
            one.reads(WALK);
        }
        ana.looksOver("today-due");
        ana.presses(LOOK);
        ana.isAsked("How did it go?");
        ana.reads(WALK);
        ana.looksOver("look-again-how-it-went");
        says(ana, "It went differently", "Late shifts, mostly.");
        ana.isAsked("Yours is kept. It opens when you've both chosen to.");
        ben.goesTo("Today");
        ben.doesNotRead("Late shifts");
        ben.screen().getByRole(AriaRole.LINK,
                new Page.GetByRoleOptions().setName("Open: Look at it again")).click();
        ben.reads(WALK);
        says(ben, "It was kept, mostly", "I liked the cold air.");
        for (var one : new Partner[]{ana, ben}) {
            one.isAsked("You both opened.");
            one.reads("Late shifts, mostly.");
            one.presses("Go on");
        }
        ana.isAsked("What do you do with it?");
        ana.looksOver("look-again-from-here");
        both(ana, ben, "What do you do with it?", SAY, one -> one.chooses("Change it a little"));
        both(ana, ben, "How does it go from now on?", "Suggest this",
                one -> one.writes("How does it go from now on?", "A walk on Sundays"));
        both(ana, ben, "When do you look at it again?", SAY, one -> one.chooses("In a month"));
        ben.isAsked("You looked at it again, the two of you. Let it lie for now.");
        ben.looksOver("look-again-over");
        ben.screen().navigate("/us");
        ben.reads("A walk on Sundays");
        ben.doesNotRead(WALK);
        ben.presses("Look at it again: What you agreed");
        ben.isAsked("How did it go?");
        ben.reads("A walk on Sundays");
    }

    private static void says(Partner one, String how, String words) {
        one.isAsked("How did it go?");
        one.chooses(how);
        one.presses(KEEP);
        one.answers("Is there something you'd like to say about it?", words, KEEP);
        one.presses("Open together");
    }

    private static void agreeOnACustom(Couple couple) {
        var ana = couple.ana();
        var ben = couple.ben();
        couple.bothBegin("Small customs");
        for (var one : new Partner[]{ana, ben}) {
            one.isAsked("Is there a small custom already that you'd miss?");
            one.presses("Skip this one");
            one.isAsked("Which would you like to have, or have back?");
            one.screen().getByLabel("A meal at one table").check();
            one.presses(KEEP);
            one.isAsked("How do you imagine it?");
            one.presses("Skip this one");
            one.presses("Open together");
        }
        for (var one : new Partner[]{ana, ben}) {
            one.isAsked("You both opened.");
            one.presses("Go on");
        }
        both(ana, ben, "Shall there be a new one?", SAY, one -> one.chooses("Yes, one small one"));
        both(ana, ben, "Which one shall it be?", SAY, one -> one.chooses("One of our own"));
        both(ana, ben, "How does it go?", "Suggest this", one -> one.writes("How does it go?", WALK));
        both(ana, ben, "When is the first time?", "Suggest this", one -> one.presses("Tomorrow, 19:00"));
        both(ana, ben, "And when it's missed?", SAY, one -> one.chooses("Just the next time again"));
        both(ana, ben, "Is that enough?", SAY, one -> one.chooses("One is enough"));
        both(ana, ben, "When will you look at it again?", "Suggest this", one -> {
            one.fills("Day", LocalDate.now(ZoneOffset.UTC).plusDays(28).toString());
            one.fills("Time", "12:00");
        });
        ana.isAsked("One small thing that comes back. That's plenty.");
    }

    private static void both(Partner one, Partner other, String question, String button, Consumer<Partner> answers) {
        one.isAsked(question);
        answers.accept(one);
        one.presses(button);
        other.presses("Yes, for me too");
    }
}
