package hearth.domain.sittings;

import java.util.List;

/** The engine's answer to a command. */
public sealed interface Decision {
    /** Accepted: these facts, in this order, and the pages that the words leave: the author's, the joint one, or none. */
    record Advanced(List<Event> events, List<Page> pages) implements Decision {
        public Advanced {
            events = List.copyOf(events);
            pages = List.copyOf(pages);
        }
    }

    record Refused(Refusal why) implements Decision {}
}
