/** What the language helper says, and above all where it says nothing. */
@NullMarked
package hearth.domain.language;

import org.jspecify.annotations.NullMarked;
