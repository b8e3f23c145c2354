package hearth.api.boot;

import hearth.api.http.Edge;
import hearth.api.http.TrustedProxies;
import hearth.infra.postgres.DatabaseUrl;

import java.net.URI;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;

/**
 * All that can be set, read once and checked. Printed without secrets.
 *
 * @param limitTimes how much larger every rate limit is than it is for people
 */
public record Settings(Edge.Address address, int managementPort, Folders folders, Storage storage, House house,
        Surroundings surroundings, int limitTimes) {

    /**
     * What stands around this house.
     *
     * @param proxies whose word on a client's address counts
     * @param quickExit the page that leaving fast leads to; nothing for Hearth's own
     * @param backupStamp a file that is touched when a backup is done
     * @param practice whose exercises stand beside ours
     */
    public record Surroundings(TrustedProxies proxies, Optional<URI> quickExit, Optional<Path> backupStamp,
            Optional<Practice> practice) {
        public static final Surroundings NONE = new Surroundings(TrustedProxies.NONE, Optional.empty(),
                Optional.empty(), Optional.empty());
    }

    /** A practice that wrote exercises of its own, and the folder in which they lie. */
    public record Practice(String name, Path exercises) {}

    /** Where files lie; {@code fresh} sets an earlier data folder aside and begins anew. */
    public record Folders(Path data, Path keyFile, boolean fresh) {}

    /** Which PostgreSQL. */
    public sealed interface Storage {
        /** The one Hearth brings along, in the data folder. */
        record BuiltIn() implements Storage {}

        /** One of the operator's. Without the owner's login nothing may be pending. */
        record Own(DatabaseUrl app, Optional<DatabaseUrl> owner) implements Storage {}
    }

    /** For whom it is. */
    public sealed interface House {
        /** Example people live here, and every screen says so. */
        record Example() implements House {}

        /**
         * Real people; who runs it and where help is were set.
         *
         * @param helpLines the text of the crisis page, a line for each
         * @param crisisChecked when somebody last called them
         */
        record Real(String operator, String contact, String country, String helpLines,
                LocalDate crisisChecked) implements House {}
    }

    /** What reading gives. */
    public sealed interface Reading {
        record Right(Settings settings) implements Reading {}

        /** One sentence that names the setting and the remedy. */
        record Wrong(String sentence) implements Reading {}
    }

    /** One line a setting, for the start of the log. */
    public String printed() {
        var place = switch (storage) {
            case Storage.BuiltIn() -> "built in, under " + folders.data();
            case Storage.Own(var app, var owner) -> app + owner.map(url -> ", migrated as " + url.user()).orElse("");
        };
        var people = switch (house) {
            case House.Example() -> "example people";
            case House.Real real -> "real people, run by " + real.operator();
        };
        return "listening on " + address.host() + ":" + address.port() + " as " + address.publicUrl() + "; database "
                + place + "; " + people + "; management on port " + managementPort;
    }
}
