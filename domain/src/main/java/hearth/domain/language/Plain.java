package hearth.domain.language;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Brings the many ways of typing the same words to one: curly and straight marks, short forms, and short forms typed without their mark. */
final class Plain {
    private record Form(Pattern typed, String written) {}

    /** What follows "its" and "your" where an apostrophe was left out. */
    private static final String AFTER_ITS = "(?=(?: (?:all|always|never|only|just|not|so|over|fine|okay|ok|no|nothing|like|"
            + "your|my|the|a|an|you|me|about|been|too|really|still|really|because|that|this|what|whatever|everything|finished|done))(?![\\p{L}']))";
    private static final String AFTER_YOUR = "(?= (?:so|such|a|an|the|always|never|not|just|too|really|being|becoming|acting|getting|gonna|going|"
            + "still|only|all|over-?reacting|lazy|selfish|pathetic|ridiculous|impossible|useless|crazy|childish|welcome|right)(?![\\p{L}']))";

    private static final List<Form> FORMS = List.of(
            form("u|ya|ye|y'all|yall", "you"), form("ur|yer", "your"), form("r", "are"), form("youre", "you are"),
            form("youve", "you have"), form("youd", "you would"), form("youll", "you will"), form("ive", "i have"),
            form("im", "i am"), form("hes", "he is"), form("shes", "she is"), form("theres", "there is"),
            form("(do|does|did|is|are|was|were|has|have|had|would|could|should|must|need)nt", "$1 not"),
            form("cant|can't|cannot", "can not"), form("wont|won't", "will not"), form("shan't", "shall not"),
            form("ain't|aint", "am not"), form("(\\p{L}+)n't", "$1 not"), form("let's|lets", "let us"),
            form("(i)'m", "$1 am"), form("(\\p{L}+)'re", "$1 are"), form("(\\p{L}+)'ve", "$1 have"),
            form("(\\p{L}+)'ll", "$1 will"), form("(i|you|he|she|we|they|it|that|who|there|nobody)'d", "$1 would"),
            form("(it|that|what|who|there|he|she|here|where|how|everything|nothing|this|nobody|no one|everybody|everyone|somebody|"
                    + "someone|something|one)'s",
                    "$1 is"),
            form("its" + AFTER_ITS, "it is"), form("your" + AFTER_YOUR, "you are"),
            form("(then|^)were done", "$1we are done"),
            form("thats", "that is"), form("whats", "what is"), form("gotta|got to", "have to"),
            form("have have to", "have to"), form("wanna", "want to"), form("gonna", "going to"),
            form("gimme", "give me"),
            form("lemme", "let me"), form("dunno", "do not know"), form("(should|would|could)(?:a| of)", "$1 have"),
            form("cos|cuz|coz|bc|'cause|b c", "because"), form("tho", "though"), form("nvm", "never mind"),
            form("idc", "i do not care"), form("idk", "i do not know"), form("wtf", "what the hell"),
            form("pls|plz", "please"), form("thx", "thanks"), form("sry|soz", "sorry"), form("alot", "a lot"),
            form("everytime", "every time"),
            form("mum|mummy|mom|mama", "mother"), form("dad|daddy|papa", "father"), form("ok|k|okey", "okay"),
            form("any more", "anymore"), form("some one|someone", "somebody"), form("no-one|no one", "nobody"),
            form("anyone|any one", "anybody"), form("everyone", "everybody"), form("till|til", "until"),
            // Words that only colour what is said anyway.
            form("(?:honestly|literally|basically|frankly|genuinely|tbh|ffs|omg|lol|lmao|la|smh|innit|bloody|fucking|fuckin|effing|freaking|"
                    + "frigging|flipping|damn|goddamn|damned|like ,)(?: ,)? ?",
                    ""),
            form("seriously ,", ""));

    private static final Pattern STRETCHED = Pattern.compile("(\\p{L})\\1{2,}");

    private Plain() {}

    /** Lower case, straight marks, little pictures of love and laughter as words, and spaces for what is none. */
    static String marks(String text) {
        var straight = text.toLowerCase(Locale.ROOT).replaceAll("[’‘ʼ`´]", "'").replaceAll("[“”„«»]", "\"")
                .replaceAll("[–—]", " - ").replaceAll("<3|[❤♥💕💖💗💓😍🥰😘]\\ufe0f?", " my love ")
                .replaceAll("[😂🤣😆😜😉]", " haha ")
                .replace("&", " and ").replaceAll("[\\t\\u00a0 ]+", " ");
        return STRETCHED.matcher(straight).replaceAll("$1");
    }

    /** Short forms written out, so that a rule needs to know one form only. */
    static String writtenOut(String words) {
        var written = words;
        for (var form : FORMS)
            written = form.typed().matcher(written).replaceAll(form.written());
        return written.replaceAll(" +", " ").replaceAll(" *,[ ,]*", " , ").replaceAll("^[ ,]+| +$", "");
    }

    private static Form form(String typed, String written) {
        return new Form(Pattern.compile("(?<![\\p{L}'])(?:" + typed + ")(?![\\p{L}'])"), written);
    }
}
