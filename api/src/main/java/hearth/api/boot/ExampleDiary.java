package hearth.api.boot;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import hearth.domain.exercises.ExerciseId;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** What the example people lived through, evening by evening, in days counted back from today. Read from {@code example/diary.yaml}. */
public record ExampleDiary(List<Evening> evenings, Optional<Therapist> therapist) {
    public static final ExampleDiary EMPTY = new ExampleDiary(List.of(), Optional.empty());

    private static final String FILE = "/hearth/example/diary.yaml";

    public ExampleDiary {
        evenings = List.copyOf(evenings);
    }

    /**
     * One exercise on one day.
     *
     * @param week how many weeks ago; 0 is the week that is under way
     * @param starter who begins it
     * @param staysOpen whether it is meant to be still under way
     */
    public record Evening(int week, DayOfWeek day, LocalTime at, ExerciseId exercise, String starter, boolean staysOpen,
            JsonNode people) {
        /** @param today the day from which weeks are counted back */
        Instant start(LocalDate today, ZoneId zone) {
            return time(today, week, day, at, zone);
        }

        /** What tells it from all others. */
        String name() {
            return week + " " + day + " " + at + " " + exercise + " " + starter;
        }

        /** What this person does there; somebody who is not mentioned does nothing. */
        Optional<Doing> of(String person) {
            return Optional.ofNullable(people.get(person)).map(Doing::new);
        }
    }

    /** When the two began with their therapist, and when she reads: her own hours. */
    public record Therapist(JsonNode since, JsonNode reads) {
        Instant since(LocalDate today, ZoneId zone) {
            return time(today, since, zone);
        }

        List<Instant> readings(LocalDate today, ZoneId zone) {
            return StreamSupport.stream(reads.spliterator(), false).map(one -> time(today, one, zone)).toList();
        }
    }

    private static Instant time(LocalDate today, JsonNode one, ZoneId zone) {
        return time(today, one.get("week").asInt(), day(one), at(one), zone);
    }

    private static Instant time(LocalDate today, int week, DayOfWeek day, LocalTime at, ZoneId zone) {
        var monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return monday.minusWeeks(week).with(TemporalAdjusters.nextOrSame(day)).atTime(at).atZone(zone).toInstant();
    }

    private static DayOfWeek day(JsonNode one) {
        return DayOfWeek.valueOf(one.get("day").asText().toUpperCase(Locale.ROOT));
    }

    private static LocalTime at(JsonNode one) {
        return LocalTime.parse(one.get("at").asText());
    }

    /** What one person does in an evening. */
    public record Doing(JsonNode all) {
        /** How long after the last move this person begins. */
        Duration after() {
            return all.has("after") ? Duration.parse(all.get("after").asText()) : Duration.ZERO;
        }

        /** Entries of a sealed part that stay this person's own. */
        List<String> keepsBack() {
            return strings("keeps-back");
        }

        /** Steps at which this person asks for a breather. */
        List<String> pausesAt() {
            return strings("pauses-at");
        }

        /** What this person says of the other's paraphrases, in order; after the last one: yes. */
        List<String> verdicts() {
            return strings("verdicts");
        }

        /** Steps whose entries this person lets the therapist read, once it is over. */
        List<String> shows() {
            return strings("shows");
        }

        /** Of those, what is taken back on the next day. */
        List<String> takesBack() {
            return strings("takes-back");
        }

        /** What was put into a step, or nothing; whatever has no words is gone through. */
        @Nullable
        JsonNode says(String step) {
            return all.path("says").get(step);
        }

        private List<String> strings(String field) {
            return StreamSupport.stream(all.path(field).spliterator(), false).map(JsonNode::asText).toList();
        }
    }

    public static ExampleDiary shipped() {
        try (var file = Objects.requireNonNull(ExampleDiary.class.getResourceAsStream(FILE))) {
            var all = new ObjectMapper(new YAMLFactory()).readTree(file);
            var therapist = all.get("therapist");
            return new ExampleDiary(
                    StreamSupport.stream(all.get("evenings").spliterator(), false).map(ExampleDiary::evening).toList(),
                    Optional.of(new Therapist(therapist.get("since"), therapist.get("reads"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static Evening evening(JsonNode one) {
        return new Evening(one.get("week").asInt(), day(one), at(one), new ExerciseId(one.get("exercise").asText()),
                one.get("by").asText(), one.path("stays-open").asBoolean(), one);
    }
}
