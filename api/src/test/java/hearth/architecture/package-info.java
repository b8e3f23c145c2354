/**
 * The shape of the house as rules that can fail, and beside each rule a class that breaks it. Nothing else enters here.
 */
@NullMarked
package hearth.architecture;

import org.jspecify.annotations.NullMarked;
