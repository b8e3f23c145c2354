package hearth.bench;

import hearth.bench.Call.Act;
import hearth.domain.sittings.SittingId;
import hearth.infra.postgres.EmbeddedPostgres;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import static org.assertj.core.api.Assertions.assertThat;

/** One sitting and more than one life of the server: after a kill both are where they were, and two servers agree. */
class NodesTest {
    private static final Path FOLDER = Path.of("target", "nodes").toAbsolutePath();
    /** A sweep a second, a read and a frame; and patience for a busy machine. */
    private static final Duration SOON = Duration.ofSeconds(6);
    private static EmbeddedPostgres postgres;

    @BeforeAll
    static void begin() throws Exception {
        Files.createDirectories(FOLDER);
        postgres = EmbeddedPostgres.start(FOLDER.resolve("postgres"), _ -> {});
    }

    @AfterAll
    static void end() {
        postgres.close();
    }

    @Test
    @DisplayName("F7: killed in the middle of a sitting, Hearth has both back at the same step, and they go on")
    void afterAKillBothAreBackAtTheSameStep() throws Exception {
        try (var town = new Town(postgres, FOLDER, "restart")) {
            var table = new Table(town, town.couples.make(1).getFirst());
            var before = List.of("", "");
            try (var hearth = town.hearth()) {
                table.sits(town.port, town.port);
                table.opens();
                before = table.views();
                hearth.kill();
            }
            try (var _ = town.hearth()) {
                table.sits(town.port, town.port);
                assertThat(table.views()).isEqualTo(before);
                table.asks(0, new Act("answer", "one", 2, Optional.of("going on")));
                assertThat(table.awaits(1, "going on")).contains("\"turn\":3,");
            }
        }
    }

    @Test
    @DisplayName("F8: what is written at one server stands at the other's sockets within the sweep")
    void twoServersOnOneDatabaseAgree() throws Exception {
        try (var town = new Town(postgres, FOLDER, "nodes")) {
            int other = House.freePort();
            var table = new Table(town, town.couples.make(1).getFirst());
            try (var _ = town.hearth(); var _ = town.hearth(other, 0)) {
                table.sits(town.port, other);
                table.opens();
                for (int turn = 2; turn < 10; turn++) {
                    int seat = turn % 2;
                    long asked = System.nanoTime();
                    table.asks(seat, new Act("answer", seat == 0 ? "one" : "two", turn, Optional.of("line " + turn)));
                    table.awaits(1 - seat, "line " + turn);
                    var took = Duration.ofNanos(System.nanoTime() - asked);
                    System.out.println("From one server to the other: " + took.toMillis() + " ms");
                    assertThat(took).isLessThan(SOON);
                }
            }
        }
    }

    /** Two people at one sitting, each at a socket. */
    private static final class Table {
        private final Town town;
        private final Couples.Couple couple;
        private final SittingId sitting;
        private final Line[] lines = new Line[2];
        private final String[] views = {"", ""};

        Table(Town town, Couples.Couple couple) {
            this.town = town;
            this.couple = couple;
            this.sitting = town.couples.begin(couple, town.exercise, 1).getFirst();
        }

        void sits(int first, int second) {
            for (int seat = 0; seat < 2; seat++) {
                lines[seat] = town.line(couple.seat(seat), seat == 0 ? first : second);
                lines[seat].send(Town.watch(sitting));
                awaits(seat, "");
            }
        }

        void opens() {
            for (int seat = 0; seat < 2; seat++) {
                asks(seat, new Act("answer", "first", 1, Optional.of("sealed by " + seat)));
                asks(seat, new Act("answer", "second", 1, Optional.of("sealed too by " + seat)));
                assertThat(views[1 - seat]).doesNotContain("by " + seat);
            }
            asks(0, new Act("open", "", 1, Optional.empty()));
            asks(1, new Act("open", "", 1, Optional.empty()));
            awaits(0, "sealed by 1");
            awaits(1, "sealed by 0");
        }

        void asks(int seat, Act act) {
            var call = new Call(sitting, seat, act);
            lines[seat].send(call.frame());
            for (var frame = next(seat); !frame.contains(call.id.toString()); frame = next(seat)) {
                seen(seat, frame);
            }
        }

        String awaits(int seat, String text) {
            if (!text.isEmpty() && views[seat].contains(text)) {
                return views[seat];
            }
            views[seat] = town.view(lines[seat], sitting, frame -> frame.contains(text));
            return views[seat];
        }

        private String next(int seat) {
            var frame = lines[seat].next(SOON);
            if (frame == null) {
                throw new IllegalStateException("nothing came");
            }
            return frame;
        }

        private void seen(int seat, String frame) {
            if (Final.isOf(sitting, frame)) {
                views[seat] = frame;
            }
        }

        List<String> views() {
            return List.of(views[0], views[1]);
        }
    }
}
