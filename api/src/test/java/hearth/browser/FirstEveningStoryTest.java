package hearth.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** The four ways in from the Door, each with the screens and touches that it may cost. */
@Chromium.Stories
class FirstEveningStoryTest {
    private static final String WARM_LINE = "You saved me the last of the soup";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void aWeeklyRhythmAndACodeLeadBothToTheSameWeek_G1() {
        var ana = kitchen.partner("Ana");
        var anas = Count.of(ana);
        var ben = kitchen.partner("Ben");
        var bens = Count.of(ben);
        ana.comesIn("We want a weekly rhythm");
        ana.presses("Make a code");
        ana.isAsked("This is for them");
        ana.looksOver("first-give");
        var code = ana.screen().getByTestId("pairing-code").innerText();

        ben.screen().navigate("/");
        ben.presses("I have a code");
        ben.isAsked("The code first");
        ben.looksOver("first-code");
        ben.fills("The code you were given", code);
        ben.presses("Go on");
        ben.fillsInWhoTheyAre();
        ben.presses("I've written them down");
        ben.isAsked("Ana asked you in.");
        ben.looksOver("first-asked");
        ben.presses("Yes, pair with Ana");
        ben.isAsked("Nearly there.");
        ana.presses("Yes, pair with Ben");

        ana.isAsked("It's you and Ben now.");
        ben.isAsked("It's you and Ana now.");
        ben.looksOver("first-two");
        ana.presses("Begin: This week");
        ben.presses("Begin: This week");
        ana.isAsked("What are you thankful for this week?");
        ben.isAsked("What are you thankful for this week?");
        assertThat(anas.screens()).as("screens to the week").isLessThanOrEqualTo(9);
        assertThat(bens.screens()).as("screens to the week").isLessThanOrEqualTo(9);
        assertThat(anas.taps()).isLessThanOrEqualTo(8);
        assertThat(bens.taps()).isLessThanOrEqualTo(8);
    }

    @Test
    void aRoughMomentEndsForBothWithATalkThatIsBookedForTomorrow_G1() {
        var ana = kitchen.partner("Ana");
        var anas = Count.of(ana);
        var ben = kitchen.partner("Ben");
        var bens = Count.of(ben);
        ana.comesIn("We had a rough moment");
        ana.isAsked("First, one minute for you.");
        ana.presses("Go on");
        ana.answers("One true, warm line about them.", WARM_LINE, "Keep this");
        ana.isAsked("That was worth something already.");
        ana.presses("Go on");
        ana.presses("Make a code");
        var code = ana.screen().getByTestId("pairing-code").innerText();
        ben.comesInWith(code);
        ben.presses("Yes, pair with Ana");
        ana.presses("Yes, pair with Ben");

        ben.reads("What Ana begins opens here.");
        ana.looksOver("first-reach-out");
        ana.presses("Reach out to Ben");
        ana.isAsked("How would you like to reach out?");
        ana.chooses("I still like us");
        ana.presses("Keep this");
        ana.presses("Send it");
        ben.isAsked("How is that for you?");
        ben.chooses("I'm taking it");
        ben.presses("Say this");
        ben.isAsked("Would you like a calm talk about it, another day?");
        ben.chooses("Yes, let's book one");
        ben.presses("Say this");
        ben.isAsked("When would be a good time to talk?");
        ben.presses("Tomorrow, 19:00");
        ben.presses("Suggest this");
        ana.isAsked("Is this a good time for you too?");
        ana.presses("Yes, for me too");
        ana.isAsked("That's enough for now.");
        ben.isAsked("That's enough for now.");
        ana.looksOver("first-over");
        assertThat(anas.screens()).as("screens of a whole evening").isLessThanOrEqualTo(18);
        assertThat(bens.screens()).as("screens of a whole evening").isLessThanOrEqualTo(14);
        assertThat(anas.taps()).isLessThanOrEqualTo(18);
        assertThat(bens.taps()).isLessThanOrEqualTo(16);

        ana.presses("To Today");
        ana.isAsked("Today");
        ana.reads("Tomorrow, 19:00");
        ana.looksOver("today-booked");
        ben.doesNotRead(WARM_LINE);
        assertThat(ben.heard()).noneMatch(frame -> frame.contains(WARM_LINE));
    }

    @Test
    void whatWasARoughMomentBeginsWithAMinuteAndOneWarmLineThatIsOnesOwn_G1() {
        var ana = kitchen.partner("Ana");
        var count = Count.of(ana);
        ana.comesIn("We had a rough moment");
        ana.isAsked("First, one minute for you.");
        ana.looksOver("first-minute");
        ana.presses("Go on");
        ana.answers("One true, warm line about them.", WARM_LINE, "Keep this");
        ana.isAsked("That was worth something already.");
        ana.reads(WARM_LINE);
        ana.presses("Go on");
        ana.isAsked("Bring them in?");
        ana.looksOver("first-bring");
        ana.presses("Stay on my own for now");
        ana.reads("What you wrote is kept, just for you.");
        ana.looksOver("first-enough");
        assertThat(count.screens()).as("screens to something worth having, and out again").isLessThanOrEqualTo(9);
        assertThat(count.taps()).isLessThanOrEqualTo(9);
        ana.presses("To Today");
        ana.isAsked("Today");
    }

    @Test
    void aCodeThatDoesNotWorkSaysSoAndAnotherMayBeTried() {
        var ben = kitchen.partner("Ben");
        ben.comesInWith("not-a-code");
        ben.isAsked("The code first");
        assertThat(ben.button("Use this code")).isVisible();
        ben.presses("That's enough for now");
        ben.presses("To Today");
        ben.isAsked("Today");
    }
}
