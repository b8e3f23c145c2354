/** Therapists and engagements in PostgreSQL, through the doors of {@code V5__care.sql}. Words come from here only as what a couple offered. */
@NullMarked
package hearth.infra.care;

import org.jspecify.annotations.NullMarked;
