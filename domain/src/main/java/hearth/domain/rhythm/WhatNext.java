package hearth.domain.rhythm;

import hearth.domain.safety.MayOpen;

import java.util.List;

/** The rules by which Hearth suggests, stands back and opens, as tables; they are the very rules that decide. */
public final class WhatNext {
    private WhatNext() {}

    /** In their order: the first that finds something gives the suggestion, the next that finds another the second choice. */
    public static List<Policy> suggests() {
        return Suggesting.policies();
    }

    /** What is not suggested, though it may be begun. */
    public static List<Policy> standsBack() {
        return StandingBack.policies();
    }

    /** Why something may not be begun, each a sentence; to people they are one and the same refusal. */
    public static List<String> keepsClosed() {
        return MayOpen.causes();
    }
}
