/**
 * How people get in and out: signing up, in and out, devices, passphrases, recovery. Secrets are checked here and handed on as hashes;
 * nothing that people write to each other enters this room.
 */
@NullMarked
package hearth.api.accounts;

import org.jspecify.annotations.NullMarked;
