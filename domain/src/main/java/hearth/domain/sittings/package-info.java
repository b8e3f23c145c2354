/** One run of an exercise: what people may do ({@code Engine}), what then is true ({@code Sitting}), and what each may see ({@code SittingView}). */
@NullMarked
package hearth.domain.sittings;

import org.jspecify.annotations.NullMarked;
