package hearth.api.circles;

import hearth.api.accounts.Identity;
import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.api.http.Problem;
import hearth.api.http.Refused;
import hearth.api.live.Hints;
import hearth.domain.accounts.CallName;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.Throttle;
import hearth.domain.checkins.Occurrence;
import hearth.domain.circles.CircleId;
import hearth.domain.circles.Circles;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.PairingCode;
import hearth.domain.circles.PairingId;
import hearth.domain.circles.Pairings;
import hearth.domain.circles.Us;
import io.vertx.core.Future;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.UUID;

/** Pairing: a code, its claim, a yes from each. Whatever does not work is refused alike, so that a code tells nothing. */
public final class Pair implements Feature {
    static final Problem CODE_REFUSED = new Problem(422, "code-refused",
            "This code doesn't work. Codes work once and not for long; ask for a fresh one.");
    static final Problem NO_PAIRING = new Problem(404, "pairing-gone",
            "This invitation isn't open any more. A fresh code begins anew.");
    static final Problem ALREADY_PAIRED = new Problem(409, "already-paired", "You are paired already.");

    private final Hints hints;
    private final Stores stores;
    private final Identity identity;
    private final PairingCodes codes;
    private final InstantSource clock;

    /** Where pairings and circles are kept. */
    public record Stores(Pairings pairings, Circles circles) {}

    public Pair(Hints hints, Stores stores, Identity identity, PairingCodes codes, InstantSource clock) {
        this.hints = hints;
        this.stores = stores;
        this.identity = identity;
        this.codes = codes;
        this.clock = clock;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("invite", this::invite).on("claimPairing", this::claim).on("confirmPairing", this::confirm)
                .on("closePairing", this::close);
    }

    private void invite(Call call) {
        var me = identity.whoIs().surely(call).person();
        identity.limits().draw(call, Throttle.inviting(me));
        var now = clock.instant();
        refuseThePaired(me, now);
        var invitation = Pairing.invitation(new PairingId(UUID.randomUUID()), me, now);
        hints.about(stores.pairings().invite(invitation, codes.hash(codes.of(invitation.id())), now));
        call.answer(201, new UsJson(codes).invitation(invitation));
    }

    private void claim(Call call) {
        var me = identity.whoIs().surely(call).person();
        identity.limits().draw(call, Throttle.claiming(me));
        var now = clock.instant();
        refuseThePaired(me, now);
        var change = PairingCode.read(call.body().getString("code"))
                .flatMap(code -> stores.pairings().claim(codes.hash(code), me, now))
                .orElseThrow(() -> new Refused(CODE_REFUSED));
        answer(call, me, change, now);
    }

    private void confirm(Call call) {
        var me = identity.whoIs().surely(call).person();
        var now = clock.instant();
        var zone = us(me, now).me().zone();
        var pairing = new PairingId(call.pathId("pairing"));
        var day = Occurrence.dayOf(now, zone);
        var change = stores.pairings().confirm(pairing, me, new CircleId(UUID.randomUUID()), day, now)
                .orElseThrow(() -> new Refused(NO_PAIRING));
        answer(call, me, change, now);
    }

    private void close(Call call) {
        var me = identity.whoIs().surely(call).person();
        var told = stores.pairings().close(new PairingId(call.pathId("pairing")), me)
                .orElseThrow(() -> new Refused(NO_PAIRING));
        hints.about(told);
        call.done();
    }

    private void answer(Call call, PersonId me, Pairings.Change change, Instant now) {
        hints.about(change.concerns());
        call.answer(200, new UsJson(codes).pairing(change.pairing(), change.seen(), other(us(me, now))));
    }

    /** What the other is called: the partner now, or whom this person is pairing with. */
    private static Optional<CallName> other(Us us) {
        return us.pairing().flatMap(Us.UnderWay::with).or(() -> us.partner().map(Us.Partner::callName));
    }

    private void refuseThePaired(PersonId me, Instant now) {
        if (us(me, now).partner().isPresent())
            throw new Refused(ALREADY_PAIRED);
    }

    private Us us(PersonId me, Instant now) {
        return Future.fromCompletionStage(stores.circles().us(me, now)).await();
    }
}
