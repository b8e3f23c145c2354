/** The edge of running sittings: commands come in, one room per sitting decides them one by one, views go out as JSON. */
@NullMarked
package hearth.api.sittings;

import org.jspecify.annotations.NullMarked;
