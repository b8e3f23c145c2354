package hearth.visibility;

import hearth.domain.accounts.Totp;
import hearth.visibility.OpenHouse.Couple;
import io.vertx.core.json.JsonObject;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.UUID;

import static org.assertj.core.api.Assertions.assertThat;

/** From a therapist's account to the end of consent, on a running Hearth, and what each of the people ever receives on the way. */
class TherapistTest {
    private static final TheContract CONTRACT = new TheContract();
    private static OpenHouse house;

    @BeforeAll
    static void open() throws Exception {
        house = OpenHouse.teaching("offered-pages");
    }

    @AfterAll
    static void close() {
        house.close();
    }

    /** A finished sitting of both, each word of it a canary. */
    private record Pages(UUID sitting, String letter, String diary, String note, String promise, String bens) {
        static Pages of(Couple couple) {
            var ada = couple.one();
            var ben = couple.other();
            var pages = new Pages(ada.starts("offered-pages"), canary(), canary(), canary(), canary(), canary());
            ada.surelyDoes(pages.sitting, Doing.write("letter", 1, pages.letter));
            ada.surelyDoes(pages.sitting, Doing.write("diary", 1, pages.diary));
            ada.surelyDoes(pages.sitting, Doing.write("note", 1, pages.note));
            ada.surelyDoes(pages.sitting, Doing.open(1));
            ben.surelyDoes(pages.sitting, Doing.write("letter", 1, pages.bens));
            ben.surelyDoes(pages.sitting, Doing.open(1));
            ada.surelyDoes(pages.sitting, Doing.write("promise", 2, pages.promise));
            ben.surelyDoes(pages.sitting, Doing.confirm("promise", 2));
            return pages;
        }

        private static String canary() {
            return "canary-" + UUID.randomUUID();
        }
    }

    private static JsonObject offer(String step) {
        return Doing.bare("offer").put("step", step).put("round", 1);
    }

    private static JsonObject takeBack(String step) {
        return Doing.bare("take-back").put("step", step).put("round", 1);
    }

    private static List<String> titlesReadOf(Someone partner) {
        return partner.get("/views/care").json().getJsonArray("readings").stream()
                .map(one -> ((JsonObject) one).getString("title")).toList();
    }

    private static String stateOf(Someone partner) {
        var therapists = partner.get("/views/care").json().getJsonArray("therapists");
        return therapists.isEmpty() ? "none" : therapists.getJsonObject(0).getString("state");
    }

    @ParameterizedTest
    @ValueSource(strings = {"example lantern by the window", "example kettle on the stove",
            "Example chair with a blanket"})
    @DisplayName("I1: nobody takes the passphrase of an example person, and so nobody can pass for one")
    void whatIsPrintedAtEveryStartIsNoPassphrase(String printed) {
        var asked = new JsonObject().put("callName", "Mira Lind").put("signInName", "miralind")
                .put("passphrase", printed).put("timeZone", "Europe/Zurich").put("adult", true);
        assertThat(house.passerBy().post("/accounts", asked).code()).isEqualTo("passphrase-too-common");
    }

    @Test
    @DisplayName("I10 I3: a therapist needs a code beside the passphrase, each once; what is missing is refused alike")
    void aCodeIsNeededAndGoodOnce() {
        var mira = house.therapist("Mira");
        var wrongPhrase = mira.who().post("/logins", new JsonObject().put("signInName", mira.made().signInName())
                .put("passphrase", Someone.PASSPHRASE).put("code", mira.code()));
        assertThat(wrongPhrase.code()).isEqualTo("sign-in-refused");
        for (var wrong : List.of(mira.code(), "", "000000 1", mira.made().factor().code(Totp.step(house.now()) - 2))) {
            assertThat(mira.signIn(wrong).body()).as("used, missing or late: %s", wrong).isEqualTo(wrongPhrase.body());
        }
        house.pass(Duration.ofSeconds(31));
        var let = mira.signIn(mira.code());
        assertThat(let.status()).isEqualTo(200);
        assertThat(let.json().getJsonObject("person").getBoolean("practitioner")).isTrue();
        assertThat(mira.who().get("/views/caseload").status()).isEqualTo(200);
    }

    @Test
    @DisplayName("I10: codes are tried ten times and then refused like a wrong one, from wherever; after a while the right one is good")
    void codesAreThrottled() throws Exception {
        try (var usual = OpenHouse.withUsualBudgets()) {
            var mira = usual.therapist("Mira");
            usual.pass(Duration.ofHours(1));
            var wrong = mira.who().post("/logins", mira.login("not a code")).body();
            for (int i = 0; i < 9; i++) {
                assertThat(usual.passerBy().post("/logins", mira.login("000000 " + i)).body()).isEqualTo(wrong);
            }
            assertThat(usual.passerBy().post("/logins", mira.login(mira.code())).body()).isEqualTo(wrong);
            usual.pass(Duration.ofMinutes(4));
            assertThat(usual.passerBy().post("/logins", mira.login(mira.code())).status()).isEqualTo(200);
        }
    }

    @Test
    @DisplayName("P10: the couple's page tells who offers what since when and what is unread; what is taken back goes from an open page")
    void thePageTellsWhoOffersWhatAndWhatIsTakenBackGoes() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var engagement = mira.engagedBy(couple);
        house.pass(Duration.ofMinutes(1));
        var pages = Pages.of(couple);
        couple.one().surelyDoes(pages.sitting(), offer("promise"));
        var line = mira.who().line();
        var page = "couple/" + engagement;
        assertThat(line.watches(page).getJsonObject("is").getJsonArray("sittings")).as("one of the two").isEmpty();
        couple.one().surelyDoes(pages.sitting(), offer("letter"));
        couple.other().surelyDoes(pages.sitting(), offer("promise"));
        var both = onlySitting(line.shown(page, is -> is.encode().contains("both")));
        assertThat(both.getJsonArray("shown").stream().map(one -> ((JsonObject) one).getString("who")))
                .containsExactly("one", "both");
        assertThat(both.getBoolean("new")).isTrue();
        mira.reads(engagement, pages.sitting());
        var read = onlySitting(line.shown(page, is -> is.encode().contains("readOn")));
        assertThat(read.getBoolean("new")).isFalse();
        assertThat(mira.who().get("/views/caseload").body()).contains("\"unread\":0");
        couple.other().surelyDoes(pages.sitting(), takeBack("promise"));
        var less = onlySitting(line.shown(page, is -> !is.encode().contains("both")));
        assertThat(less.getBoolean("new")).as("what is gone is nothing new").isFalse();
        couple.other().surelyDoes(pages.sitting(), offer("promise"));
        assertThat(onlySitting(line.shown(page, is -> is.encode().contains("both"))).getBoolean("new")).isTrue();
        for (var word : List.of(pages.letter(), pages.promise(), pages.diary())) {
            assertThat(line.frames()).noneMatch(frame -> frame.encode().contains(word));
        }
    }

    private static JsonObject onlySitting(JsonObject frame) {
        assertThat(frame.getJsonObject("is").getJsonArray("sittings")).hasSize(1);
        return frame.getJsonObject("is").getJsonArray("sittings").getJsonObject(0);
    }

    @Test
    @DisplayName("I12: a renewed second factor ends every login of the therapist, the old one is refused, and the couple reads it")
    void aRenewedFactorEndsWhatThereWasAndIsTold() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        mira.engagedBy(couple);
        assertThat(couple.other().get("/views/care").body()).doesNotContain("renewedOn");
        var line = mira.who().line();
        var factor = house.renewed(mira);
        assertThat(line.closedWith()).isEqualTo(4401);
        house.pass(Duration.ofMinutes(1));
        assertThat(mira.signIn(mira.code()).code()).isEqualTo("sign-in-refused");
        assertThat(mira.signIn(factor.code(Totp.step(house.now()))).status()).isEqualTo(200);
        for (var one : List.of(couple.one(), couple.other())) {
            var shown = one.get("/views/care");
            assertThat(shown.body()).contains("renewedOn");
            assertThat(CONTRACT.flaw("Care", shown.json())).isEmpty();
        }
    }

    @Test
    @DisplayName("P10: nothing shows before both consent, and a lone yes shows nowhere but with who said it")
    void nothingShowsBeforeBothConsent() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var invitation = mira.invites("limited");
        var engagement = UUID.fromString(invitation.getString("id"));
        var caseload = mira.who().get("/views/caseload").body();
        assertThat(Therapist.claim(couple.one(), "not a code").code()).isEqualTo("code-refused");
        var claimed = Therapist.claim(couple.one(), invitation.getString("code"));
        assertThat(claimed.json().getJsonArray("therapists").getJsonObject(0))
                .isEqualTo(
                        new JsonObject().put("id", engagement.toString()).put("name", "Mira").put("policy", "limited")
                                .put("state", "asked"));
        assertThat(Therapist.claim(house.couple("Cleo", "Dan").one(), invitation.getString("code")).code())
                .as("a code works once").isEqualTo("code-refused");
        var bens = couple.other().get("/views/care").body();
        assertThat(Therapist.consent(couple.one(), engagement, "not the passphrase").code())
                .isEqualTo("passphrase-refused");
        assertThat(stateOf(couple.one())).isEqualTo("asked");
        Therapist.consent(couple.one(), engagement);
        assertThat(stateOf(couple.one())).isEqualTo("consented");
        assertThat(couple.other().get("/views/care").body()).isEqualTo(bens);
        assertThat(mira.who().get("/views/caseload").body()).isEqualTo(caseload);
        var pages = Pages.of(couple);
        assertThat(couple.one().does(pages.sitting(), offer("letter")).code()).isEqualTo("not-here-now");
        assertThat(mira.reads(engagement, pages.sitting()).code()).isEqualTo("not-here");
        Therapist.consent(couple.other(), engagement);
        assertThat(stateOf(couple.one())).isEqualTo("working");
        var couples = mira.who().get("/views/caseload").json().getJsonArray("couples");
        assertThat(couples.getJsonObject(0).getJsonArray("names")).containsExactly("Ada", "Ben");
        couple.one().surelyDoes(pages.sitting(), offer("letter"));
        assertThat(mira.reads(engagement, pages.sitting()).code()).as("finished before both had consented")
                .isEqualTo("not-here");
        assertThat(mira.who().everReceived(pages.letter())).isFalse();
    }

    @Test
    @DisplayName("P10: a therapist reads what is offered and nothing else, and those whose words were read see that")
    void onlyWhatIsOfferedIsReadAndNoted() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var engagement = mira.engagedBy(couple);
        house.pass(Duration.ofMinutes(1));
        var pages = Pages.of(couple);
        var bens = couple.other().line();
        bens.watches("sitting/" + pages.sitting());
        bens.watches("care");
        var before = couple.other().get("/sittings/" + pages.sitting()).body();
        assertThat(mira.reads(engagement, pages.sitting()).code()).isEqualTo("not-here");

        couple.one().surelyDoes(pages.sitting(), offer("letter"));
        couple.one().surelyDoes(pages.sitting(), offer("promise"));
        assertThat(couple.other().get("/sittings/" + pages.sitting()).body()).isEqualTo(before);
        var read = mira.reads(engagement, pages.sitting());
        assertThat(CONTRACT.flaw("Offered", read.json())).isEmpty();
        assertThat(read.body()).contains(pages.letter());
        assertThat(titlesReadOf(couple.one())).containsExactly("Offered pages");
        assertThat(titlesReadOf(couple.other())).isEmpty();
        assertThat(bens.frames().stream().filter(frame -> frame.containsKey("view")).count())
                .as("nothing came to him but what he looked at first").isEqualTo(2);

        couple.other().surelyDoes(pages.sitting(), offer("promise"));
        assertThat(mira.reads(engagement, pages.sitting()).body()).contains(pages.promise());
        assertThat(titlesReadOf(couple.other())).containsExactly("Offered pages");
        couple.one().surelyDoes(pages.sitting(), takeBack("letter"));
        assertThat(mira.reads(engagement, pages.sitting()).body()).doesNotContain(pages.letter());
        couple.one().surelyDoes(pages.sitting(), takeBack("promise"));
        assertThat(mira.reads(engagement, pages.sitting()).code()).isEqualTo("not-here");
        for (var kept : List.of(pages.diary(), pages.note(), pages.bens())) {
            assertThat(mira.who().everReceived(kept)).isFalse();
        }
    }

    @Test
    @DisplayName("P10: either ends it alone: the next request and the open socket are refused, and nobody is told by whom")
    void eitherEndsItAlone() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var engagement = mira.engagedBy(couple);
        house.pass(Duration.ofMinutes(1));
        var pages = Pages.of(couple);
        couple.one().surelyDoes(pages.sitting(), offer("letter"));
        var page = "couple/" + engagement;
        var line = mira.who().line();
        assertThat(line.watches(page).getJsonObject("is").getJsonArray("sittings")).hasSize(1);
        var adas = couple.one().line();
        adas.watches("care");
        assertThat(Therapist.end(couple.other(), engagement).status()).isEqualTo(204);
        assertThat(mira.reads(engagement, pages.sitting()).code()).isEqualTo("consent-ended");
        var ended = line.shown(page, is -> is.getString("state").equals("ended")).getJsonObject("is");
        assertThat(ended.containsKey("names")).isFalse();
        assertThat(ended.getJsonArray("sittings")).isEmpty();
        adas.shown("care", is -> is.getJsonArray("therapists").getJsonObject(0).getString("state").equals("ended"));
        assertThat(couple.one().get("/views/care").body()).isEqualTo(couple.other().get("/views/care").body());
        assertThat(mira.who().everReceived(pages.letter())).isFalse();
        assertThat(couple.one().does(pages.sitting(), offer("diary")).code()).isEqualTo("not-here-now");
        assertThat(Therapist.end(couple.one(), engagement).code()).isEqualTo("engagement-gone");
        var again = mira.engagedBy(couple);
        assertThat(mira.reads(again, pages.sitting()).code()).as("of before").isEqualTo("not-here");
    }

    @Test
    @DisplayName("P10: what ends because one of the two leaves closes within the sweep")
    void whatEndsBehindThisNodesBackCloses() {
        var mira = house.therapist("Mira");
        var couple = house.couple("Ada", "Ben");
        var page = "couple/" + mira.engagedBy(couple);
        var line = mira.who().line();
        line.watches(page);
        couple.other().leaves();
        line.shown(page, is -> is.getString("state").equals("ended"));
    }
}
