package hearth.api.live;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.api.http.Problem;
import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;

import java.util.Optional;
import java.util.UUID;

/** Whoever does what clients ask for over the socket; the socket itself only carries it. */
@FunctionalInterface
public interface Acts {
    Future<Reply> act(SignedIn who, UUID id, JsonNode message);

    /** The answer to one act. */
    sealed interface Reply {
        /** Done; {@code sitting} names the one to watch after a start. */
        record Done(Optional<UUID> sitting) implements Reply {
            public static final Done PLAINLY = new Done(Optional.empty());
        }

        /** Not done; {@code view} is the one to look at again, so that the refused person sees where things are. */
        record Refused(Problem problem, Optional<String> view) implements Reply {}
    }
}
