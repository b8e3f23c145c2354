package hearth.domain.language;

/**
 * One sentence in plain form: lower case, short forms written out ("you're" is "you are"), one space between words and around commas.
 *
 * @param asks whether it ended with a question mark
 */
record Sentence(String words, boolean asks) {
    @Override
    public String toString() {
        return "•••";
    }
}
