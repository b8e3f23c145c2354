package hearth.browser;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;

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
    void aRoughMomentEndsForBothWithATalkThatIsBookedForTomorrowWithinSixMinutes_G1() {
        var ana = kitchen.partner("Ana");
        var anas = Count.of(ana);
        var ben = kitchen.partner("Ben");
        var bens = Count.of(ben);
        warmLine(ana, anas);
        ana.presses("Go on");
        ana.presses("Make a code");
        var code = ana.screen().getByTestId("pairing-code").innerText();
        bens.waitsFor(anas, () -> ben.comesInWith(code));
        ben.isAsked("Ana asked you in.");
        anas.waitsFor(bens, () -> ben.presses("Yes, pair with Ana"));
        ana.isAsked("Ben has used your code.");
        bens.waitsFor(anas, () -> ana.presses("Yes, pair with Ben"));

        ben.reads("What Ana begins opens here.");
        ana.looksOver("first-reach-out");
        ana.presses("Reach out to Ben");
        ana.isAsked("How would you like to reach out?");
        ana.chooses("I still like us");
        ana.presses("Keep this");
        ana.button("Send it").waitFor();
        bens.waitsFor(anas, () -> ana.presses("Send it"));
        ben.isAsked("How is that for you?");
        ben.chooses("I'm taking it");
        ben.presses("Say this");
        ben.isAsked("Would you like a calm talk about it, another day?");
        ben.chooses("Yes, let's book one");
        ben.presses("Say this");
        ben.isAsked("When would be a good time to talk?");
        ben.presses("Tomorrow, 19:00");
        anas.waitsFor(bens, () -> ben.presses("Suggest this"));
        ana.isAsked("Is this a good time for you too?");
        bens.waitsFor(anas, () -> ana.presses("Yes, for me too"));
        ana.isAsked("That's enough for now.");
        ben.isAsked("That's enough for now.");
        for (var one : List.of(anas, bens))
            assertThat(one.time()).as("a whole evening by the clock").isLessThanOrEqualTo(Duration.ofMinutes(6));
        ana.looksOver("first-over");
        assertThat(anas.screens()).as("screens of a whole evening").isLessThanOrEqualTo(16);
        assertThat(bens.screens()).as("screens of a whole evening").isLessThanOrEqualTo(13);
        assertThat(anas.taps()).isLessThanOrEqualTo(17);
        assertThat(bens.taps()).isLessThanOrEqualTo(15);

        ana.presses("To Today");
        ana.isAsked("Today");
        ana.reads("Tomorrow, 19:00");
        ana.reads("A way back in");
        ana.looksOver("today-booked");
        ben.doesNotRead(WARM_LINE);
        assertThat(ben.heard()).noneMatch(frame -> frame.contains(WARM_LINE));
    }

    /** The quiet minute is taken whole. */
    private static void warmLine(Partner ana, Count anas) {
        ana.comesIn("We had a rough moment");
        ana.isAsked("First, one minute for you.");
        ana.looksOver("first-minute");
        anas.rests(Duration.ofMinutes(1));
        ana.presses("Go on");
        ana.answers("One true, warm line about them.", WARM_LINE, "Keep this");
        ana.isAsked("That was worth something already.");
    }

    @Test
    void whatWasARoughMomentBeginsWithAMinuteAndOneWarmLineThatIsOnesOwn_G1() {
        var ana = kitchen.partner("Ana");
        var count = Count.of(ana);
        warmLine(ana, count);
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
    void aloneTheChoiceOfTwoThingsOfOnesOwnIsThereWithinTwoMinutes_G1() {
        var ana = kitchen.partner("Ana");
        var count = Count.of(ana);
        ana.comesIn("I'm here on my own");
        ana.isAsked("Two minutes for yourself");
        ana.reads(ana.signInName());
        assertThat(count.time()).as("alone, by the clock").isLessThanOrEqualTo(Duration.ofMinutes(2));
        assertThat(count.screens()).isLessThanOrEqualTo(3);
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
