/**
 * The edge: one HTTP server, what every request and answer must satisfy, and how a feature attaches its handlers. No
 * feature's rules enter here, and no words of a person are kept or logged here.
 */
@NullMarked
package hearth.api.http;

import org.jspecify.annotations.NullMarked;
