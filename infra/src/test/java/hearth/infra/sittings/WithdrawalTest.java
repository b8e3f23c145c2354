package hearth.infra.sittings;

import hearth.domain.accounts.PersonId;
import hearth.domain.accounts.SecretHash;
import hearth.domain.care.Consent;
import hearth.domain.care.EngagementId;
import hearth.domain.care.Engagements;
import hearth.domain.care.Invitation;
import hearth.domain.care.Policy;
import hearth.domain.sittings.Event;
import hearth.domain.sittings.SittingId;
import hearth.infra.accounts.People;
import hearth.infra.care.PgEngagements;
import hearth.infra.keys.KeyRing;
import hearth.infra.postgres.TestPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;

import static org.assertj.core.api.Assertions.assertThat;

/** Readings against withdrawals: once a withdrawal was acknowledged, no reading that begins brings anything. */
class WithdrawalTest {
    private static final int ROUNDS = Integer.getInteger("hearth.withdrawals", 60);
    private static final int READERS = 3;
    private static final Instant BEFORE = Node.NOON.minus(Duration.ofHours(1));

    @RegisterExtension
    static final TestPostgres postgres = new TestPostgres();

    @TempDir
    static Path folder;

    static Couples couples;
    static Node here;
    static Node there;
    static Engagements engagements;
    static Engagements elsewhere;

    @BeforeAll
    static void begin() {
        var ring = KeyRing.open(folder.resolve("key"), true);
        couples = new Couples(postgres.database(), ring);
        couples.exercise(Node.EXERCISE, 1);
        here = new Node(postgres.app(), ring);
        there = new Node(postgres.app(), ring);
        engagements = new PgEngagements(here.pool, ring);
        elsewhere = new PgEngagements(there.pool, ring);
    }

    @AfterAll
    static void end() throws SQLException {
        here.close();
        there.close();
        couples.close();
    }

    private static PersonId therapist() {
        var person = couples.person();
        couples.sql("insert into hearth.practitioner (person_id, secret) values (?, '')", person.value());
        return person;
    }

    private static EngagementId engaged(PersonId therapist, Couples.Couple us, Instant now) {
        var code = People.secret();
        var invitation = invited(therapist, code, now);
        assertThat(Node.await(engagements.claim(us.ana(), code, now))).contains(invitation.id());
        assertThat(Node.await(engagements.consent(us.ana(), invitation.id(), Consent.EXERCISES, now))).isTrue();
        assertThat(Node.await(engagements.consent(us.ben(), invitation.id(), Consent.EXERCISES, now))).isTrue();
        return invitation.id();
    }

    private static Invitation invited(PersonId therapist, SecretHash code, Instant now) {
        var invitation = Invitation.made(new EngagementId(UUID.randomUUID()), Policy.NO_SECRETS, now);
        assertThat(Node.await(engagements.invite(therapist, invitation, code))).isTrue();
        return invitation;
    }

    private static SittingId finished(Couples.Couple us) {
        var kept = here.begun(us);
        here.append(Node.says(kept, us.ana(), "offered"));
        here.append(Node.does(here.loaded(kept.id(), us.ana()), us.ana(), new Event.Finished()));
        here.append(Node.does(here.loaded(kept.id(), us.ana()), us.ana(),
                new Event.Offered(us.ana(), Node.STEP, 1, Optional.empty())));
        return kept.id();
    }

    private static boolean reads(Engagements node, PersonId therapist, EngagementId engagement, SittingId sitting,
            PersonId author) {
        return Node.await(node.read(therapist, engagement, sitting, Node.NOON, _ -> Set.of(author))).isPresent();
    }

    @Test
    @DisplayName("P10: of many raced pairs no reading that began after an acknowledged withdrawal brings anything")
    void noReadingAfterAWithdrawal() {
        var therapist = therapist();
        var us = couples.pair();
        var sitting = finished(us);
        int read = 0;
        int refused = 0;
        for (int round = 0; round < ROUNDS; round++) {
            var engagement = engaged(therapist, us, BEFORE);
            var withdrawn = new AtomicBoolean();
            var readers = new ArrayList<CompletableFuture<int[]>>();
            for (int i = 0; i < READERS; i++) {
                var node = i % 2 == 0 ? engagements : elsewhere;
                readers.add(CompletableFuture.supplyAsync(
                        () -> readUntilRefused(node, therapist, engagement, sitting, us.ana(), withdrawn),
                        task -> Thread.ofVirtual().start(task)));
            }
            var who = round % 2 == 0 ? us.ana() : us.ben();
            assertThat(Node.await(elsewhere.end(who, engagement, Node.NOON))).isTrue();
            withdrawn.set(true);
            for (var reader : readers) {
                var counted = reader.join();
                read += counted[0];
                refused += counted[1];
                assertThat(counted[2]).as("round %d: read after the withdrawal", round).isZero();
            }
        }
        assertThat(refused).isGreaterThanOrEqualTo(ROUNDS);
        assertThat(couples.query("select count(*) from hearth.care_read where sitting_id = ?", sitting.value()))
                .as("each reading has its row").containsExactly(Integer.toString(read));
    }

    /** How often it read, was refused, and read what began after the withdrawal was acknowledged. */
    private static int[] readUntilRefused(Engagements node, PersonId therapist, EngagementId engagement,
            SittingId sitting, PersonId author, AtomicBoolean withdrawn) {
        var counted = new int[3];
        while (true) {
            boolean late = withdrawn.get();
            if (!reads(node, therapist, engagement, sitting, author)) {
                counted[1]++;
                if (late) {
                    return counted;
                }
            } else {
                counted[0]++;
                counted[2] += late ? 1 : 0;
                if (late) {
                    return counted;
                }
            }
        }
    }

    @Test
    @DisplayName("P10: the door itself asks for therapist, both consents, circle, end and time; without any of them nothing comes")
    void theDoorAsksForEverything() {
        var therapist = therapist();
        var us = couples.pair();
        var sitting = finished(us);
        var code = People.secret();
        var engagement = invited(therapist, code, BEFORE).id();
        assertThat(Node.await(engagements.claim(couples.person(), code, BEFORE))).as("alone").isEmpty();
        assertThat(Node.await(engagements.claim(us.ana(), code, Node.NOON.plus(Invitation.LASTS)))).as("late")
                .isEmpty();
        assertThat(Node.await(engagements.claim(us.ana(), code, BEFORE))).isPresent();
        assertThat(Node.await(engagements.claim(couples.pair().ana(), code, BEFORE))).as("used").isEmpty();
        Node.await(engagements.consent(us.ana(), engagement, Consent.EXERCISES, BEFORE));
        assertThat(Node.await(engagements.consent(couples.pair().ben(), engagement, Consent.EXERCISES, BEFORE)))
                .isFalse();
        assertThat(reads(engagements, therapist, engagement, sitting, us.ana())).as("one consent").isFalse();
        Node.await(engagements.consent(us.ben(), engagement, Consent.EXERCISES, BEFORE));
        assertThat(reads(engagements, therapist, engagement, sitting, us.ana())).isTrue();
        assertThat(reads(engagements, therapist(), engagement, sitting, us.ana())).as("another therapist").isFalse();
        assertThat(reads(engagements, us.ana(), engagement, sitting, us.ana())).as("no therapist").isFalse();
        assertThat(reads(engagements, therapist, engagement, finished(couples.pair()), us.ana())).as("other couple")
                .isFalse();
        assertThat(reads(engagements, therapist, engagement, here.begun(us).id(), us.ana())).as("not over").isFalse();
        couples.sql("delete from hearth.consent where engagement_id = ? and person_id = ?", engagement.value(),
                us.ben().value());
        assertThat(reads(engagements, therapist, engagement, sitting, us.ana())).as("a consent is gone").isFalse();
        assertThat(
                couples.query("select person_id from hearth.care_read_of o join hearth.care_read r on r.id = o.read_id "
                        + "where r.engagement_id = ?", engagement.value()))
                .containsExactly(us.ana().toString());
        var later = engaged(therapist, couples.pair(), BEFORE);
        assertThat(reads(engagements, therapist, later, sitting, us.ana())).as("not this couple's").isFalse();
    }

    @Test
    @DisplayName("P10: what was finished before both consented stays unread; leaving ends what there is")
    void consentReachesForwardAndLeavingEndsIt() {
        var therapist = therapist();
        var us = couples.pair();
        var sitting = finished(us);
        var engagement = engaged(therapist, us, Node.NOON.plusSeconds(1));
        assertThat(reads(engagements, therapist, engagement, sitting, us.ana())).isFalse();
        assertThat(Node.await(engagements.finished(therapist, engagement))).isEmpty();
        assertThat(Node.await(engagements.hasTherapist(us.ana()))).isTrue();
        couples.leave(us.circle(), us.ben());
        assertThat(Node.await(engagements.hasTherapist(us.ana()))).isFalse();
        assertThat(Node.await(engagements.end(us.ana(), engagement, Node.NOON))).isFalse();
    }
}
