/** What the language helper hears in a text, by rules one can read. Nothing is learned, kept or sent from here; only words and plain rules enter. */
@NullMarked
package hearth.domain.language;

import org.jspecify.annotations.NullMarked;
