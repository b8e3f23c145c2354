package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

import java.time.Duration;
import java.util.List;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

@Chromium.Stories
class TimeOutStoryTest {
    private static final String TITLE = "Time-out";

    @RegisterExtension
    static final Kitchen kitchen = new Kitchen();

    private final Couple couple = kitchen.couple();
    private final Partner ana = couple.ana();
    private final Partner ben = couple.ben();

    @Test
    @DisplayName("P7 one taps, both get the same breather, and both come back to it at the booked time")
    void aTimeOutAndItsReturn() {
        ana.begins(TITLE);
        ana.isAsked("A breather");
        ben.goesTo("Today");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: " + TITLE)).click();
        ben.isAsked("A breather");
        ana.reads("Nobody needs to say why.");
        ben.reads("Nobody needs to say why.");
        assertThat(main(ana)).isEqualTo(main(ben));
        ana.looksOver("time-out-breather");
        assertThat(ana.button("I'm back")).hasCount(0);

        kitchen.pass(Duration.ofMinutes(31));
        ben.presses("I'm back");
        ana.presses("I'm back");
        for (var one : List.of(ana, ben)) {
            one.reads("You both came back.");
            one.isAsked("How stirred up are you now?");
        }
        ana.looksOver("time-out-return");
        for (var one : List.of(ana, ben)) {
            one.screen().getByRole(AriaRole.SLIDER).fill("2");
            one.presses("Keep this");
        }

        ana.isAsked("How would you like to go on?");
        ana.chooses("Once more, softly");
        ana.presses("Suggest this");
        ben.isAsked("Does that suit you too?");
        ben.looksOver("time-out-how-on");
        ben.presses("Yes, for me too");
        ana.isAsked("You both came back. That counts.");
        ben.isAsked("You both came back. That counts.");
    }

    @Test
    @DisplayName("T a missed return comes round again the next day, without a word about who was not there")
    void aMissedReturnComesRoundAgain() {
        ana.begins(TITLE);
        ana.isAsked("A breather");
        kitchen.pass(Duration.ofMinutes(90));
        ana.screen().reload();
        ana.reads("Not this time, it seems. That happens. It comes round again tomorrow.");
        kitchen.pass(Duration.ofDays(1));
        ben.screen().reload();
        ben.goesTo("Today");
        ben.screen().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Open: " + TITLE)).click();
        ben.reads("Would now be a good time to come back?");
        ben.looksOver("time-out-again");
    }

    private static String main(Partner one) {
        return one.screen().getByRole(AriaRole.MAIN).innerText();
    }
}
