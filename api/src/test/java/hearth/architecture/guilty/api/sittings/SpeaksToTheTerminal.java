package hearth.architecture.guilty.api.sittings;

/** Breaks A9. */
public final class SpeaksToTheTerminal {
    private SpeaksToTheTerminal() {}

    public static void say(String line) {
        System.out.println(line);
    }
}
