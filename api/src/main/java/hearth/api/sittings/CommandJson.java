package hearth.api.sittings;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.domain.exercises.ExerciseId;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.OutcomeId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.About;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.SittingId;
import hearth.domain.sittings.Value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Reads the sitting commands of the contract; the same form comes over the socket and by POST. */
public final class CommandJson {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
    private static final int MINUTES_LENGTH = "2026-11-21T20:15".length();
    private static final int LONGEST_TEXT = 4_000;
    private static final int LONGEST_WORD = 60;
    private static final int LONGEST_ZONE = 64;
    private static final int MOST_OPTIONS = 40;
    private static final int MOST_FEELINGS = 10;
    private static final int HIGHEST_LEVEL = 10;
    private static final int FARTHEST = 5;
    private static final Set<String> ALWAYS = Set.of("id", "do", "sitting");

    private CommandJson() {}

    /** The command, or nothing where the message is not one of the contract. */
    public static Optional<Command> read(JsonNode message) {
        try {
            return switch (message.path("do").asText()) {
                case "join" -> bare(message, new Command.Join());
                case "pause" -> bare(message, new Command.Pause());
                case "come-back" -> bare(message, new Command.ComeBack());
                case "not-today" -> bare(message, new Command.NotToday());
                case "leave" -> bare(message, new Command.Leave());
                case "open" -> only(message, "turn").map(open -> new Command.Open(turn(open)));
                case "not-yet" -> only(message, "turn").map(notYet -> new Command.NotYet(turn(notYet)));
                case "answer" -> only(message, "step", "turn", "value")
                        .flatMap(answer -> value(answer.path("value"))
                                .map(value -> new Command.Answer(step(answer), turn(answer), value)));
                case "confirm" ->
                    only(message, "step", "turn").map(confirm -> new Command.Confirm(step(confirm), turn(confirm)));
                case "judge" -> only(message, "step", "turn", "verdict")
                        .flatMap(judge -> verdict(judge.path("verdict"))
                                .map(verdict -> new Command.Judge(step(judge), turn(judge), verdict)));
                case "offer" -> entry(message)
                        .map(offer -> new Command.Offer(step(offer), number(offer, "round"), which(offer)));
                case "take-back" -> entry(message)
                        .map(back -> new Command.TakeBack(step(back), number(back, "round"), which(back)));
                case "keep-back" -> only(message, "step", "keptBack")
                        .filter(keep -> keep.path("keptBack").isBoolean())
                        .map(keep -> new Command.KeepBack(step(keep), keep.path("keptBack").booleanValue()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return Optional.empty();
        }
    }

    /** What somebody would like to begin. */
    static Optional<Beginning.Wish> start(JsonNode message, SittingId wished) {
        try {
            return only(message, "exercise")
                    .map(start -> new Beginning.Wish(wished, exercise(start), Optional.empty()))
                    .or(() -> only(message, "exercise", "about").flatMap(start -> about(start.path("about"))
                            .map(about -> new Beginning.Wish(wished, exercise(start), Optional.of(about)))));
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    private static ExerciseId exercise(JsonNode message) {
        return new ExerciseId(Optional.ofNullable(message.path("exercise").textValue())
                .orElseThrow(() -> new IllegalArgumentException("exercise")));
    }

    private static Optional<About> about(JsonNode about) {
        return about.size() == 2
                ? sitting(about).map(sitting -> new About(sitting, new OutcomeId(about.path("outcome").asText())))
                : Optional.empty();
    }

    /** The sitting that is named. */
    static Optional<SittingId> sitting(JsonNode message) {
        try {
            var text = message.path("sitting").asText();
            return Optional.of(UUID.fromString(text)).filter(id -> id.toString().equalsIgnoreCase(text))
                    .map(SittingId::new);
        } catch (IllegalArgumentException unfit) {
            return Optional.empty();
        }
    }

    /** Clients of the first release name no turn. */
    private static Optional<JsonNode> entry(JsonNode message) {
        return only(message, "step", "round", "turn").or(() -> only(message, "step", "round"));
    }

    private static Optional<Integer> which(JsonNode message) {
        return message.has("turn") ? Optional.of(turn(message)) : Optional.empty();
    }

    private static Optional<Command> bare(JsonNode message, Command command) {
        return only(message).map(fits -> command);
    }

    /** The message, if it holds all of these fields and no others. */
    private static Optional<JsonNode> only(JsonNode message, String... fields) {
        var allowed = Set.of(fields);
        var names = new ArrayList<String>();
        message.fieldNames().forEachRemaining(names::add);
        return names.containsAll(allowed)
                && names.stream().allMatch(name -> ALWAYS.contains(name) || allowed.contains(name))
                        ? Optional.of(message)
                        : Optional.empty();
    }

    private static StepId step(JsonNode message) {
        return new StepId(Optional.ofNullable(message.path("step").textValue())
                .orElseThrow(() -> new IllegalArgumentException("step")));
    }

    private static int turn(JsonNode message) {
        return number(message, "turn");
    }

    private static int number(JsonNode message, String field) {
        var number = message.path(field);
        if (!number.isInt() || number.intValue() < 0) {
            throw new IllegalArgumentException(field);
        }
        return number.intValue();
    }

    private static Optional<Command.Verdict> verdict(JsonNode verdict) {
        return switch (verdict.asText()) {
            case "yes" -> Optional.of(Command.Verdict.YES);
            case "mostly" -> Optional.of(Command.Verdict.MOSTLY);
            case "not-yet" -> Optional.of(Command.Verdict.NOT_YET);
            default -> Optional.empty();
        };
    }

    private static Optional<Value> value(JsonNode value) {
        if (!value.isObject()) {
            return Optional.empty();
        }
        var names = new ArrayList<String>();
        value.fieldNames().forEachRemaining(names::add);
        if (names.equals(List.of("text"))) {
            return text(value.get("text"), 0, LONGEST_TEXT).map(Value.Written::new);
        }
        if (names.equals(List.of("options"))) {
            return list(value.get("options"), MOST_OPTIONS).map(CommandJson::options).map(Value.Chosen::new);
        }
        if (names.equals(List.of("feelings"))) {
            return list(value.get("feelings"), MOST_FEELINGS).map(Value.Felt::new);
        }
        if (names.equals(List.of("level"))) {
            return level(value.get("level")).map(Value.Rated::new);
        }
        if (names.equals(List.of("leaning"))) {
            return leaning(value.get("leaning")).map(Value.Leaning::new);
        }
        if (names.equals(List.of("done")) && value.get("done").isBoolean() && value.get("done").booleanValue()) {
            return Optional.of(new Value.Done());
        }
        if (names.size() != 2) {
            return Optional.empty();
        }
        return value.has("want")
                ? level(value.path("want"))
                        .flatMap(want -> level(value.path("have")).map(have -> new Value.WantHave(want, have)))
                : booked(value.path("at"), value.path("zone"));
    }

    private static Optional<Value> booked(JsonNode at, JsonNode zone) {
        return text(at, MINUTES_LENGTH, MINUTES_LENGTH).flatMap(time -> text(zone, 1, LONGEST_ZONE)
                .map(name -> new Value.Booked(LocalDateTime.parse(time, MINUTES), ZoneId.of(name))));
    }

    private static Optional<Integer> level(JsonNode level) {
        return level.isInt() && level.intValue() >= 0 && level.intValue() <= HIGHEST_LEVEL
                ? Optional.of(level.intValue())
                : Optional.empty();
    }

    private static Optional<Integer> leaning(JsonNode at) {
        return at.isInt() && Math.abs(at.intValue()) <= FARTHEST ? Optional.of(at.intValue()) : Optional.empty();
    }

    private static List<OptionId> options(List<String> names) {
        return names.stream().map(OptionId::new).toList();
    }

    /** Counted as people count: an emoji is one character. */
    private static Optional<String> text(JsonNode json, int least, int most) {
        return Optional.ofNullable(json.textValue()).filter(text -> {
            int length = text.codePointCount(0, text.length());
            return length >= least && length <= most;
        });
    }

    private static Optional<List<String>> list(JsonNode array, int most) {
        var list = new ArrayList<String>();
        for (var one : array) {
            text(one, 1, LONGEST_WORD).ifPresent(list::add);
        }
        return array.isArray() && list.size() == array.size() && list.size() <= most
                ? Optional.of(list)
                : Optional.empty();
    }
}
