package hearth.domain.exercises;

import java.util.List;

/** A stretch of an exercise in which people move in one manner. */
public sealed interface Part {
    PartId id();

    List<Step> steps();

    /** How often the part is gone through; above one only in turns. */
    default int rounds() {
        return 1;
    }

    /** Each alone, at their own pace, and nothing of it is ever shown. Ends for both when both are through. */
    record Alone(PartId id, List<Step> steps) implements Part {
        public Alone {
            steps = List.copyOf(steps);
        }
    }

    /** Each at their own pace, kept until both choose to open. Every entry can be kept back; own steps stay own. */
    record Sealed(PartId id, List<Step> steps) implements Part {
        public Sealed {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Written by the starter alone and then sent. Until then the other sees nothing, not even that there is a sitting.
     *
     * @param knocks whether the other is asked for a good moment first, and it opens when they have one; else it opens as it is sent
     */
    record Letter(PartId id, List<Step> steps, boolean knocks) implements Part {
        public Letter {
            steps = List.copyOf(steps);
        }
    }

    /**
     * Step by step together: the server says whose turn it is.
     *
     * @param swap whether speaker and listener change places from round to round
     */
    record Turns(PartId id, List<Step> steps, int rounds, boolean swap) implements Part {
        public Turns {
            steps = List.copyOf(steps);
        }
    }
}
