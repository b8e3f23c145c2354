/** How two people become a couple, over HTTP, and how a person's people are shown. Nothing that they write to each other enters here. */
@NullMarked
package hearth.api.circles;

import org.jspecify.annotations.NullMarked;
