package hearth.domain.language;

/** Where in a text something was heard: which sentence, from where to where. One sentence is worth one hint. */
record Span(int sentence, int from, int to) {
    boolean sharesASentenceWith(Span other) {
        return sentence == other.sentence;
    }
}
