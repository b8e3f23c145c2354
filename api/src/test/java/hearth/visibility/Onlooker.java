package hearth.visibility;

/** From where somebody looks at what an author wrote. Practitioners, with and without consent, come with the rooms made for them. */
enum Onlooker {
    SELF, PARTNER,
    /** Was the partner, and has left. */
    EX, STRANGER, SIGNED_OUT;

    /** Whether this one has never had to do with the couple's doings. */
    boolean isOutside() {
        return switch (this) {
            case SELF, PARTNER, EX -> false;
            case STRANGER, SIGNED_OUT -> true;
        };
    }
}
