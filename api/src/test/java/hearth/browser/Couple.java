package hearth.browser;

/** Two partners, each with a device of their own. */
record Couple(Partner ana, Partner ben) {

    /** One makes a code and says it aloud, the other enters it, and both say yes. */
    void pairByCode() {
        ana.goesTo("Us");
        ana.presses("Make a code");
        var code = ana.screen().getByTestId("pairing-code").innerText();
        ben.goesTo("Us");
        ben.fills("The code you were given", code);
        ben.presses("Use this code");
        sayYes();
    }

    void sayYes() {
        ben.presses("Yes, pair with " + ana.name());
        ana.presses("Yes, pair with " + ben.name());
        ana.reads("paired since");
        ben.reads("paired since");
    }

    /** Both are in the same run of an exercise: one began it, the other found it. */
    void bothBegin(String exercise) {
        ana.begins(exercise);
        ben.begins(exercise);
    }

    void bothLoadAnew() {
        ana.screen().reload();
        ben.screen().reload();
    }
}
