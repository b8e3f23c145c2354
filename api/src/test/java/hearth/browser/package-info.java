/** Stories told by two real browsers against a whole Hearth: what people see and do, and nothing that a unit test could say sooner. */
@NullMarked
package hearth.browser;

import org.jspecify.annotations.NullMarked;
