/**
 * People and how they prove who they are. Only identity lives here: what a person wrote never enters this room.
 */
@NullMarked
package hearth.domain.accounts;

import org.jspecify.annotations.NullMarked;
