package hearth.browser;

/** One partner's way through the weekly check-in, as far as the choice to open. */
record CheckIn(Partner partner) {
    static final String TITLE = "This week";
    private static final String KEEP = "Keep this";

    void thanks(String words) {
        partner.answers("What are you thankful for this week?", words, KEEP);
    }

    void closeness(String option) {
        partner.isAsked("How close did this week feel?");
        partner.chooses(option);
        partner.presses(KEEP);
    }

    void hard(String words) {
        partner.answers("Was anything hard?", words, KEEP);
    }

    void nothingHard() {
        partner.isAsked("Was anything hard?");
        partner.presses("Skip this one");
    }

    void noTime() {
        partner.isAsked("What would you like time for next week?");
        partner.presses("Skip this one");
        partner.isAsked("That's all of it.");
    }

    void keepsBack(String question) {
        partner.button(question).click();
        partner.isAsked(question);
        partner.screen().getByLabel("Keep this one back when the rest opens").check();
        partner.presses(KEEP);
    }

    void opens() {
        partner.presses("Open together");
    }
}
