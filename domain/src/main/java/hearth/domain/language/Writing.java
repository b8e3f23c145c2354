package hearth.domain.language;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text as the rules read it.
 *
 * @param own    what the author says for themself: what stands in quotation marks is somebody's words and left out
 * @param all    the same with the quoted words, for what must not be overlooked
 * @param marked as it was typed, in lower case, for marks that are no words
 */
record Writing(List<Sentence> own, List<Sentence> all, String marked) {
    private static final Pattern QUOTED = Pattern.compile(
            "\"[^\"]{1,400}\"|(?<![\\p{L}\\d])'(?=\\S)[^'\"]{1,400}?(?:'(?=\\p{L})[^'\"]{0,400}?)*(?<=\\S)'(?!\\p{L})");
    private static final Pattern SENTENCE = Pattern.compile("([^.!?\\n;…]*)([.!?\\n;…]*)");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d',-]+");

    static Writing of(String text) {
        var marked = Plain.marks(text);
        return new Writing(sentences(QUOTED.matcher(marked).replaceAll(" quoted ")), sentences(marked), marked);
    }

    private static List<Sentence> sentences(String marked) {
        var found = new ArrayList<Sentence>();
        var parts = SENTENCE.matcher(marked);
        while (parts.find()) {
            var words = NO_WORD.matcher(parts.group(1).replace(",", " , ").replace(" - ", " , ")).replaceAll(" ");
            var plain = Plain.writtenOut(words.strip().replaceAll(" +", " "));
            if (!plain.isEmpty())
                found.add(new Sentence(plain, parts.group(2).contains("?")));
        }
        return List.copyOf(found);
    }

    @Override
    public String toString() {
        return "•••";
    }
}
