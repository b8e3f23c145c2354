package hearth.api.care;

import hearth.api.live.Hints;
import hearth.api.live.LiveView;
import hearth.api.live.Shown;
import hearth.api.live.Views;
import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SignedIn;
import hearth.domain.care.Case;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Engagements;
import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The views {@code care} of a partner, {@code caseload} and {@code couple/<id>} of a therapist. Each is composed from what the store says
 * at that moment, again whenever a hint or the sweep says that something is different; none of it is held in between.
 */
public final class CareViews implements Views.Source {
    private static final Pattern COUPLE = Pattern.compile("couple/([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})");

    private final Engagements engagements;
    private final CareJson json;
    private final InstantSource clock;
    private final Hints hints;
    private final CareSweep sweep;

    CareViews(Engagements engagements, CareJson json, InstantSource clock, Hints hints, CareSweep sweep) {
        this.engagements = engagements;
        this.json = json;
        this.clock = clock;
        this.hints = hints;
        this.sweep = sweep;
    }

    @Override
    public boolean has(String name) {
        return name.equals("care") || name.equals("caseload") || COUPLE.matcher(name).matches();
    }

    @Override
    public Future<Optional<LiveView>> find(String name, SignedIn who) {
        var me = who.person();
        if (name.equals("care")) {
            return Future.succeededFuture(Optional.of(view(me,
                    () -> Future.fromCompletionStage(engagements.ofCouple(me)).map(json::care))));
        }
        if (name.equals("caseload")) {
            return Future.fromCompletionStage(engagements.isTherapist(me)).map(is -> is
                    ? Optional.of(view(me, () -> Future
                            .fromCompletionStage(engagements.cases(me, clock.instant()))
                            .compose(cases -> caseload(me, cases))))
                    : Optional.empty());
        }
        var matcher = COUPLE.matcher(name);
        return matcher.matches()
                ? couple(me, new EngagementId(UUID.fromString(matcher.group(1))))
                : Future.succeededFuture(Optional.empty());
    }

    private Future<Optional<LiveView>> couple(PersonId me, EngagementId engagement) {
        return theirs(me, engagement).map(found -> found
                .map(_ -> view(me, () -> theirs(me, engagement).compose(now -> composed(me, now.orElseThrow())))));
    }

    private Future<Optional<Case>> theirs(PersonId me, EngagementId engagement) {
        return Future.fromCompletionStage(engagements.cases(me, clock.instant())).map(cases -> cases.stream()
                .filter(one -> one.id().equals(engagement) && !(one instanceof Case.Invited)).findFirst());
    }

    private Future<JsonObject> composed(PersonId me, Case couple) {
        return switch (couple) {
            case Case.Invited _ -> throw new IllegalStateException("a code is no couple");
            case Case.Ended ended -> Future.succeededFuture(json.couple(ended));
            case Case.Working working -> open(me, working).map(json::couple);
        };
    }

    private Future<JsonObject> caseload(PersonId me, List<Case> cases) {
        var open = cases.stream().filter(Case.Working.class::isInstance).map(one -> open(me, (Case.Working) one))
                .toList();
        return Future.all(open)
                .map(_ -> json.caseload(cases, open.stream().map(Future::result).toList()));
    }

    private Future<CareJson.Open> open(PersonId me, Case.Working couple) {
        var finished = Future.fromCompletionStage(engagements.finished(me, couple.id()));
        var readings = Future.fromCompletionStage(engagements.lastReadings(me, couple.id()));
        return Future.all(finished, readings)
                .map(_ -> new CareJson.Open(couple, finished.result(), readings.result()));
    }

    private LiveView view(PersonId me, Supplier<Future<JsonObject>> compose) {
        return new LiveView() {
            @Override
            public Future<Shown> show() {
                return compose.get().map(one -> Shown.of(one.encode()));
            }

            @Override
            public Watch watch(Runnable mayHaveChanged) {
                var hinted = hints.onPerson(me, mayHaveChanged);
                var swept = sweep.watch(me, mayHaveChanged);
                return () -> {
                    hinted.end();
                    swept.end();
                };
            }
        };
    }
}
