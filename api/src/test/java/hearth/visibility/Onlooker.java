package hearth.visibility;

/** From where somebody looks at what an author wrote. */
enum Onlooker {
    SELF, PARTNER,
    /** Was the partner, and has left. */
    EX, STRANGER,
    /** A therapist whose code the author has entered and agreed to, but not the partner. */
    ASKED_THERAPIST,
    /** A therapist with whom both work. */
    THERAPIST,
    /** A therapist with whom both worked, until one of them ended it. */
    FORMER_THERAPIST,
    /** A therapist with whom another couple works, and who knows the number of the author's engagement. */
    OTHERS_THERAPIST, SIGNED_OUT;

    /** Whether this one has never had to do with the couple's doings. */
    boolean isOutside() {
        return switch (this) {
            case SELF, PARTNER, EX -> false;
            case STRANGER, ASKED_THERAPIST, THERAPIST, FORMER_THERAPIST, OTHERS_THERAPIST, SIGNED_OUT -> true;
        };
    }
}
