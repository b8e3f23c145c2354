package hearth.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways of typing the same words to one: curly and straight marks, short forms, and short forms typed without their mark. */
final class Plain {
    private record Form(Pattern typed, String written) {}

    private static final List<Form> FORMS = List.of(
            form("u", "you"), form("ur", "your"), form("youre", "you are"), form("youve", "you have"),
            form("youd", "you would"), form("youll", "you will"), form("ive", "i have"), form("im", "i am"),
            form("(do|does|did|is|are|was|were|has|have|had|would|could|should|must)nt", "$1 not"),
            form("cant|can't|cannot", "can not"), form("wont|won't", "will not"), form("shan't", "shall not"),
            form("ain't|aint", "am not"), form("(\\p{L}+)n't", "$1 not"), form("let's|lets", "let us"),
            form("(i)'m", "$1 am"), form("(\\p{L}+)'re", "$1 are"), form("(\\p{L}+)'ve", "$1 have"),
            form("(\\p{L}+)'ll", "$1 will"), form("(i|you|he|she|we|they|it|that|who|there)'d", "$1 would"),
            form("(it|that|what|who|there|he|she|here|where|how|everything|nothing|this)'s", "$1 is"),
            form("thats", "that is"), form("whats", "what is"), form("gotta|got to", "have to"),
            form("have have to", "have to"), form("wanna", "want to"), form("gonna", "going to"),
            form("mum|mummy|mom|mama", "mother"), form("dad|daddy|papa", "father"), form("ok", "okay"),
            form("any more", "anymore"), form("some one|someone", "somebody"));

    private Plain() {}

    /** Lower case, straight marks, and spaces for what is none. */
    static String marks(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[’‘ʼ`´]", "'").replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—]", " - ").replaceAll("[\\t\\u00a0 ]+", " ");
    }

    /** Short forms written out, so that a rule needs to know one form only. */
    static String writtenOut(String words) {
        var written = words;
        for (var form : FORMS)
            written = form.typed().matcher(written).replaceAll(form.written());
        return written;
    }

    private static Form form(String typed, String written) {
        return new Form(Pattern.compile("(?<![\\p{L}'])(?:" + typed + ")(?![\\p{L}'])"), written);
    }
}
