package hearth.infra.exercises;

/**
 * Something wrong in a file, told so that it can be mended.
 *
 * @param rule the rule's id in docs/RULES.md
 * @param file the file as it was named to us
 * @param line counted from 1
 */
public record Finding(String rule, String file, int line, String sentence) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + sentence + " (" + rule + ")";
    }
}
