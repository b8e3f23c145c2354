/**
 * Where the house is put together and run: settings, start, health, and the end. The only place that knows both the edge
 * and what stands behind it; no rule of the product lives here.
 */
@NullMarked
package hearth.api.boot;

import org.jspecify.annotations.NullMarked;
