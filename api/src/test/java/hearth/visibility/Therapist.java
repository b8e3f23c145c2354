package hearth.visibility;

import hearth.api.accounts.FreshPractitioner;
import hearth.domain.accounts.Totp;
import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Someone.Answer;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.UUID;

/** A therapist with a browser and an authenticator app. */
record Therapist(Someone who, FreshPractitioner made) {
    /** What the app shows now. */
    String code() {
        return made.factor().code(Totp.step(who.house().now()));
    }

    Answer signIn(String code) {
        return who.post("/logins", login(code));
    }

    JsonObject login(String code) {
        return new JsonObject().put("signInName", made.signInName()).put("passphrase", made.passphrase())
                .put("code", code);
    }

    JsonObject invites(String policy) {
        return who.post("/engagements", new JsonObject().put("policy", policy)).json();
    }

    /** Works with this couple from now on. */
    UUID engagedBy(Couple couple) {
        var invitation = invites("no-secrets");
        claim(couple.one(), invitation.getString("code"));
        var engagement = UUID.fromString(invitation.getString("id"));
        consent(couple.one(), engagement);
        consent(couple.other(), engagement);
        return engagement;
    }

    Answer reads(UUID engagement, UUID sitting) {
        return who.post("/engagements/" + engagement + "/sittings/" + sitting + "/readings", null);
    }

    static Answer claim(Someone partner, String code) {
        return partner.post("/engagements/claims", new JsonObject().put("code", code));
    }

    static Answer consent(Someone partner, UUID engagement) {
        return consent(partner, engagement, Someone.PASSPHRASE);
    }

    static Answer consent(Someone partner, UUID engagement, String passphrase) {
        return partner.post("/engagements/" + engagement + "/consent",
                new JsonObject().put("kinds", new JsonArray().add("exercises")).put("passphrase", passphrase));
    }

    static Answer end(Someone anybody, UUID engagement) {
        return anybody.send("DELETE", "/engagements/" + engagement, null);
    }
}
