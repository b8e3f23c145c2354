/** The socket: messages in, views out. It knows versions and connections, and nothing of what a view is about. */
@NullMarked
package hearth.api.live;

import org.jspecify.annotations.NullMarked;
