/** The engine at work: tables of single steps, and long generated walks. */
@NullMarked
package hearth.domain.sittings;

import org.jspecify.annotations.NullMarked;
