package hearth.api.live;

import hearth.domain.accounts.SignedIn;
import io.vertx.core.Future;

import java.util.List;
import java.util.Optional;

/** All views there are. Each feature brings its own source; names are those of the contract. */
public final class Views {
    private final List<Source> sources;

    public Views(List<Source> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The view of that name for this person; nothing for what is not there, or not theirs, which look the same. */
    public Future<Optional<LiveView>> find(String name, SignedIn who) {
        return sources.stream().filter(source -> source.has(name)).findFirst()
                .map(source -> source.find(name, who))
                .orElseGet(() -> Future.succeededFuture(Optional.empty()));
    }

    /** Where the views of one kind come from. */
    public interface Source {
        boolean has(String name);

        Future<Optional<LiveView>> find(String name, SignedIn who);
    }
}
