package hearth.domain.language;

/** Where in a text something was heard: which sentence, from where to where. One stretch of words is worth one hint. */
record Span(int sentence, int from, int to) {
    boolean touches(Span other) {
        return sentence == other.sentence && from < other.to && other.from < to;
    }
}
