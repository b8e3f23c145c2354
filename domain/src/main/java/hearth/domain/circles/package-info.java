/** Who belongs together: one person alone or a couple, how two people pair, and how that ends. No word that anyone wrote enters here. */
@NullMarked
package hearth.domain.circles;

import org.jspecify.annotations.NullMarked;
