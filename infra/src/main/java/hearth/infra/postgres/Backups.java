package hearth.infra.postgres;

import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Backups of the built-in database, which brings no pg_dump along: every table copied out in one transaction, into two files. One holds the
 * data, one the wrapped keys, because a key that was destroyed must be gone from the only backup of keys there is. Both need an
 * administrator, whom row-level security does not bind.
 */
public final class Backups {
    private static final String TABLES = """
        select n.nspname || '.' || c.relname as name, string_agg(quote_ident(a.attname), ', ' order by a.attnum) as columns
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = ''
        where c.relkind = 'r' and n.nspname in ('hearth', 'keys')
        group by 1 order by 1""";

    private static final String SEQUENCES = """
        select schemaname || '.' || sequencename, last_value from pg_sequences
        where schemaname in ('hearth', 'keys') and last_value is not null order by 1""";

    private static final String MIGRATIONS = """
        select coalesce(string_agg(version || ' ' || checksum, ', ' order by version), '')
        from public.flyway_schema_history where success and version is not null""";

    private Backups() {}

    private record Table(String name, String columns) {
        boolean isOfKeys() {
            return name.startsWith("keys.");
        }

        String entry() {
            return name + "(" + columns + ")";
        }
    }

    /**
     * Writes {@code data} and {@code keys}, each whole or not at all, readable by this account alone.
     *
     * @throws DatabaseRefused when the database does not let everything be read
     */
    public static void write(DatabaseUrl administrator, Path data, Path keys) throws IOException {
        try (var connection = Roles.connect(administrator); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("set transaction isolation level repeatable read, read only");
            var tables = tables(connection);
            write(connection, data, tables.stream().filter(table -> !table.isOfKeys()).toList());
            write(connection, keys, tables.stream().filter(Table::isOfKeys).toList());
        } catch (SQLException failed) {
            throw new DatabaseRefused("The database could not be backed up (" + failed.getMessage() + ").", failed);
        }
    }

    /**
     * Puts a backup into a database of the same form in which nobody lives yet. All or nothing. Every login, code, token and therapist's
     * engagement in it ends.
     *
     * @throws DatabaseRefused when somebody lives there, or the backup is of another version
     */
    public static void restore(DatabaseUrl administrator, Path data, Path keys) throws IOException {
        try (var connection = Roles.connect(administrator); var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            refuseInhabited(connection);
            // Rows come in any order and have been checked before: no trigger and no foreign key looks again.
            statement.execute("set local session_replication_role = replica");
            // Public data that a first start writes by itself.
            statement.execute("delete from hearth.exercise_version");
            restore(connection, data);
            restore(connection, keys);
            statement.execute("set local session_replication_role = origin");
            // What was ended since is not in the copy, so whatever could come back to life ends.
            statement.execute("select hearth.end_what_a_copy_revives(now())");
            connection.commit();
        } catch (SQLException failed) {
            throw new DatabaseRefused(
                    "The backup could not be restored (" + failed.getMessage() + "); nothing was changed.",
                    failed);
        }
    }

    private static void write(Connection connection, Path file, List<Table> tables) throws IOException, SQLException {
        var unfinished = file.resolveSibling(file.getFileName() + ".unfinished");
        Files.deleteIfExists(unfinished);
        Files.createFile(unfinished,
                PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        try (var zip = new ZipOutputStream(Files.newOutputStream(unfinished))) {
            zip.putNextEntry(new ZipEntry("migrations"));
            zip.write(text(connection, MIGRATIONS).getBytes(StandardCharsets.UTF_8));
            zip.putNextEntry(new ZipEntry("sequences"));
            zip.write(String.join("\n", sequences(connection)).getBytes(StandardCharsets.UTF_8));
            for (var table : tables) {
                zip.putNextEntry(new ZipEntry(table.entry()));
                copies(connection).copyOut("copy " + table.entry() + " to stdout", zip);
            }
        }
        Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }

    private static void restore(Connection connection, Path file) throws IOException, SQLException {
        var known = tables(connection).stream().map(Table::entry).toList();
        try (var zip = new ZipFile(file.toFile()); var statement = connection.createStatement()) {
            if (!read(zip, "migrations").equals(text(connection, MIGRATIONS)))
                throw new DatabaseRefused(
                        file + " was made by another version of Hearth: restore it with that one, and "
                                + "upgrade then.");
            for (var entry : zip.stream().filter(one -> known.contains(one.getName())).toList())
                copies(connection).copyIn("copy " + entry.getName() + " from stdin", zip.getInputStream(entry));
            for (var sequence : read(zip, "sequences").lines().toList()) {
                var words = sequence.split(" ", 2);
                statement.execute("select setval('" + words[0] + "', " + Long.parseLong(words[1]) + ")");
            }
        }
    }

    private static void refuseInhabited(Connection connection) throws SQLException {
        if (!text(connection, "select count(*)::text from hearth.person").equals("0"))
            throw new DatabaseRefused("People live in this database already: restore into a new data folder.");
    }

    private static String read(ZipFile zip, String name) throws IOException {
        var entry = zip.getEntry(name);
        if (entry == null)
            throw new DatabaseRefused(zip.getName() + " is no backup of Hearth.");
        return new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
    }

    private static List<Table> tables(Connection connection) throws SQLException {
        var all = new ArrayList<Table>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(TABLES)) {
            while (rows.next())
                all.add(new Table(rows.getString(1), rows.getString(2)));
        }
        return all;
    }

    private static List<String> sequences(Connection connection) throws SQLException {
        var all = new ArrayList<String>();
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(SEQUENCES)) {
            while (rows.next())
                all.add(rows.getString(1) + " " + rows.getLong(2));
        }
        return all;
    }

    private static String text(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement(); var rows = statement.executeQuery(question)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static CopyManager copies(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }
}
