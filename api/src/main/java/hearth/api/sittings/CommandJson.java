package hearth.api.sittings;

import com.fasterxml.jackson.databind.JsonNode;
import hearth.domain.exercises.OptionId;
import hearth.domain.exercises.StepId;
import hearth.domain.sittings.Command;
import hearth.domain.sittings.Value;

import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads the sitting commands of the contract; the same form comes over the socket and by POST. */
public final class CommandJson {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm");
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
                case "keep-back" -> only(message, "step", "keptBack")
                        .filter(keep -> keep.path("keptBack").isBoolean())
                        .map(keep -> new Command.KeepBack(step(keep), keep.path("keptBack").booleanValue()));
                default -> Optional.empty();
            };
        } catch (IllegalArgumentException | DateTimeException unfit) {
            return Optional.empty();
        }
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
        return new StepId(message.path("step").asText());
    }

    private static int turn(JsonNode message) {
        var turn = message.path("turn");
        if (!turn.isInt() || turn.intValue() < 0) {
            throw new IllegalArgumentException("turn");
        }
        return turn.intValue();
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
        if (names.equals(List.of("text")) && value.get("text").isTextual()) {
            return Optional.of(new Value.Written(value.get("text").textValue()));
        }
        if (names.equals(List.of("options"))) {
            return list(value.get("options"), OptionId::new).map(Value.Chosen::new);
        }
        if (names.equals(List.of("feelings"))) {
            return list(value.get("feelings"), Function.identity()).map(Value.Felt::new);
        }
        if (names.equals(List.of("level")) && value.get("level").isInt()) {
            return Optional.of(new Value.Rated(value.get("level").intValue()));
        }
        if (names.equals(List.of("done")) && value.get("done").isBoolean() && value.get("done").booleanValue()) {
            return Optional.of(new Value.Done());
        }
        if (names.size() == 2 && value.path("at").isTextual() && value.path("zone").isTextual()) {
            return Optional.of(new Value.Booked(LocalDateTime.parse(value.get("at").textValue(), MINUTES),
                    ZoneId.of(value.get("zone").textValue())));
        }
        return Optional.empty();
    }

    private static <T> Optional<List<T>> list(JsonNode array, Function<String, T> each) {
        var list = new ArrayList<T>();
        for (var one : array) {
            if (!one.isTextual()) {
                return Optional.empty();
            }
            list.add(each.apply(one.textValue()));
        }
        return array.isArray() && list.size() <= 40 ? Optional.of(list) : Optional.empty();
    }
}
