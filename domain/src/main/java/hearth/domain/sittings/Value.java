package hearth.domain.sittings;

import hearth.domain.exercises.OptionId;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;

/** What a person put into a step. Words and numbers alike are private until the step's visibility says otherwise. */
public sealed interface Value {
    record Written(String text) implements Value {
        @Override
        public String toString() {
            return "•••";
        }
    }

    record Chosen(List<OptionId> options) implements Value {
        public Chosen {
            options = List.copyOf(options);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    record Felt(List<String> feelings) implements Value {
        public Felt {
            feelings = List.copyOf(feelings);
        }

        @Override
        public String toString() {
            return "•••";
        }
    }

    /** 0 to 10. */
    record Rated(int level) implements Value {
        @Override
        public String toString() {
            return "•••";
        }
    }

    /** −5 to 5. */
    record Leaning(int at) implements Value {
        @Override
        public String toString() {
            return "•••";
        }
    }

    /** Both 0 to 10. */
    record WantHave(int want, int have) implements Value {
        @Override
        public String toString() {
            return "•••";
        }
    }

    /** A local time in a named zone, so that it stays at the kitchen clock's hour when clocks change. */
    record Booked(LocalDateTime at, ZoneId zone) implements Value {
        @Override
        public String toString() {
            return "•••";
        }
    }

    /** Nothing but going on: a reading read, a timer run out or skipped, an optional step left blank. */
    record Done() implements Value {}
}
