/** A therapist and a couple: the code, both consents, what is offered and who read it. What people wrote enters only as what they offered. */
@NullMarked
package hearth.domain.care;

import org.jspecify.annotations.NullMarked;
