/**
 * The way to PostgreSQL: the built-in server, the three roles, the migrations and the connections. What a feature
 * stores, and how, stays in that feature's own room; no table is named here.
 */
@NullMarked
package hearth.infra.postgres;

import org.jspecify.annotations.NullMarked;
