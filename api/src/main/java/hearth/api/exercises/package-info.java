/** Practise: the shelves of exercises as one person finds them; and the preview of one exercise, for whoever writes it. */
@NullMarked
package hearth.api.exercises;

import org.jspecify.annotations.NullMarked;
