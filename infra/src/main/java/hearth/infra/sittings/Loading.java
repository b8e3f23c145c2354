package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.Circle;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.sittings.CommandId;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Words;
import hearth.infra.keys.KeyRing;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Reads the one row of {@code hearth.load_sitting}, of {@code hearth.load_parted} or of a door that answers alike: columns of one kind come
 * as arrays side by side.
 */
public final class Loading {
    private static final UUID[] NO_IDS = {};
    private static final Buffer[] NO_BYTES = {};

    private final KeyRing ring;

    public Loading(KeyRing ring) {
        this.ring = ring;
    }

    public Kept kept(SittingId id, Row row) {
        return kept(id, row, Optional.empty(), false);
    }

    /** With the break of the two beside it. */
    Kept standing(SittingId id, Row row) {
        return kept(id, row, Optional.ofNullable(row.getOffsetDateTime("respite_end")).map(OffsetDateTime::toInstant),
                false);
    }

    /** Of a couple that has ended. */
    Kept parted(SittingId id, Row row) {
        return kept(id, row, Optional.empty(), true);
    }

    private Kept kept(SittingId id, Row row, Optional<Instant> respiteEnd, boolean parted) {
        var people = Stream.of(row.getArrayOfUUIDs("people")).map(PersonId::new).toList();
        var names = new HashMap<PersonId, String>();
        for (int i = 0; i < people.size(); i++) {
            names.put(people.get(i), row.getArrayOfStrings("called")[i]);
        }
        var circle = new Circle(new CircleId(row.getUUID("circle")), people, row.getInteger("epoch"),
                ZoneId.of(row.getString("zone")));
        var keys = keys(id, circle, row);
        return new Kept(id, circle, names, new ExerciseId(row.getString("exercise")), row.getInteger("version"),
                new PersonId(row.getUUID("starter")), Optional.ofNullable(row.getUUID("owner")).map(PersonId::new),
                Optional.ofNullable(row.getString("occurrence")), row.getInteger("stirs"),
                respiteEnd, rows(row),
                words(keys, row), parted, keys);
    }

    private SittingKeys keys(SittingId id, Circle circle, Row row) {
        var keys = SittingKeys.of(ring, id.value(), circle.id(), or(row.getArrayOfUUIDs("owners"), NO_IDS),
                or(row.getArrayOfBuffers("owner_wraps"), NO_BYTES));
        var authors = or(row.getArrayOfUUIDs("key_authors"), NO_IDS);
        for (int i = 0; i < authors.length; i++) {
            keys.add(row.getArrayOfStrings("key_parts")[i], authors[i], row.getArrayOfBuffers("key_wraps")[i]);
        }
        return keys;
    }

    /** The log alone, from the columns that hold it. */
    public static List<Kept.Row> rows(Row row) {
        var commands = row.getArrayOfUUIDs("commands");
        var authors = row.getArrayOfUUIDs("authors");
        OffsetDateTime[] times = row.getArrayOfOffsetDateTimes("times");
        var facts = row.getArrayOfStrings("facts");
        var rows = new ArrayList<Kept.Row>(commands.length);
        for (int i = 0; i < commands.length; i++) {
            rows.add(new Kept.Row(new CommandId(commands[i]), new PersonId(authors[i]), times[i].toInstant(),
                    EventCodec.decode(facts[i])));
        }
        return rows;
    }

    private static Words words(SittingKeys keys, Row row) {
        var authors = or(row.getArrayOfUUIDs("page_authors"), NO_IDS);
        if (authors.length == 0) {
            return Words.NONE;
        }
        var parts = row.getArrayOfStrings("page_parts");
        var rounds = row.getArrayOfIntegers("page_rounds");
        var epochs = row.getArrayOfIntegers("page_epochs");
        var texts = row.getArrayOfBuffers("page_texts");
        var pages = new ArrayList<Page>(authors.length);
        for (int i = 0; i < authors.length; i++) {
            keys.open(parts[i], rounds[i], authors[i], epochs[i], texts[i]).ifPresent(pages::add);
        }
        return new Words(pages);
    }

    private static <T> T[] or(T @Nullable [] found, T[] none) {
        return found == null ? none : found;
    }
}
