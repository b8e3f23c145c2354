package hearth.infra.postgres;

/** One freshly migrated database of a test, with the logins of all roles. */
public record TestDatabase(DatabaseUrl superuser, DatabaseUrl owner, DatabaseUrl app) {}
