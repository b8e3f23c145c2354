package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.circles.CircleId;
import hearth.domain.exercises.PartId;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Page;
import hearth.infra.keys.DataKey;
import hearth.infra.keys.KeyRing;
import hearth.infra.keys.KeysUnusable;
import hearth.infra.keys.Owner;
import hearth.infra.keys.OwnerKey;
import io.vertx.core.buffer.Buffer;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/** The keys of one loaded sitting: what opens its pages and seals new ones. */
final class SittingKeys implements Kept.Keys {
    private final UUID sitting;
    private final CircleId circle;
    private final Map<UUID, OwnerKey> owners;
    private final Map<Drawer, DataKey> drawers = new ConcurrentHashMap<>();

    private SittingKeys(UUID sitting, CircleId circle, Map<UUID, OwnerKey> owners) {
        this.sitting = sitting;
        this.circle = circle;
        this.owners = owners;
    }

    static SittingKeys of(KeyRing ring, UUID sitting, CircleId circle, UUID[] ids, Buffer[] wraps) {
        var owners = new HashMap<UUID, OwnerKey>();
        for (int i = 0; i < ids.length; i++) {
            var owner = ids[i].equals(circle.value()) ? Owner.of(circle) : Owner.of(new PersonId(ids[i]));
            owners.put(ids[i], ring.ownerKey(owner, wraps[i].getBytes()));
        }
        return new SittingKeys(sitting, circle, owners);
    }

    /** A key whose owner's key was destroyed opens nothing any more, and neither does this sitting then know it. */
    void add(String part, UUID author, Buffer wrapped) {
        var owner = owners.get(author);
        if (owner != null) {
            drawers.put(new Drawer(part, author), owner.dataKey(sitting, part, wrapped.getBytes()));
        }
    }

    /** Empty where the key was destroyed: the page is gone. */
    Optional<Page> open(String part, int round, UUID author, int epoch, Buffer text) {
        return Optional.ofNullable(drawers.get(new Drawer(part, author)))
                .map(key -> PageCodec.decode(name(part, round, author), key.open(round, epoch, text.getBytes())));
    }

    private Page.Name name(String part, int round, UUID author) {
        var person = author.equals(circle.value()) ? Optional.<PersonId>empty() : Optional.of(new PersonId(author));
        return new Page.Name(new PartId(part), round, person);
    }

    /** These pages encrypted, with a new key for each part in which their author has none. */
    SealedPages seal(List<Page> pages, int epoch) {
        var fresh = new HashMap<Drawer, OwnerKey.New>();
        var sealed = new ArrayList<Writing.Sealed>(pages.size());
        for (var page : pages) {
            var part = page.name().part().value();
            var author = page.name().author().map(PersonId::value).orElse(circle.value());
            var drawer = new Drawer(part, author);
            var known = drawers.get(drawer);
            Buffer newKey = null;
            if (known == null) {
                var made = fresh.get(drawer);
                if (made == null) {
                    made = owner(author).newDataKey(sitting, part);
                    fresh.put(drawer, made);
                    newKey = Buffer.buffer(made.wrapped());
                }
                known = made.key();
            }
            var text = known.seal(page.name().round(), epoch, PageCodec.encode(page));
            sealed.add(new Writing.Sealed(part, page.name().round(), author, Buffer.buffer(text), newKey));
        }
        return new SealedPages(sealed, fresh);
    }

    /** Once written, new keys are keys like any other. */
    void keep(SealedPages written) {
        written.fresh().forEach((drawer, made) -> drawers.put(drawer, made.key()));
    }

    private OwnerKey owner(UUID author) {
        var owner = owners.get(author);
        if (owner == null) {
            throw new KeysUnusable("Somebody writes who has no key: it was never laid down, or was destroyed.", null);
        }
        return owner;
    }

    record SealedPages(List<Writing.Sealed> pages, Map<Drawer, OwnerKey.New> fresh) {}

    /** What one data key opens. */
    record Drawer(String part, UUID author) {}
}
