package hearth.domain.care;

import java.util.List;

/** What one of a couple sees of their therapists: the one there is or was last, and when their own words were read. */
public record OfCouple(List<Therapist> therapists, List<Reading> readings) {
    public OfCouple {
        therapists = List.copyOf(therapists);
        readings = List.copyOf(readings);
    }
}
