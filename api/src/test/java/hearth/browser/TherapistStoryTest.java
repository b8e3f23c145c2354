package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import hearth.domain.accounts.Totp;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Instant;

import static org.assertj.core.api.Assertions.assertThat;

/** Three people with three devices: from the therapist's code to the end of consent. */
@Chromium.Stories
class TherapistStoryTest {
    private static final String ANAS = "You made tea when I came home late";
    private static final String BENS = "The soup, and that you waited for me";
    private static final String THANKS = "Thankful for";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    @Test
    @DisplayName("P10: a therapist reads what is offered, they see that, and one of them ends it on all three screens")
    void fromTheInvitationToTheWithdrawal() {
        var mira = therapist();
        var couple = kitchen.couple();
        var ana = couple.ana();
        var ben = couple.ben();
        var code = invite(mira);

        ana.goesTo("Us");
        ana.reads("Working with a therapist");
        ana.fills("The therapist's code", code);
        ana.presses("Use this code");
        ana.reads("Work with Mira?");
        ana.looksOver("us-therapist-asked");
        agree(ana);
        ana.reads("You've said yes.");
        mira.doesNotRead("Ana and Ben");
        ben.goesTo("Us");
        ben.reads("Mira keeps no secrets between you two");
        agree(ben);
        ben.reads("You both work with Mira");
        mira.isAsked("Ana and Ben");
        mira.looksOver("caseload");

        checkIn(couple);
        ana.screen().getByText("Show something to Mira").click();
        ana.screen().getByLabel(THANKS).check();
        ana.looksOver("over-with-offers");
        mira.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: Ana and Ben")).click();
        mira.screen().getByText("Read it").click();
        mira.reads(ANAS);
        mira.looksOver("couple");
        mira.presses("How Hearth chooses what it suggests");
        mira.reads("three engines");
        mira.looksOver("couple-rules");
        assertThat(mira.heard()).noneMatch(frame -> frame.contains(ANAS) || frame.contains(BENS));

        ana.screen().navigate("/us");
        ana.screen().getByText("What was read of yours").click();
        ana.reads("Mira read “This week”");
        ana.looksOver("us-therapist-working");
        ben.screen().navigate("/us");
        ben.reads("Nothing of yours has been read.");

        ben.presses("End it");
        ben.reads("isn't told by whom");
        ben.presses("End it now");
        mira.isAsked("Consent has ended");
        mira.doesNotRead(ANAS);
        mira.looksOver("couple-ended");
        ana.reads("You haven't been working with Mira since");
        ben.reads("You haven't been working with Mira since");
    }

    private static Partner therapist() {
        var made = kitchen.therapist("Mira");
        var mira = kitchen.partner("Mira");
        mira.screen().navigate("/sign-in");
        mira.fills("Sign-in name, with its digits", made.signInName());
        mira.fills("Passphrase", made.passphrase());
        mira.screen().getByText("I'm a therapist").click();
        mira.fills("The code your app shows now", made.factor().code(Totp.step(Instant.now())));
        mira.looksOver("sign-in-therapist");
        mira.presses("Sign in");
        mira.isAsked("Your couples");
        return mira;
    }

    private static String invite(Partner mira) {
        mira.reads("No couple yet.");
        mira.chooses("No secrets: I may talk with both about what one of them shows.");
        mira.presses("Make a code");
        var code = mira.screen().getByTestId("care-code").innerText();
        mira.looksOver("caseload-invited");
        return code;
    }

    private static void agree(Partner partner) {
        partner.fills("Your passphrase, once more", Partner.PASSPHRASE);
        partner.presses("Yes, I agree");
    }

    private static void checkIn(Couple couple) {
        couple.bothBegin(CheckIn.TITLE);
        var ana = new CheckIn(couple.ana());
        var ben = new CheckIn(couple.ben());
        ana.thanks(ANAS);
        ana.closeness("Close");
        ana.nothingHard();
        ana.noTime();
        ana.opens();
        ben.thanks(BENS);
        ben.closeness("A bit apart");
        ben.nothingHard();
        ben.noTime();
        ben.opens();
        for (var one : java.util.List.of(couple.ana(), couple.ben())) {
            one.isAsked("You both opened.");
            one.presses("Go on");
            one.isAsked("One small promise for the week?");
            one.presses("Skip this one");
        }
        couple.ana().reads(AriaRole.HEADING, THANKS);
    }
}
