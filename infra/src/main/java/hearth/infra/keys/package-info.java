/**
 * The keys to what people write: one outside the database wraps one for each person and circle, which wraps one for each author's
 * words in a part. Whatever encrypts or opens enters here; where the ciphertext lies is each feature's own matter.
 */
@NullMarked
package hearth.infra.keys;

import org.jspecify.annotations.NullMarked;
