package hearth.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** How somebody answers one question after the other: finds it, answers it, and presses what keeps or says it. */
record Answering(Partner who, String button) {

    /** What stays with oneself, or sealed. */
    static Answering keeping(Partner who) {
        return new Answering(who, "Keep this");
    }

    /** What both see at once. */
    static Answering saying(Partner who) {
        return new Answering(who, "Say this");
    }

    /** What holds when the other says yes to it. */
    static Answering suggesting(Partner who) {
        return new Answering(who, "Suggest this");
    }

    Answering words(String question, String words) {
        who.answers(question, words, button);
        return this;
    }

    Answering one(String question, String option) {
        who.isAsked(question);
        who.chooses(option);
        who.presses(button);
        return this;
    }

    Answering some(String question, String... options) {
        who.isAsked(question);
        for (var option : options) {
            who.screen().getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(option).setExact(true))
                    .check();
        }
        who.presses(button);
        return this;
    }

    Answering rating(String question, int value) {
        who.isAsked(question);
        who.screen().getByRole(AriaRole.SLIDER).fill(Integer.toString(value));
        who.presses(button);
        return this;
    }

    Answering feeling(String question, String family, String feeling) {
        who.isAsked(question);
        who.presses(family);
        who.presses(feeling);
        who.presses(button);
        return this;
    }

    /** Reads, waits or breathes, and goes on. */
    Answering goingOn(String heading) {
        who.isAsked(heading);
        who.presses("Go on");
        return this;
    }

    Answering skipping(String question) {
        who.isAsked(question);
        who.presses("Skip this one");
        return this;
    }
}
