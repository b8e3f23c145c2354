package hearth.domain.rhythm;

import hearth.domain.checkins.Occurrence;
import hearth.domain.exercises.Exercise;
import hearth.domain.sittings.Value;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** When something that was agreed or promised is looked at again, as it was said. */
public sealed interface Due {
    /** At a booked time. */
    record At(LocalDateTime at, ZoneId where) implements Due {}

    /** So many days after it was said. */
    record InDays(int days) implements Due {}

    /** On the clock of the circle. */
    default LocalDateTime since(LocalDate saidOn, ZoneId zone) {
        return switch (this) {
            case At(var at, var where) -> at.atZone(where).withZoneSameInstant(zone).toLocalDateTime();
            case InDays(int days) -> saidOn.plusDays(days).atTime(Occurrence.DAY_TURNS_AT);
        };
    }

    /** What this answer says; nothing for an option that stands for no days. */
    static Optional<Due> of(Exercise.Due asked, Value answer) {
        return switch (answer) {
            case Value.Booked(var at, var where) -> Optional.of(new At(at, where));
            case Value.Chosen(var options) ->
                options.stream().flatMap(option -> Optional.ofNullable(asked.days().get(option)).stream())
                        .<Due>map(InDays::new).findFirst();
            case Value.Written _,Value.Felt _,Value.Rated _,Value.Leaning _,Value.WantHave _,Value.Done _ ->
                Optional.empty();
        };
    }
}
