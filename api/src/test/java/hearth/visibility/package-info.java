/** Proves who sees what, by playing everything that the contract knows against a running server; what opens a server for that may enter. */
@NullMarked
package hearth.visibility;

import org.jspecify.annotations.NullMarked;
