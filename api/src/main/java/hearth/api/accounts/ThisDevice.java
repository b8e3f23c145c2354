package hearth.api.accounts;

import hearth.api.http.Call;
import hearth.api.http.Feature;
import hearth.api.http.Operations;
import hearth.domain.accounts.Accounts;
import io.vertx.core.json.JsonObject;

import java.util.Base64;
import java.util.Set;

/**
 * What a device asks when it is opened: who is here, and what opens that person's locked drafts. The lock is the login: the key is
 * computed for whoever is signed in, so a device that holds only ciphertext gives nothing away and nothing to guess at.
 */
final class ThisDevice implements Feature {
    private final Accounts accounts;
    private final WhoIs whoIs;
    private final TokenKeys keys;

    ThisDevice(Accounts accounts, WhoIs whoIs, TokenKeys keys) {
        this.accounts = accounts;
        this.whoIs = whoIs;
        this.keys = keys;
    }

    @Override
    public void attachTo(Operations operations) {
        operations.on("whoIsHere", this::whoIsHere).on("readDeviceKey", this::key);
    }

    /** Never refuses: that nobody is signed in is the ordinary case at the door. */
    private void whoIsHere(Call call) {
        var request = call.http().request();
        var who = whoIs.from(request).filter(one -> whoIs.ended(Set.of(one.login())).await().isEmpty());
        var here = new JsonObject();
        if (who.isPresent())
            here.put("person", Entrance.json(accounts.person(who.get().person())));
        else if (Cookies.REFRESH.in(request).isPresent())
            here.put("renewable", true);
        call.answer(200, here);
    }

    private void key(Call call) {
        var who = whoIs.surely(call);
        var key = keys.seal("device-key", who.person().toString());
        call.answer(200, new JsonObject().put("key", Base64.getUrlEncoder().withoutPadding().encodeToString(key)));
    }
}
