package hearth.api.boot;

import hearth.api.accounts.Argon2;
import hearth.api.accounts.ForOperators;
import hearth.api.accounts.Identity;
import hearth.api.accounts.LoginEnded;
import hearth.api.accounts.MakeRecoveryCode;
import hearth.api.accounts.TokenKeys;
import hearth.api.accounts.WhoIs;
import hearth.api.care.Care;
import hearth.api.care.CareCodes;
import hearth.api.circles.Belonging;
import hearth.api.circles.Leave;
import hearth.api.circles.Pair;
import hearth.api.circles.PairingCodes;
import hearth.api.circles.TakeABreak;
import hearth.api.circles.UsJson;
import hearth.api.exercises.PractiseComposer;
import hearth.api.http.Edge;
import hearth.api.http.Feature;
import hearth.api.http.Origins;
import hearth.api.http.WebFiles;
import hearth.api.language.HearWording;
import hearth.api.live.HintedViews;
import hearth.api.live.Hints;
import hearth.api.live.LiveFeature;
import hearth.api.live.ReadViews;
import hearth.api.live.Views;
import hearth.api.rhythm.CardsComposer;
import hearth.api.rhythm.ChoosePhase;
import hearth.api.rhythm.DayTurn;
import hearth.api.rhythm.KeepQuiet;
import hearth.api.rhythm.KeepsakeJson;
import hearth.api.rhythm.Keepsakes;
import hearth.api.rhythm.KeptComposer;
import hearth.api.rhythm.ReadWhatNext;
import hearth.api.rhythm.TodayComposer;
import hearth.api.rhythm.TodayHints;
import hearth.api.rhythm.TodayJson;
import hearth.api.rhythm.Wave;
import hearth.api.sittings.Beginning;
import hearth.api.sittings.Plans;
import hearth.api.sittings.Rooms;
import hearth.api.sittings.SittingActs;
import hearth.api.sittings.SittingViews;
import hearth.api.sittings.SittingsFeature;
import hearth.domain.accounts.LoginId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.exercises.Library;
import hearth.infra.accounts.PgOperatorTokens;
import hearth.infra.sittings.Scribe;
import io.vertx.core.Future;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Which features there are, and what each is given. To add a room to the house, add it here. */
final class Wiring {
    private final Ground ground;
    private final Stores stores;
    private final Hints hints;

    private Wiring(Ground ground, Stores stores) {
        this.ground = ground;
        this.stores = stores;
        this.hints = new Hints(ground.vertx());
    }

    /** To be called on the event loop that serves: rooms and sockets live there. */
    static Future<Edge.Behind> behind(Ground ground, Library library) {
        return Stores.open(ground, library).compose(stores -> Future.fromCompletionStage(CompletableFuture
                .supplyAsync(() -> Entrance.open(ground, stores), task -> Thread.ofVirtual().start(task)),
                ground.vertx().getOrCreateContext())
                .map(entrance -> new Wiring(ground, stores).behind(entrance)));
    }

    /** Who comes in and by which keys. Opening it hashes a passphrase, so it waits. */
    private record Entrance(Identity identity, PairingCodes codes, CareCodes careCodes) {
        static Entrance open(Ground ground, Stores stores) {
            var settings = ground.settings();
            var outside = ground.outside();
            switch (settings.house()) {
                case Settings.House.Example() ->
                    new ExamplePeople(stores, outside.lived(), outside.hashing()).make(stores.clock().instant());
                case Settings.House.Real _ -> ExamplePeople.refuseAmongRealPeople(stores.people().accounts());
            }
            var publicUrl = settings.address().publicUrl();
            var keys = tokenKeys(settings.folders().keyFile().resolveSibling("tokens.key"));
            var identity = new Identity(ground.vertx(),
                    new Identity.Stores(stores.people().accounts(), stores.people().logins(),
                            stores.people().therapists().factors()),
                    keys,
                    new Identity.Setting(publicUrl, settings.surroundings().proxies(), stores.clock(),
                            Example.passphrases(), settings.limitTimes()),
                    new Argon2(new SecureRandom(), outside.hashing()));
            return new Entrance(identity, new PairingCodes(keys, publicUrl), new CareCodes(keys));
        }

        private static TokenKeys tokenKeys(Path file) {
            try {
                return TokenKeys.readOrCreate(file, new SecureRandom());
            } catch (TokenKeys.Unusable unusable) {
                throw new CannotStart(String.valueOf(unusable.getMessage()));
            }
        }
    }

    private Edge.Behind behind(Entrance entrance) {
        var identity = entrance.identity();
        var care = new Care(
                new Care.Ground(ground.vertx(), stores.engagements(), stores.library(), stores.clock(), hints),
                identity, entrance.careCodes());
        var beginning = new Beginning(stores.sittings(), stores.days(), stores.library(), stores.clock(), hints);
        var rooms = new Rooms(stores.sittings(), stores.clock(), stores.library(),
                new Plans(stores.days(), stores.library()), new TodayHints(hints));
        var acts = new SittingActs(rooms, beginning, care::hasTherapist);
        var views = views(rooms, beginning, new UsJson(entrance.codes()), care);
        var live = new LiveFeature(ground.vertx(), logins(identity.whoIs()), views, acts,
                new LiveFeature.Limits(Origins.of(ground.settings().address().publicUrl()), stores.clock(),
                        ground.settings().limitTimes()));
        LoginEnded.hear(ground.vertx(), live::end);
        rooms.sweep(ground.vertx());
        hints.onCircle(rooms::readAgain);
        new Belonging(stores.people().circles(), hints, stores.clock()).sweep(ground.vertx(), live::present);
        new DayTurn(stores.clock(), hints).watch(ground.vertx());
        ground.meters().gauge("hearth.sockets", live, LiveFeature::count);
        var features = new ArrayList<Feature>(identity.features());
        features.add(new Pair(hints, new Pair.Stores(stores.people().pairings(), stores.people().circles()), identity,
                entrance.codes(),
                stores.clock()));
        features.add(new MakeRecoveryCode(stores.people().accounts(), identity, hints, new SecureRandom()));
        features.addAll(care.features());
        features.add(new Leave(hints, stores.people().partings(), stores.library(), identity, stores.clock()));
        features.add(new TakeABreak(hints, new TakeABreak.Kept(stores.people().respites(), stores.days()), identity,
                stores.clock()));
        features.add(new KeepQuiet(stores.people().own().quiet(), identity, hints, stores.clock()));
        features.add(new ChoosePhase(stores.people().own().phases(), identity, hints));
        features.add(new ReadWhatNext());
        features.add(new Wave(new Wave.Kept(stores.people().own().waves(), stores.days()), identity, hints,
                stores.clock()));
        features.add(new HearWording(identity.whoIs()::from, identity.limits()));
        features.add(new SittingsFeature(acts, identity.whoIs()::from));
        features.add(new ReadViews(views, identity.whoIs()::from));
        features.add(live);
        features.add(new ForOperators(new PgOperatorTokens(ground.database()), identity.limits(),
                ground.settings().surroundings().proxies(), () -> HouseFacts.now(ground, live.count())));
        features.add(endingWith(stores.scribe()));
        return new Edge.Behind(features, request -> identity.whoIs().from(request).isPresent(), pages());
    }

    /** The client, with what the operator says on Help, and where leaving fast leads. */
    private WebFiles pages() {
        var words = new HashMap<String, String>();
        ground.settings().surroundings().quickExit()
                .ifPresent(page -> words.put("hearth-quick-exit", page.toString()));
        switch (ground.settings().house()) {
            case Settings.House.Example() -> words.put("hearth-example", "true");
            case Settings.House.Real real -> words.putAll(Map.of("hearth-operator", real.operator(), "hearth-contact",
                    real.contact(), "hearth-help-lines", real.helpLines(), "hearth-help-checked",
                    real.crisisChecked().toString()));
        }
        var pages = WebFiles.ofThisBuild();
        return words.isEmpty() ? pages : pages.saying(words);
    }

    /** What was decided is written before the connections go. */
    private static Feature endingWith(Scribe scribe) {
        return new Feature() {
            @Override
            public Future<Void> drain() {
                return scribe.close();
            }
        };
    }

    private Views views(Rooms rooms, Beginning beginning, UsJson us, Care care) {
        var keepsakes = new Keepsakes(stores.days(), rooms, stores.library());
        var written = new KeepsakeJson(stores.library());
        var sources = new TodayComposer.Sources(rooms, beginning, stores.library(), stores.clock());
        var today = new TodayComposer(stores.days(), keepsakes, new TodayJson(stores.library(), written), sources);
        var cards = new CardsComposer(stores.days(), keepsakes, written);
        var practise = new PractiseComposer(stores.days(), beginning, stores.library(),
                ground.settings().surroundings().practice().map(Settings.Practice::name));
        var kept = new KeptComposer(stores.days(), stores.people().partings(), keepsakes, written, sources);
        return new Views(List.of(new SittingViews(rooms), care.views(),
                new HintedViews("today", hints, who -> today.compose(who).map(this::marked)),
                new HintedViews("practise", hints, practise::compose),
                new HintedViews("cards", hints, cards::compose),
                new HintedViews("kept", hints, kept::compose),
                new HintedViews("us", hints, who -> us(us, who).map(this::marked))));
    }

    private Future<JsonObject> us(UsJson json, SignedIn who) {
        var now = stores.clock().instant();
        return Future.fromCompletionStage(stores.people().circles().us(who.person(), now))
                .map(us -> json.of(us, now));
    }

    /** Example people are named as such on every screen. */
    private JsonObject marked(JsonObject view) {
        return switch (ground.settings().house()) {
            case Settings.House.Example() -> view.put("example", true);
            case Settings.House.Real _ -> view;
        };
    }

    private static LiveFeature.Logins logins(WhoIs whoIs) {
        return new LiveFeature.Logins() {
            @Override
            public Optional<SignedIn> of(HttpServerRequest request) {
                return whoIs.from(request);
            }

            @Override
            public Future<Set<LoginId>> ended(Set<LoginId> some) {
                return whoIs.ended(some);
            }
        };
    }
}
