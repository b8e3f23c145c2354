/** What an exercise is: its parts, steps and inputs, as plain data that is proved when it is loaded. Texts and running sittings stay outside. */
@NullMarked
package hearth.domain.exercises;

import org.jspecify.annotations.NullMarked;
