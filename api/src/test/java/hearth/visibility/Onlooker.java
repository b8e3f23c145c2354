package hearth.visibility;

/** From where somebody looks at what an author wrote. Practitioners, with and without consent, come with the rooms made for them. */
enum Onlooker {
    SELF, PARTNER,
    /** Was the partner; the seat is empty now. */
    EX, STRANGER, SIGNED_OUT;

    /** Whether the couple's doings are none of this one's. */
    boolean isOutside() {
        return switch (this) {
            case SELF, PARTNER -> false;
            case EX, STRANGER, SIGNED_OUT -> true;
        };
    }
}
