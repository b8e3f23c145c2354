package hearth.visibility;

import hearth.visibility.OpenHouse.Couple;
import hearth.visibility.Playing.Call;
import hearth.visibility.State.Written;
import hearth.visibility.TheContract.Operation;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;

import java.util.UUID;

/** How each operation is tried: on one's own login where it has no object, and else on what belongs to the author. */
record Calls(Someone who, Couple couple, boolean isOutside, UUID therapy) {
    private static final String WRONG = "a passphrase that nobody has";

    Call of(Operation operation, Written written) {
        var author = couple.one();
        var isSelf = who == author;
        return switch (operation.id()) {
            case "readSitting" -> call(operation, "{sitting}", written.sitting());
            case "commandSitting" -> new Call("POST", "/sittings/" + written.sitting() + "/commands",
                    new Messages(author, who, isOutside).command("answer", written).put("id", id()));
            case "startSitting" -> new Call("POST", "/sittings",
                    new JsonObject().put("sitting", written.sitting().toString()).put("exercise",
                            written.state().exercise()));
            case "signUp" ->
                new Call("POST", "/accounts", new JsonObject().put("callName", "New").put("signInName", "New")
                        .put("passphrase", Someone.PASSPHRASE).put("adult", true).put("timeZone", "Europe/Zurich"));
            case "signIn" -> new Call("POST", "/logins", new JsonObject().put("signInName", author.signInName())
                    .put("passphrase", isSelf ? Someone.PASSPHRASE : WRONG));
            case "recover" -> new Call("POST", "/recoveries", new JsonObject().put("signInName", author.signInName())
                    .put("recoveryCode", isSelf ? author.onAnotherDevice().recoveryCode() : "a code that nobody has")
                    .put("passphrase", Someone.PASSPHRASE + " again"));
            case "makeRecoveryCode" ->
                new Call("POST", operation.path(), new JsonObject().put("passphrase", who.passphrase()));
            case "changePassphrase" -> new Call("PUT", "/passphrase", new JsonObject()
                    .put("passphrase", isSelf ? WRONG : who.passphrase()).put("newPassphrase", WRONG));
            case "signOutDevice" -> call(operation, "{login}", author.house().ask(
                    "select id from hearth.login where person_id = '" + author.house().idOf(author)
                            + "' order by id limit 1"));
            case "readOffered" ->
                new Call("POST", "/engagements/" + therapy + "/sittings/" + written.sitting() + "/readings", null);
            case "readCouple", "endEngagement" -> call(operation, "{engagement}", therapy);
            case "inviteCouple" ->
                new Call("POST", operation.path(), new JsonObject().put("policy", "no-secrets"));
            case "claimEngagement" -> new Call("POST", operation.path(), new JsonObject().put("code", "guessed"));
            case "consentToEngagement" -> new Call("POST", "/engagements/" + therapy + "/consent", new JsonObject()
                    .put("kinds", new JsonArray().add("exercises")).put("passphrase", who.passphrase()));
            case "leaveCouple" ->
                new Call("POST", operation.path(), new JsonObject().put("passphrase", who.passphrase()));
            case "hearWording" -> new Call("POST", operation.path(), new JsonObject().put("text", "You never listen."));
            case "keepQuiet", "muteWaves" -> new Call("PUT", operation.path(), new JsonObject().put("on", true));
            case "choosePhase" -> new Call("PUT", operation.path(), new JsonObject().put("phase", "keep"));
            case "wishRespite" -> new Call("PUT", operation.path(), new JsonObject().put("length", "week"));
            case "claimPairing" -> new Call("POST", operation.path(), new JsonObject().put("code", "guessed"));
            case "confirmPairing", "closePairing" -> call(operation, "{pairing}", author.house().ask(
                    "select coalesce((select id from hearth.pairing where inviter = '" + author.house().idOf(author)
                            + "'), gen_random_uuid())"));
            case "invite", "listLogins", "signOutEverywhere", "signOut", "whoIsHere", "readDeviceKey", "refresh",
                    "readToday", "readPractise", "readCards", "readKept", "readUs", "readCare", "readCaseload",
                    "readHouse", "takeBackRespite", "readWhatNext", "sendWave" ->
                new Call(operation.method(), operation.path(), null);
            default -> throw new AssertionError(
                    "Say here how " + operation.id() + " is played, and in matrix.txt what comes of it");
        };
    }

    private static Call call(Operation operation, String parameter, UUID id) {
        return new Call(operation.method(), operation.path().replace(parameter, id.toString()), null);
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
