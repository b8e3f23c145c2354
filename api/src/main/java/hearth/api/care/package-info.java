/** Therapists at the edge: codes, consent, what is offered, and who read it. Of what people wrote only that enters which they offered. */
@NullMarked
package hearth.api.care;

import org.jspecify.annotations.NullMarked;
