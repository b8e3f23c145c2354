package hearth.api.circles;

import hearth.domain.accounts.CallName;
import hearth.domain.accounts.Person;
import hearth.domain.circles.Former;
import hearth.domain.circles.Pairing;
import hearth.domain.circles.Pairing.Stage;
import hearth.domain.circles.Us;
import io.vertx.core.json.JsonObject;

import java.util.Optional;

/** The view {@code us} and what pairing answers, in the contract's shapes. */
public final class UsJson {
    private final PairingCodes codes;

    public UsJson(PairingCodes codes) {
        this.codes = codes;
    }

    /** The schema {@code Us}, without {@code example}. */
    public JsonObject of(Us us) {
        var json = new JsonObject().put("me", person(us.me()));
        us.partner().ifPresent(partner -> json.put("partner",
                new JsonObject().put("callName", partner.callName().value()).put("since", partner.since().toString())));
        us.parted().ifPresent(former -> json.put("parted", former(former)));
        us.pairing().ifPresent(one -> json.put("pairing", pairing(one.pairing(), one.stage(), one.with())));
        return json;
    }

    /** The schema {@code Pairing}. */
    JsonObject pairing(Pairing pairing, Stage stage, Optional<CallName> with) {
        var json = new JsonObject().put("id", pairing.id().toString()).put("state", state(stage));
        with.ifPresent(name -> json.put("with", name.value()));
        return switch (stage) {
            case Stage.Invited(var until) -> json.put("expiresAt", until.toString()).mergeIn(code(pairing));
            case Stage.Asked asked -> json.put("expiresAt", pairing.expiresAt().toString());
            case Stage.Confirmed confirmed -> json.put("expiresAt", pairing.expiresAt().toString());
            case Stage.Paired paired -> json;
        };
    }

    /** The schema {@code Invitation}. */
    JsonObject invitation(Pairing pairing) {
        return new JsonObject().put("id", pairing.id().toString()).put("expiresAt", pairing.expiresAt().toString())
                .mergeIn(code(pairing));
    }

    private JsonObject code(Pairing pairing) {
        var code = codes.of(pairing.id());
        return new JsonObject().put("code", code.shown()).put("link", codes.link(code));
    }

    private static String state(Stage stage) {
        return switch (stage) {
            case Stage.Invited invited -> "invited";
            case Stage.Asked asked -> "asked";
            case Stage.Confirmed confirmed -> "confirmed";
            case Stage.Paired paired -> "paired";
        };
    }

    /** The schema {@code Former}. */
    static JsonObject former(Former former) {
        return new JsonObject().put("callName", former.called().value()).put("since", former.since().toString())
                .put("until", former.until().toString());
    }

    private static JsonObject person(Person me) {
        var json = new JsonObject().put("callName", me.callName().value()).put("signInName", me.signInName().value())
                .put("timeZone", me.zone().getId()).put("recoverable", me.recoverable());
        return me.practitioner() ? json.put("practitioner", true) : json;
    }
}
