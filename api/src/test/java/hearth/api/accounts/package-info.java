/** Proves the ways in and out by real HTTP with real cookies. */
@NullMarked
package hearth.api.accounts;

import org.jspecify.annotations.NullMarked;
