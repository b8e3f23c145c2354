package hearth.api.sittings;

import hearth.api.live.LiveView;
import hearth.api.live.Views;
import hearth.domain.accounts.SignedIn;
import hearth.domain.sittings.SittingId;
import io.vertx.core.Future;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/** The views named {@code sitting/<id>}. */
public final class SittingViews implements Views.Source {
    private static final Pattern NAME = Pattern.compile("sitting/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Rooms rooms;

    public SittingViews(Rooms rooms) {
        this.rooms = rooms;
    }

    static String name(SittingId sitting) {
        return "sitting/" + sitting;
    }

    @Override
    public boolean has(String name) {
        return NAME.matcher(name).matches();
    }

    @Override
    public Future<Optional<LiveView>> find(String name, SignedIn who) {
        var matcher = NAME.matcher(name);
        if (!matcher.matches()) {
            return Future.succeededFuture(Optional.empty());
        }
        var sitting = new SittingId(UUID.fromString(matcher.group(1)));
        return rooms.room(sitting, who.person()).map(room -> room.map(one -> one.viewOf(who.person())));
    }
}
