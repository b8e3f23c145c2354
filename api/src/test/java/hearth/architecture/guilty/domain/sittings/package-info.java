/**
 * Classes that break a rule of the house on purpose, so that the rule is seen to fail. Nothing may use them.
 */
@NullMarked
package hearth.architecture.guilty.domain.sittings;

import org.jspecify.annotations.NullMarked;
