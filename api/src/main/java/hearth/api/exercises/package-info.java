/** Practise: the shelves of exercises as one person finds them. */
@NullMarked
package hearth.api.exercises;

import org.jspecify.annotations.NullMarked;
