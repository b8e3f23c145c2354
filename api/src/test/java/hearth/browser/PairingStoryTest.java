package hearth.browser;

import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

@Chromium.Stories
class PairingStoryTest {
    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    void twoPeopleSignUpAndPairByACodeSaidAloud() {
        var couple = kitchen.couple();
        couple.ana().goesTo("Today");
        couple.ben().goesTo("Us");
        assertThat(couple.ben().button("Make a code")).hasCount(0);
        couple.ben().reads("Ana");
    }

    @Test
    void theOtherOneComesInByALinkAndFindsTheCodeThere() {
        var ana = kitchen.partner("Ana");
        ana.comesIn("We want a weekly rhythm");
        ana.presses("Make a code");
        ana.reads(AriaRole.IMG, "The link as a square to point a camera at");
        ana.presses("Copy the link");
        ana.reads("Copied");
        var link = (String) ana.screen().evaluate("() => navigator.clipboard.readText()");

        var ben = kitchen.partner("Ben");
        ben.screen().navigate(link);
        ben.isAsked("Somebody asked you in.");
        assertThat(ben.screen()).not().hasURL(link);
        ben.comesIn("Come in");
        ben.presses("Yes, pair with Ana");
        ana.presses("Yes, pair with Ben");
        ana.isAsked("It's you and Ben now.");
        ben.isAsked("It's you and Ana now.");
    }
}
