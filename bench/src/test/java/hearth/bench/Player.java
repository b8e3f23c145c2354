package hearth.bench;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import hearth.bench.Call.Act;
import hearth.bench.Call.Outcome;
import hearth.domain.sittings.SittingId;
import io.vertx.core.http.WebSocketClient;
import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;

/**
 * One of two people at a real socket. Looks, chooses among what is offered, asks, and asks again under the same id until it knows. Now and
 * then a frame goes out twice, an old one comes again, or one comes for a moment that is not there.
 */
final class Player implements Runnable {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration LOOK = Duration.ofMillis(200);
    private static final Duration REPLY = Duration.ofSeconds(20);

    private final Pair pair;
    private final int seat;
    private final World world;
    private final Random random;
    private final List<Call> settled = new ArrayList<>();
    private @Nullable Line line;
    private @Nullable SittingId sitting;
    private @Nullable JsonNode view;
    private int number;
    private int written;
    private int lastTurn;
    private boolean retired;

    /** What all players share. */
    record World(WebSocketClient client, int port, CountDownLatch enough, AtomicInteger answered) {}

    Player(Pair pair, int seat, World world, Random random) {
        this.pair = pair;
        this.seat = seat;
        this.world = world;
        this.random = random;
    }

    @Override
    public void run() {
        while (!retired && world.enough().getCount() > 0) {
            if (sitting == null) {
                begin();
            } else {
                var act = view == null ? Optional.<Act>empty() : choice(view);
                if (act.isPresent()) {
                    ask(new Call(sitting, seat, act.get()));
                } else {
                    look(connected(), LOOK);
                }
            }
        }
        if (line != null) {
            line.close();
        }
    }

    private void begin() {
        if (seat == 0) {
            var fresh = new SittingId(UUID.randomUUID());
            var start = new Call(fresh, seat, new Act("start", "", 0, Optional.empty()));
            ask(start);
            if (start.outcome() == Outcome.OK) {
                pair.begun(fresh);
            } else {
                retired = true;
                return;
            }
        }
        var next = pair.sitting(number);
        if (next.isPresent()) {
            sitting = next.get();
            number++;
            lastTurn = 0;
            settled.clear();
            watch(connected());
        } else {
            look(connected(), LOOK);
        }
    }

    private void watch(Line to) {
        if (sitting != null) {
            to.send("{\"id\":\"" + UUID.randomUUID() + "\",\"do\":\"watch\",\"view\":\"sitting/" + sitting + "\"}");
        }
    }

    /** A line that is open, however long it takes; the sitting is watched on it. */
    private Line connected() {
        while (line == null) {
            var opened = Line.open(world.client(), world.port(), world.port(), pair.couple.seat(seat));
            if (opened.isPresent()) {
                line = opened.get();
                watch(line);
                replay(line);
            } else {
                pause();
            }
        }
        return line;
    }

    /** On every new connection the last things come again, in another order. */
    private void replay(Line to) {
        for (int i = settled.size() - 1; i >= Math.max(0, settled.size() - 2); i--) {
            to.send(settled.get(i).frame());
        }
    }

    /** Nobody answers just now: not at once again. */
    private static void pause() {
        LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(50));
    }

    private Optional<Act> choice(JsonNode now) {
        var scene = now.path("scene");
        return switch (scene.path("kind").asText()) {
            case "own-pace" -> apart(scene, now.path("offers").toString());
            case "at-step" -> scene.path("role").asText().equals("answers")
                    ? Optional.of(mistaken(answer("shared", scene.path("question").path("step").asText(),
                            scene.path("turn").asInt())))
                    : Optional.empty();
            case "over" -> {
                sitting = null;
                view = null;
                yield Optional.empty();
            }
            default -> Optional.empty();
        };
    }

    private Optional<Act> apart(JsonNode scene, String offers) {
        int turn = scene.path("turn").asInt();
        var step = random.nextBoolean() ? "first" : "second";
        int die = random.nextInt(10);
        if (offers.contains("\"not-yet\"")) {
            return die == 0 ? Optional.of(new Act("not-yet", "", turn, Optional.empty())) : Optional.empty();
        }
        if (die < 2 && offers.contains("\"open\"")) {
            return Optional.of(new Act("open", "", turn, Optional.empty()));
        }
        return die == 2 && offers.contains("\"keep-back\"")
                ? Optional
                        .of(new Act("keep-back", step, turn, random.nextBoolean() ? Optional.of("") : Optional.empty()))
                : Optional.of(mistaken(answer("sealed", step, turn)));
    }

    private Act answer(String kind, String step, int turn) {
        var text = kind + " " + sitting + " " + seat + " " + step + " " + written++ + ".";
        return new Act("answer", step, turn, Optional.of(text));
    }

    /** One in ten is for a moment that has passed or has not come. */
    private Act mistaken(Act act) {
        return random.nextInt(10) == 0
                ? new Act(act.what(), act.step(), act.turn() + (random.nextBoolean() ? 1 : -1), act.text())
                : act;
    }

    /** Until the answer is known, or the test has long been over. */
    private void ask(Call call) {
        pair.asks(call);
        while (call.outcome() == Outcome.UNKNOWN && !retired) {
            var to = connected();
            to.send(call.frame());
            if (random.nextInt(8) == 0) {
                to.send(call.frame());
            }
            awaitReply(to, call);
        }
        world.answered().incrementAndGet();
        if (call.outcome() == Outcome.OK) {
            settled.add(call);
        }
    }

    private void awaitReply(Line to, Call call) {
        long patience = System.nanoTime() + REPLY.toNanos();
        while (call.outcome() == Outcome.UNKNOWN && System.nanoTime() < patience && line == to) {
            var reply = look(to, LOOK);
            if (reply.path("re").asText().equals(call.id.toString())) {
                if (reply.path("ok").asBoolean()) {
                    call.became(Outcome.OK);
                } else if (reply.path("refused").path("status").asInt() == 503) {
                    pause();
                    return;
                } else {
                    call.became(Outcome.REFUSED);
                    retired = reply.path("refused").path("status").asInt() == 404;
                }
            }
        }
    }

    /** The next reply, having taken in a view that came instead; a missing node where there was neither. */
    private JsonNode look(Line from, Duration patience) {
        var frame = from.next(patience);
        if (frame == null) {
            return JSON.missingNode();
        }
        if (frame.equals(Line.GONE)) {
            line = null;
            view = null;
            return JSON.missingNode();
        }
        try {
            var json = JSON.readTree(frame);
            if (sitting != null && json.path("view").asText().equals("sitting/" + sitting)) {
                seen(frame, json.path("is"));
            }
            return json;
        } catch (JsonProcessingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private void seen(String frame, JsonNode is) {
        view = is;
        var sealed = "sealed " + sitting + " " + (1 - seat);
        if (sitting != null && frame.contains(sealed) && !pair.bothAskedToOpen(sitting)) {
            pair.fault("seen before both chose to open: " + frame);
        }
        int turn = is.path("scene").path("turn").asInt(lastTurn);
        if (turn < lastTurn) {
            pair.fault("time went back from " + lastTurn + ": " + frame);
        }
        lastTurn = turn;
    }
}
