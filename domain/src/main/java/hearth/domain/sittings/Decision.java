package hearth.domain.sittings;

import java.util.List;
import java.util.Optional;

/** The engine's answer to a command. */
public sealed interface Decision {
    /** Accepted: these facts, in this order, and the page that the author's words leave, if any. */
    record Advanced(List<Event> events, Optional<Page> page) implements Decision {
        public Advanced {
            events = List.copyOf(events);
        }
    }

    record Refused(Refusal why) implements Decision {}
}
