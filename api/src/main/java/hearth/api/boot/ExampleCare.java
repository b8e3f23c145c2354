package hearth.api.boot;

import hearth.domain.accounts.PersonId;
import hearth.domain.care.Case;
import hearth.domain.care.Consent;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Engagements;
import hearth.domain.care.Finished;
import hearth.domain.care.Invitation;
import hearth.domain.care.LastReading;
import hearth.domain.care.Policy;
import hearth.domain.care.Therapist;
import hearth.domain.exercises.Exercise;
import hearth.domain.exercises.Library;
import hearth.domain.sittings.Kept;
import hearth.domain.sittings.Offering;
import hearth.domain.sittings.Sitting;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;

/** The example therapist and the couple, by the same doors as people who live now: a code, a yes from each, and readings of what was offered. */
final class ExampleCare {
    private static final Duration THE_OTHERS_YES = Duration.ofHours(20);

    private final Engagements engagements;
    private final Library library;
    private final PersonId therapist;
    private final List<PersonId> couple;

    ExampleCare(Stores stores, PersonId therapist, List<PersonId> couple) {
        this.engagements = stores.engagements();
        this.library = stores.library();
        this.therapist = therapist;
        this.couple = List.copyOf(couple);
    }

    /** Goes on where it was broken off. */
    void begin(Instant at, Instant now) {
        if (working(now).isPresent()) {
            return;
        }
        var engagement = asked().orElseGet(() -> claimed(at));
        await(engagements.consent(couple.getFirst(), engagement, Consent.EXERCISES, at));
        await(engagements.consent(couple.getLast(), engagement, Consent.EXERCISES, at.plus(THE_OTHERS_YES)));
    }

    private Optional<EngagementId> working(Instant now) {
        return await(engagements.cases(therapist, now)).stream().filter(Case.Working.class::isInstance).map(Case::id)
                .findFirst();
    }

    private Optional<EngagementId> asked() {
        return await(engagements.ofCouple(couple.getFirst())).therapists().stream()
                .filter(one -> one.stage() instanceof Therapist.Stage.Asked)
                .map(Therapist::id).findFirst();
    }

    private EngagementId claimed(Instant at) {
        var code = ExamplePeople.secret(new SecureRandom());
        await(engagements.invite(therapist,
                Invitation.made(new EngagementId(UUID.randomUUID()), Policy.NO_SECRETS, at), code));
        return await(engagements.claim(couple.getFirst(), code, at)).orElseThrow();
    }

    /** On each of these days what had been offered until then and not been read. */
    void read(List<Instant> times, Instant now) {
        working(now).ifPresent(engagement -> times.stream().filter(now::isAfter).forEach(at -> read(engagement, at)));
    }

    private void read(EngagementId engagement, Instant at) {
        var before = await(engagements.lastReadings(therapist, engagement));
        for (var one : await(engagements.finished(therapist, engagement))) {
            var shown = one.shown(exercise(one));
            var last = Optional.ofNullable(before.get(one.id()));
            if (!shown.isEmpty() && shown.stream().allMatch(offered -> offered.at().isBefore(at))
                    && !isRead(last, shown)) {
                await(engagements.read(therapist, engagement, one.id(), at, this::authors));
            }
        }
    }

    private static boolean isRead(Optional<LastReading> last, List<Offering.Shown> shown) {
        return last.filter(reading -> reading.covers(shown)).isPresent();
    }

    private Set<PersonId> authors(Kept whole) {
        var exercise = library.at(whole.exercise(), whole.version()).orElseThrow().exercise();
        var sitting = Sitting.folded(whole.id(), exercise, whole.rows());
        return Offering.authors(sitting, Offering.offered(sitting, whole.words()));
    }

    private Exercise exercise(Finished one) {
        return library.at(one.exercise(), one.version()).orElseThrow().exercise();
    }

    private static <T> T await(CompletionStage<T> stage) {
        return stage.toCompletableFuture().join();
    }
}
