package hearth.infra.sittings;

import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Tuple;

import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/** The statements of the Scribe and the arrays they take, built once for many commands. */
final class Batch {
    static final String APPEND = """
        select hearth.append($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $20,
            $21)
        """;
    static final String FALLEN = "select done_at, welcome from hearth.fallen($1, $2, $3, $4)";

    /** As PostgreSQL sorts them: every node locks headers in this order. Java's own order differs, its longs have signs. */
    private static final Comparator<UUID> AS_POSTGRESQL = (a, b) -> {
        int high = Long.compareUnsigned(a.getMostSignificantBits(), b.getMostSignificantBits());
        return high != 0 ? high : Long.compareUnsigned(a.getLeastSignificantBits(), b.getLeastSignificantBits());
    };

    private Batch() {}

    static final Comparator<Pending> IN_ORDER = (a, b) -> AS_POSTGRESQL.compare(a.writing().sitting(),
            b.writing().sitting());

    static Tuple append(List<Pending> rows) {
        int n = rows.size();
        var sittings = new UUID[n];
        var revs = new Integer[n];
        var epochs = new Integer[n];
        var stirs = new Integer[n];
        var commands = new UUID[n];
        var authors = new UUID[n];
        var times = new OffsetDateTime[n];
        var facts = new String[n];
        var dues = new OffsetDateTime[n];
        var ends = new Boolean[n];
        var pages = new Pages(n);
        var more = new ArrayList<More>();
        for (int i = 0; i < n; i++) {
            var row = rows.get(i).writing();
            sittings[i] = row.sitting();
            revs[i] = row.rev();
            epochs[i] = row.epoch();
            stirs[i] = row.stirs();
            commands[i] = row.command();
            authors[i] = row.author();
            times[i] = row.at();
            facts[i] = row.facts();
            dues[i] = row.due();
            ends[i] = row.ends();
            for (int p = 0; p < row.pages().size(); p++) {
                if (p == 0) {
                    pages.set(i, row.pages().getFirst());
                } else {
                    more.add(new More(i + 1, row.pages().get(p)));
                }
            }
        }
        var tuple = Tuple.tuple();
        tuple.addArrayOfUUID(sittings).addArrayOfInteger(revs).addArrayOfInteger(epochs)
                .addArrayOfInteger(stirs).addArrayOfUUID(commands).addArrayOfUUID(authors)
                .addArrayOfOffsetDateTime(times).addArrayOfString(facts)
                .addArrayOfOffsetDateTime(dues).addArrayOfBoolean(ends);
        pages.addTo(tuple);
        further(more, tuple);
        return tuple;
    }

    static Tuple fallen(List<Pending> rows) {
        int n = rows.size();
        var sittings = new UUID[n];
        var epochs = new Integer[n];
        var commands = new UUID[n];
        var authors = new UUID[n];
        for (int i = 0; i < n; i++) {
            var row = rows.get(i).writing();
            sittings[i] = row.sitting();
            epochs[i] = row.epoch();
            commands[i] = row.command();
            authors[i] = row.author();
        }
        return Tuple.tuple().addArrayOfUUID(sittings).addArrayOfInteger(epochs).addArrayOfUUID(commands)
                .addArrayOfUUID(authors);
    }

    private static void further(List<More> more, Tuple tuple) {
        var rows = new Integer[more.size()];
        var pages = new Pages(more.size());
        for (int i = 0; i < rows.length; i++) {
            rows[i] = more.get(i).row();
            pages.set(i, more.get(i).page());
        }
        tuple.addArrayOfInteger(rows);
        pages.addTo(tuple);
    }

    private record More(int row, Writing.Sealed page) {}

    /** One array per column; a row without a page leaves its places null. */
    private static final class Pages {
        private final String[] parts;
        private final Integer[] rounds;
        private final UUID[] authors;
        private final Buffer[] texts;
        private final Buffer[] keys;

        Pages(int n) {
            parts = new String[n];
            rounds = new Integer[n];
            authors = new UUID[n];
            texts = new Buffer[n];
            keys = new Buffer[n];
        }

        void set(int i, Writing.Sealed page) {
            parts[i] = page.part();
            rounds[i] = page.round();
            authors[i] = page.author();
            texts[i] = page.text();
            keys[i] = page.newKey();
        }

        void addTo(Tuple tuple) {
            tuple.addArrayOfString(parts).addArrayOfInteger(rounds).addArrayOfUUID(authors).addArrayOfBuffer(texts)
                    .addArrayOfBuffer(keys);
        }
    }
}
