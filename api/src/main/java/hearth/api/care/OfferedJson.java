package hearth.api.care;

import com.fasterxml.jackson.core.JsonFactory;
import hearth.api.sittings.SittingJson;
import hearth.domain.accounts.PersonId;
import hearth.domain.care.Finished;
import hearth.domain.exercises.Definition;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Offering;
import hearth.domain.sittings.Sitting;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a therapist reads of one sitting, as the contract's {@code Offered}: its offered entries and nothing else. */
final class OfferedJson {
    private static final JsonFactory JSON = new JsonFactory();

    private OfferedJson() {}

    static String write(Definition definition, Kept kept) {
        var sitting = Sitting.folded(kept.id(), definition.exercise(), kept.rows());
        var texts = definition.in(Locale.ENGLISH);
        var values = new SittingJson(definition.exercise(), texts);
        var text = new StringWriter();
        try (var json = JSON.createGenerator(text)) {
            json.writeStartObject();
            json.writeStringField("sitting", kept.id().toString());
            json.writeStringField("title", texts.title());
            json.writeStringField("on", Finished.day(kept.rows(), kept.circle().zone()).toString());
            json.writeArrayFieldStart("entries");
            for (var entry : Offering.offered(sitting, kept.words())) {
                json.writeStartObject();
                json.writeStringField("part", entry.part().value());
                json.writeNumberField("round", entry.round());
                json.writeStringField("step", entry.step().value());
                json.writeStringField("prompt", texts.heading(entry.step()));
                json.writeStringField("who", who(kept.circle().people(), entry.author()));
                values.shown(json, "value", entry.step(), Optional.of(entry.value()));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return text.toString();
    }

    /** By the order of the names. */
    static String who(List<PersonId> people, Optional<PersonId> author) {
        return author.map(one -> one.equals(people.getFirst()) ? "one" : "other").orElse("both");
    }
}
