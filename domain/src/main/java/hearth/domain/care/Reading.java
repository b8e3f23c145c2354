package hearth.domain.care;

import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.SittingId;

import java.time.LocalDate;

/** That a therapist read something that this person, or both, had offered. */
public record Reading(LocalDate on, String by, ExerciseId exercise, int version, SittingId sitting) {}
